import { isUtf8 } from 'node:buffer';

import type { RangeMeter } from '../ranges/range-meter.ts';
import { batchRows, createBatch } from '../rows/batch-arrays.ts';
import { type Batch, CELL } from '../rows/batch.ts';
import { markUndecodable } from '../rows/mark-undecodable.ts';
import { FAULT_BYTES, type RowConsumer } from '../rows/scan.ts';
import type { RecordReader, RecordTarget } from './read-record.ts';
import type { RecordKeys } from './record-keys.ts';

const LINE_FEED = 10;

export interface LineScannerOptions {
  readonly path: string;
  readonly columns: number;
  /** Where a record has a key that is not among them, nothing more is handed on. */
  readonly keys: RecordKeys;
  readonly reader: RecordReader;
  /** Physical line of the first record. */
  readonly line: number;
  readonly range: RangeMeter;
  readonly handlers: RowConsumer;
}

export interface LineScanner {
  /** Scans `bytes[from, end)`, whole lines. @returns `end`, or the start of the range that other threads look at */
  scan(bytes: Buffer, from: number, end: number): number;
  rows(): number;
  /** Of the record that comes next. */
  line(): number;
}

export function createLineScanner({ path, columns, keys, reader, line: firstLine, range, handlers }: LineScannerOptions): LineScanner {
  const { version } = keys;
  const batch = createBatch(path, { columns, isCsv: false });
  const { starts, ends, quoted } = batch;
  const capacity = batchRows(columns);
  const target: RecordTarget = { starts, ends, quoted, base: 0, seen: new Float64Array(columns), escaped: [] };
  let line = firstLine;
  let rows = 0;

  const keep = (): void => {
    const { base, seen, escaped } = target;
    const record = reader.record();
    for (let column = 0; column < columns; column++) {
      if (seen[column] === record) continue;
      starts[base + column] = 0;
      ends[base + column] = 0;
      quoted[base + column] = CELL.plain;
    }
    for (const cell of escaped) unescape(batch, cell);
    batch.lines[batch.rows] = line;
    batch.rows++;
  };

  /** The text that a string with escapes says is never longer than the string, so it takes its place. */
  const unescape = ({ bytes }: Batch, cell: number): void => {
    const [start, end] = [starts[cell] as number, ends[cell] as number];
    if (!isUtf8(bytes.subarray(start, end))) return;
    const said = String(JSON.parse(bytes.toString('utf8', start - 1, end + 1)));
    const length = bytes.write(said, start, 'utf8');
    ends[cell] = start + length;
    // So that the bytes stay valid UTF-8.
    bytes.fill(32, start + length, end);
    if (said.isWellFormed()) return;
    quoted[cell] = CELL.undecodable;
    handlers.onFault({ kind: 'encoding', file: path, line, column: cell % columns, text: said.toWellFormed() });
  };

  const emit = (from: number, to: number): void => {
    if (batch.rows > 0 && version === keys.version) {
      if (!isUtf8(batch.bytes.subarray(from, to))) markUndecodable(batch, handlers);
      handlers.onBatch(batch);
    }
    batch.rows = 0;
  };

  return {
    scan(bytes, start, end) {
      batch.bytes = bytes;
      let batchFrom = start;
      let from = start;
      for (; from < end; line++) {
        if (range.bytes >= range.limit) {
          emit(batchFrom, from);
          batchFrom = from;
          range.bytes = 0;
          handlers.onRange?.();
          if (range.writer !== null) break;
        }
        target.base = batch.rows * columns;
        let to = reader.readUsual(bytes, from, target);
        const isUsual = to >= 0;
        if (!isUsual) to = bytes.indexOf(LINE_FEED, from);
        if (isUsual || !isBlank(bytes, from, to)) {
          rows++;
          if (isUsual || reader.read(bytes, { from, to, place: `${path}:${line}`, target })) keep();
          else handlers.onFault({ kind: 'json', file: path, line, text: bytes.toString('utf8', from, Math.min(to, from + FAULT_BYTES)).trim() });
        }
        range.bytes += to + 1 - from;
        from = to + 1;
        if (batch.rows === capacity) {
          emit(batchFrom, from);
          batchFrom = from;
        }
      }
      emit(batchFrom, from);
      return from;
    },
    rows: () => rows,
    line: () => line,
  };
}

export function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  }
  return true;
}
