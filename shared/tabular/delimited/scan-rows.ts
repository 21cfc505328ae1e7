import { isUtf8 } from 'node:buffer';

import type { RangeMeter } from '../ranges/range-meter.ts';
import { type Kernel, MOST_WINDOW_BYTES, WINDOW_BYTES } from '../kernel/kernel.ts';
import { HEAP } from '../kernel/room.ts';
import { createColumnBatch } from '../rows/batch-arrays.ts';
import { CELL } from '../rows/batch.ts';
import { markUndecodable } from '../rows/mark-undecodable.ts';
import { FAULT_BYTES, type RowConsumer } from '../rows/scan.ts';
import { isBlankLine } from './detect-delimiter.ts';
import { createCells, LINE_FEED, scanRecord } from './scan-record.ts';

/** In a table of more columns few records fit into a small window, and a batch is of use only with many. */
export const WIDE_COLUMNS = 256;

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
  readonly kernel: Kernel | null;
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
  /** Gives its memory back. */
  close(): void;
}

export function createRowScanner({ path, columns, delimiter, line: firstLine, blankLines: firstBlankLines, range, handlers, kernel }: RowScannerOptions): RowScanner {
  const batch = createColumnBatch(path, { columns, isCsv: delimiter === ',', room: kernel?.room ?? HEAP });
  const { starts, ends, quoted } = batch;
  // Cells are written into the batch where they will stand.
  const cells = { ...createCells(0, { limit: columns, delimiter }), starts, ends, quoted, step: batch.columnStep };
  const capacity = batch.columnStep;
  const windowBytes = columns > WIDE_COLUMNS ? MOST_WINDOW_BYTES : WINDOW_BYTES;
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

  /** The usual records from `position` on, as far as there are some. @returns where the next one begins */
  const cutUsual = ({ calls, out, window }: Kernel, position: number, { end, limit }: { readonly end: number; readonly limit: number }): number => {
    const base = window.byteOffset;
    const before = batch.rows;
    batch.rows = calls.cutRecords(
      base, base + position, base + end, Math.min(base + end, base + limit), starts.byteOffset, ends.byteOffset, quoted.byteOffset, batch.lines.byteOffset, batch.columnStep,
      before, capacity, columns, cells.delimiter, line,
    );
    rows += batch.rows - before;
    line = out[1] as number;
    return (out[0] as number) - base;
  };

  const scanBytes = (bytes: Buffer, from: number, end: number): number => {
    bytes[end] = LINE_FEED;
    batch.bytes = bytes;
    const usual = kernel !== null && bytes === kernel.window && starts.buffer === kernel.memory ? kernel : null;
    let batchFrom = from;
    let position = from;
    let rangeEnd = from + range.limit - range.bytes;
    for (;;) {
      if (usual !== null && blankLines === 0 && position < rangeEnd) {
        position = cutUsual(usual, position, { end, limit: rangeEnd });
        if (batch.rows === capacity) {
          emit(batchFrom, position);
          batchFrom = position;
          continue;
        }
      }
      cells.base = batch.rows;
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
          cells.base = batch.rows;
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
  };

  return {
    scan(bytes, from, end) {
      if (kernel === null) return scanBytes(bytes, from, end);
      let position = from;
      while (position < end) {
        const to = Math.min(end, position + windowBytes);
        kernel.window.set(bytes.subarray(position, to));
        const taken = scanBytes(kernel.window, 0, to - position);
        position += taken;
        if (to === end || range.writer !== null) break;
        // A record that is larger than the window.
        if (taken === 0) return scanBytes(bytes, position, end);
      }
      return position;
    },
    rows: () => rows,
    line: () => line,
    blankLines: () => blankLines,
    close() {
      for (const array of [starts, ends, quoted, batch.lines]) kernel?.room.free(array);
    },
  };
}
