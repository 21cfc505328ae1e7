/** Different values, ascending, and how often each comes. */
export interface WeightedValues {
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

/** The number of all values together. */
export function totalCount({ counts }: WeightedValues): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Walks over the values of both sides in order.
 * @param visit gets the shares of both sides up to and with a value, and the distance to the next one (0 after the last)
 */
export function walkTogether(first: WeightedValues, second: WeightedValues, visit: (shares: readonly [number, number], width: number) => void): void {
  const [n, m] = [totalCount(first), totalCount(second)];
  let [i, j, before, after] = [0, 0, 0, 0];
  while (i < first.values.length || j < second.values.length) {
    const value = Math.min(first.values[i] ?? Number.POSITIVE_INFINITY, second.values[j] ?? Number.POSITIVE_INFINITY);
    if (first.values[i] === value) before += first.counts[i++] ?? 0;
    if (second.values[j] === value) after += second.counts[j++] ?? 0;
    const next = Math.min(first.values[i] ?? Number.POSITIVE_INFINITY, second.values[j] ?? Number.POSITIVE_INFINITY);
    visit([before / n, after / m], Number.isFinite(next) ? next - value : 0);
  }
}
