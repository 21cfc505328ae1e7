import { writePadded, writePair } from './write-digits.ts';

const DASH = 45;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;

export const SECONDS_OF_DAY = 86_400;
/** From 0000-03-01 to 1970-01-01, and of four hundred years. */
const DAYS_TO_1970 = 719_468;
const DAYS_OF_ERA = 146_097;
/** Days since 1970 of 0000-01-01 and 9999-12-31: years that four digits write. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
/** Room for a time of nanoseconds. */
export const MOST_TIME_BYTES = 32;

/** @returns whether a day, counted since 1970-01-01, has a year of four digits */
export function isWritableDay(days: number): boolean {
  return days >= FIRST_DAY && days <= LAST_DAY;
}

/** Proleptic Gregorian calendar, years that start in March (H. Hinnant, chrono-compatible low-level date algorithms). */
export function writeDay(bytes: Uint8Array, at: number, days: number): number {
  const since = days + DAYS_TO_1970;
  const era = Math.floor(since / DAYS_OF_ERA);
  const dayOfEra = since - era * DAYS_OF_ERA;
  const yearOfEra = ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0));
  const shifted = ((5 * dayOfYear + 2) / 153) | 0;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  writePair(bytes, at, (year / 100) | 0);
  writePair(bytes, at + 2, year % 100);
  bytes[at + 4] = DASH;
  writePair(bytes, at + 5, month);
  bytes[at + 7] = DASH;
  writePair(bytes, at + 8, dayOfYear - (((153 * shifted + 2) / 5) | 0) + 1);
  return at + 10;
}

export interface Instant {
  /** Since 1970-01-01, rounded down; its day is writable. */
  readonly seconds: number;
  /** Of the second, in units of 10^-places. */
  readonly fraction: number;
}

/** Writes `2001-01-14T21:55:00.25`, the fraction without zeros at its end, and none where there is none. */
export function writeInstant(bytes: Uint8Array, at: number, { seconds, fraction }: Instant, { places, isUtc }: { readonly places: number; readonly isUtc: boolean }): number {
  const days = Math.floor(seconds / SECONDS_OF_DAY);
  let end = writeDay(bytes, at, days);
  bytes[end] = UPPER_T;
  end = writeClock(bytes, end + 1, seconds - days * SECONDS_OF_DAY);
  if (fraction !== 0) {
    bytes[end] = POINT;
    end = writePadded(bytes, end + 1, fraction, places);
    while (bytes[end - 1] === ZERO) end--;
  }
  if (isUtc) bytes[end++] = UPPER_Z;
  return end;
}

function writeClock(bytes: Uint8Array, at: number, seconds: number): number {
  const minutes = (seconds / 60) | 0;
  const hours = (minutes / 60) | 0;
  writePair(bytes, at, hours);
  bytes[at + 2] = COLON;
  writePair(bytes, at + 3, minutes - hours * 60);
  bytes[at + 5] = COLON;
  writePair(bytes, at + 6, seconds - minutes * 60);
  return at + 8;
}
