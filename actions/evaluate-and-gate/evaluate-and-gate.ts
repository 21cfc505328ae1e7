import { join } from 'node:path';

import { isCostMetric } from '../../shared/config/cost-metrics.ts';
import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { AppliedPolicy } from '../../shared/config/policy/applied-policy.ts';
import { evaluateSchema } from '../../shared/config/schema.ts';
import type { Answerer } from '../../shared/judge/answers/answerer.ts';
import { constantModel } from '../../shared/judge/answers/constant-model.ts';
import type { JudgedRows } from '../../shared/judge/answers/judged-rows.ts';
import { permutationImportance } from '../../shared/judge/answers/permutation-importance.ts';
import { checkShown } from '../../shared/judge/answers/shown-columns.ts';
import { measureCosts } from '../../shared/judge/costs/measure-costs.ts';
import { collectEvidence } from '../../shared/judge/evidence/collect-evidence.ts';
import { judge } from '../../shared/judge/judge.ts';
import type { JudgeInput } from '../../shared/judge/judgement.ts';
import { checkConfiguredMetrics } from '../../shared/judge/metrics/check-configured-metrics.ts';
import { prepareJudgement } from '../../shared/judge/prepare-judgement.ts';
import type { Engine } from '../../shared/model/engine.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { readOnce } from '../../shared/registry/read-once.ts';
import type { CommittedConfig } from '../../shared/report/decision/read-committed-config.ts';
import { evaluationReport } from '../../shared/report/evaluation/evaluation-report.ts';
import { evaluationHtml } from '../../shared/report/evaluation/html/evaluation-html.ts';
import type { ReportContext } from '../../shared/report/evaluation/report-context.ts';
import type { Costs, EvaluateResult, Importance } from '../../shared/results/evaluate-and-gate.ts';
import { CancelledError, UserError } from '../../shared/verdict/errors.ts';
import { beginStage } from '../../shared/work-directory/stage-directory.ts';
import { readValidatedData, refuseOtherBytes } from '../../shared/work-directory/validated-data.ts';
import { answerBaseline } from './baseline/answer-baseline.ts';
import { type BaselineEvidence, NO_EVIDENCE } from './baseline/baseline-evidence.ts';
import { mayHaveSeen, unrecordedTraining } from './baseline/may-have-seen.ts';
import { type Baseline, resolveBaseline } from './baseline/resolve-baseline.ts';
import { type Candidate, findCandidate } from './candidate/find-candidate.ts';
import { readRows } from './candidate/read-rows.ts';
import type { TrainingEvidence } from './candidate/read-training.ts';
import { changedRows } from './changed-rows.ts';
import { countUses } from './count-uses.ts';
import { describeContext } from './describe-context.ts';
import type { TensorflowHost } from './saved-model/saved-model-answerer.ts';
import { waiversOfRun } from './waivers-of-run.ts';
import { type AnsweringPrograms, type Engines, writeEvaluation } from './write-evaluation.ts';

export interface EvaluateInputs {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  readonly model?: string | undefined;
  readonly data?: string | undefined;
  readonly baseline?: string | undefined;
  readonly wasmDirectory?: string | undefined;
  readonly tensorflow?: TensorflowHost | undefined;
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
  const { loaded, workDirectory, wasmDirectory, tensorflow } = inputs;
  const { config } = loaded;
  const writer = await beginStage(ports.files, { workDirectory, stage: 'evaluate-and-gate' });
  checkConfiguredMetrics(loaded);
  const waivers = await waiversOfRun(inputs, ports);
  refuseOtherBaselineThanAsked(loaded, inputs.baseline);
  const validated = await readValidatedData({ loaded, workDirectory, data: inputs.data, purpose: 'judged' });

  const scratch = join(writer.directory, 'unfinished');
  const candidate = await findCandidate({ ...inputs, scratch: join(scratch, 'candidate') }, ports);
  const reference = inputs.baseline ?? config.evaluate?.baseline ?? evaluateSchema.parse({}).baseline;
  const typed = inputs.baseline !== undefined || loaded.lineOf(['evaluate', 'baseline']) !== null;
  const baseline = await resolveBaseline(reference, { loaded, ports, typed, wasmDirectory, tensorflow, scratch: join(scratch, 'baseline'), resolveBase: inputs.resolveBase });
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
    const found = baseline.state === 'found' && compared.state === 'answered' ? { ...baseline, training: baseline.evidence.training } : null;
    const unrecorded = unrecordedTraining({ candidate, baseline: found }, config);
    if (ports.cancel.signal.aborted) throw new CancelledError('the evaluation was stopped');
    const costs = await costsOf({ loaded, candidate, baseline: found, judged }, ports);
    const input = prepareJudgement(loaded, { judged, digest: candidate.answerer.digest, candidate: answers, baseline: compared, costs, waivers });
    const result: EvaluateResult = {
      schema: 'mlops/evaluate-and-gate/v1',
      ...judge(input),
      model: { digest: candidate.answerer.digest },
      data: judged.data,
      ...(found?.evidence.origin.trainedAgain === true ? { baseline_trained_again: true } : {}),
      ...(unrecorded.length === 0 ? {} : { unrecorded_training: unrecorded }),
      ...(loaded.policy === undefined ? {} : { policy: policyResult(loaded.policy) }),
      constant: constantModel(input),
      ...(input.evaluate.importance === true ? { importance: await importanceOf(candidate, judged, input) } : {}),
      ...(costs === undefined ? {} : { costs }),
      judged_before: await countUses(ports, { model: config.model, testRows: judged.data?.test ?? null, candidate: candidate.answerer.digest }),
    };
    // Only now: models are asked again for their costs and their columns.
    await ports.files.remove(scratch);
    const curves = collectEvidence(input, { compared: result.baseline.state === 'compared', showValues: judged.showValues });
    const context: ReportContext = {
      model: config.model,
      config: loaded.name,
      baseline: baseline.state === 'found' ? baseline.name : null,
      candidate: candidate.name,
      ...(candidate.isBundle ? {} : { unregistrable: true }),
      data: validated === null || judged.data === null ? null : { rows: validated.rows, drift: validated.drift, drift_reference: validated.drift_reference, findings: validated.findings.filter(({ level }) => level !== 'info').length },
      time: ports.clock.now(),
      curves,
      largestChanges: changedRows(loaded, { judged, candidate: candidate.answerer, baseline: baseline.state === 'found' ? baseline.answerer : null, answers: { candidate: answers, baseline: compared } }),
    };
    const report = evaluationReport(result, context);
    const page = evaluationHtml(result, curves, context);
    const evidence = { training: candidate.training, baseline: baseline.state === 'found' ? baseline.evidence : NO_EVIDENCE };
    await writeEvaluation(writer.directory, { loaded, ports, result, report, page, curves, judged, candidate: { ...candidate, answers }, baseline: compared, engines: enginesOf(candidate, baseline), programs: programsOf(candidate, baseline), context: describeContext(result, context, evidence) });
    return { result, directory: await writer.finish(), report, context, ...evidence };
  } finally {
    await candidate.answerer.dispose();
    if (baseline.state === 'found') await baseline.answerer.dispose();
  }
}

function enginesOf({ answerer }: Candidate, baseline: Baseline): Engines {
  const engineOf = ({ runs }: Answerer): Engine | undefined => runs?.engine;
  const [own, other] = [engineOf(answerer), baseline.state === 'found' ? engineOf(baseline.answerer) : undefined];
  return { ...(own === undefined ? {} : { candidate: own }), ...(other === undefined ? {} : { baseline: other }) };
}

function programsOf({ answerer: { program: own } }: Candidate, baseline: Baseline): AnsweringPrograms {
  const other = baseline.state === 'found' ? baseline.answerer.program : undefined;
  return { ...(own === undefined ? {} : { candidate: own }), ...(other === undefined ? {} : { baseline: other }) };
}

async function importanceOf({ answerer }: Candidate, judged: JudgedRows, input: JudgeInput): Promise<Importance> {
  if (answerer.runs === null) return { state: 'not-measured', reason: 'only models that mlops runs itself are asked again; this one left its answers' };
  return permutationImportance(answerer.runs, judged, input);
}

/** undefined where no metric of costs is named. */
async function costsOf({ loaded, candidate, baseline, judged }: { readonly loaded: LoadedConfig; readonly candidate: Candidate; readonly baseline: Baseline | null; readonly judged: JudgedRows }, { clock, log }: Ports): Promise<Costs | undefined> {
  const { evaluate, gates = [] } = loaded.config;
  const asked = [...(evaluate?.metrics ?? []), ...gates.map(({ metric }) => metric)].filter((metric) => typeof metric === 'string' && isCostMetric(metric));
  if (asked.length === 0) return undefined;
  log.info('Measuring what the model costs on this machine');
  const models = { candidate: candidate.answerer, baseline: baseline?.state === 'found' ? baseline.answerer : null };
  return measureCosts(models, judged, { clock, timed: asked.some((metric) => metric !== 'model_bytes') });
}

/** The input may name no other baseline than the policy does; what mlops.yml names was held against it when the policy was applied. */
function refuseOtherBaselineThanAsked({ policy }: LoadedConfig, given: string | undefined): void {
  if (policy === undefined || policy.baseline === null || given === undefined || given === policy.baseline) return;
  throw new UserError(`baseline ${JSON.stringify(given)}: the policy ${policy.name} asks for ${JSON.stringify(policy.baseline)}`);
}

function policyResult({ name, digest, gates, noWaivers, altered, tightened }: AppliedPolicy): NonNullable<EvaluateResult['policy']> {
  return { name, digest, gates: [...gates], ...(noWaivers ? { waivers: 'none' } : {}), ...(altered ? { altered: true } : {}), tightened: [...tightened] };
}
