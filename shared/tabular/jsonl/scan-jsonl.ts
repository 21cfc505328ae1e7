import { UserError } from '../../verdict/errors.ts';
import { type BlockScanner, scanBlocks } from '../blocks/scan-blocks.ts';
import { createTextBuffer, MAX_RECORD_BYTES } from '../blocks/text-buffer.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { createRecordCutter, type RecordCutter } from '../ranges/cut-records.ts';
import { createRangeMeter } from '../ranges/range-meter.ts';
import type { FileScanOptions } from '../rows/scan.ts';
import type { DataFile } from '../source/data-file.ts';
import { refuseOtherFormats } from '../source/refuse-other-formats.ts';
import type { SourceFile } from '../tables/table.ts';
import { createRecordReader } from './read-record.ts';
import { placeColumns, type RecordKeys } from './record-keys.ts';
import { createLineScanner, isBlank, type LineScanner } from './scan-lines.ts';

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
 * @returns path, bytes and sha256 of the file on disk; `rows` counts faulty records too, but none that other threads look at
 * @throws UserError where the file is absent or can't be read as such at all; CancelledError
 */
export async function scanJsonl(file: DataFile, { handlers, keys, range = createRangeMeter(), kernel = null, ...options }: FileScanOptions & { readonly keys: RecordKeys }): Promise<SourceFile> {
  return { ...(await scanBlocks(file, createScanner(file.path, { handlers, keys, range, kernel }), { ...options, range })), delimiter: null };
}

/** Behind the first records: reads the rows, until other threads do and they are only cut. */
interface Body {
  readonly lines: LineScanner;
  cutter: RecordCutter | null;
}

function createScanner(path: string, { handlers, keys, range, kernel }: Required<Pick<FileScanOptions, 'handlers' | 'range'>> & { readonly keys: RecordKeys; readonly kernel: Kernel | null }): BlockScanner {
  const text = createTextBuffer();
  const reader = createRecordReader(keys);
  let started = false;
  let isEmpty = true;
  let body: Body | null = null;

  /** Learns the keys of the records at the start. */
  const learn = (end: number): void => {
    const { bytes } = text;
    for (let from = 0, at = 1; from < end; at++) {
      const to = bytes.indexOf(LINE_FEED, from);
      if (!isBlank(bytes, from, to)) {
        isEmpty = false;
        const isRecord = reader.read(bytes, { from, to, place: `${path}:${at}`, target: null });
        if (!isRecord && keys.entries.size === 0) throw new UserError(`${path}:${at}: ${bytes[from] === 91 ? 'a JSON array' : 'no JSON object'}; write one object per line, each line a row`);
      }
      from = to + 1;
    }
  };

  const open = (): Body => {
    const names = placeColumns(keys);
    if (names.length === 0) throw new UserError(`${path}: no line has a key; each line must be an object with the columns of its row`);
    handlers.onHeader(names);
    return { lines: createLineScanner({ path, columns: names.length, keys, reader, line: 1, range, handlers }), cutter: null };
  };

  /** Takes what is there up to `end`, or, where other threads look at it, all. */
  const take = (end: number): void => {
    if (end === 0 && body?.cutter == null) return;
    if (body === null) {
      learn(end);
      body = open();
    }
    const position = range.writer === null ? body.lines.scan(text.bytes, 0, end) : 0;
    if (range.writer === null) {
      text.drop(end);
      return;
    }
    body.cutter ??= createRecordCutter({ range, kernel, writer: range.writer, piece: { kind: 'jsonl', path, keys }, line: body.lines.line(), blankLines: 0 });
    body.cutter.push(text.bytes.subarray(position, text.filled));
    text.drop(text.filled);
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
      if (body === null && text.filled < DECIDING_BYTES) return;
      take(text.bytes.lastIndexOf(LINE_FEED, text.filled - 1) + 1);
      const { bytes, line } = body?.cutter?.open() ?? { bytes: text.bytes.subarray(0, text.filled), line: body?.lines.line() ?? 1 };
      if (bytes.length > MAX_RECORD_BYTES) throw new UserError(`${path}:${line}: this line does not end within ${MAX_RECORD_BYTES / 1024 / 1024} MiB; such a file is no table`);
    },
    finish() {
      if (!started) start();
      if (text.filled > 0 && text.bytes[text.filled - 1] !== LINE_FEED) text.append(Buffer.of(LINE_FEED));
      take(text.filled);
      if (isEmpty) throw new UserError(`${path}: the file is empty; each line must be an object with the columns of its row`);
      body?.cutter?.finish();
    },
    rows: () => body?.lines.rows() ?? 0,
  };
}
