import type { SchemaElement, TimeUnit } from 'hyparquet';

/** The text of a value as a cell has it; bytes where it is text already. */
export type ValueText = (value: unknown) => string | Uint8Array;

const UNITS: Readonly<Record<TimeUnit, number>> = { MILLIS: 3, MICROS: 6, NANOS: 9 };
const SECONDS_OF_DAY = 86_400;
/** Days whose text is remembered: two hundred years. */
const MAX_DATES = 73_000;
const dates = new Map<number, string>();

/**
 * How values of a Parquet type read as text, exactly: whole numbers to their last digit, decimals with all their places, times with the fraction
 * they were written with. A double is the shortest text that is read back as the same double, and never looks like a whole number, because it
 * is none (https://github.com/apache/parquet-format/blob/master/LogicalTypes.md).
 */
export function valueText({ type, converted_type: converted, logical_type: logical, scale = 0 }: SchemaElement): ValueText {
  if (logical?.type === 'DECIMAL' || converted === 'DECIMAL') return decimalText(logical?.type === 'DECIMAL' ? logical.scale : scale);
  if (logical?.type === 'DATE' || converted === 'DATE') return (value) => dateText(Number(value));
  if (type === 'INT96') return timestampText(9, false);
  if (logical?.type === 'TIMESTAMP') return timestampText(UNITS[logical.unit], logical.isAdjustedToUTC);
  if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS') return timestampText(converted === 'TIMESTAMP_MILLIS' ? 3 : 6, true);
  if (logical?.type === 'TIME') return timeText(UNITS[logical.unit]);
  if (converted === 'TIME_MILLIS' || converted === 'TIME_MICROS') return timeText(converted === 'TIME_MILLIS' ? 3 : 6);
  if (logical?.type === 'UUID') return uuidText;
  if (logical?.type === 'FLOAT16') return (value) => doubleText(halfOf(value));
  const isUnsigned = logical?.type === 'INTEGER' ? !logical.isSigned : (converted ?? '').startsWith('UINT_');
  if (type === 'INT64') return isUnsigned ? (value) => String(BigInt.asUintN(64, BigInt(String(value)))) : String;
  if (type === 'INT32') return isUnsigned ? (value) => String(Number(value) >>> 0) : String;
  if (type === 'FLOAT' || type === 'DOUBLE') return doubleText;
  return (value) => (value instanceof Uint8Array ? value : String(value));
}

function doubleText(value: unknown): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

function decimalText(scale: number): ValueText {
  return (value) => {
    const unscaled = value instanceof Uint8Array ? signedOf(value) : BigInt(String(value));
    if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale));
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
    return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  };
}

/** Big-endian, two's complement. */
function signedOf(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return BigInt.asIntN(8 * bytes.length, value);
}

function timestampText(places: number, isUtc: boolean): ValueText {
  const unit = 10 ** places;
  return (value) => {
    const [seconds, fraction] = divide(value, unit);
    const days = Math.floor(seconds / SECONDS_OF_DAY);
    return `${dateText(days)}T${clockText(seconds - days * SECONDS_OF_DAY)}${fractionText(fraction, places)}${isUtc ? 'Z' : ''}`;
  };
}

function timeText(places: number): ValueText {
  const unit = 10 ** places;
  return (value) => {
    const [seconds, fraction] = divide(value, unit);
    return `${clockText(seconds)}${fractionText(fraction, places)}`;
  };
}

/** Whole seconds, rounded down, and what is left in the unit. */
function divide(value: unknown, unit: number): readonly [seconds: number, fraction: number] {
  const near = Number(value);
  if (Number.isSafeInteger(near)) {
    const seconds = Math.floor(near / unit);
    return [seconds, near - seconds * unit];
  }
  const [exact, by] = [BigInt(String(value)), BigInt(unit)];
  const fraction = ((exact % by) + by) % by;
  return [Number((exact - fraction) / by), Number(fraction)];
}

/** Beyond the years that four digits write, the number of days itself: no date, and shown as what it is. */
function dateText(days: number): string {
  const known = dates.get(days);
  if (known !== undefined) return known;
  const date = new Date(days * 86_400_000);
  const year = date.getUTCFullYear();
  const text = year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : `day ${days}`;
  if (dates.size < MAX_DATES) dates.set(days, text);
  return text;
}

function clockText(seconds: number): string {
  return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function fractionText(fraction: number, places: number): string {
  return fraction === 0 ? '' : `.${String(fraction).padStart(places, '0').replace(/0+$/, '')}`;
}

function uuidText(value: unknown): string {
  const hex = value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function halfOf(value: unknown): number {
  if (!(value instanceof Uint8Array)) return Number.NaN;
  const bits = ((value[1] ?? 0) << 8) | (value[0] ?? 0);
  const [sign, exponent, fraction] = [bits >> 15 === 0 ? 1 : -1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * 2 ** -14 * (fraction / 1024) : sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}
