import { parseNumberText } from '../cells/parse-number.ts';
import { parseDate, parseTime, parseTimeText } from '../cells/parse-time.ts';
import type { Place } from '../columns/breaches.ts';
import { type Batch, CELL, cellAt, cellText, placeInBatch } from '../rows/batch.ts';
import { codeShape } from './code-pattern.ts';

/** Texts that often stand for "no value" in a column of another type. */
const MISSING_TEXTS = new Set(['NA', 'N/A', 'n/a', '#N/A', 'NaN', 'nan', 'NULL', 'null', 'None', '-', '?', '.']);
/** A column with more different texts has none worth listing. */
const MAX_DISTINCT = 100;
/** Beyond this many rows no id is guessed: the texts of all of them are held to find the same one twice. */
const MAX_IDS = 5_000_000;
/** So many values that are no numbers are no slips. */
const MOST_ODD = 1000;
/** Of all values; and of fewer values nothing is said. */
const ODD_SHARE = 0.05;
const LEAST_VALUES = 20;

export type Kind = 'boolean' | 'integer' | 'number' | 'date' | 'timestamp';
const KINDS: readonly Kind[] = ['boolean', 'integer', 'number', 'date', 'timestamp'];

/** A column of texts nearly all of which are numbers, dates or times. */
export interface OddValues {
  readonly type: 'number' | 'date' | 'timestamp';
  /** Values that are none. */
  readonly count: number;
  /** The first of them. */
  readonly text: string;
  readonly place: Place;
}

/** What a scan of the whole file saw in a column. */
export interface ColumnObservation {
  readonly name: string;
  readonly rows: number;
  /** Cells without content. */
  readonly empty: number;
  /** Of those, the quoted ones (`""`): a text of length 0 where the column holds texts. */
  readonly emptyTexts: number;
  /** Texts that may mean "missing", such as NA, with their counts. */
  readonly missingTexts: ReadonlyMap<string, number>;
  /** Cells with content that doesn't mean "missing". */
  readonly values: number;
  /** What all of the values can be read as. */
  readonly kinds: ReadonlySet<Kind>;
  /** Of the values, where all are numbers. */
  readonly min: number;
  readonly max: number;
  /** Milliseconds since 1970, where all values are dates or timestamps. */
  readonly earliest: number;
  readonly latest: number;
  /** All texts with content, with their counts; null where they are too many. */
  readonly distinct: ReadonlyMap<string, number> | null;
  /** The pattern of codes that all have the same form; null where they don't. */
  readonly shape: string | null;
  /** No text stood there twice and none was missing; only looked at where the name sounds like an id. */
  readonly unique: boolean;
  /** Different texts of a column whose name sounds like an id, where none is missing and they are not too many. */
  readonly ids: number | null;
  /** What may be mistakes in a column that would be of another type without them. */
  readonly odd: OddValues | null;
}

export interface ColumnObserver {
  add(batch: Batch, row: number): void;
  /** @param rows all rows of the file */
  finish(rows: number): ColumnObservation;
}

export function observeColumn(name: string, { column, soundsLikeId }: { readonly column: number; readonly soundsLikeId: boolean }): ColumnObserver {
  const kinds = new Set<Kind>(KINDS);
  const missingTexts = new Map<string, number>();
  let distinct: Map<string, number> | null = new Map();
  let ids: Set<string> | null = soundsLikeId ? new Set() : null;
  const odds = [createOdd('number', isNumber), createOdd('date', isDate), createOdd('timestamp', isTime)];
  /** The form of the first value, as long as all that follow have it; undefined before the first. */
  let shape: RegExp | null | undefined;
  let [empty, emptyTexts, values] = [0, 0, 0];
  let [min, max, earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  const count = (text: string): void => {
    if (distinct === null) return;
    distinct.set(text, (distinct.get(text) ?? 0) + 1);
    if (distinct.size > MAX_DISTINCT) distinct = null;
  };

  const read = (text: string, batch: Batch, row: number): void => {
    values++;
    if (shape === undefined) shape = codeShape(text);
    else if (shape?.test(text) === false) shape = null;
    if (kinds.has('boolean') && !/^(?:true|false)$/i.test(text)) kinds.delete('boolean');
    if (kinds.has('number')) {
      const value = isCode(text) ? Number.NaN : parseNumberText(text);
      if (Number.isNaN(value)) kinds.delete('number');
      if (Number.isNaN(value) || !/^\s*[+-]?\d+\s*$/.test(text)) kinds.delete('integer');
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    if (kinds.has('timestamp')) {
      const bytes = Buffer.from(text);
      const time = parseTime(bytes, 0, bytes.length);
      if (Number.isNaN(time)) kinds.delete('timestamp');
      if (Number.isNaN(time) || Number.isNaN(parseDate(bytes, 0, bytes.length))) kinds.delete('date');
      earliest = Math.min(earliest, time);
      latest = Math.max(latest, time);
    }
    for (const odd of odds) if (!kinds.has(odd.type)) odd.add(text, batch, row);
  };

  return {
    add(batch, row) {
      const standing = batch.quoted[cellAt(batch, row, column)];
      if (standing === CELL.undecodable) return;
      const text = cellText(batch, row, column);
      if (text === '') {
        empty++;
        if (standing !== CELL.plain) emptyTexts++;
        ids = null;
        return;
      }
      count(text);
      if (ids !== null && !ids.has(text)) ids = ids.size === MAX_IDS ? null : ids.add(text);
      if (MISSING_TEXTS.has(text)) missingTexts.set(text, (missingTexts.get(text) ?? 0) + 1);
      else read(text, batch, row);
    },
    finish: (rows) => ({
      name, rows, empty, emptyTexts, missingTexts, values, min, max, earliest, latest, distinct,
      kinds: values === 0 ? new Set() : kinds,
      shape: shape?.source ?? null,
      unique: ids !== null && ids.size === rows,
      ids: ids?.size ?? null,
      odd: kinds.size > 0 ? null : odds.map((odd) => odd.among(values)).find((odd) => odd !== null) ?? null,
    }),
  };
}

interface OddCount {
  readonly type: OddValues['type'];
  add(text: string, batch: Batch, row: number): void;
  /** null where they are none, or as many as a column of texts has. */
  among(values: number): OddValues | null;
}

/** Counts the values that are not of a type; asked from the first such value on. */
function createOdd(type: OddValues['type'], isOf: (text: string) => boolean): OddCount {
  let count = 0;
  let first: Pick<OddValues, 'text' | 'place'> | null = null;
  return {
    type,
    add(text, batch, row) {
      if (count > MOST_ODD || isOf(text)) return;
      // Codes such as 007 are no mistakes among numbers.
      count += isCode(text) ? MOST_ODD + 1 : 1;
      first ??= { text, place: placeInBatch(batch, row) };
    },
    among: (values) => (first === null || count > MOST_ODD || values < LEAST_VALUES || count > ODD_SHARE * values ? null : { type, count, ...first }),
  };
}

function isNumber(text: string): boolean {
  return !isCode(text) && !Number.isNaN(parseNumberText(text));
}

function isDate(text: string): boolean {
  const bytes = Buffer.from(text);
  return !Number.isNaN(parseDate(bytes, 0, bytes.length));
}

function isTime(text: string): boolean {
  return !Number.isNaN(parseTimeText(text));
}

/** `007` is a code: as a number it would lose its zeros. */
function isCode(text: string): boolean {
  return /^\s*[+-]?0\d/.test(text);
}
