import { codeSpan } from '../../shared/report/escape.ts';
import type { Slice } from '../../shared/results/evaluate-and-gate.ts';

/** `plan = enterprise`, as a code span. */
export function sliceName(slice: Slice): string {
  return codeSpan(
    Object.entries(slice)
      .map(([column, part]) => `${column} = ${part}`)
      .join(', '),
  );
}
