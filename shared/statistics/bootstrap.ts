import { createResampler } from './resampler.ts';
import type { Random } from './random.ts';

/**
 * Resamples rows with replacement and collects a statistic of each resample.
 * Paired: one resample serves both models, since `statistic` sees the rows' counts and looks up what it compares.
 * @param strata a number per row; each stratum keeps its size in every resample (pass the labels to keep the classes' sizes)
 * @param statistic of the resample in which row i stands counts[i] times (the counts add up to `rows`); NaN where undefined. The array is reused: don't keep it
 * @returns the defined values, ascending: `resamples − length` of them were undefined, and an interval that ignores many is not to be trusted
 * @throws RangeError when rows or resamples is not a whole number from 1, or strata has another length
 */
export function pairedBootstrap({ rows, resamples, random, strata, statistic }: {
  readonly rows: number;
  readonly resamples: number;
  readonly random: Random;
  readonly strata?: Int32Array | Float64Array | undefined;
  readonly statistic: (counts: Uint32Array) => number;
}): Float64Array {
  if (!Number.isInteger(resamples) || resamples < 1) throw new RangeError(`Resamples are a whole number from 1, not ${resamples}`);
  const resample = createResampler({ rows, random, strata });
  const values = new Float64Array(resamples);
  let defined = 0;
  for (let turn = 0; turn < resamples; turn += 1) {
    const value = statistic(resample());
    if (Number.isNaN(value)) continue;
    values[defined] = value;
    defined += 1;
  }
  return values.slice(0, defined).sort();
}

/**
 * Percentile interval: two one-sided bounds, each at `confidence`, by linear interpolation between the ordered values.
 * @param sorted ascending, without NaN; a bound that rests on an infinite value is infinite or NaN, never a number
 * @throws RangeError when there is no value, or confidence is not in [0.5, 1)
 */
export function percentileInterval(sorted: Float64Array, confidence: number): { readonly low: number; readonly high: number } {
  if (sorted.length === 0) throw new RangeError('No resample has a value');
  if (!(confidence >= 0.5 && confidence < 1)) throw new RangeError(`A confidence is at least 0.5 and below 1, not ${confidence}`);
  return { low: quantile(sorted, 1 - confidence), high: quantile(sorted, confidence) };
}

function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const before = sorted[Math.floor(place)] ?? NaN;
  const after = sorted[Math.ceil(place)] ?? NaN;
  return before + (after - before) * (place - Math.floor(place));
}
