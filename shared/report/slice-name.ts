import type { Slice } from '../results/evaluate-and-gate.ts';
import { codeSpan } from './escape.ts';
import { cutText } from './cut-text.ts';

/** A cell value can be as long as a file. */
const MAX_NAME = 80;
const MAX_SIDE = 38;

/** `plan = enterprise` */
export function sliceText(slice: Slice): string {
  const whole = Object.entries(slice).map(([column, part]) => `${column} = ${part}`).join(', ');
  if (whole.length <= MAX_NAME) return whole;
  // Each by itself, so that a long column does not hide which slice it is.
  return cutText(Object.entries(slice).map(([column, part]) => `${cutText(column, MAX_SIDE)} = ${cutText(part, MAX_SIDE)}`).join(', '), MAX_NAME);
}

/** As a code span. */
export function sliceName(slice: Slice): string {
  return codeSpan(sliceText(slice));
}
