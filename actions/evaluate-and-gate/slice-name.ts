import { cutText } from '../../shared/report/cut-text.ts';
import { codeSpan } from '../../shared/report/escape.ts';
import type { Slice } from '../../shared/results/evaluate-and-gate.ts';

/** A cell value can be as long as a file. */
const MAX_NAME = 80;

/** `plan = enterprise`, as a code span. */
export function sliceName(slice: Slice): string {
  const parts = Object.entries(slice).map(([column, part]) => `${column} = ${part}`);
  return codeSpan(cutText(parts.join(', '), MAX_NAME));
}
