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
export function drawMetrics(metrics: readonly WeightedMetric[], labels: Float64Array, { task }: { readonly task: Task }): readonly Float64Array[] {
  const draws = metrics.map(() => new Float64Array(RESAMPLES));
  if (metrics.length === 0 || labels.length === 0) return draws.map((values) => values.fill(Number.NaN));
  const strata = task === 'binary' && hasRareClass(labels) ? labels : undefined;
  const resample = createResampler({ rows: labels.length, random: createRandom(SEED), strata });
  for (let turn = 0; turn < RESAMPLES; turn++) {
    const counts = resample();
    for (const [index, metric] of metrics.entries()) {
      const values = draws[index];
      if (values !== undefined) values[turn] = metric(counts);
    }
  }
  return draws;
}

function hasRareClass(labels: Float64Array): boolean {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const rarer = Math.min(positives, labels.length - positives);
  return rarer >= TOO_RARE && rarer < RARE;
}
