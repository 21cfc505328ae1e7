import { COLUMN_TYPES } from '../../config/column-types.ts';
import type { ColumnType } from '../../config/schema.ts';
import { parseInteger } from './parse-integer.ts';
import { parseNumber } from './parse-number.ts';
import { parseDate, parseTime } from './parse-time.ts';

/** From the narrowest on: what a value is taken for where nobody says. */
const BY_WIDTH = ['boolean', 'integer', 'number', 'date', 'timestamp', 'string'] as const satisfies readonly ColumnType[];

/**
 * What the text in `bytes[start, end)` means in a column of this type: a number, 1 or 0 of a boolean, the milliseconds since 1970 of a date or
 * timestamp, 0 of a string. NaN where it isn't of the type. Blanks around are trimmed.
 */
export function typedValue(type: ColumnType, bytes: Buffer, { start, end }: { readonly start: number; readonly end: number }): number {
  switch (type) {
    case 'integer':
      return parseInteger(bytes, start, end);
    case 'number':
      return parseNumber(bytes, start, end);
    case 'boolean':
      return parseBoolean(bytes, start, end);
    case 'date':
      return parseDate(bytes, start, end);
    case 'timestamp':
      return parseTime(bytes, start, end);
    case 'string':
      return 0;
  }
}

export function typedTextValue(type: ColumnType, text: string): number {
  if (type === 'string') return 0;
  const bytes = Buffer.from(text);
  return typedValue(type, bytes, { start: 0, end: bytes.length });
}

/** Every type, of those asked for, that this text could be of, a bit for each. */
export function typesOf(bytes: Buffer, asked = ALL_TYPES): number {
  let types = 0;
  for (const [bit, type] of COLUMN_TYPES.entries()) {
    if ((asked & (1 << bit)) !== 0 && !Number.isNaN(typedValue(type, bytes, { start: 0, end: bytes.length }))) types |= 1 << bit;
  }
  return types;
}

export function typeBit(type: ColumnType): number {
  return 1 << COLUMN_TYPES.indexOf(type);
}

export const ALL_TYPES = (1 << COLUMN_TYPES.length) - 1;

/** The narrowest of the types; `string` where there was no value to tell by. */
export function narrowestType(types: number): ColumnType {
  if (types === ALL_TYPES) return 'string';
  return BY_WIDTH.find((type) => (types & typeBit(type)) !== 0) ?? 'string';
}

/** Nothing, or only blanks: missing in every column but one of strings. */
export function isBlankText(bytes: Buffer, start: number, end: number): boolean {
  let at = start;
  while (at < end && (bytes[at] === 32 || bytes[at] === 9)) at++;
  return at === end;
}

function parseBoolean(bytes: Buffer, start: number, end: number): number {
  // Longer than any blanks a person would put around.
  if (end - start > 64 || !mayBeBoolean(bytes[end - 1])) return Number.NaN;
  const text = bytes.toString('latin1', start, end).trim().toLowerCase();
  if (text === 'true') return 1;
  return text === 'false' ? 0 : Number.NaN;
}

/** By its last byte: of most texts no string has to be made. */
function mayBeBoolean(last: number | undefined): boolean {
  return last === 101 || last === 69 || (last !== undefined && last <= 32);
}
