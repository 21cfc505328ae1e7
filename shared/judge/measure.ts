import type { ColumnMean } from '../config/schema.ts';
import { type Difference, difference } from './intervals/difference.ts';
import type { Resampled } from './intervals/draws.ts';
import { type Estimate, estimate } from './intervals/estimate.ts';
import { drawMetrics } from './metrics/draw-metrics.ts';
import { metricOf } from './metrics/find-metric.ts';
import type { Metric, WeightedMetric } from './metrics/metric.ts';
import { type ReadAnswers, readForMetric, sharedRows } from './metrics/read-for-metric.ts';
import { isIdentical, type Population } from './population.ts';

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
  /** Why there are no answers; empty where there are. */
  readonly absent: string;
  readonly weighted: WeightedMetric;
  readonly value: number;
}

/**
 * Values, intervals and paired differences of the metrics on these rows, by one shared bootstrap.
 * @param options.means of columns that may be among the metrics
 * @param options.fewRows populations below it get values only: nothing is judged on them, and there may be thousands
 */
export function measure(population: Population, metrics: readonly string[], { fewRows, means = [] }: { readonly fewRows: number; readonly means?: readonly ColumnMean[] }): Measurement {
  const { labels, candidate, baseline } = population;
  const identical = isIdentical(population);
  const prepared = metrics.map((name) => {
    const metric = methodsFor(metricOf(name, population.task, means), population);
    const read = { own: readForMetric(metric, candidate), other: baseline && readForMetric(metric, baseline) };
    const { own, other } = metric.needs === 'column' ? sharedRows(read) : read;
    return { name, metric, own: prepare(metric, population, own), other: other && prepare(metric, population, other) };
  });
  const noDraws = whyNotDraw(population, fewRows);
  const draws = noDraws === null ? drawAll(population, prepared.flatMap(({ own, other }) => (other === null ? [own] : [own, other]))) : new Map<Prepared, Resampled>();
  const ifNone = noDraws ?? 'it was not resampled';

  const measured = prepared.map(({ name, metric, own, other }): readonly [string, MeasuredMetric] => {
    const ownDraws = draws.get(own) ?? null;
    const ownEstimate = estimate(metric, { ...own, labels, draws: ownDraws, noDraws: ifNone });
    if (other === null) return [name, { candidate: ownEstimate, compared: null }];
    const otherDraws = draws.get(other) ?? null;
    const otherEstimate = estimate(metric, { ...other, labels, draws: otherDraws, noDraws: ifNone });
    const pair = {
      candidate: ownEstimate,
      baseline: otherEstimate,
      identical,
      labels,
      answers: { candidate: own.answers, baseline: other.answers },
      draws: ownDraws && otherDraws && { candidate: ownDraws, baseline: otherDraws },
      noDraws: ifNone,
    };
    return [name, { candidate: ownEstimate, compared: { baseline: otherEstimate, difference: difference(name, metric, pair) } }];
  });
  return { rows: labels.length, identical, metrics: new Map(measured) };
}

/** With fewer groups their own differences are hardly known, and a bootstrap's interval would be too narrow. */
const MIN_GROUPS = 10;

function whyNotDraw({ labels, groups }: Population, fewRows: number): string | null {
  if (labels.length < fewRows) return 'too few rows';
  const count = groups === null ? MIN_GROUPS : new Set(groups).size;
  return count < MIN_GROUPS ? `these rows are of ${count} groups, and fewer than ${MIN_GROUPS} show no spread to rely on` : null;
}

/** Wilson, DeLong and Tango count rows that are alike and independent; where they are not only the bootstrap holds. */
function methodsFor(metric: Metric, { weights, groups }: Population): Metric {
  return weights === null && groups === null ? metric : { ...metric, interval: { method: 'bootstrap' }, comparison: 'bootstrap' };
}

function prepare(metric: Metric, { labels, weights }: Population, { answers, absent }: ReadAnswers): Prepared {
  const weighted = answers === null ? () => Number.NaN : metric.prepare(labels, answers);
  return { metric, answers, absent, weighted, value: weighted(weights ?? new Float64Array(labels.length).fill(1)) };
}

function drawAll({ labels, task, weights, groups }: Population, prepared: readonly Prepared[]): ReadonlyMap<Prepared, Resampled> {
  const wanted = prepared.filter(({ metric, value }) => Number.isFinite(value) && (metric.interval.method === 'bootstrap' || metric.comparison === 'bootstrap'));
  const drawn = drawMetrics(wanted.map(({ weighted }) => weighted), labels, { task, weights, groups });
  return new Map(wanted.flatMap((one, index) => (drawn[index] === undefined ? [] : [[one, drawn[index]]])));
}
