import { parseNumberText } from '../cells/parse-number.ts';
import { parseDate, parseTime } from '../cells/parse-time.ts';
import { codeShape } from './code-pattern.ts';

/** Texts that often stand for "no value" in a column of another type. */
const MISSING_TEXTS = new Set(['NA', 'N/A', 'n/a', '#N/A', 'NaN', 'nan', 'NULL', 'null', 'None', '-', '?', '.']);
/** A column with more different texts has none worth listing. */
const MAX_DISTINCT = 100;
/** Beyond this many rows no id is guessed: the texts of all of them are held to find the same one twice. */
const MAX_IDS = 5_000_000;

export type Kind = 'boolean' | 'integer' | 'number' | 'date' | 'timestamp';
const KINDS: readonly Kind[] = ['boolean', 'integer', 'number', 'date', 'timestamp'];

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
}

export interface ColumnObserver {
  /** @param quoted whether the cell was quoted */
  add(text: string, quoted: boolean): void;
  /** @param rows all rows of the file */
  finish(rows: number): ColumnObservation;
}

export function observeColumn(name: string, { soundsLikeId }: { readonly soundsLikeId: boolean }): ColumnObserver {
  const kinds = new Set<Kind>(KINDS);
  const missingTexts = new Map<string, number>();
  let distinct: Map<string, number> | null = new Map();
  let ids: Set<string> | null = soundsLikeId ? new Set() : null;
  /** The form of the first value, as long as all that follow have it; undefined before the first. */
  let shape: RegExp | null | undefined;
  let [empty, emptyTexts, values] = [0, 0, 0];
  let [min, max, earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  const count = (text: string): void => {
    if (distinct === null) return;
    distinct.set(text, (distinct.get(text) ?? 0) + 1);
    if (distinct.size > MAX_DISTINCT) distinct = null;
  };

  const read = (text: string): void => {
    values++;
    if (shape === undefined) shape = codeShape(text);
    else if (shape?.test(text) === false) shape = null;
    if (kinds.size === 0) return;
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
  };

  return {
    add(text, quoted) {
      if (text === '') {
        empty++;
        if (quoted) emptyTexts++;
        ids = null;
        return;
      }
      count(text);
      if (ids !== null) ids = ids.has(text) || ids.size === MAX_IDS ? null : ids.add(text);
      if (MISSING_TEXTS.has(text)) missingTexts.set(text, (missingTexts.get(text) ?? 0) + 1);
      else read(text);
    },
    finish: (rows) => ({
      name, rows, empty, emptyTexts, missingTexts, values, min, max, earliest, latest, distinct,
      kinds: values === 0 ? new Set() : kinds,
      shape: shape?.source ?? null,
      unique: ids !== null && ids.size === rows,
    }),
  };
}

/** `007` is a code: as a number it would lose its zeros. */
function isCode(text: string): boolean {
  return /^\s*[+-]?0\d/.test(text);
}
