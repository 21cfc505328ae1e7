import { join } from 'node:path';

import type { Action } from '../../shared/host-github/action.ts';
import { artifactPage } from '../../shared/host-github/artifact-page.ts';
import { headlineOf } from '../../shared/host-github/headline-of.ts';
import { pathInWorkspace } from '../../shared/host-github/inside-workspace.ts';
import { ownDocument } from '../../shared/host-github/own-document.ts';
import { receivedModel, receivedPath } from '../../shared/host-github/received-path.ts';
import { refuseForkProgram } from '../../shared/host-github/refuse-fork-program.ts';
import { type Installation, runAction } from '../../shared/host-github/run-action.ts';
import { InconclusiveError } from '../../shared/verdict/errors.ts';
import { EXIT, exitCodeOfVerdict } from '../../shared/verdict/exit-code.ts';
import { gateAnnotations } from './gate-annotations.ts';
import { evaluateInputsSchema } from './inputs.ts';
import type { TrainModel } from './rerun/rerun-base.ts';

const actionWith = (train: TrainModel): Action<typeof evaluateInputsSchema> => ({
  inputs: evaluateInputsSchema,
  async work({ inputs, loaded, workDirectory, ports, log, handOff, run, event, environment, wasmDirectory, client: connect }) {
    const excused = inputs.inconclusive === 'warn';
    if (loaded.config.evaluate?.predict !== undefined) refuseForkProgram(event, { eventName: run.eventName, key: 'evaluate.predict.command' });
    const model = await handOff.receive('train', { name: 'model', text: inputs.model });
    const data = receivedPath(await handOff.receive('validate-data', { name: 'data', text: inputs.data }), 'data');
    const baseline = inputs.baseline === undefined ? undefined : receivedModel(await handOff.locate({ name: 'baseline', text: inputs.baseline }));
    const client = inputs['github-token'] === undefined ? null : await connect();
    const [{ evaluateAndGate }, { openBase }] = await Promise.all([import('./evaluate-and-gate.ts'), import('./baseline/open-base.ts')]);
    const tensorflow = { program: [process.execPath, join(wasmDirectory, 'answer-on-tensorflow.js')], workspace: run.workspace };
    const { base, ruled, baseConfig } = await openBase({ event, run, client, loaded, ports, workDirectory, wasmDirectory, tensorflow, train, policy: inputs.policy });
    try {
      const evaluation = await log.group(`Evaluate ${loaded.config.model}`, () =>
        evaluateAndGate({ loaded: ruled, workDirectory, model: receivedModel(model), data, baseline, wasmDirectory, tensorflow, resolveBase: base.resolve, baseConfig }, ports),
      );
      const { result, directory, report } = evaluation;
      const reference = await handOff.handOn('evaluate-and-gate', directory);
      const { commentOnPullRequest } = await import('./pull-request/comment-on-pull-request.ts');
      const told = await commentOnPullRequest(evaluation, {
        mode: inputs.comment, event, run, client, baseFile: base.file, loaded, log,
        evidence: artifactPage(reference, run), howTo: ownDocument('docs/how-to-read-the-report.md', environment),
      });
      return {
        verdict: result.verdict,
        exitCode: excused && result.verdict === 'inconclusive' ? EXIT.ok : exitCodeOfVerdict(result.verdict),
        outputs: {
          evaluation: reference, model: model.state === 'absent' ? null : model.reference, digest: result.model.digest,
          result: join(directory, 'result.json'), report: join(directory, 'report.md'), 'report-html': join(directory, 'report.html'),
        },
        sentence: headlineOf(report), summary: told.summary,
        annotations: gateAnnotations(result.gates, { config: pathInWorkspace(run.workspace, loaded.path), excused }),
      };
    } catch (error) {
      if (!excused || !(error instanceof InconclusiveError)) throw error;
      return { verdict: 'inconclusive', exitCode: EXIT.ok, outputs: {}, sentence: error.message };
    }
  },
});

/** @param train the stage before this one, for a base that is trained again */
export async function evaluateAndGateAction(installation: Installation, train: TrainModel): Promise<void> {
  await runAction(actionWith(train), installation);
}
