import { answer, ESCAPED, PLAIN } from './cells';
import { addHash, hashBoth } from './hash';

const MINUS: u8 = 45;
const PLUS: u8 = 43;
/** So many digits stay below 2^53. */
const EXACT_DIGITS: usize = 15;
const POWERS = memory.data<f64>([1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]);
/** Eight bytes at a time, as in D. Lemire, Number parsing at a gigabyte per second, 2021. */
const ZEROS: u64 = 0x3030303030303030;
const HIGH: u64 = 0x8080808080808080;
const ONES: u64 = 0x0101010101010101;
/** A point where a zero is nought. */
const POINTS: u64 = 0x1e1e1e1e1e1e1e1e;

// @ts-ignore: decorator
@inline
function areDigits(word: u64): bool {
  return (((word + 0x7676767676767676) | word) & HIGH) == 0;
}

/** The high bit of the bytes that are points; of others only behind the first point. */
// @ts-ignore: decorator
@inline
function pointsIn(word: u64): u64 {
  const others = word ^ POINTS;
  return (others - ONES) & ~others & HIGH;
}

/** The number of eight digits, the first in the lowest byte. */
// @ts-ignore: decorator
@inline
function valueOf(word: u64): u64 {
  word = word * 10 + (word >> 8);
  return ((word & 0x000000ff000000ff) * 0x000f424000000064 + ((word >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >> 32;
}

/** The last `length` bytes before `end`, at most eight, as digits, noughts in front of them. */
// @ts-ignore: decorator
@inline
function lastDigits(end: usize, length: usize): u64 {
  const shift = <u64>(64 - (length << 3));
  return ((load<u64>(end - 8) ^ ZEROS) >> shift) << shift;
}

/** Digits with a sign in front of them; NaN where it is anything else, which may still be a whole number. As shared/tabular/cells/parse-integer.ts. */
// @ts-ignore: decorator
@inline
export function usualInteger(start: usize, end: usize): f64 {
  const sign = load<u8>(start);
  const length = end - start - <usize>(sign == MINUS || sign == PLUS);
  if (length - 1 >= EXACT_DIGITS) return NaN;
  let value: u64;
  if (length <= 8) {
    const digits = lastDigits(end, length);
    if (!areDigits(digits)) return NaN;
    value = valueOf(digits);
  } else {
    const low = load<u64>(end - 8) ^ ZEROS;
    const high = lastDigits(end - 8, length - 8);
    if (!areDigits(low) || !areDigits(high)) return NaN;
    value = valueOf(high) * 100000000 + valueOf(low);
  }
  return sign == MINUS ? -(<f64>value) : <f64>value;
}

/** At most fifteen digits and one point, with a minus in front; NaN where it is anything else. As shared/tabular/cells/parse-number.ts, which rounds once too. */
// @ts-ignore: decorator
@inline
export function usualNumber(start: usize, end: usize): f64 {
  const negative = load<u8>(start) == MINUS;
  const length = end - start - <usize>negative;
  if (length - 1 > EXACT_DIGITS) return NaN;
  let low: u64;
  let high: u64 = 0;
  if (length <= 8) {
    low = lastDigits(end, length);
  } else {
    low = load<u64>(end - 8) ^ ZEROS;
    high = lastDigits(end - 8, length - 8);
  }
  let decimals: usize = 0;
  const inLow = pointsIn(low);
  const inHigh = pointsIn(high);
  if ((inLow | inHigh) == 0) {
    if (length > EXACT_DIGITS) return NaN;
  } else if (length == 1) {
    return NaN;
  } else if (inHigh == 0) {
    // What stands before the point moves towards the end by one byte.
    const point = ctz<u64>(inLow) & ~7;
    const before = ((<u64>1) << point) - 1;
    decimals = 7 - <usize>(point >> 3);
    low = ((low & before) << 8) | (high >> 56) | (low & ((~before) << 8));
    high <<= 8;
  } else {
    const point = ctz<u64>(inHigh) & ~7;
    const before = ((<u64>1) << point) - 1;
    decimals = 15 - <usize>(point >> 3);
    high = ((high & before) << 8) | (high & ((~before) << 8));
  }
  if (!areDigits(low) || !areDigits(high)) return NaN;
  const mantissa = <f64>(valueOf(high) * 100000000 + valueOf(low));
  const magnitude = decimals == 0 ? mantissa : mantissa / load<f64>(POWERS + (decimals << 3));
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
