import { createRandom } from '../statistics/random.ts';
import { createResampler } from '../statistics/resampler.ts';
import type { Task, WeightedMetric } from './metric.ts';

/**
 * Resamples of every bootstrap: the 5 % point then lies between the 100th and 101st value, and its own error is about
 * a twentieth of the standard error. The least p-value is 1/2001, so a slice gate of up to 100 slices can still fail at 0.95.
 */
export const RESAMPLES = 2000;

/** One seed for all: the same rows and answers give the same bounds, on any machine and in any order of gates and slices. */
const SEED = 20_260_101;

/** A class of fewer rows keeps its size in every resample, lest resamples lack it. */
const RARE = 30;

/**
 * Below this the stratum would hardly vary and the interval would be too narrow. Drawn freely, at least one resample
 * in 55 has none of the class, which counts against the model (see `boundsOfDraws`).
 */
const TOO_RARE = 5;

/**
 * Draws resamples of the rows and evaluates every metric on each, so that all of them, and both models, see the same draws.
 * @param metrics prepared on the same rows as `labels`
 * @returns for each metric its values in order of the draws; NaN where a draw leaves it undefined
 */
export function drawMetrics(metrics: readonly WeightedMetric[], labels: Float64Array, { task, weights = null }: { readonly task: Task; readonly weights?: Float64Array | null }): readonly Float64Array[] {
  const draws = metrics.map(() => new Float64Array(RESAMPLES));
  if (metrics.length === 0 || labels.length === 0) return draws.map((values) => values.fill(Number.NaN));
  const strata = task === 'regression' ? undefined : strataOf(labels);
  const resample = createResampler({ rows: labels.length, random: createRandom(SEED), strata });
  const draw = weights === null ? resample : weighted(resample, weights);
  for (let turn = 0; turn < RESAMPLES; turn++) {
    const counts = draw();
    for (const [index, metric] of metrics.entries()) {
      const values = draws[index];
      if (values !== undefined) values[turn] = metric(counts);
    }
  }
  return draws;
}

/** A resample with each row's weight as often as it was drawn. */
function weighted(resample: () => Uint32Array, weights: Float64Array): () => Float64Array {
  const counts = new Float64Array(weights.length);
  return () => {
    const drawn = resample();
    for (let row = 0; row < counts.length; row++) counts[row] = (drawn[row] ?? 0) * (weights[row] ?? 0);
    return counts;
  };
}

/** A stratum for each class where one is rare; classes that are too rare for one of their own go with the largest. */
function strataOf(labels: Float64Array): Float64Array | undefined {
  const rows = new Map<number, number>();
  for (const label of labels) rows.set(label, (rows.get(label) ?? 0) + 1);
  if (![...rows.values()].some((count) => count >= TOO_RARE && count < RARE)) return undefined;
  const [[largest = 0] = []] = [...rows].sort(([, a], [, b]) => b - a);
  return labels.map((label) => ((rows.get(label) ?? 0) < TOO_RARE ? largest : label));
}
