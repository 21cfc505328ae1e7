/**
 * Holm's step-down adjustment (Scand. J. Statist. 6, 1979): rejecting where the adjusted p-value is below α
 * keeps the chance of any false claim among them at or below α, however the tests depend on each other.
 * @returns the adjusted p-values in the order of the given ones
 * @throws RangeError when a p-value is not in [0, 1]; NaN must be sorted out by the caller, who alone knows what it means
 */
export function holm(pValues: readonly number[]): number[] {
  const invalid = pValues.find((p) => !(p >= 0 && p <= 1));
  if (invalid !== undefined) throw new RangeError(`A p-value is from 0 to 1, not ${invalid}`);
  const adjusted = Array.from(pValues);
  let largest = 0;
  const ascending = Array.from(pValues, (p, place) => ({ p, place })).sort((left, right) => left.p - right.p);
  for (const [rank, { p, place }] of ascending.entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * p));
    adjusted[place] = largest;
  }
  return adjusted;
}
