import { answer, ESCAPED, PLAIN } from './cells';
import { addHash, hashBoth } from './hash';

const MINUS: u32 = 45;
const PLUS: u32 = 43;
const ZERO: u32 = 48;
/** `.` less `0`, as a digit that is none. */
const POINT: u32 = 46 - 48;
/** So many digits stay below 2^53. */
const EXACT_DIGITS: usize = 15;
const POWERS = memory.data<f64>([1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]);

/** Digits with a sign in front of them; NaN where it is anything else, which may still be a whole number. As shared/tabular/cells/parse-integer.ts. */
// @ts-ignore: decorator
@inline
function usualInteger(start: usize, end: usize): f64 {
  const sign = <u32>load<u8>(start);
  let at = start + <usize>(sign == MINUS || sign == PLUS);
  if (end - at - 1 >= EXACT_DIGITS) return NaN;
  let value: u64 = 0;
  for (; at < end; at++) {
    const digit = <u32>load<u8>(at) - ZERO;
    if (digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return sign == MINUS ? -(<f64>value) : <f64>value;
}

/** At most fifteen digits and one point, with a minus in front; NaN where it is anything else. As shared/tabular/cells/parse-number.ts, which rounds once too. */
// @ts-ignore: decorator
@inline
function usualNumber(start: usize, end: usize): f64 {
  const negative = <u32>load<u8>(start) == MINUS;
  const first = start + <usize>negative;
  const length = end - first;
  if (length - 1 > EXACT_DIGITS) return NaN;
  let mantissa: u64 = 0;
  let point: usize = 0;
  for (let at = first; at < end; at++) {
    const digit = <u32>load<u8>(at) - ZERO;
    if (digit <= 9) mantissa = mantissa * 10 + digit;
    else if (digit == POINT && point == 0 && length > 1) point = at;
    else return NaN;
  }
  if (point == 0 && length > EXACT_DIGITS) return NaN;
  const magnitude = point == 0 ? <f64>mantissa : <f64>mantissa / load<f64>(POWERS + ((end - 1 - point) << 3));
  return negative ? -magnitude : magnitude;
}

/**
 * Takes the numbers from `row` on that are written as usual and within their bounds, until the block is full.
 * @returns the first row that isn't taken, or `rows`; OUT: missing cells, numbers taken, values in the block
 */
export function takeNumbers(
  base: usize, starts: usize, ends: usize, kinds: usize, step: usize, row: u32, rows: u32, freeMissing: u32,
  integer: u32, low: f64, high: f64, ranks: usize, block: usize, filled: u32, room: u32,
): u32 {
  let missing: u32 = 0;
  const before = filled;
  let cell = <usize>row * step;
  for (; row < rows && filled < room; row++, cell += step) {
    const kind = load<u8>(kinds + cell);
    const start = base + load<u32>(starts + (cell << 2));
    const end = base + load<u32>(ends + (cell << 2));
    if (kind >= ESCAPED) break;
    if (start == end) {
      if (freeMissing == 0 || kind != PLAIN) break;
      missing++;
      continue;
    }
    const value = integer != 0 ? usualInteger(start, end) : usualNumber(start, end);
    if (!(value >= low && value <= high)) break;
    addHash(ranks, hashBoth(start, end));
    store<f64>(block + (<usize>filled << 3), value);
    filled++;
  }
  answer(0, missing);
  answer(1, filled - before);
  return row;
}
