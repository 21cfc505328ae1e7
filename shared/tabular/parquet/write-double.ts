import { writePadded, writeWhole } from './write-digits.ts';

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
/** Powers of ten; a double holds them exactly. */
const POWERS = Float64Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));
/** Numbers of so many digits and less are read back from a double, whatever they are. */
const EXACT_DIGITS = 15;
/** From here on without an exponent. */
const LEAST_FIXED = 1e-6;
/** Room for the longest: `-1.2345678901234567e-300`. */
export const MOST_DOUBLE_BYTES = 32;

/** How many places behind the point the numbers of a column mostly have; a guess, and the text is the same whatever it is. */
export interface DoubleHabit {
  places: number;
}

/** The shortest text that is read back as the same double; it never looks like a whole number, because it is none. */
export function doubleText(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/**
 * Writes what `doubleText` says.
 *
 * Most doubles of a table are a decimal number of few places: with p places v is r / 10^p for a whole r, where that quotient is rounded to v itself. Two
 * different decimal numbers of at most 15 digits are never the same double, so no shorter one is read back as v, and without the zeros at its end this is
 * the text (D. W. Matula, In-and-out conversions, 1968). The others are left to V8.
 * @returns behind its last byte; needs `MOST_DOUBLE_BYTES`
 */
export function writeDouble(bytes: Uint8Array, at: number, value: number, habit: DoubleHabit): number {
  const magnitude = Math.abs(value);
  if (!(magnitude >= LEAST_FIXED && magnitude < (POWERS[EXACT_DIGITS] as number))) return writeAny(bytes, at, value);
  let { places } = habit;
  let whole = Math.round(magnitude * (POWERS[places] as number));
  if (!isRead(whole, places, magnitude)) {
    places = mostPlaces(magnitude);
    whole = Math.round(magnitude * (POWERS[places] as number));
    if (!isRead(whole, places, magnitude)) return writeAny(bytes, at, value);
  }
  let from = at;
  if (value < 0) bytes[from++] = MINUS;
  const before = Math.floor(magnitude);
  from = writeWhole(bytes, from, before);
  bytes[from++] = POINT;
  let end = places === 0 ? from : writePadded(bytes, from, whole - before * (POWERS[places] as number), places);
  while (end > from + 1 && bytes[end - 1] === ZERO) end--;
  if (end === from) bytes[end++] = ZERO;
  if (end - from > habit.places) habit.places = end - from;
  return end;
}

function isRead(whole: number, places: number, magnitude: number): boolean {
  return whole <= (POWERS[EXACT_DIGITS] as number) && whole / (POWERS[places] as number) === magnitude;
}

/** That leave 15 digits in all. */
function mostPlaces(magnitude: number): number {
  let places = EXACT_DIGITS;
  while (places > 0 && magnitude >= (POWERS[EXACT_DIGITS - places] as number)) places--;
  return places;
}

function writeAny(bytes: Uint8Array, at: number, value: number): number {
  const text = doubleText(value);
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index);
  return at + text.length;
}
