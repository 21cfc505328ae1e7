const TAB = 9;
const SPACE = 32;
const PLUS = 43;
const DASH = 45;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;

const MINUTE = 60_000;
const DAY = 86_400_000;
const DAYS_OF_MONTH = Uint8Array.of(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/**
 * Milliseconds since 1970-01-01 UTC of the calendar day `2001-01-14` in `bytes[start, end)`; NaN where there is none.
 * Blanks around are trimmed. 30 February is no day.
 */
export function parseDate(bytes: Uint8Array, start: number, end: number): number {
  const [from, to] = trimmed(bytes, start, end);
  return to - from === 10 ? dayAt(bytes, from) : Number.NaN;
}

/**
 * Milliseconds since 1970-01-01 UTC of the time in `bytes[start, end)`; NaN where there is none.
 *
 * The forms of RFC 3339 and their common relatives: `2001-01-14`, `2001-01-14 21:55`, `2001-01-14T21:55:00`, with a fraction of the second
 * (`.123`, kept as far as a double goes), with `Z` or an offset (`+01:00`, `+0100`, `+01`). Without a zone it is read as UTC.
 * Blanks around are trimmed. 30 February, 24:00 and leap seconds are no times.
 */
export function parseTime(bytes: Uint8Array, start: number, end: number): number {
  const [from, to] = trimmed(bytes, start, end);
  const day = dayAt(bytes, from);
  let at = from + 10;
  if (at >= to) return at === to ? day : Number.NaN;

  if (bytes[at] !== SPACE && !isLetter(bytes[at], UPPER_T)) return Number.NaN;
  const hours = twoDigits(bytes, at + 1);
  const minutes = twoDigits(bytes, at + 4);
  if (bytes[at + 3] !== COLON || !(hours <= 23) || !(minutes <= 59)) return Number.NaN;
  let time = day + hours * 60 * MINUTE + minutes * MINUTE;
  at += 6;

  if (bytes[at] === COLON && at < to) {
    const seconds = twoDigits(bytes, at + 1);
    if (!(seconds <= 59)) return Number.NaN;
    time += seconds * 1000;
    at += 3;
    if (bytes[at] === POINT && at < to) {
      const first = at + 1;
      let unit = 100;
      for (at = first; at < to && isDigit(bytes[at]); at++, unit /= 10) time += ((bytes[at] ?? 0) - ZERO) * unit;
      if (at === first) return Number.NaN;
    }
  }
  if (at === to) return time;
  if (at > to) return Number.NaN;
  return time - offsetAt(bytes, at, to);
}

/** As `parseTime`, of a text. */
export function parseTimeText(text: string): number {
  const bytes = Buffer.from(text);
  return parseTime(bytes, 0, bytes.length);
}

/** Milliseconds that a zone is ahead of UTC; NaN where `[at, to)` is no zone. */
function offsetAt(bytes: Uint8Array, at: number, to: number): number {
  if (isLetter(bytes[at], UPPER_Z)) return to === at + 1 ? 0 : Number.NaN;
  const sign = bytes[at] === PLUS ? 1 : bytes[at] === DASH ? -1 : Number.NaN;
  const hours = twoDigits(bytes, at + 1);
  const length = to - at;
  const minutes = length === 3 ? 0 : twoDigits(bytes, at + (length === 6 ? 4 : 3));
  const complete = length === 3 || length === 5 || (length === 6 && bytes[at + 3] === COLON);
  return complete && hours <= 23 && minutes <= 59 ? sign * (hours * 60 + minutes) * MINUTE : Number.NaN;
}

/** Milliseconds of the day `yyyy-mm-dd` that starts at this byte; NaN where there is none. The caller knows that ten bytes are there. */
function dayAt(bytes: Uint8Array, at: number): number {
  const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2);
  const month = twoDigits(bytes, at + 5);
  const day = twoDigits(bytes, at + 8);
  if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH || !(month >= 1) || !(day >= 1)) return Number.NaN;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  return day <= length ? daysSince1970(year, month, day) * DAY : Number.NaN;
}

/** Proleptic Gregorian calendar, years that start in March (H. Hinnant, chrono-compatible low-level date algorithms). */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at];
  const ones = bytes[at + 1];
  if (tens === undefined || ones === undefined || !isDigit(tens) || !isDigit(ones)) return Number.NaN;
  return (tens - ZERO) * 10 + ones - ZERO;
}

function trimmed(bytes: Uint8Array, start: number, end: number): readonly [from: number, to: number] {
  let from = start;
  let to = end;
  while (from < to && (bytes[from] === SPACE || bytes[from] === TAB)) from++;
  while (from < to && (bytes[to - 1] === SPACE || bytes[to - 1] === TAB)) to--;
  return [from, to];
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= ZERO + 9;
}

/** The letter in either case. */
function isLetter(byte: number | undefined, upper: number): boolean {
  return byte !== undefined && (byte & ~32) === upper;
}
