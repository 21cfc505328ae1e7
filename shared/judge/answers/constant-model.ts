import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { classNames } from '../../tabular/tables/target.ts';
import type { JudgeInput } from '../judgement.ts';
import { metricNamed } from '../metrics/find-metric.ts';
import type { Counts } from '../metrics/metric.ts';
import { metricsToCompute } from '../metrics/metrics-to-compute.ts';

/** Scores that only the truth makes best, so that none but a model that knows something beats the constant one by them. */
const PROPER = { binary: ['log_loss', 'brier_score'], multiclass: ['log_loss', 'brier_score'], regression: ['root_mean_squared_error', 'mean_squared_error'] } as const;

/**
 * The candidate against a model that gives every row the same answer, in the first proper score that is computed anyway. The constant is the
 * best in hindsight, the share of each class or the mean of these very labels: the reference of R² and of the skill scores (Murphy 1973).
 * @returns null where the answers are classes alone, or no proper score is computed
 */
export function constantModel(input: Pick<JudgeInput, 'target' | 'candidate' | 'weights' | 'evaluate' | 'gates'>): NonNullable<EvaluateResult['constant']> | null {
  const { target, candidate } = input;
  if (candidate.kind === 'class' || target.task === 'columns') return null;
  const proper: readonly string[] = PROPER[target.task];
  const name = metricsToCompute(input).find((metric) => proper.includes(metric));
  if (name === undefined) return null;
  const { prepare } = metricNamed(name, target.task);
  const { labels } = target;
  const counts = input.weights ?? new Float64Array(labels.length).fill(1);
  const answers = candidate.kind === 'probabilities' ? candidate.probabilities : candidate.values;
  const constant = target.task === 'multiclass' ? sharesOf(labels, counts, classNames(target).length) : new Float64Array(labels.length).fill(meanOf(labels, counts));
  return { metric: name, candidate: prepare(labels, answers)(counts), constant: prepare(labels, constant)(counts) };
}

function meanOf(values: Float64Array, counts: Counts): number {
  let [sum, total] = [0, 0];
  for (const [row, value] of values.entries()) {
    const count = counts[row] ?? 0;
    sum += value * count;
    total += count;
  }
  return sum / total;
}

/** The weighted share of each class, once per row. */
function sharesOf(labels: Float64Array, counts: Counts, classes: number): Float64Array {
  const shares = Array.from({ length: classes }, (_, place) => meanOf(labels.map((label) => (label === place ? 1 : 0)), counts));
  return Float64Array.from({ length: labels.length * classes }, (_, place) => shares[place % classes] ?? 0);
}
