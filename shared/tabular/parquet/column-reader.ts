import type { WritableBatch } from '../rows/batch-arrays.ts';
import { CELL } from '../rows/batch.ts';
import { type HybridRuns, passRunOf, readRuns } from './hybrid-runs.ts';
import { createPlainTexts, createPlainValues, type PlainTexts } from './plain-texts.ts';
import { type ColumnChunk, createPageReader, type DataPage, type DictionaryPage } from './read-pages.ts';
import { createTextArena, reserve, type TextArena, type TextPlaces } from './text-arena.ts';

/** The texts of a dictionary are put into a batch whole where they have at most so many bytes for each of its values. */
const WHOLE_BYTES = 16;
/** From here on a copy is worth the call. */
const LONG_TEXT = 32;

/** The cells of a column in one row group, row by row. */
export interface ColumnReader {
  /** Rows that can be written; 0 where the next page has to be loaded. */
  left(): number;
  /** Loads the next page. @returns false where there is none */
  load(): Promise<boolean>;
  /** Writes the next rows into the first ones of a batch, and their texts into the arena. */
  write(batch: WritableBatch, target: CellTarget): void;
}

export interface CellTarget {
  /** Place of the column in the batch. */
  readonly column: number;
  readonly rows: number;
  readonly arena: TextArena;
}

/** For the texts of the values of one column, and for what is read on the way; filled again and again. */
export interface Scratch {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly levels: Int32Array;
  readonly places: Int32Array;
}

export function createScratch(rows: number): Scratch {
  return { starts: new Int32Array(rows), ends: new Int32Array(rows), levels: new Int32Array(rows), places: new Int32Array(rows) };
}

/** Reads a column whose values are at most one to a row, page by page, so that memory holds the present one and its dictionary. */
export function createColumnReader(chunk: ColumnChunk, scratch: Scratch): ColumnReader {
  const { path, element, levels: full } = chunk;
  const pages = createPageReader(chunk);
  const texts: PlainTexts | null = element.type === 'BOOLEAN' ? null : createPlainTexts(element);
  let dictionary: TextPlaces | null = element.type === 'BOOLEAN' ? truths(path) : null;
  let page: DataPage | null = null;
  let left = 0;

  const load = async (): Promise<boolean> => {
    // Its memory may be needed for the next one.
    page = null;
    for (let next = await pages.next(); next !== null; next = await pages.next()) {
      if (next.kind === 'dictionary') {
        if (texts === null || dictionary !== null) throw new Error('a dictionary where none can be');
        dictionary = dictionaryTexts(path, next, texts);
      } else if (next.rows > 0) {
        page = next;
        left = next.rows;
        return true;
      }
    }
    return false;
  };

  /** Puts the texts of the next values into the scratch. */
  const writeTexts = ({ values }: DataPage, count: number, arena: TextArena): void => {
    const into: TextPlaces = { arena, starts: scratch.starts, ends: scratch.ends };
    if ('plain' in values) {
      if (texts === null) throw new Error('truths in an encoding that they have not');
      texts.write(values.plain, count, into);
      return;
    }
    if (count === 0) return;
    readRuns(values.places, scratch.places, count);
    if (dictionary === null) throw new Error('values of a dictionary that is not there');
    placeTexts(dictionary, scratch.places, count, into);
  };

  return {
    left: () => left,
    load,
    write(batch, { column, rows, arena }) {
      if (page === null || rows > left) throw new Error('rows of a page that is not there');
      left -= rows;
      const kind = texts?.isText === true ? CELL.quoted : CELL.plain;
      const { levels } = page;
      const { starts, ends } = scratch;
      if (levels === null || passRunOf(levels, full, rows)) {
        writeTexts(page, rows, arena);
        for (let row = 0, cell = column; row < rows; row++, cell += batch.columns) {
          batch.starts[cell] = starts[row] as number;
          batch.ends[cell] = ends[row] as number;
          batch.quoted[cell] = kind;
        }
        return;
      }
      writeTexts(page, countFull(levels, { full, rows, into: scratch.levels }), arena);
      for (let row = 0, value = 0, cell = column; row < rows; row++, cell += batch.columns) {
        const isThere = scratch.levels[row] === full;
        batch.starts[cell] = isThere ? (starts[value] as number) : 0;
        batch.ends[cell] = isThere ? (ends[value] as number) : 0;
        batch.quoted[cell] = isThere ? kind : CELL.plain;
        if (isThere) value++;
      }
    },
  };
}

function countFull(levels: HybridRuns, { full, rows, into }: { readonly full: number; readonly rows: number; readonly into: Int32Array }): number {
  readRuns(levels, into, rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (into[row] === full) count++;
  return count;
}

/** Puts texts of a dictionary into the arena: all of it where it is small, for then no text is copied by itself. */
function placeTexts(dictionary: TextPlaces, places: Int32Array, count: number, into: TextPlaces): void {
  const values = dictionary.starts.length;
  for (let index = 0; index < count; index++) {
    const place = places[index] as number;
    if (place < 0 || place >= values) throw new Error(`value ${place} of a dictionary of ${values}`);
  }
  if (dictionary.arena.filled <= WHOLE_BYTES * count) placeWhole(dictionary, places, count, into);
  else placeEach(dictionary, places, count, into);
}

function placeWhole({ arena: { bytes: from, filled: length }, starts: froms, ends: tos }: TextPlaces, places: Int32Array, count: number, { arena, starts, ends }: TextPlaces): void {
  const base = arena.filled;
  reserve(arena, length);
  arena.bytes.set(from.subarray(0, length), base);
  arena.filled += length;
  for (let index = 0; index < count; index++) {
    const place = places[index] as number;
    starts[index] = base + (froms[place] as number);
    ends[index] = base + (tos[place] as number);
  }
}

function placeEach({ arena: { bytes: from }, starts: froms, ends: tos }: TextPlaces, places: Int32Array, count: number, { arena, starts, ends }: TextPlaces): void {
  let needed = count;
  for (let index = 0; index < count; index++) needed += (tos[places[index] as number] as number) - (froms[places[index] as number] as number);
  reserve(arena, needed);
  const { bytes } = arena;
  let to = arena.filled;
  for (let index = 0; index < count; index++) {
    const place = places[index] as number;
    const end = tos[place] as number;
    let at = froms[place] as number;
    starts[index] = to;
    if (end - at > LONG_TEXT) {
      bytes.set(from.subarray(at, end), to);
      to += end - at;
    } else while (at < end) bytes[to++] = from[at++] as number;
    ends[index] = to;
    // Two texts could be one character together.
    bytes[to++] = 0;
  }
  arena.filled = to;
}

function dictionaryTexts(path: string, { count, values }: Pick<DictionaryPage, 'count' | 'values'>, texts: PlainTexts): TextPlaces {
  const dictionary = { arena: createTextArena(path, values.bytes.length), starts: new Int32Array(count), ends: new Int32Array(count) };
  texts.write(values, count, dictionary);
  return dictionary;
}

function truths(path: string): TextPlaces {
  const values = createPlainValues(Buffer.from('\u0005\0\0\0false\u0004\0\0\0true'));
  return dictionaryTexts(path, { count: 2, values }, createPlainTexts({ name: 'truths', type: 'BYTE_ARRAY' }));
}
