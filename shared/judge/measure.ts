import { type Difference, difference } from './difference.ts';
import { drawMetrics } from './draw-metrics.ts';
import { type Estimate, estimate } from './estimate.ts';
import { metricNamed } from './find-metric.ts';
import type { Metric, WeightedMetric } from './metric.ts';
import { isIdentical, type Population, readBy } from './population.ts';

/** Everything computed on one population. */
export interface Measurement {
  readonly rows: number;
  readonly identical: boolean;
  readonly metrics: ReadonlyMap<string, MeasuredMetric>;
}

interface MeasuredMetric {
  readonly candidate: Estimate;
  /** Null without a baseline. */
  readonly compared: { readonly baseline: Estimate; readonly difference: Difference } | null;
}

/** A metric made ready for one model's answers. */
interface Prepared {
  readonly metric: Metric;
  readonly answers: Float64Array | null;
  readonly weighted: WeightedMetric;
  readonly value: number;
}

/**
 * Values, intervals and paired differences of the metrics on these rows, by one shared bootstrap.
 * @param options.fewRows populations below it get values only: nothing is judged on them, and there may be thousands
 */
export function measure(population: Population, metrics: readonly string[], { fewRows }: { readonly fewRows: number }): Measurement {
  const { labels, candidate, baseline } = population;
  const identical = isIdentical(population);
  const prepared = metrics.map((name) => {
    const metric = methodsFor(metricNamed(name, population.task), population);
    return { name, metric, own: prepare(metric, population, readBy(metric, candidate)), other: baseline && prepare(metric, population, readBy(metric, baseline)) };
  });
  const draws = labels.length < fewRows ? new Map<Prepared, Float64Array>() : drawAll(population, prepared.flatMap(({ own, other }) => (other === null ? [own] : [own, other])));

  const measured = prepared.map(({ name, metric, own, other }): readonly [string, MeasuredMetric] => {
    const ownDraws = draws.get(own) ?? null;
    const ownEstimate = estimate(metric, { ...own, labels, draws: ownDraws });
    if (other === null) return [name, { candidate: ownEstimate, compared: null }];
    const otherDraws = draws.get(other) ?? null;
    const otherEstimate = estimate(metric, { ...other, labels, draws: otherDraws });
    const pair = {
      candidate: ownEstimate,
      baseline: otherEstimate,
      identical,
      labels,
      answers: { candidate: own.answers, baseline: other.answers },
      draws: ownDraws && otherDraws && { candidate: ownDraws, baseline: otherDraws },
    };
    return [name, { candidate: ownEstimate, compared: { baseline: otherEstimate, difference: difference(name, metric, pair) } }];
  });
  return { rows: labels.length, identical, metrics: new Map(measured) };
}

/** Wilson, DeLong and Tango count rows that are alike; where they weigh differently only the bootstrap holds. */
function methodsFor(metric: Metric, { weights }: Population): Metric {
  return weights === null ? metric : { ...metric, interval: { method: 'bootstrap' }, comparison: 'bootstrap' };
}

function prepare(metric: Metric, { labels, weights }: Population, answers: Float64Array | null): Prepared {
  const weighted = answers === null ? () => Number.NaN : metric.prepare(labels, answers);
  return { metric, answers, weighted, value: weighted(weights ?? new Uint32Array(labels.length).fill(1)) };
}

function drawAll({ labels, task, weights }: Population, prepared: readonly Prepared[]): ReadonlyMap<Prepared, Float64Array> {
  const wanted = prepared.filter(({ metric, value }) => Number.isFinite(value) && (metric.interval.method === 'bootstrap' || metric.comparison === 'bootstrap'));
  const draws = drawMetrics(wanted.map(({ weighted }) => weighted), labels, { task, weights });
  return new Map(wanted.map((one, index) => [one, draws[index] ?? new Float64Array()]));
}
