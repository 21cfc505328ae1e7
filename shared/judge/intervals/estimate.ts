import type { MetricValue } from '../../results/evaluate-and-gate.ts';
import { delongAuc } from '../../statistics/delong.ts';
import { normalQuantile } from '../../statistics/normal.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import type { Metric, Proportion } from '../metrics/metric.ts';
import { type Bounds, isDegenerate, type Resampled, summarizeDraws } from './draws.ts';

/** One model's value of a metric. */
export type Estimate =
  | { readonly state: 'undefined'; readonly reason: string }
  | {
      readonly state: 'defined';
      readonly value: number;
      /** One-sided bounds, each at `confidence`; null where there is no interval, for `noBounds`. */
      readonly bounds: (confidence: number) => Bounds | null;
      readonly noBounds: string;
    };

const NO_SPREAD = 'these rows show no spread to make one of';

interface Rows {
  readonly labels: Float64Array;
  /** What the metric reads of each answer; null where the model did not leave it. */
  readonly answers: Float64Array | null;
  /** Why not. */
  readonly absent: string;
  readonly value: number;
  /** Of a bootstrap, where the metric asks for one; null where none was drawn, for `noDraws`. */
  readonly draws: Resampled | null;
  readonly noDraws: string;
}

/** The value and how its interval is made: Wilson's for proportions, DeLong's for the AUC, BCa bootstrap for the rest. */
export function estimate(metric: Metric, { labels, answers, absent, value, draws, noDraws }: Rows): Estimate {
  if (answers === null) return { state: 'undefined', reason: absent };
  if (Number.isNaN(value)) return { state: 'undefined', reason: metric.undefinedWhen };
  if (!Number.isFinite(value)) return { state: 'undefined', reason: 'it is too large for a number' };
  if (metric.interval.method === 'wilson') return wilson(value, metric.interval.proportion(labels, answers));
  if (metric.interval.method === 'delong') return delong(value, labels, answers);
  return bootstrapped(value, draws, noDraws);
}

export function metricValue(made: Estimate, rows: number, { confidence }: { readonly confidence: number }): MetricValue {
  if (made.state === 'undefined') return { value: null, low: null, high: null, rows, reason: made.reason };
  const bounds = made.bounds(confidence);
  if (bounds === null) return { value: made.value, low: null, high: null, rows, reason: `no interval: ${made.noBounds}` };
  return { value: made.value, low: bounds.low, high: bounds.high, rows };
}

function wilson(value: number, { successes, trials }: Proportion): Estimate {
  return { state: 'defined', value, bounds: (confidence) => wilsonInterval({ successes, trials, confidence }), noBounds: '' };
}

/**
 * DeLong's variance on the logit scale (Pepe 2003, §5.2): near 1 the AUC is skewed, and plain bounds would cover
 * too seldom and leave 0..1.
 */
function delong(value: number, labels: Float64Array, scores: Float64Array): Estimate {
  const standardError = Math.sqrt(delongAuc(labels, scores).variance);
  if (isDegenerate(standardError, 1) || value <= 0 || value >= 1) return { state: 'defined', value, bounds: () => null, noBounds: NO_SPREAD };
  const logit = Math.log(value / (1 - value));
  const bounds = (confidence: number): Bounds => {
    const reach = (normalQuantile(confidence) * standardError) / (value * (1 - value));
    return { low: 1 / (1 + Math.exp(reach - logit)), high: 1 / (1 + Math.exp(-reach - logit)) };
  };
  return { state: 'defined', value, bounds, noBounds: '' };
}

function bootstrapped(value: number, draws: Resampled | null, noDraws: string): Estimate {
  if (draws === null) return { state: 'defined', value, bounds: () => null, noBounds: noDraws };
  const { standardError, bounds } = summarizeDraws(draws, value);
  if (isDegenerate(standardError, value)) return { state: 'defined', value, bounds: () => null, noBounds: NO_SPREAD };
  return { state: 'defined', value, bounds, noBounds: 'too many resamples of these rows leave it undefined' };
}
