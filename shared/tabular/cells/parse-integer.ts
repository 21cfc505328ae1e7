import { parseNumber } from './parse-number.ts';

const ZERO = 48;
const PLUS = 43;
const MINUS = 45;
const SPACE = 32;
const TAB = 9;
/** So many digits stay below 2^53. */
const EXACT_DIGITS = 15;

/**
 * The whole number in `bytes[start, end)`: digits with an optional sign, blanks around trimmed. `3.0` and `1e5` are numbers, but no whole ones.
 * @returns NaN where there is none, or it is too large for a double; the nearest double beyond 2^53
 */
export function parseInteger(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const sign = bytes[at] as number;
  if (sign === MINUS || sign === PLUS) at++;
  const digits = end - at;
  if (digits < 1 || digits > EXACT_DIGITS) return parseUnusual(bytes, start, end);
  let value = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return parseUnusual(bytes, start, end);
    value = value * 10 + digit;
  }
  return sign === MINUS ? -value : value;
}

/** Long ones, and ones with blanks around. */
function parseUnusual(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && isBlank(bytes[from] as number)) from++;
  while (from < to && isBlank(bytes[to - 1] as number)) to--;
  for (let at = from + (bytes[from] === MINUS || bytes[from] === PLUS ? 1 : 0); at < to; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
  }
  return parseNumber(bytes, from, to);
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB;
}
