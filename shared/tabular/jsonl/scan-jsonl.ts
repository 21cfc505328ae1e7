import { isUtf8 } from 'node:buffer';

import { UserError } from '../../verdict/errors.ts';
import { type Batch, CELL } from '../batch.ts';
import { batchRows, createBatch, type WritableBatch } from '../batch-arrays.ts';
import { type BlockScanner, scanBlocks } from '../blocks/scan-blocks.ts';
import { createTextBuffer, MAX_RECORD_BYTES } from '../blocks/text-buffer.ts';
import { markUndecodable } from '../mark-undecodable.ts';
import { createRangeMeter } from '../range-meter.ts';
import { FAULT_BYTES, type FileScanOptions } from '../scan.ts';
import type { DataFile } from '../source/data-file.ts';
import { refuseOtherFormats } from '../source/refuse-other-formats.ts';
import type { SourceFile } from '../table.ts';
import { createRecordReader, type RecordTarget } from './read-record.ts';
import { placeColumns, type RecordKeys } from './record-keys.ts';

const LINE_FEED = 10;
/** The columns are those of the records in this much of the file; whatever the size of a block. */
const DECIDING_BYTES = 1024 * 1024;

/**
 * Reads a file of JSON objects, one to a line (https://jsonlines.org), once, in blocks, with flat memory, and hands it on in batches. Keys of nested
 * objects are joined by dots; arrays stay text; null and an absent key are missing. Blank lines are none.
 *
 * The columns are made from the first records. Where a later one shows another key, `keys` has it, and nothing more is handed on: the caller
 * compares its columns and scans again.
 * @param keys of all files of the source; grows
 * @throws UserError where the file is absent or can't be read as such at all; CancelledError
 */
export async function scanJsonl(file: DataFile, { handlers, keys, range = createRangeMeter(), ...options }: FileScanOptions & { readonly keys: RecordKeys }): Promise<SourceFile> {
  return { ...(await scanBlocks(file, createScanner(file.path, { handlers, keys, range }), options)), delimiter: null };
}

interface State {
  readonly batch: WritableBatch;
  readonly target: RecordTarget;
  readonly capacity: number;
  /** Of the keys, when the columns were made. */
  readonly version: number;
}

function createScanner(path: string, { handlers, keys, range }: Required<Pick<FileScanOptions, 'handlers' | 'range'>> & { readonly keys: RecordKeys }): BlockScanner {
  const text = createTextBuffer();
  const reader = createRecordReader(keys);
  let line = 1;
  let rows = 0;
  let started = false;
  let state: State | null = null;

  /** Learns the keys of the records at the start. */
  const learn = (end: number): void => {
    const { bytes } = text;
    for (let from = 0, at = line; from < end; at++) {
      const to = bytes.indexOf(LINE_FEED, from);
      if (!isBlank(bytes, from, to)) {
        const isRecord = reader.read(bytes, { from, to, place: `${path}:${at}`, target: null });
        if (!isRecord && keys.entries.size === 0) throw new UserError(`${path}:${at}: ${bytes[from] === 91 ? 'a JSON array' : 'no JSON object'}; write one object per line, each line a row`);
      }
      from = to + 1;
    }
  };

  const open = (): State => {
    const names = placeColumns(keys);
    if (names.length === 0) throw new UserError(`${path}: no line has a key; each line must be an object with the columns of its row`);
    handlers.onHeader(names);
    const batch = createBatch(path, { columns: names.length, isCsv: false });
    const { starts, ends, quoted } = batch;
    return { batch, capacity: batchRows(names.length), version: keys.version, target: { starts, ends, quoted, base: 0, seen: new Float64Array(names.length), escaped: [] } };
  };

  const scan = (open: State, end: number): void => {
    const { batch, target, capacity } = open;
    const { bytes } = text;
    batch.bytes = bytes;
    let batchFrom = 0;
    for (let from = 0; from < end; line++) {
      if (range.bytes >= range.limit) {
        emit(open, { from: batchFrom, to: from });
        batchFrom = from;
        range.bytes = 0;
        handlers.onRange?.();
      }
      const to = bytes.indexOf(LINE_FEED, from);
      if (!isBlank(bytes, from, to)) {
        target.base = batch.rows * batch.columns;
        rows++;
        if (reader.read(bytes, { from, to, place: `${path}:${line}`, target })) keep(open);
        else handlers.onFault({ kind: 'json', file: path, line, text: bytes.toString('utf8', from, Math.min(to, from + FAULT_BYTES)).trim() });
      }
      range.bytes += to + 1 - from;
      from = to + 1;
      if (batch.rows === capacity) {
        emit(open, { from: batchFrom, to: from });
        batchFrom = from;
      }
    }
    emit(open, { from: batchFrom, to: end });
  };

  const keep = ({ batch, target }: State): void => {
    const { base, seen, escaped, starts, ends, quoted } = target;
    const record = reader.record();
    for (let column = 0; column < batch.columns; column++) {
      if (seen[column] === record) continue;
      starts[base + column] = 0;
      ends[base + column] = 0;
      quoted[base + column] = CELL.plain;
    }
    for (const cell of escaped) unescape(batch, { cell, line });
    batch.lines[batch.rows] = line;
    batch.rows++;
  };

  /** The text that a string with escapes says is never longer than the string, so it takes its place. */
  const unescape = ({ bytes, columns, starts, ends, quoted }: Batch, { cell, line }: { readonly cell: number; readonly line: number }): void => {
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

  const emit = ({ batch, version }: State, { from, to }: { readonly from: number; readonly to: number }): void => {
    if (batch.rows > 0 && version === keys.version) {
      if (!isUtf8(batch.bytes.subarray(from, to))) markUndecodable(batch, handlers);
      handlers.onBatch(batch);
    }
    batch.rows = 0;
  };

  const take = (end: number): void => {
    if (end === 0) return;
    if (state === null) {
      learn(end);
      state = open();
    }
    scan(state, end);
    text.drop(end);
  };

  const start = (): void => {
    started = true;
    refuseOtherFormats(text.bytes.subarray(0, text.filled), { path, wanted: 'JSONL' });
    text.dropByteOrderMark();
  };

  return {
    push(block) {
      text.append(block);
      if (!started) {
        if (text.filled < 8) return;
        start();
      }
      if (state === null && text.filled < DECIDING_BYTES) return;
      take(text.bytes.lastIndexOf(LINE_FEED, text.filled - 1) + 1);
      if (text.filled > MAX_RECORD_BYTES) throw new UserError(`${path}:${line}: this line does not end within ${MAX_RECORD_BYTES / 1024 / 1024} MiB; such a file is no table`);
    },
    finish() {
      if (!started) start();
      if (text.filled > 0 && text.bytes[text.filled - 1] !== LINE_FEED) text.append(Buffer.of(LINE_FEED));
      take(text.filled);
      if (rows === 0) throw new UserError(`${path}: the file is empty; each line must be an object with the columns of its row`);
    },
    rows: () => rows,
  };
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  }
  return true;
}
