import type { Slice } from '../results/evaluate-and-gate.ts';
import { codeSpan } from './escape.ts';
import { cutText } from './cut-text.ts';

/** A cell value can be as long as a file. */
const MAX_NAME = 80;

/** `plan = enterprise`, as a code span. */
export function sliceName(slice: Slice): string {
  const parts = Object.entries(slice).map(([column, part]) => `${column} = ${part}`);
  return codeSpan(cutText(parts.join(', '), MAX_NAME));
}
