import { join } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { evaluateSchema } from '../../shared/config/schema.ts';
import { checkConfiguredMetrics } from '../../shared/judge/check-configured-metrics.ts';
import { constantModel } from '../../shared/judge/constant-model.ts';
import { judge } from '../../shared/judge/judge.ts';
import { prepareJudgement } from '../../shared/judge/prepare-judgement.ts';
import { checkShown } from '../../shared/judge/shown-columns.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { readOnce } from '../../shared/registry/read-once.ts';
import type { CommittedConfig } from '../../shared/report/decision/read-committed-config.ts';
import { evaluationReport } from '../../shared/report/evaluation/evaluation-report.ts';
import type { ReportContext } from '../../shared/report/evaluation/report-context.ts';
import type { EvaluateResult } from '../../shared/results/evaluate-and-gate.ts';
import { CancelledError, UserError } from '../../shared/verdict/errors.ts';
import { beginStage } from '../../shared/work-directory/stage-directory.ts';
import { readValidatedData, refuseOtherBytes } from '../../shared/work-directory/validated-data.ts';
import { answerBaseline } from './answer-baseline.ts';
import { type BaselineEvidence, NO_EVIDENCE } from './baseline-evidence.ts';
import { changedRows } from './changed-rows.ts';
import { countUses } from './count-uses.ts';
import { describeContext } from './describe-context.ts';
import { type Candidate, findCandidate } from './find-candidate.ts';
import { readRows } from './read-rows.ts';
import type { TrainingEvidence } from './read-training.ts';
import { mayHaveSeen } from './may-have-seen.ts';
import { type Baseline, resolveBaseline } from './resolve-baseline.ts';
import { waiversOfRun } from './waivers-of-run.ts';
import { type Engines, writeEvaluation } from './write-evaluation.ts';

export interface EvaluateInputs {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  readonly model?: string | undefined;
  readonly data?: string | undefined;
  readonly baseline?: string | undefined;
  readonly wasmDirectory?: string | undefined;
  /** mlops.yml as the base of a pull request has it; absent off a pull request. */
  readonly baseConfig?: (() => Promise<CommittedConfig>) | undefined;
  /** Finds the last evaluation of the base branch; absent where there are no branches and runs to look at. */
  readonly resolveBase?: ((scratch: string) => Promise<Baseline>) | undefined;
}

export interface Evaluation {
  readonly result: EvaluateResult;
  readonly directory: string;
  readonly report: string;
  /** What the report was written from, for those who tell it again with more at hand. */
  readonly context: ReportContext;
  /** What the candidate was made from, where that is recorded. */
  readonly training: TrainingEvidence | null;
  readonly baseline: BaselineEvidence;
}

/**
 * Judges a model on the test rows, compares it with the baseline on the same rows, and holds it against the gates.
 * @throws UserError, InconclusiveError, PlatformError where there is nothing that could be judged; then no result is left
 */
export async function evaluateAndGate(inputs: EvaluateInputs, host: Ports): Promise<Evaluation> {
  const ports = { ...host, ledger: readOnce(host.ledger) };
  const { loaded, workDirectory, wasmDirectory } = inputs;
  const { config } = loaded;
  const writer = await beginStage(ports.files, { workDirectory, stage: 'evaluate-and-gate' });
  checkConfiguredMetrics(loaded);
  const waivers = await waiversOfRun(inputs, ports);
  const validated = await readValidatedData({ loaded, workDirectory, data: inputs.data, purpose: 'judged' });

  const scratch = join(writer.directory, 'unfinished');
  const candidate = await findCandidate({ ...inputs, scratch: join(scratch, 'candidate') }, ports);
  const reference = inputs.baseline ?? config.evaluate?.baseline ?? evaluateSchema.parse({}).baseline;
  const typed = inputs.baseline !== undefined || loaded.lineOf(['evaluate', 'baseline']) !== null;
  const baseline = await resolveBaseline(reference, { loaded, ports, typed, wasmDirectory, scratch: join(scratch, 'baseline'), resolveBase: inputs.resolveBase });
  try {
    ports.log.info(`Judging ${candidate.name}${baseline.state === 'found' ? ` against ${baseline.name}` : ''}`);
    const rows = await readRows({ loaded, candidate: candidate.answerer, baseline: baseline.state === 'found' ? baseline.answerer : null, signal: ports.cancel.signal });
    const { judged } = rows;
    if (validated !== null && judged.data !== null) await refuseOtherBytes(validated, judged.table.files);
    const seen = candidate.answerer.predictions === null ? mayHaveSeen(candidate.training, config) : null;
    if (seen !== null) throw new UserError(`the model may have learned from the test rows: ${seen}; train it again`);
    checkShown(config.evaluate?.show ?? [], { judged, candidate: candidate.answerer.predictions });
    const { answers } = await candidate.answerer.answer(judged, 'candidate');
    const compared = await answerBaseline(baseline, rows, config);
    await ports.files.remove(scratch);
    if (ports.cancel.signal.aborted) throw new CancelledError('the evaluation was stopped');
    const input = prepareJudgement(loaded, { judged, digest: candidate.answerer.digest, candidate: answers, baseline: compared, waivers });
    const result: EvaluateResult = {
      schema: 'mlops/evaluate-and-gate/v1',
      ...judge(input),
      model: { digest: candidate.answerer.digest },
      data: judged.data,
      constant: constantModel(input),
      judged_before: await countUses(ports, { model: config.model, testRows: judged.data?.test ?? null, candidate: candidate.answerer.digest }),
    };
    const context: ReportContext = {
      model: config.model,
      baseline: baseline.state === 'found' ? baseline.name : null,
      candidate: candidate.name,
      data: validated === null || judged.data === null ? null : { rows: validated.rows, drift: validated.drift, drift_reference: validated.drift_reference, findings: validated.findings.filter(({ level }) => level !== 'info').length },
      time: ports.clock.now(),
      largestChanges: changedRows(loaded, { judged, candidate: candidate.answerer, baseline: baseline.state === 'found' ? baseline.answerer : null, answers: { candidate: answers, baseline: compared } }),
    };
    const report = evaluationReport(result, context);
    const evidence = { training: candidate.training, baseline: baseline.state === 'found' ? baseline.evidence : NO_EVIDENCE };
    await writeEvaluation(writer.directory, { loaded, ports, result, report, judged, candidate: { ...candidate, answers }, baseline: compared, engines: enginesOf(candidate, baseline), context: describeContext(result, context, evidence) });
    return { result, directory: await writer.finish(), report, context, ...evidence };
  } finally {
    candidate.answerer.dispose();
    if (baseline.state === 'found') baseline.answerer.dispose();
  }
}

function enginesOf({ answerer }: Candidate, baseline: Baseline): Engines {
  const other = baseline.state === 'found' ? baseline.answerer.runs : null;
  return { ...(answerer.runs === null ? {} : { candidate: answerer.runs.engine }), ...(other === null ? {} : { baseline: other.engine }) };
}
