import { CELL } from '../batch.ts';

export const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
export const QUOTE = 34;
const COMMA = 44;

/** Where `scanRecord` writes. */
export interface RecordCells {
  starts: Int32Array;
  ends: Int32Array;
  quoted: Uint8Array;
  /** Place of the first cell of this record. */
  base: number;
  /** Cells beyond this many are counted and not written. */
  limit: number;
  /** Cells of the record. */
  found: number;
  /** Line feeds inside quotes. */
  innerLines: number;
  /** Text follows a closing quote, so that nobody can tell what the cell was meant to be. */
  malformed: boolean;
}

/**
 * Reads one record by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180); LF ends a line as CRLF does, and a quote inside an
 * unquoted cell is a quote. Needs a line feed at `bytes[end]`, which stops the inner loops without a bounds check.
 * @returns the offset behind the record, or −1 where it isn't whole yet
 */
export function scanRecord(bytes: Buffer, from: number, end: number, cells: RecordCells): number {
  const { starts, ends, quoted, base, limit } = cells;
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
      malformed ||= byte !== COMMA && byte !== LINE_FEED;
      while (byte !== COMMA && byte !== LINE_FEED) byte = bytes[++position] as number;
    } else {
      while (byte > COMMA || (byte !== COMMA && byte !== LINE_FEED)) byte = bytes[++position] as number;
      stop = position;
      if (byte === LINE_FEED && stop > start && bytes[stop - 1] === CARRIAGE_RETURN) stop--;
    }
    if (byte === LINE_FEED && position >= end) return -1;
    if (found < limit) {
      starts[base + found] = start;
      ends[base + found] = stop;
      quoted[base + found] = kind;
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
