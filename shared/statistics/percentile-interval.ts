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
