import { join } from 'node:path';

import { headlineOf } from '../../shared/host-github/headline-of.ts';
import { pathInWorkspace } from '../../shared/host-github/inside-workspace.ts';
import { receivedModel, receivedPath } from '../../shared/host-github/received-path.ts';
import { type Action, type Installation, runAction } from '../../shared/host-github/run-action.ts';
import { InconclusiveError } from '../../shared/verdict/errors.ts';
import { EXIT, exitCodeOfVerdict } from '../../shared/verdict/exit-code.ts';
import { gateAnnotations } from './gate-annotations.ts';
import { evaluateInputsSchema } from './inputs.ts';

const action: Action<typeof evaluateInputsSchema> = {
  inputs: evaluateInputsSchema,
  async work({ inputs, loaded, workDirectory, ports, log, handOff, run, wasmDirectory }) {
    const excused = inputs.inconclusive === 'warn';
    const model = await handOff.receive('train', { name: 'model', text: inputs.model });
    const data = receivedPath(await handOff.receive('validate-data', { name: 'data', text: inputs.data }), 'data');
    const baseline = inputs.baseline === undefined ? undefined : receivedModel(await handOff.locate({ name: 'baseline', text: inputs.baseline }));
    const { evaluateAndGate } = await import('./evaluate-and-gate.ts');
    try {
      const { result, directory, report } = await log.group(`Evaluate ${loaded.config.model}`, () =>
        evaluateAndGate({ loaded, workDirectory, model: receivedModel(model), data, baseline, wasmDirectory }, ports),
      );
      const evaluation = await handOff.handOn('evaluate-and-gate', directory);
      return {
        verdict: result.verdict,
        exitCode: excused && result.verdict === 'inconclusive' ? EXIT.ok : exitCodeOfVerdict(result.verdict),
        outputs: {
          evaluation,
          model: model.state === 'absent' ? null : model.reference,
          digest: result.model.digest,
          result: join(directory, 'result.json'),
          report: join(directory, 'report.md'),
        },
        sentence: headlineOf(report),
        summary: report,
        annotations: gateAnnotations(result.gates, pathInWorkspace(run.workspace, loaded.path)),
      };
    } catch (error) {
      if (!excused || !(error instanceof InconclusiveError)) throw error;
      return { verdict: 'inconclusive', exitCode: EXIT.ok, outputs: {}, sentence: error.message };
    }
  },
};

export async function evaluateAndGateAction(installation: Installation): Promise<void> {
  process.exitCode = await runAction(action, installation);
}
