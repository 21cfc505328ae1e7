import type { SchemaElement, TimeUnit } from 'hyparquet';

import { doubleText } from './write-double.ts';

/** The text of a value as a cell has it; bytes where it is text already. */
export type ValueText = (value: unknown) => string | Uint8Array;

/** Places behind the point of a second. */
const PLACES: Readonly<Record<TimeUnit, number>> = { MILLIS: 3, MICROS: 6, NANOS: 9 };
const SECONDS_OF_DAY = 86_400;
/** Days whose text is remembered: two hundred years. */
const MAX_DATES = 73_000;
const dates = new Map<number, string>();

/** What the values of a type mean (https://github.com/apache/parquet-format/blob/master/LogicalTypes.md). */
export type ValueForm =
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'timestamp' | 'time'; readonly places: number; readonly isUtc: boolean }
  | { readonly kind: 'whole'; readonly isSigned: boolean }
  | { readonly kind: 'day' | 'uuid' | 'half' | 'double' | 'boolean' | 'text' };

export function formOf({ type, converted_type: converted, logical_type: logical, scale = 0 }: SchemaElement): ValueForm {
  if (logical?.type === 'DECIMAL' || converted === 'DECIMAL') return { kind: 'decimal', scale: logical?.type === 'DECIMAL' ? logical.scale : scale };
  if (logical?.type === 'DATE' || converted === 'DATE') return { kind: 'day' };
  if (type === 'INT96') return { kind: 'timestamp', places: 9, isUtc: false };
  if (logical?.type === 'TIMESTAMP') return { kind: 'timestamp', places: PLACES[logical.unit], isUtc: logical.isAdjustedToUTC };
  if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS') return { kind: 'timestamp', places: converted === 'TIMESTAMP_MILLIS' ? 3 : 6, isUtc: true };
  if (logical?.type === 'TIME') return { kind: 'time', places: PLACES[logical.unit], isUtc: false };
  if (converted === 'TIME_MILLIS' || converted === 'TIME_MICROS') return { kind: 'time', places: converted === 'TIME_MILLIS' ? 3 : 6, isUtc: false };
  if (logical?.type === 'UUID') return { kind: 'uuid' };
  if (logical?.type === 'FLOAT16') return { kind: 'half' };
  if (type === 'INT64' || type === 'INT32') return { kind: 'whole', isSigned: logical?.type === 'INTEGER' ? logical.isSigned : !(converted ?? '').startsWith('UINT_') };
  if (type === 'FLOAT' || type === 'DOUBLE') return { kind: 'double' };
  return { kind: type === 'BOOLEAN' ? 'boolean' : 'text' };
}

/**
 * How values of a Parquet type read as text, exactly: whole numbers to their last digit, decimals with all their places, times with the fraction
 * they were written with, doubles as `doubleText` has them.
 */
export function valueText(element: SchemaElement): ValueText {
  const form = formOf(element);
  switch (form.kind) {
    case 'decimal':
      return decimalText(form.scale);
    case 'day':
      return (value) => dateText(Number(value));
    case 'timestamp':
      return timestampText(form.places, form.isUtc);
    case 'time':
      return timeText(form.places);
    case 'uuid':
      return uuidText;
    case 'half':
      return (value) => doubleText(halfOf(value));
    case 'whole':
      if (form.isSigned) return String;
      return element.type === 'INT64' ? (value) => String(BigInt.asUintN(64, BigInt(String(value)))) : (value) => String(Number(value) >>> 0);
    case 'double':
      return (value) => doubleText(Number(value));
    case 'boolean':
    case 'text':
      return (value) => (value instanceof Uint8Array ? value : String(value));
  }
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
