import { isUtf8 } from 'node:buffer';

import type { RangeMeter } from '../ranges/range-meter.ts';
import { batchRows, createBatch } from '../rows/batch-arrays.ts';
import { CELL } from '../rows/batch.ts';
import { markUndecodable } from '../rows/mark-undecodable.ts';
import { FAULT_BYTES, type RowConsumer } from '../rows/scan.ts';
import { isBlankLine } from './detect-delimiter.ts';
import { createCells, LINE_FEED, scanRecord } from './scan-record.ts';

export interface RowScannerOptions {
  readonly path: string;
  readonly columns: number;
  readonly delimiter: string;
  /** Physical line of the first record. */
  readonly line: number;
  /** Right before it; they are rows if another one follows. */
  readonly blankLines: number;
  readonly range: RangeMeter;
  readonly handlers: RowConsumer;
}

/** Reads the records behind a header. */
export interface RowScanner {
  /**
   * Scans `bytes[from, end)`; there must be room for one byte at `end`.
   * @returns the end of the last whole record, or the start of the range that other threads look at
   */
  scan(bytes: Buffer, from: number, end: number): number;
  rows(): number;
  /** Of the record that comes next. */
  line(): number;
  /** Right before it. */
  blankLines(): number;
}

export function createRowScanner({ path, columns, delimiter, line: firstLine, blankLines: firstBlankLines, range, handlers }: RowScannerOptions): RowScanner {
  const batch = createBatch(path, { columns, isCsv: delimiter === ',' });
  const { starts, ends, quoted } = batch;
  // Cells are written into the batch where they will stand.
  const cells = { ...createCells(0, { limit: columns, delimiter }), starts, ends, quoted };
  const capacity = batchRows(columns);
  let line = firstLine;
  let blankLines = firstBlankLines;
  let rows = 0;

  const emit = (from: number, to: number): void => {
    if (batch.rows > 0) {
      if (!isUtf8(batch.bytes.subarray(from, to))) markUndecodable(batch, handlers);
      handlers.onBatch(batch);
    }
    batch.rows = 0;
  };

  /** Blank lines that were not at the end after all: rows of the one column, else ragged. */
  const takeBlankLines = (batchFrom: number, position: number): void => {
    for (; blankLines > 0; blankLines--) {
      const at = line - blankLines;
      rows++;
      if (columns > 1) {
        handlers.onFault({ kind: 'ragged', file: path, line: at, found: 1, expected: columns, text: '' });
        continue;
      }
      starts[batch.rows] = position;
      ends[batch.rows] = position;
      quoted[batch.rows] = CELL.plain;
      batch.lines[batch.rows] = at;
      batch.rows++;
      if (batch.rows === capacity) emit(batchFrom, position);
    }
  };

  const reportRecord = (from: number, to: number): void => {
    const { bytes } = batch;
    const shown = bytes.toString('utf8', from, Math.min(to, from + FAULT_BYTES)).replace(/\r?\n$/, '');
    if (cells.malformed) handlers.onFault({ kind: 'quote', file: path, line, text: shown });
    else handlers.onFault({ kind: 'ragged', file: path, line, found: cells.found, expected: columns, text: shown });
    if (!isUtf8(bytes.subarray(from, to))) handlers.onFault({ kind: 'encoding', file: path, line, column: -1, text: shown });
  };

  return {
    scan(bytes, from, end) {
      bytes[end] = LINE_FEED;
      batch.bytes = bytes;
      let batchFrom = from;
      let position = from;
      let rangeEnd = from + range.limit - range.bytes;
      for (;;) {
        cells.base = batch.rows * columns;
        let next = scanRecord(bytes, position, end, cells);
        if (next < 0) break;
        if (position >= rangeEnd) {
          emit(batchFrom, position);
          batchFrom = position;
          rangeEnd = position + range.limit;
          handlers.onRange?.();
          if (range.writer !== null) break;
          // Its cells were written behind those that are gone.
          cells.base = 0;
          next = scanRecord(bytes, position, end, cells);
        }
        if (cells.found === 1 && isBlankLine(bytes, position)) {
          blankLines++;
        } else {
          if (blankLines > 0) {
            takeBlankLines(batchFrom, position);
            // The cells of this record were written where the blank rows now stand.
            cells.base = batch.rows * columns;
            scanRecord(bytes, position, end, cells);
          }
          rows++;
          if (cells.found === columns && !cells.malformed) {
            batch.lines[batch.rows] = line;
            batch.rows++;
          } else {
            reportRecord(position, next);
          }
        }
        line += 1 + cells.innerLines;
        position = next;
        if (batch.rows === capacity) {
          emit(batchFrom, position);
          batchFrom = position;
        }
      }
      emit(batchFrom, position);
      range.bytes = range.limit - (rangeEnd - position);
      return position;
    },
    rows: () => rows,
    line: () => line,
    blankLines: () => blankLines,
  };
}
