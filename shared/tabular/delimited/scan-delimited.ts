import { isUtf8 } from 'node:buffer';

import { UserError } from '../../verdict/errors.ts';
import { type Batch, CELL, cellText } from '../batch.ts';
import { batchRows, createBatch, type WritableBatch } from '../batch-arrays.ts';
import { type BlockScanner, scanBlocks } from '../blocks/scan-blocks.ts';
import { createTextBuffer, MAX_RECORD_BYTES } from '../blocks/text-buffer.ts';
import { MAX_COLUMNS } from '../check-names.ts';
import { markUndecodable } from '../mark-undecodable.ts';
import { FAULT_BYTES, type FileHandlers, type FileScanOptions } from '../scan.ts';
import type { DataFile } from '../source/data-file.ts';
import { refuseOtherFormats } from '../source/refuse-other-formats.ts';
import type { SourceFile } from '../table.ts';
import { checkHeader } from './check-header.ts';
import { detectDelimiter, isBlankLine } from './detect-delimiter.ts';
import { createCells, LINE_FEED, QUOTE, type RecordCells, scanRecord } from './scan-record.ts';

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
  const text = createTextBuffer();
  let line = 1;
  let rows = 0;
  let started = false;
  let table: TableState | null = null;
  let delimiter = declared;

  /** Scans `text.bytes[0, end)`, and returns how much of it was whole records. */
  const scan = (end: number, isEnd: boolean): number => {
    text.bytes[end] = LINE_FEED;
    let position = 0;
    if (table === null) {
      delimiter ??= detectDelimiter(text.bytes, { end: text.filled, isEnd, path: displayPath });
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
    const position = scanRecord(text.bytes, 0, end, cells);
    if (position < 0) return null;
    if (cells.malformed) throw new UserError(`${displayPath}:${line}: text follows a closing quote in the header; double the quotes inside a name`);
    if (!isUtf8(text.bytes.subarray(0, position))) throw new UserError(`${displayPath}:${line}: the header is not valid UTF-8; save the file as UTF-8, or name its encoding (data.encoding: latin1)`);
    const { starts, ends, quoted } = cells;
    const record: Batch = { file: displayPath, isCsv: true, bytes: text.bytes, rows: 1, columns: Math.min(cells.found, limit), starts, ends, quoted, lines: new Float64Array(1) };
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
    batch.bytes = text.bytes;
    let batchFrom = from;
    let position = from;
    for (;;) {
      cells.base = batch.rows * columns;
      const next = scanRecord(text.bytes, position, end, cells);
      if (next < 0) break;
      if (cells.found === 1 && isBlankLine(text.bytes, position)) {
        state.blankLines++;
      } else {
        if (state.blankLines > 0) {
          takeBlankLines(state, { batchFrom, position });
          // The cells of this record were written where the blank rows now stand.
          cells.base = batch.rows * columns;
          scanRecord(text.bytes, position, end, cells);
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
    const record = text.bytes.subarray(from, to);
    const shown = text.bytes.toString('utf8', from, Math.min(to, from + FAULT_BYTES)).replace(/\r?\n$/, '');
    if (cells.malformed) handlers.onFault({ kind: 'quote', file: displayPath, line, text: shown });
    else handlers.onFault({ kind: 'ragged', file: displayPath, line, found: cells.found, expected: columns, text: shown });
    if (!isUtf8(record)) handlers.onFault({ kind: 'encoding', file: displayPath, line, column: -1, text: shown });
  };

  const emit = ({ batch }: TableState, from: number, to: number): void => {
    if (batch.rows > 0) {
      if (!isUtf8(text.bytes.subarray(from, to))) markUndecodable(batch, handlers);
      handlers.onBatch(batch);
    }
    batch.rows = 0;
  };

  const start = (): void => {
    started = true;
    refuseOtherFormats(text.bytes.subarray(0, text.filled), { path: displayPath, wanted: 'CSV' });
    text.dropByteOrderMark();
  };

  return {
    push(block) {
      // Before the NUL bytes that most of these formats have.
      if (!started && text.filled === 0) refuseOtherFormats(block, { path: displayPath, wanted: 'CSV' });
      if (block.includes(0)) throw new UserError(`${displayPath}: holds a NUL byte, so it is no CSV in UTF-8; save it as text in UTF-8`);
      text.append(block);
      if (!started) {
        // Enough for every magic number and the byte order mark.
        if (text.filled < 8) return;
        start();
      }
      text.drop(scan(text.filled, false));
      if (text.filled > MAX_RECORD_BYTES) {
        const limit = `within ${MAX_RECORD_BYTES / 1024 / 1024} MiB`;
        if (text.bytes.subarray(0, text.filled).includes(QUOTE)) throw unclosed(displayPath, line, limit);
        throw new UserError(`${displayPath}:${line}: this line does not end ${limit}; such a file is no table`);
      }
    },
    finish() {
      if (!started) start();
      if (text.filled > 0) {
        text.bytes[text.filled] = LINE_FEED;
        text.filled++;
        text.drop(scan(text.filled, true));
        if (text.filled > 0) throw unclosed(displayPath, line, 'before the end of the file');
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
  readonly batch: WritableBatch;
  readonly cells: RecordCells;
  /** Rows of a full batch. */
  readonly capacity: number;
  blankLines: number;
}

function newTable(file: string, { columns, delimiter }: { readonly columns: number; readonly delimiter: string }): TableState {
  const batch = createBatch(file, { columns, isCsv: delimiter === ',' });
  const { starts, ends, quoted } = batch;
  // Cells are written into the batch where they will stand.
  return { batch, cells: { ...createCells(0, { limit: columns, delimiter }), starts, ends, quoted }, capacity: batchRows(columns), blankLines: 0 };
}
