import { join } from 'node:path';

import type { Action } from '../../shared/host-github/action.ts';
import { headlineOf } from '../../shared/host-github/headline-of.ts';
import { isProposed } from '../../shared/host-github/proposed-change.ts';
import { receivedPath } from '../../shared/host-github/received-path.ts';
import { refuseFork } from '../../shared/host-github/refuse-fork.ts';
import { type Installation, runAction } from '../../shared/host-github/run-action.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { exitCodeOfVerdict } from '../../shared/verdict/exit-code.ts';
import { registerInputsSchema } from './inputs.ts';

const action: Action<typeof registerInputsSchema> = {
  inputs: registerInputsSchema,
  async work({ inputs, loaded, workDirectory, ports, log, handOff, event, run, wasmDirectory }) {
    refuseFork(event, 'registered');
    const { bump, stage, release } = inputs;
    const model = receivedPath(await handOff.receive('train', { name: 'model', text: inputs.model }), 'model');
    const evaluation = receivedPath(await handOff.receive('evaluate-and-gate', { name: 'evaluation', text: inputs.evaluation }), 'evaluation');
    const data = receivedPath(await handOff.receive('validate-data', { name: 'data', text: inputs.data }), 'data');
    const { underPolicy } = await import('../../shared/config/policy/under-policy.ts');
    const ruled = await underPolicy(loaded, { text: inputs.policy, readBase: isProposed(event, run.ref) ? refuseBase : undefined });
    const { registerModel } = await import('./register-model.ts');
    const { result, directory, report } = await log.group(`Register ${loaded.config.model}`, () =>
      registerModel({ loaded: ruled, workDirectory, model, evaluation, data, bump, stage, release, wasmDirectory }, ports),
    );
    const { verdict, tag, digest, reused, release_url: url } = result;
    return {
      verdict,
      exitCode: exitCodeOfVerdict(verdict),
      outputs: { version: tag, tag, digest, reused, 'release-url': url, result: directory === null ? null : join(directory, 'result.json') },
      sentence: headlineOf(report),
      summary: report,
    };
  },
};

/** What is registered is judged by the checkout alone. */
async function refuseBase(path: string): Promise<never> {
  throw new UserError(`policy: base:${path} is for evaluate-and-gate; of a change that is not merged register-model takes a path`);
}

export async function registerModelAction(installation: Installation): Promise<void> {
  await runAction(action, installation);
}
