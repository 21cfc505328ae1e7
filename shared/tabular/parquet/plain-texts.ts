import type { SchemaElement } from 'hyparquet';

import { appendText, reserve, separate, type TextPlaces } from './text-arena.ts';
import { formOf, type ValueForm, valueText } from './value-text.ts';
import { writePadded, writeWhole } from './write-digits.ts';
import { type DoubleHabit, MOST_DOUBLE_BYTES, writeDouble } from './write-double.ts';
import { isWritableDay, MOST_TIME_BYTES, SECONDS_OF_DAY, writeDay, writeInstant } from './write-time.ts';

const MINUS = 45;
const POINT = 46;
const WORD = 2 ** 32;
const HALF_WORD = 2 ** 16;
const JULIAN_DAY_OF_1970 = 2_440_588n;
const NANOSECONDS_OF_DAY = 86_400_000_000_000n;
/** Room for fewer than 2^53 units, with a sign, a point and the zeros before it. */
const MOST_UNIT_BYTES = 48;
/** Places of a decimal that it has room for, and whose unit is exact. */
const MOST_PLACES = 22;

/** Values as the PLAIN encoding has them: one behind the other, byte arrays with their length before them. */
export interface PlainValues {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Of the next value. */
  at: number;
}

export interface PlainTexts {
  /** The cells are texts, which may be empty and are there nevertheless. */
  readonly isText: boolean;
  /**
   * Writes the texts of the next values into the first places.
   * @throws Error where the bytes end before
   */
  write(values: PlainValues, count: number, into: TextPlaces): void;
}

export function createPlainValues(bytes: Uint8Array): PlainValues {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), at: 0 };
}

/** Writes the text of the value at `from`. @returns behind its last byte; −1 where it takes `valueText` */
type ValueWriter = (bytes: Uint8Array, at: number, view: DataView, from: number) => number;

/** How the values of a type are written as text: all as `valueText` says, the usual ones without a string. */
export function createPlainTexts(element: SchemaElement): PlainTexts {
  const form = formOf(element);
  const isText = form.kind === 'text';
  if (element.type === 'BYTE_ARRAY') return { isText, write: isText ? writeByteArrays : formatByteArrays(valueText(element)) };
  return { isText, write: writeEach(element, form) };
}

/** All at once, with the lengths, which no character reaches over. */
function writeByteArrays(values: PlainValues, count: number, { arena, starts, ends }: TextPlaces): void {
  const { bytes, at: first } = values;
  let at = first;
  for (let index = 0; index < count; index++) {
    const start = at + 4;
    at = byteArrayEnd(values, at);
    starts[index] = start;
    ends[index] = at;
  }
  reserve(arena, at - first);
  const moved = arena.filled - first;
  arena.bytes.set(bytes.subarray(first, at), arena.filled);
  for (let index = 0; index < count; index++) {
    const start = (starts[index] as number) + moved;
    const end = (ends[index] as number) + moved;
    // Lengths up to 127 are ASCII.
    if (end - start > 127) arena.bytes.fill(0, start - 4, start);
    starts[index] = start;
    ends[index] = end;
  }
  arena.filled += at - first;
  values.at = at;
}

function formatByteArrays(format: (value: Uint8Array) => string | Uint8Array): PlainTexts['write'] {
  return (values, count, into) => {
    for (let index = 0; index < count; index++) {
      const end = byteArrayEnd(values, values.at);
      append(format(values.bytes.subarray(values.at + 4, end)), into, index);
      values.at = end;
    }
  };
}

function byteArrayEnd({ bytes, view }: PlainValues, at: number): number {
  const end = at + 4 + view.getUint32(at, true);
  if (end > bytes.length) throw new Error('a text is longer than its page');
  return end;
}

function append(text: string | Uint8Array, { arena, starts, ends }: TextPlaces, index: number): void {
  starts[index] = arena.filled;
  appendText(arena, text);
  ends[index] = arena.filled;
  separate(arena);
}

/** Of values that all take the same number of bytes. */
function writeEach(element: SchemaElement, form: ValueForm): PlainTexts['write'] {
  const length = lengthOf(element);
  const valueAt = valueReader(element, length);
  const format = valueText(element);
  const { write, room } = writerOf(element, form, length);
  return (values, count, into) => {
    const { view } = values;
    const { arena, starts, ends } = into;
    reserve(arena, count * room);
    let { bytes, filled } = arena;
    for (let index = 0, at = values.at; index < count; index++, at += length) {
      const end = write(bytes, filled, view, at);
      if (end >= 0) {
        starts[index] = filled;
        ends[index] = end;
        filled = end;
        continue;
      }
      arena.filled = filled;
      append(format(valueAt(values, at)), into, index);
      reserve(arena, (count - index) * room);
      ({ bytes, filled } = arena);
    }
    arena.filled = filled;
    values.at += count * length;
  };
}

function lengthOf({ type, type_length: length = 0 }: SchemaElement): number {
  if (type === 'INT32' || type === 'FLOAT') return 4;
  if (type === 'INT64' || type === 'DOUBLE') return 8;
  if (type === 'INT96') return 12;
  if (type !== 'FIXED_LEN_BYTE_ARRAY' || length <= 0) throw new Error(`values of type ${type ?? 'none'} and length ${length}`);
  return length;
}

/** The value as `valueText` takes it. */
function valueReader({ type }: SchemaElement, length: number): (values: PlainValues, at: number) => unknown {
  if (type === 'INT32') return ({ view }, at) => view.getInt32(at, true);
  if (type === 'INT64') return ({ view }, at) => view.getBigInt64(at, true);
  if (type === 'INT96') return ({ view }, at) => (BigInt(view.getInt32(at + 8, true)) - JULIAN_DAY_OF_1970) * NANOSECONDS_OF_DAY + view.getBigUint64(at, true);
  if (type === 'FLOAT') return ({ view }, at) => view.getFloat32(at, true);
  if (type === 'DOUBLE') return ({ view }, at) => view.getFloat64(at, true);
  return ({ bytes }, at) => {
    if (at + length > bytes.length) throw new Error('a value is longer than its page');
    return bytes.subarray(at, at + length);
  };
}

interface RoomyWriter {
  readonly write: ValueWriter;
  /** Bytes that it may write. */
  readonly room: number;
}

const ONLY_FORMATTED: RoomyWriter = { write: () => -1, room: 0 };

function writerOf({ type }: SchemaElement, form: ValueForm, length: number): RoomyWriter {
  if (form.kind === 'double') return { write: doubleWriter(type === 'FLOAT'), room: MOST_DOUBLE_BYTES };
  if (form.kind === 'day' && type === 'INT32') return { write: writeDayAt, room: MOST_TIME_BYTES };
  if (form.kind === 'timestamp' && type === 'INT64') return { write: instantWriter(form), room: MOST_TIME_BYTES };
  const places = form.kind === 'decimal' ? form.scale : form.kind === 'whole' && form.isSigned ? 0 : -1;
  if (places < 0 || places > MOST_PLACES) return ONLY_FORMATTED;
  const write: ValueWriter | null = type === 'INT32' ? (bytes, at, view, from) => writeUnits(bytes, at, view.getInt32(from, true), places)
    : type === 'INT64' ? (bytes, at, view, from) => writeUnits(bytes, at, view.getInt32(from + 4, true) * WORD + view.getUint32(from, true), places)
    : type === 'FIXED_LEN_BYTE_ARRAY' ? (bytes, at, view, from) => writeUnits(bytes, at, bigEndianAt(view, from, length), places)
    : null;
  return write === null ? ONLY_FORMATTED : { write, room: MOST_UNIT_BYTES };
}

function doubleWriter(isSingle: boolean): ValueWriter {
  const habit: DoubleHabit = { places: 0 };
  if (isSingle) return (bytes, at, view, from) => writeDouble(bytes, at, view.getFloat32(from, true), habit);
  return (bytes, at, view, from) => writeDouble(bytes, at, view.getFloat64(from, true), habit);
}

/** Two's complement; what is beyond 2^53 is so in the answer, too. */
function bigEndianAt(view: DataView, from: number, length: number): number {
  let value = view.getInt8(from);
  for (let index = 1; index < length; index++) value = value * 256 + view.getUint8(from + index);
  return value;
}

/** A number of units of 10^-places. */
function writeUnits(bytes: Uint8Array, at: number, units: number, places: number): number {
  if (!Number.isSafeInteger(units)) return -1;
  const magnitude = Math.abs(units);
  let end = at;
  if (units < 0) bytes[end++] = MINUS;
  if (places === 0) return writeWhole(bytes, end, magnitude);
  const unit = 10 ** places;
  const whole = Math.floor(magnitude / unit);
  end = writeWhole(bytes, end, whole);
  bytes[end] = POINT;
  return writePadded(bytes, end + 1, magnitude - whole * unit, places);
}

function writeDayAt(bytes: Uint8Array, at: number, view: DataView, from: number): number {
  const days = view.getInt32(from, true);
  return isWritableDay(days) ? writeDay(bytes, at, days) : -1;
}

function instantWriter({ places, isUtc }: { readonly places: number; readonly isUtc: boolean }): ValueWriter {
  const unit = 10 ** places;
  const style = { places, isUtc };
  return (bytes, at, view, from) => {
    // Long division by steps of 16 bits, because nanoseconds of our time are beyond 2^53.
    const low = view.getUint32(from, true);
    const high = view.getInt32(from + 4, true);
    const first = Math.floor(high / unit);
    const middle = (high - first * unit) * HALF_WORD + (low >>> 16);
    const second = Math.floor(middle / unit);
    const last = (middle - second * unit) * HALF_WORD + (low & (HALF_WORD - 1));
    const third = Math.floor(last / unit);
    const seconds = (first * HALF_WORD + second) * HALF_WORD + third;
    return isWritableDay(Math.floor(seconds / SECONDS_OF_DAY)) ? writeInstant(bytes, at, { seconds, fraction: last - third * unit }, style) : -1;
  };
}
