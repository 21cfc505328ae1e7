import type { Comparison } from '../../results/evaluate-and-gate.ts';
import { pairedDelong } from '../../statistics/delong.ts';
import { normalCdf, normalQuantile, normalUpperTail } from '../../statistics/normal.ts';
import { mcnemarExact, pairedProportionInterval, pairedProportionTest } from '../../statistics/paired-proportions.ts';
import { sameRanking } from '../answers/same-ranking.ts';
import type { Metric } from '../metrics/metric.ts';
import { areEqual } from '../population.ts';
import { type Bounds, isDegenerate, type Resampled, summarizeDraws } from './draws.ts';
import type { Estimate } from './estimate.ts';

/** What two models' answers to the same rows say about a metric. `improvement` is positive when the candidate is better. */
export type Difference =
  | { readonly state: 'none'; readonly candidate: number | null; readonly baseline: number | null; readonly improvement: number | null; readonly reason: string }
  | { readonly state: 'identical'; readonly value: number; readonly same: Same }
  | Estimated;

/** What of the baseline's the candidate has again; of the answers it is all, of the rest it is all that the metric sees. */
type Same = 'answers' | 'ranking' | 'classes' | 'values';

export interface Estimated {
  readonly state: 'estimated';
  readonly method: Exclude<Comparison['method'], 'identical' | 'none'>;
  /** Of the metric: whether more is better. */
  readonly direction: Metric['direction'];
  readonly candidate: number;
  readonly baseline: number;
  readonly improvement: number;
  readonly standardError: number;
  /** One-sided bounds of the improvement, each at `confidence`. */
  readonly bounds: (confidence: number) => Bounds | null;
  /** McNemar's exact p-value, for accuracy: shown beside the score interval, decides nothing. */
  readonly mcnemar: number | null;
  /** One-sided p-values against "worse by the margin or more" and against "not worse by more than the margin". */
  readonly tests: (margin: number) => { readonly notWorse: number; readonly worse: number };
}

interface Both<T> {
  readonly candidate: T;
  readonly baseline: T;
}

interface Pair {
  readonly candidate: Estimate;
  readonly baseline: Estimate;
  readonly identical: boolean;
  readonly labels: Float64Array;
  /** What the metric reads of each answer. */
  readonly answers: { readonly candidate: Float64Array | null; readonly baseline: Float64Array | null };
  /** Of the same resamples; null where none were drawn, for `noDraws`. */
  readonly draws: Both<Resampled> | null;
  readonly noDraws: string;
}

/** Compares by the method of the metric: DeLong's test, Tango's score interval, or the paired bootstrap. */
export function difference(name: string, metric: Metric, pair: Pair): Difference {
  const { candidate, baseline } = pair;
  if (candidate.state === 'undefined' || baseline.state === 'undefined') return undefinedDifference(name, candidate, baseline);
  const same = pair.identical ? 'answers' : readsTheSame(metric, pair.answers);
  if (same !== null) return { state: 'identical', value: candidate.value, same };
  const estimated = estimateDifference(metric, pair, { candidate: candidate.value, baseline: baseline.value });
  if (estimated !== null && !isDegenerate(estimated.standardError, sizeOf(metric, candidate.value, baseline.value))) return estimated;
  const improvement = improvementOf(metric, candidate.value, baseline.value);
  const why = estimated === null && metric.comparison === 'bootstrap' ? pair.noDraws : 'the answers differ, but these rows show no spread in the difference';
  const reason = `${name} can't be compared: ${why}`;
  return { state: 'none', candidate: candidate.value, baseline: baseline.value, improvement, reason };
}

/**
 * What is the same where the scores differ but the metric can't see it (a model that was only calibrated anew): its difference is then 0
 * in every resample of these rows, and neither DeLong's test nor a bootstrap can say more.
 * Accuracy is left out, since Tango's interval has a width even where no class changed.
 */
function readsTheSame(metric: Metric, { candidate, baseline }: Pair['answers']): Same | null {
  if (candidate === null || baseline === null) return null;
  if (metric.comparison === 'delong') return sameRanking(candidate, baseline) ? 'ranking' : null;
  if (metric.comparison !== 'bootstrap' || (metric.needs !== 'class' && metric.needs !== 'column') || !areEqual(candidate, baseline)) return null;
  return metric.needs === 'class' ? 'classes' : 'values';
}

function undefinedDifference(name: string, candidate: Estimate, baseline: Estimate): Difference {
  const reason =
    candidate.state === 'undefined' ? `${name} of the candidate is undefined: ${candidate.reason}` : `${name} of the baseline is undefined: ${baseline.state === 'undefined' ? baseline.reason : ''}`;
  const valueOf = (estimate: Estimate) => (estimate.state === 'defined' ? estimate.value : null);
  return { state: 'none', candidate: valueOf(candidate), baseline: valueOf(baseline), improvement: null, reason };
}

function estimateDifference(metric: Metric, { labels, answers, draws }: Pair, values: Both<number>): Estimated | null {
  if (metric.comparison === 'bootstrap') return draws && byBootstrap(metric, draws, values);
  if (answers.candidate === null || answers.baseline === null) return null;
  const both = { candidate: answers.candidate, baseline: answers.baseline };
  return metric.comparison === 'delong' ? byDelong(metric, labels, both) : byScore(metric, labels, { classes: both, values });
}

function byDelong({ direction }: Metric, labels: Float64Array, scores: Both<Float64Array>): Estimated {
  const { candidate, baseline, difference: improvement, variance } = pairedDelong(labels, scores.candidate, scores.baseline);
  const standardError = Math.sqrt(variance);
  return {
    state: 'estimated',
    method: 'delong',
    direction,
    mcnemar: null,
    candidate,
    baseline,
    improvement,
    standardError,
    bounds: (confidence) => {
      const reach = normalQuantile(confidence) * standardError;
      return { low: Math.max(improvement - reach, -1), high: Math.min(improvement + reach, 1) };
    },
    tests: (margin) => {
      const score = (improvement + margin) / standardError;
      return { notWorse: normalUpperTail(score), worse: normalCdf(score) };
    },
  };
}

/** Accuracy: a difference of paired proportions. */
function byScore(
  { direction }: Metric,
  labels: Float64Array,
  { classes, values }: { readonly classes: Both<Float64Array>; readonly values: Both<number> },
): Estimated {
  const rows = labels.length;
  let improved = 0;
  let worsened = 0;
  for (const [row, label] of labels.entries()) {
    const [right, wasRight] = [classes.candidate[row] === label, classes.baseline[row] === label];
    if (right === wasRight) continue;
    if (right) improved++;
    else worsened++;
  }
  // Where all or none changed, the plain variance is 0 though the score interval has a width: one row is the least to reckon with.
  const variance = Math.max(improved + worsened - (improved - worsened) ** 2 / rows, 1);
  return {
    state: 'estimated',
    method: 'score',
    direction,
    mcnemar: mcnemarExact({ improved, worsened }),
    ...values,
    improvement: (improved - worsened) / rows,
    standardError: Math.sqrt(variance) / rows,
    bounds: (confidence) => pairedProportionInterval({ improved, worsened, rows, confidence }),
    tests: (margin) => {
      const { lower, upper } = pairedProportionTest({ improved, worsened, rows, difference: -margin });
      return { notWorse: upper, worse: lower };
    },
  };
}

function byBootstrap(metric: Metric, { candidate, baseline }: Both<Resampled>, values: Both<number>): Estimated {
  const improved = (own: Float64Array, other: Float64Array): Float64Array => own.map((value, turn) => improvementOf(metric, value, other[turn] ?? Number.NaN));
  const improvement = improvementOf(metric, values.candidate, values.baseline);
  const resampled = { draws: improved(candidate.draws, baseline.draws), leftOut: improved(candidate.leftOut, baseline.leftOut) };
  const { standardError, bounds, tails } = summarizeDraws(resampled, improvement);
  return {
    state: 'estimated',
    method: 'bootstrap',
    direction: metric.direction,
    mcnemar: null,
    ...values,
    improvement,
    standardError,
    bounds,
    tests: (margin) => {
      const { atMost, atLeast } = tails(-margin);
      // Over many slices the claim "worse" rests on the far tail, which a bootstrap of few rows knows badly: a few bad rows then both
      // shift the mean and, as skewness, move BCa's bound after it. The plain normal tail must agree.
      return { notWorse: atMost, worse: Math.max(atLeast, normalCdf((improvement + margin) / standardError)) };
    },
  };
}

function improvementOf(metric: Metric, candidate: number, baseline: number): number {
  return metric.direction === 'higher' ? candidate - baseline : baseline - candidate;
}

function sizeOf(metric: Metric, candidate: number, baseline: number): number {
  return metric.comparison === 'bootstrap' ? Math.abs(candidate) + Math.abs(baseline) : 1;
}
