import { join } from 'node:path';

import type { TrainModel } from '../actions/evaluate-and-gate/rerun/rerun-base.ts';
import type { Installation } from './main.ts';

/** The stage train for the stage that has a base commit trained again: no action knows another. */
export function trainModel({ wasmDirectory }: Installation): TrainModel {
  return async (inputs, ports) => {
    const { train } = await import('../actions/train/train.ts');
    return train({ ...inputs, wasmDirectory, tensorflowProgram: [process.execPath, join(wasmDirectory, 'train-on-tensorflow.js')] }, ports);
  };
}
