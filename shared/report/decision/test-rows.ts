import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';

/** Whether the rows that judge are those that judged the baseline. */
export type TestRows =
  | { readonly state: 'unchanged'; readonly rows: number }
  | { readonly state: 'changed'; readonly rows: number; readonly before: number }
  | { readonly state: 'unknown' };

type Judged = Pick<EvaluateResult, 'data' | 'rows'>;

/** By the digest over ids and labels, of this evaluation and of the one that judged the baseline; null where that one is not at hand. */
export function compareTestRows(here: Judged, baseline: Judged | null): TestRows {
  if (here.data === null || baseline === null || baseline.data === null) return { state: 'unknown' };
  return here.data.test === baseline.data.test ? { state: 'unchanged', rows: here.rows } : { state: 'changed', rows: here.rows, before: baseline.rows };
}
