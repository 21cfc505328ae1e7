import { isCostMetric } from '../config/cost-metrics.ts';
import { gateIds } from '../config/gate-id.ts';
import type { BaselineResult, Costs, EvaluateResult, MetricValue } from '../results/evaluate-and-gate.ts';
import { UserError } from '../verdict/errors.ts';
import { worstVerdict } from '../verdict/verdict.ts';
import { changedAnswers } from './answers/changed-answers.ts';
import { answersProblem, checkCandidate, checkLabels } from './answers/check-answers.ts';
import { costMeasurements } from './costs/cost-measurements.ts';
import type { Field } from './field.ts';
import { judgeGates } from './gates/judge-gates.ts';
import { type Estimate, metricValue } from './intervals/estimate.ts';
import type { BaselineAnswers, JudgeInput } from './judgement.ts';
import { measureFields } from './measure-fields.ts';
import type { Measurement } from './measure.ts';
import { checkMetricNames } from './metrics/check-metric-names.ts';
import { columnMeans } from './metrics/column-mean.ts';
import { metricsToCompute } from './metrics/metrics-to-compute.ts';
import { chooseRows, populationOf } from './population.ts';

/** What evaluate-and-gate says about a candidate; the rest of its result is where it came from. */
export type Judgement = Pick<EvaluateResult, 'verdict' | 'task' | 'rows' | 'confidence' | 'metrics' | 'slices' | 'baseline' | 'comparisons' | 'answers' | 'gates' | 'waivers'>;

/**
 * Judges a candidate by its answers to the test rows: metrics, slices, paired comparisons with the baseline, gates.
 * Pure: the same input gives the same judgement, bit for bit (every bootstrap has the same fixed seed).
 * @throws UserError where the answers, the labels or the gates make no sense (exit 2)
 * @throws InconclusiveError where the rows are too few, or all of one class (exit 3)
 */
export function judge(input: JudgeInput): Judgement {
  const { target, candidate, evaluate, gates, slices } = input;
  checkMetricNames({ metrics: evaluate.metrics ?? [], gates, gateLines: input.gateLines }, target.task);
  const ids = gateIds(gates);
  checkSlices(input, ids);
  checkCandidate(candidate, target);
  checkLabels(target, evaluate['min-rows']);

  const baseline = usableBaseline(input);
  const population = populationOf(input, baseline);
  const rows = Array.from(target.labels.keys());
  const common = baseline.state === 'answered' ? rows.filter((row) => !Number.isNaN(baseline.answers.values[row])) : null;
  const fewRows = Math.min(evaluate['min-rows'], ...gates.map((gate) => gate['min-rows'] ?? evaluate['min-rows']));
  const metrics = metricsToCompute(input);
  const measured = measureFields(population, { all: rows, common }, { metrics: metrics.filter((name) => !isCostMetric(name)), slices, fewRows, means: columnMeans(evaluate.metrics) });
  const fields = { ...measured, whole: withCosts(measured.whole, metrics, input.costs) };

  const { confidence } = evaluate;
  const compared = baselineResult(baseline, fields.whole.common, { confidence, rows: rows.length, gated: new Set(gates.map(({ slice }) => slice)) });
  const judged = judgeGates(input, { ids, fields, baseline: compared, sameBytes: population.sameBytes });
  return {
    verdict: worstVerdict(judged.gates.map(({ verdict }) => verdict)),
    task: target.task,
    rows: rows.length,
    confidence,
    metrics: candidateMetrics(fields.whole.all, confidence),
    slices: [...fields.slices.values()].flat().flatMap(({ slice, all }) => (slice === null ? [] : [{ slice, rows: all.rows, metrics: candidateMetrics(all, confidence) }])),
    baseline: compared,
    comparisons: judged.comparisons,
    answers: common === null ? null : changedAnswers(chooseRows(population, common), evaluate.threshold),
    gates: judged.gates,
    ...(input.waivers === undefined || input.waivers.length === 0 ? {} : { waivers: [...input.waivers] }),
  };
}

/** In the order in which the metrics were asked for. */
function withCosts({ slice, all, common }: Field, metrics: readonly string[], costs: Costs | undefined): Field {
  const measured = costMeasurements(metrics, costs);
  if (measured.size === 0) return { slice, all, common };
  const joined = (measurement: Measurement): Measurement => ({ ...measurement, metrics: new Map(metrics.flatMap((name) => [measured.get(name) ?? measurement.metrics.get(name)].flatMap((one) => (one === undefined ? [] : [[name, one] as const])))) });
  return { slice, all: joined(all), common: common && joined(common) };
}

function checkSlices({ gates, slices }: JudgeInput, ids: readonly string[]): void {
  const columns = slices.map(({ column }) => column);
  for (const [index, { slice }] of gates.entries()) {
    if (slice === undefined || columns.includes(slice)) continue;
    const there = columns.length === 0 ? 'which is empty' : `which has ${columns.join(', ')}`;
    throw new UserError(`gate ${JSON.stringify(ids[index])}: slice ${JSON.stringify(slice)} is not under evaluate.slices, ${there}; add it there`);
  }
}

/** A baseline whose answers are damaged is one that can't be read. */
function usableBaseline({ baseline, target }: JudgeInput): BaselineAnswers {
  if (baseline.state !== 'answered') return baseline;
  const problem = answersProblem(baseline.answers, target);
  return problem === null ? baseline : { state: 'unavailable', reference: baseline.reference, reason: `its answers can't be used: ${problem}` };
}

function baselineResult(baseline: BaselineAnswers, common: Measurement | null, { confidence, rows, gated }: { readonly confidence: number; readonly rows: number; /** Columns with gates over their slices. */ readonly gated: ReadonlySet<string | undefined> }): BaselineResult {
  if (baseline.state !== 'answered') return baseline;
  if (common === null) throw new RangeError('a baseline that answered was not measured');
  const { reference, digest, version, joined } = baseline;
  const estimates = [...common.metrics].flatMap(([name, { compared }]) => (compared === null ? [] : [[name, compared.baseline] as const]));
  return {
    state: 'compared',
    reference,
    digest,
    version,
    identical: common.identical,
    joined: Math.min(joined, common.rows / rows),
    rows: common.rows,
    ...(baseline.slices === undefined ? {} : { slices: baseline.slices.filter(({ slice }) => gated.has(Object.keys(slice)[0] ?? '')).map(({ slice, rows: recorded }) => ({ slice, rows: recorded })) }),
    metrics: metricRecord(estimates, { rows: common.rows, confidence }),
  };
}

function candidateMetrics({ rows, metrics }: Measurement, confidence: number): Record<string, MetricValue> {
  return metricRecord([...metrics].map(([name, { candidate }]) => [name, candidate] as const), { rows, confidence });
}

function metricRecord(estimates: readonly (readonly [string, Estimate])[], { rows, confidence }: { readonly rows: number; readonly confidence: number }): Record<string, MetricValue> {
  return Object.fromEntries(estimates.map(([name, estimate]) => [name, metricValue(estimate, rows, { confidence })]));
}
