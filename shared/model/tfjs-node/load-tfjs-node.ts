import { createRequire } from 'node:module';
import { join } from 'node:path';
import util from 'node:util';

import { z } from 'zod';

import type { Tensorflow } from '../start-wasm-backend.ts';

export interface NativeTensorflow {
  readonly tensorflow: Tensorflow;
  /** What it has for Node alone; of no known shape. */
  readonly node: unknown;
  /** Versions of what it consists of. */
  readonly engine: Readonly<Record<string, string>>;
}

/** Of everything that our trainer calls, so that a package of another shape is named as such and not as a defect of ours. */
const CALLED = ['add', 'dropout', 'getBackend', 'losses', 'matMul', 'sequential', 'initializers', 'layers', 'tensor2d', 'tidy', 'train', 'Tensor', 'Variable'];

const backendSchema = z.object({ binding: z.object({ TF_Version: z.string() }) });

/**
 * The TensorFlow.js of a package in the workspace, whole: operations, layers and back end of one installation. Ours is not loaded
 * in the same process, since two of them share one engine and don't know each other's tensors.
 * @throws Error with the package's own words, or ours, where it can't be used
 */
export function loadTfjsNode(directory: string): NativeTensorflow {
  restoreUtil();
  const loaded: unknown = createRequire(join(directory, 'package.json'))(directory);
  if (!isTensorflow(loaded)) throw new Error('it is not the TensorFlow.js that version 4 is');
  const started = loaded.getBackend();
  if (started !== 'tensorflow') throw new Error(`its back end is ${JSON.stringify(started)}, not "tensorflow"`);
  const sum = loaded.tidy(() => loaded.matMul(loaded.tensor2d([1, 2], [1, 2]), loaded.tensor2d([3, 4], [2, 1])).dataSync()[0]);
  if (sum !== 11) throw new Error(`it says that 1 × 3 + 2 × 4 is ${sum}`);
  const native = backendSchema.safeParse(loaded.backend());
  return {
    tensorflow: { tf: loaded, layers: loaded },
    node: 'node' in loaded ? loaded.node : undefined,
    engine: { tensorflowjs: loaded.version_core, tensorflow: native.success ? native.data.binding.TF_Version : 'unknown' },
  };
}

/** tfjs-node 4.22 calls two functions that Node 23 took away (https://github.com/tensorflow/tfjs/pull/8425, not released). */
function restoreUtil(): void {
  const removed = { isNullOrUndefined: (value: unknown) => value === null || value === undefined, isArray: Array.isArray };
  for (const [name, restored] of Object.entries(removed)) if (!(name in util)) Reflect.set(util, name, restored);
}

function isTensorflow(value: unknown): value is Tensorflow['tf'] & Tensorflow['layers'] {
  return typeof value === 'object' && value !== null && CALLED.every((name) => name in value);
}
