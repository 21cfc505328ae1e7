import { join } from 'node:path';

import type { Action } from '../../shared/host-github/action.ts';
import { headlineOf } from '../../shared/host-github/headline-of.ts';
import { receivedPath } from '../../shared/host-github/received-path.ts';
import { refuseForkProgram } from '../../shared/host-github/refuse-fork-program.ts';
import { type Installation, runAction } from '../../shared/host-github/run-action.ts';
import { exitCodeOfVerdict } from '../../shared/verdict/exit-code.ts';
import { trainInputsSchema } from './inputs.ts';

const action: Action<typeof trainInputsSchema> = {
  inputs: trainInputsSchema,
  async work({ inputs, loaded, workDirectory, ports, log, handOff, run, event, wasmDirectory }) {
    if (loaded.config.train !== undefined && 'command' in loaded.config.train) refuseForkProgram(event, { eventName: run.eventName, key: 'train.command' });
    const tensorflowProgram = [process.execPath, join(wasmDirectory, 'train-on-tensorflow.js')];
    const data = receivedPath(await handOff.receive('validate-data', { name: 'data', text: inputs.data }), 'data');
    const { train } = await import('./train.ts');
    const { result, directory, report } = await log.group(`Train ${loaded.config.model}`, () => train({ loaded, workDirectory, data, wasmDirectory, tensorflowProgram, workspace: run.workspace }, ports));
    const reference = await handOff.handOn('train', directory);
    return {
      verdict: result.verdict,
      exitCode: exitCodeOfVerdict(result.verdict),
      outputs: { model: reference, digest: result.model.digest, reused: result.reused, result: join(directory, 'result.json') },
      sentence: headlineOf(report),
      summary: report,
    };
  },
};

export async function trainAction(installation: Installation): Promise<void> {
  await runAction(action, installation);
}
