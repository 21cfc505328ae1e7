/**
 * The value at this share of the ordered ones, by linear interpolation between neighbours.
 * @param sorted ascending, without NaN; a value that rests on an infinite one is infinite or NaN, never a number
 * @throws RangeError when there is no value, or the share is not in [0, 1]
 */
export function quantile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) throw new RangeError('No resample has a value');
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share is from 0 to 1, not ${share}`);
  const place = share * (sorted.length - 1);
  const before = sorted[Math.floor(place)] ?? NaN;
  const after = sorted[Math.ceil(place)] ?? NaN;
  return before + (after - before) * (place - Math.floor(place));
}
