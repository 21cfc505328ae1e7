import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { decimalsFor, formatList, formatNumber, formatRows } from '../format.ts';
import { type Phrase, phrase } from '../phrase.ts';

/** What the rows at hand can tell at all, so that "passed" is not read as "proved equal"; empty where nothing was compared. */
export function resolution({ comparisons }: Pick<EvaluateResult, 'comparisons'>): Phrase {
  const whole = comparisons.filter(({ slice, smallest_difference: smallest }) => slice === null && smallest !== null && smallest > 0);
  const told = whole.map(({ metric, candidate, smallest_difference: smallest }) => `${formatNumber(smallest, decimalsFor(candidate ?? 0, smallest ?? 0))} in ${metric}`);
  const [rows] = whole.map((comparison) => comparison.rows);
  return told.length === 0 || rows === undefined ? phrase`` : phrase`These ${formatRows(rows)} can show a loss of at least ${formatList([...new Set(told)])}; a smaller one may go unseen.`;
}
