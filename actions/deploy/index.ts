import { join } from 'node:path';

import type { Action } from '../../shared/host-github/action.ts';
import { headlineOf } from '../../shared/host-github/headline-of.ts';
import { refuseFork } from '../../shared/host-github/refuse-fork.ts';
import { type Installation, runAction } from '../../shared/host-github/run-action.ts';
import { EXIT, exitCodeOfVerdict } from '../../shared/verdict/exit-code.ts';
import { deployInputsSchema } from './inputs.ts';

const action: Action<typeof deployInputsSchema> = {
  inputs: deployInputsSchema,
  async work(context) {
    refuseFork(context.event, 'deployed');
    const { model } = context.loaded.config;
    const { deployOnGithub } = await import('./on-github/deploy-on-github.ts');
    const ended = await context.log.group(`Deploy ${model}`, () => deployOnGithub(context.inputs, context));
    if (ended.state === 'nothing-to-do') {
      const sentence = `Nothing to deploy: ${ended.reason}`;
      // Green, and yet no pass: nothing was brought to where somebody may now expect it.
      return { verdict: 'warn', exitCode: EXIT.ok, outputs: { state: 'unchanged' }, sentence, annotations: [{ level: 'notice', message: sentence }] };
    }
    const { result, directory, report } = ended;
    const { verdict, state, version, previous_version: previous, digest, location } = result;
    const named = (number: string | null): string | null => (number === null ? null : `${model}@v${number}`);
    return {
      verdict,
      exitCode: state === 'broken' ? EXIT.broken : exitCodeOfVerdict(verdict),
      outputs: { state, version: named(version), 'previous-version': named(previous), digest, location, result: join(directory, 'result.json') },
      sentence: headlineOf(report),
      summary: report,
    };
  },
};

export async function deployAction(installation: Installation): Promise<void> {
  await runAction(action, installation);
}
