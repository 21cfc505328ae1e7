import type { Slice } from '../results/evaluate-and-gate.ts';
import { codeSpan } from './escape.ts';
import { cutText } from './cut-text.ts';

/** A cell value can be as long as a file. */
const MAX_NAME = 80;

/** `plan = enterprise` */
export function sliceText(slice: Slice): string {
  return cutText(Object.entries(slice).map(([column, part]) => `${column} = ${part}`).join(', '), MAX_NAME);
}

/** As a code span. */
export function sliceName(slice: Slice): string {
  return codeSpan(sliceText(slice));
}
