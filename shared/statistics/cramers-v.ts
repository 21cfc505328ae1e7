import { chiSquareUpperTail } from './chi-square.ts';

/**
 * Cramér's V of two rows of counts, 0 (equal shares) to 1, and the p-value of Pearson's chi-square test that both come from one distribution.
 * Columns that are empty in both rows are left out. NaN and 1 where a row is empty or only one column is left.
 */
export function cramersV(first: readonly number[], second: readonly number[]): { readonly value: number; readonly chiSquare: number; readonly pValue: number } {
  const columns = first.map((count, place) => [count, second[place] ?? 0] as const).filter(([a, b]) => a + b > 0);
  const [n, m] = [columns.reduce((sum, [count]) => sum + count, 0), columns.reduce((sum, [, count]) => sum + count, 0)];
  if (columns.length < 2 || n === 0 || m === 0) return { value: Number.NaN, chiSquare: 0, pValue: 1 };
  const rows = n + m;
  let chiSquare = 0;
  for (const [a, b] of columns) {
    const share = (a + b) / rows;
    chiSquare += (a - n * share) ** 2 / (n * share) + (b - m * share) ** 2 / (m * share);
  }
  return { value: Math.sqrt(chiSquare / rows), chiSquare, pValue: chiSquareUpperTail(chiSquare, columns.length - 1) };
}
