import type { BareAction } from '../../shared/host-github/action.ts';
import { ownDocument } from '../../shared/host-github/own-document.ts';
import { type Installation, runAction } from '../../shared/host-github/run-action.ts';
import { EXIT } from '../../shared/verdict/exit-code.ts';
import { configPaths } from './config-paths.ts';
import { reportInputsSchema } from './inputs.ts';

const action: BareAction<typeof reportInputsSchema> = {
  inputs: reportInputsSchema,
  async workBare({ inputs, event, run, environment, log, client }) {
    const { report } = await import('./report.ts');
    const { state, verdict, sentence, comments, checks, text } = await report(
      {
        event,
        paths: configPaths(inputs.config),
        check: inputs.check,
        repositoryPage: `${run.serverUrl}/${run.owner}/${run.repository}`,
        temporary: run.temporary,
        howTo: ownDocument('docs/how-to-read-the-report.md', environment),
      },
      { client: await client(), log },
    );
    // What the run says of its models ended its own job: this one only tells.
    return { verdict, exitCode: state === 'not-posted' ? EXIT.platform : EXIT.ok, outputs: { state, comments: comments.join('\n'), checks: checks.join('\n') }, sentence, summary: text };
  },
};

export async function reportAction(installation: Installation): Promise<void> {
  await runAction(action, installation);
}
