import { CELL } from '../rows/batch.ts';

export const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
export const QUOTE = 34;

/** Where `scanRecord` writes. */
export interface RecordCells {
  starts: Int32Array;
  ends: Int32Array;
  quoted: Uint8Array;
  /** Place of the first cell of this record, and how far from it the next one's is. */
  base: number;
  readonly step: number;
  /** Cells beyond this many are counted and not written. */
  readonly limit: number;
  /** The byte between two cells. */
  readonly delimiter: number;
  /** Cells of the record. */
  found: number;
  /** Line feeds inside quotes. */
  innerLines: number;
  /** Text follows a closing quote, so that nobody can tell what the cell was meant to be. */
  malformed: boolean;
}

/** @param cells that there is room for */
export function createCells(cells: number, { limit, delimiter }: { readonly limit: number; readonly delimiter: string }): RecordCells {
  return {
    starts: new Int32Array(cells), ends: new Int32Array(cells), quoted: new Uint8Array(cells),
    base: 0, step: 1, limit, delimiter: delimiter.charCodeAt(0), found: 0, innerLines: 0, malformed: false,
  };
}

/**
 * Reads one record by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), but with any delimiter; LF ends a line as CRLF does, and a quote inside an
 * unquoted cell is a quote. Needs a line feed at `bytes[end]`, which stops the inner loops without a bounds check.
 * @returns the offset behind the record, or −1 where it isn't whole yet
 */
export function scanRecord(bytes: Buffer, from: number, end: number, cells: RecordCells): number {
  const { starts, ends, quoted, base, step, limit, delimiter } = cells;
  // Most bytes of a text are above both that end a cell, so one comparison passes over them.
  const above = delimiter > LINE_FEED ? delimiter : LINE_FEED;
  let position = from;
  let found = 0;
  let innerLines = 0;
  let malformed = false;
  for (;;) {
    let start = position;
    let stop: number;
    let kind: number = CELL.plain;
    let byte = bytes[position] as number;
    if (byte === QUOTE) {
      kind = CELL.quoted;
      start = ++position;
      for (;;) {
        byte = bytes[position] as number;
        if (byte === QUOTE) {
          if (bytes[position + 1] !== QUOTE) break;
          kind = CELL.escaped;
          position++;
        } else if (byte === LINE_FEED) {
          if (position >= end) return -1;
          innerLines++;
        }
        position++;
      }
      stop = position;
      byte = bytes[++position] as number;
      if (byte === CARRIAGE_RETURN && bytes[position + 1] === LINE_FEED) byte = bytes[++position] as number;
      malformed ||= byte !== delimiter && byte !== LINE_FEED;
      while (byte !== delimiter && byte !== LINE_FEED) byte = bytes[++position] as number;
    } else {
      while (byte > above || (byte !== delimiter && byte !== LINE_FEED)) byte = bytes[++position] as number;
      stop = position;
      if (byte === LINE_FEED && stop > start && bytes[stop - 1] === CARRIAGE_RETURN) stop--;
    }
    if (byte === LINE_FEED && position >= end) return -1;
    if (found < limit) {
      const cell = base + found * step;
      starts[cell] = start;
      ends[cell] = stop;
      quoted[cell] = kind;
    }
    found++;
    position++;
    if (byte === LINE_FEED) break;
  }
  cells.found = found;
  cells.innerLines = innerLines;
  cells.malformed = malformed;
  return position;
}
