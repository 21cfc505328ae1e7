const ZERO = 48;
const BILLION = 1_000_000_000;
/** The digits of 00 to 99. */
const PAIRS = Uint8Array.from({ length: 200 }, (_, at) => ZERO + (at % 2 === 0 ? Math.floor(at / 20) : (at >> 1) % 10));

/**
 * Writes a whole number.
 * @param value 0 to 2^53 − 1
 * @returns behind its last digit
 */
export function writeWhole(bytes: Uint8Array, at: number, value: number): number {
  if (value < BILLION) return writeShort(bytes, at, value | 0);
  const high = Math.floor(value / BILLION);
  return writePadded(bytes, writeShort(bytes, at, high), value - high * BILLION, 9);
}

/**
 * Writes a whole number with zeros before it.
 * @param value below 10^digits and 2^53
 */
export function writePadded(bytes: Uint8Array, at: number, value: number, digits: number): number {
  if (digits <= 9) return writeShortPadded(bytes, at + digits, value | 0, digits);
  const high = Math.floor(value / BILLION);
  writeShortPadded(bytes, at + digits - 9, high | 0, digits - 9);
  return writeShortPadded(bytes, at + digits, (value - high * BILLION) | 0, 9);
}

/** @param value below 100 */
export function writePair(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = PAIRS[2 * value] as number;
  bytes[at + 1] = PAIRS[2 * value + 1] as number;
}

/** Below 10^9. */
function writeShort(bytes: Uint8Array, at: number, value: number): number {
  return writeShortPadded(bytes, at + digitsOf(value), value, digitsOf(value));
}

function digitsOf(value: number): number {
  if (value < 10_000) return value < 100 ? (value < 10 ? 1 : 2) : value < 1000 ? 3 : 4;
  if (value < 1_000_000) return value < 100_000 ? 5 : 6;
  return value < 100_000_000 ? (value < 10_000_000 ? 7 : 8) : 9;
}

function writeShortPadded(bytes: Uint8Array, end: number, value: number, digits: number): number {
  let rest = value;
  let at = end;
  let left = digits;
  for (; left >= 2; left -= 2) {
    const next = (rest / 100) | 0;
    at -= 2;
    writePair(bytes, at, rest - next * 100);
    rest = next;
  }
  if (left === 1) bytes[at - 1] = ZERO + rest;
  return end;
}
