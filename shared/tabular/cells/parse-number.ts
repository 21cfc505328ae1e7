const TAB = 9;
const SPACE = 32;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const LOWER_E = 101;

/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** While a mantissa is below this, one more digit keeps it below 2^53, so it stays exact. */
const EXACT_BEFORE_DIGIT = 900_719_925_474_099;
/** Signs of the usual number, whose digits are a whole number of 32 bits. */
const SHORT = 9;

/**
 * The double nearest to the decimal number in `bytes[start, end)`, as JavaScript's `Number` reads it; NaN where there is no number.
 *
 * Blanks (space, tab) around are trimmed. `7`, `-0`, `+3`, `.5`, `5.`, `1e5` are numbers; an empty cell, `1_000`, `1,000`, `0x10`, `Infinity`,
 * `NaN` and what is too large for a double (`1e999`) are not.
 *
 * The usual short number needs no string: a mantissa below 2^53 times or divided by a power of ten up to 10^22 is rounded once,
 * hence correctly (Clinger, How to read floating point numbers accurately, 1990). Longer ones go to `Number`.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  const first = negative ? start + 1 : start;
  const length = end - first;
  if (length > SHORT || length < 1) return parseAnyNumber(bytes, start, end);
  let mantissa = 0;
  let point = -1;
  for (let at = first; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit >= 0 && digit <= 9) mantissa = (mantissa * 10 + digit) | 0;
    else if (digit === POINT - ZERO && point < 0 && length > 1) point = at;
    else return parseAnyNumber(bytes, start, end);
  }
  const magnitude = point < 0 ? mantissa : mantissa / (POWERS[end - 1 - point] as number);
  return negative ? -magnitude : magnitude;
}

function parseAnyNumber(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && isBlank(bytes[from])) from++;
  while (from < to && isBlank(bytes[to - 1])) to--;
  let at = from;
  let byte = bytes[at];
  const negative = byte === MINUS;
  if (negative || byte === PLUS) at++;

  let mantissa = 0;
  let exponent = 0;
  let digits = 0;
  let exact = true;
  let fraction = false;
  for (; at < to; at++) {
    byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      if (mantissa >= EXACT_BEFORE_DIGIT) exact = false;
      mantissa = mantissa * 10 + digit;
      digits++;
      if (fraction) exponent--;
      continue;
    }
    if (byte !== POINT || fraction) break;
    fraction = true;
  }
  if (digits === 0) return Number.NaN;

  if (at < to) {
    if (((bytes[at] ?? 0) | 32) !== LOWER_E) return Number.NaN;
    at++;
    const negativeExponent = bytes[at] === MINUS;
    if (negativeExponent || bytes[at] === PLUS) at++;
    if (at >= to) return Number.NaN;
    let written = 0;
    for (; at < to; at++) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) return Number.NaN;
      // Beyond this a double is 0 or too large whatever follows; `Number` decides.
      if (written < 100_000) written = written * 10 + digit;
    }
    exponent += negativeExponent ? -written : written;
  }

  if (!exact || exponent < -22 || exponent > 22) return parseLongNumber(bytes, from, to);
  const magnitude = exponent < 0 ? mantissa / (POWERS[-exponent] ?? 1) : mantissa * (POWERS[exponent] ?? 1);
  return negative ? -magnitude : magnitude;
}

/** As `parseNumber`, of a text. */
export function parseNumberText(text: string): number {
  const bytes = Buffer.from(text);
  return parseNumber(bytes, 0, bytes.length);
}

/** `[from, to)` is known to be a number. */
function parseLongNumber(bytes: Uint8Array, from: number, to: number): number {
  const value = Number(Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1'));
  return Number.isFinite(value) ? value : Number.NaN;
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}
