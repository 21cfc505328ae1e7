/** |actual − expected| ÷ |expected|, for the tests of this folder; 0 where both are the same, infinite ones included. */
export function relativeError(actual: number, expected: number): number {
  return Object.is(actual, expected) ? 0 : Math.abs(actual - expected) / Math.abs(expected);
}
