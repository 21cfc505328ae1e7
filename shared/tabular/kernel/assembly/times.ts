import { answer, ESCAPED, PLAIN } from './cells';
import { addHash, hashBoth } from './hash';

const DAY: f64 = 86400000;

// @ts-ignore: decorator
@inline
function twoDigits(at: usize): u32 {
  const tens = <u32>load<u8>(at) - 48;
  const ones = <u32>load<u8>(at, 1) - 48;
  return tens <= 9 && ones <= 9 ? tens * 10 + ones : 1000;
}

/** Milliseconds of the day `yyyy-mm-dd`; NaN where there is none. As shared/tabular/cells/parse-time.ts. */
// @ts-ignore: decorator
@inline
function dayAt(at: usize): f64 {
  const century = twoDigits(at);
  const ofCentury = twoDigits(at + 2);
  const month = twoDigits(at + 5);
  const day = twoDigits(at + 8);
  if (load<u8>(at, 4) != 45 || load<u8>(at, 7) != 45 || century > 99 || ofCentury > 99 || month - 1 > 11 || day - 1 > 30) return NaN;
  const year = century * 100 + ofCentury;
  const leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  const length: u32 = month == 2 ? (leap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
  if (day > length) return NaN;
  const y: i32 = <i32>year - <i32>(month <= 2);
  const era: i32 = (y >= 0 ? y : y - 399) / 400;
  const yearOfEra: i32 = y - era * 400;
  const dayOfYear: i32 = (153 * (<i32>month + (month > 2 ? -3 : 9)) + 2) / 5 + <i32>day - 1;
  const dayOfEra: i32 = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  return <f64>(era * 146097 + dayOfEra - 719468) * DAY;
}

/** `yyyy-mm-dd`, with `hh:mm:ss` behind a space or a T where it isn't a date only; NaN where it is anything else, which may still be a time. */
// @ts-ignore: decorator
@inline
function usualTime(start: usize, end: usize, isDate: u32): f64 {
  const length = end - start;
  if (isDate != 0) return length == 10 ? dayAt(start) : NaN;
  if (length != 19) return NaN;
  const between = load<u8>(start, 10);
  if ((between != 32 && between != 84) || load<u8>(start, 13) != 58 || load<u8>(start, 16) != 58) return NaN;
  const hours = twoDigits(start + 11);
  const minutes = twoDigits(start + 14);
  const seconds = twoDigits(start + 17);
  if (hours > 23 || minutes > 59 || seconds > 59) return NaN;
  return dayAt(start) + <f64>((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/**
 * Takes the times from `row` on that are written as usual and within their bounds.
 * @returns the first row that isn't taken, or `rows`; OUT: missing cells, times taken, the earliest and the latest so far, and their rows (-1: those of before)
 */
export function takeTimes(
  base: usize, starts: usize, ends: usize, kinds: usize, step: usize, row: u32, rows: u32, freeMissing: u32,
  isDate: u32, low: f64, high: f64, ranks: usize, min: f64, max: f64, block: usize, filled: u32, room: u32,
): u32 {
  let missing: u32 = 0;
  const before = filled;
  let earliest: f64 = -1;
  let latest: f64 = -1;
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
    const value = usualTime(start, end, isDate);
    if (!(value >= low && value <= high)) break;
    addHash(ranks, hashBoth(start, end));
    store<f64>(block + (<usize>filled << 3), value);
    filled++;
    if (value < min) {
      min = value;
      earliest = row;
    }
    if (value > max) {
      max = value;
      latest = row;
    }
  }
  answer(0, missing);
  answer(1, filled - before);
  answer(2, min);
  answer(3, max);
  answer(4, earliest);
  answer(5, latest);
  return row;
}
