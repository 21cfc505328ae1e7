import { isUtf8 } from 'node:buffer';

import { UserError } from '../../verdict/errors.ts';
import { type Batch, CELL, cellText } from '../batch.ts';
import { type BlockScanner, scanBlocks } from '../blocks/scan-blocks.ts';
import { FAULT_BYTES, type FileHandlers, type FileScanOptions } from '../scan.ts';
import type { DataFile } from '../source/data-file.ts';
import { refuseOtherFormats } from '../source/refuse-other-formats.ts';
import type { SourceFile } from '../table.ts';
import { checkHeader, MAX_COLUMNS } from './check-header.ts';
import { detectDelimiter, isBlankLine } from './detect-delimiter.ts';
import { createCells, LINE_FEED, QUOTE, type RecordCells, scanRecord } from './scan-record.ts';

/** Room for two blocks to begin with. */
const FIRST_BYTES = 2 * 1024 * 1024;
/** A longer record is taken for a quote that is never closed. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Cells of a batch: its bytes and offsets stay within a core's cache while the columns are walked one after the other. */
const BATCH_CELLS = 16_384;
/** Of a wide table, so that a walk along a column is worth its call. */
const LEAST_BATCH_ROWS = 32;
/** Behind the bytes of the file: a line feed for a last line without one, the one that stops the inner loops, and room to read whole words. */
const SPARE_BYTES = 16;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Reads a file of delimited text (CSV by RFC 4180, or with another sign between the cells) once, in blocks, with flat memory, and hands it on in
 * batches of whole records.
 * Blank lines at the end are dropped; one in the middle is ragged, or a row with an empty cell where there is one column.
 * The event loop gets a turn between blocks.
 * @returns path, bytes and sha256 of the file on disk; `rows` counts faulty records too
 * @throws UserError where the file is absent or can't be read as such at all; CancelledError
 */
export async function scanDelimited(file: DataFile, { handlers, ...options }: FileScanOptions): Promise<SourceFile> {
  const scanner = createScanner(file, handlers);
  return { ...(await scanBlocks(file, scanner, options)), delimiter: scanner.delimiter() };
}

function createScanner({ path: displayPath, delimiter: declared }: DataFile, handlers: FileHandlers): BlockScanner & { delimiter(): string } {
  let bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  let filled = 0;
  let line = 1;
  let rows = 0;
  let started = false;
  let table: TableState | null = null;
  let delimiter = declared;

  /** Scans `bytes[0, end)`, and returns how much of it was whole records. */
  const scan = (end: number, isEnd: boolean): number => {
    bytes[end] = LINE_FEED;
    let position = 0;
    if (table === null) {
      delimiter ??= detectDelimiter(bytes, { end: filled, isEnd, path: displayPath });
      if (delimiter === null) return 0;
      const header = scanHeader(end, delimiter);
      if (header === null) return 0;
      position = header;
    }
    return table === null ? position : scanRows(table, position, end);
  };

  const scanHeader = (end: number, delimiter: string): number | null => {
    const limit = MAX_COLUMNS + 1;
    const cells = createCells(limit, { limit, delimiter });
    const position = scanRecord(bytes, 0, end, cells);
    if (position < 0) return null;
    if (cells.malformed) throw new UserError(`${displayPath}:${line}: text follows a closing quote in the header; double the quotes inside a name`);
    if (!isUtf8(bytes.subarray(0, position))) throw new UserError(`${displayPath}:${line}: the header is not valid UTF-8; save the file as UTF-8, or name its encoding (data.encoding: latin1)`);
    const { starts, ends, quoted } = cells;
    const record: Batch = { file: displayPath, isCsv: true, bytes, rows: 1, columns: Math.min(cells.found, limit), starts, ends, quoted, lines: new Float64Array(1) };
    const names = Array.from({ length: record.columns }, (_, column) => cellText(record, 0, column));
    checkHeader(names, { displayPath, line, delimiter });
    handlers.onHeader(names);
    table = newTable(displayPath, { columns: names.length, delimiter });
    line += 1 + cells.innerLines;
    return position;
  };

  const scanRows = (state: TableState, from: number, end: number): number => {
    const { batch, cells } = state;
    const { columns } = batch;
    batch.bytes = bytes;
    let batchFrom = from;
    let position = from;
    for (;;) {
      cells.base = batch.rows * columns;
      const next = scanRecord(bytes, position, end, cells);
      if (next < 0) break;
      if (cells.found === 1 && isBlankLine(bytes, position)) {
        state.blankLines++;
      } else {
        if (state.blankLines > 0) {
          takeBlankLines(state, { batchFrom, position });
          // The cells of this record were written where the blank rows now stand.
          cells.base = batch.rows * columns;
          scanRecord(bytes, position, end, cells);
        }
        rows++;
        if (cells.found === columns && !cells.malformed) {
          batch.lines[batch.rows] = line;
          batch.rows++;
        } else {
          reportRecord(cells, { from: position, to: next, columns });
        }
      }
      line += 1 + cells.innerLines;
      position = next;
      if (batch.rows === state.capacity) {
        emit(state, batchFrom, position);
        batchFrom = position;
      }
    }
    emit(state, batchFrom, position);
    return position;
  };

  /** Blank lines that were not at the end after all: rows of the one column, else ragged. */
  const takeBlankLines = (state: TableState, { batchFrom, position }: { readonly batchFrom: number; readonly position: number }): void => {
    const { batch } = state;
    for (; state.blankLines > 0; state.blankLines--) {
      const at = line - state.blankLines;
      rows++;
      if (batch.columns > 1) {
        handlers.onFault({ kind: 'ragged', file: displayPath, line: at, found: 1, expected: batch.columns, text: '' });
        continue;
      }
      batch.starts[batch.rows] = position;
      batch.ends[batch.rows] = position;
      batch.quoted[batch.rows] = CELL.plain;
      batch.lines[batch.rows] = at;
      batch.rows++;
      if (batch.rows === state.capacity) emit(state, batchFrom, position);
    }
  };

  const reportRecord = (cells: RecordCells, { from, to, columns }: { readonly from: number; readonly to: number; readonly columns: number }): void => {
    const record = bytes.subarray(from, to);
    const text = bytes.toString('utf8', from, Math.min(to, from + FAULT_BYTES)).replace(/\r?\n$/, '');
    if (cells.malformed) handlers.onFault({ kind: 'quote', file: displayPath, line, text });
    else handlers.onFault({ kind: 'ragged', file: displayPath, line, found: cells.found, expected: columns, text });
    if (!isUtf8(record)) handlers.onFault({ kind: 'encoding', file: displayPath, line, column: -1, text });
  };

  const emit = ({ batch }: TableState, from: number, to: number): void => {
    if (batch.rows > 0) {
      if (!isUtf8(bytes.subarray(from, to))) markUndecodable(batch, handlers);
      handlers.onBatch(batch);
    }
    batch.rows = 0;
  };

  const append = (block: Buffer): void => {
    const needed = filled + block.length + SPARE_BYTES;
    if (needed > bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * bytes.length));
      bytes.copy(larger, 0, 0, filled);
      bytes = larger;
    }
    block.copy(bytes, filled);
    filled += block.length;
  };

  const drop = (consumed: number): void => {
    bytes.copyWithin(0, consumed, filled);
    filled -= consumed;
  };

  const start = (): void => {
    started = true;
    refuseOtherFormats(bytes.subarray(0, filled), displayPath);
    if (BYTE_ORDER_MARK.every((byte, place) => place < filled && bytes[place] === byte)) drop(BYTE_ORDER_MARK.length);
  };

  return {
    push(block) {
      if (block.includes(0)) throw new UserError(`${displayPath}: holds a NUL byte, so it is no CSV in UTF-8; save it as text in UTF-8`);
      append(block);
      if (!started) {
        // Enough for every magic number and the byte order mark.
        if (filled < 8) return;
        start();
      }
      drop(scan(filled, false));
      if (filled > MAX_RECORD_BYTES) {
        const limit = `within ${MAX_RECORD_BYTES / 1024 / 1024} MiB`;
        if (bytes.subarray(0, filled).includes(QUOTE)) throw unclosed(displayPath, line, limit);
        throw new UserError(`${displayPath}:${line}: this line does not end ${limit}; such a file is no table`);
      }
    },
    finish() {
      if (!started) start();
      if (filled > 0) {
        bytes[filled] = LINE_FEED;
        filled++;
        drop(scan(filled, true));
        if (filled > 0) throw unclosed(displayPath, line, 'before the end of the file');
      }
      if (table === null) throw new UserError(`${displayPath}: the file is empty; it must begin with a line that names the columns`);
    },
    rows: () => rows,
    delimiter: () => delimiter ?? ',',
  };
}

function unclosed(displayPath: string, line: number, where: string): UserError {
  return new UserError(`${displayPath}:${line}: the record that begins in this line has no end ${where}; a quote in it is opened and never closed`);
}

interface TableState {
  readonly batch: { -readonly [Key in keyof Batch]: Batch[Key] };
  readonly cells: RecordCells;
  /** Rows of a full batch. */
  readonly capacity: number;
  blankLines: number;
}

function newTable(file: string, { columns, delimiter }: { readonly columns: number; readonly delimiter: string }): TableState {
  const capacity = Math.max(LEAST_BATCH_ROWS, Math.floor(BATCH_CELLS / columns));
  const cells = createCells(capacity * columns, { limit: columns, delimiter });
  const { starts, ends, quoted } = cells;
  return {
    batch: { file, isCsv: delimiter === ',', bytes: Buffer.alloc(0), rows: 0, columns, starts, ends, quoted, lines: new Float64Array(capacity) },
    cells,
    capacity,
    blankLines: 0,
  };
}

function markUndecodable(batch: Batch, handlers: FileHandlers): void {
  for (let row = 0; row < batch.rows; row++) {
    for (let column = 0; column < batch.columns; column++) {
      const cell = row * batch.columns + column;
      const bytes = batch.bytes.subarray(batch.starts[cell], batch.ends[cell]);
      if (isUtf8(bytes)) continue;
      batch.quoted[cell] = CELL.undecodable;
      handlers.onFault({ kind: 'encoding', file: batch.file, line: batch.lines[row] ?? 0, column, text: bytes.toString('utf8', 0, FAULT_BYTES) });
    }
  }
}
