import { isUtf8 } from 'node:buffer';

import { UserError } from '../../verdict/errors.ts';
import { type BlockScanner, scanBlocks } from '../blocks/scan-blocks.ts';
import { createTextBuffer, MAX_RECORD_BYTES } from '../blocks/text-buffer.ts';
import { MAX_COLUMNS } from '../check-names.ts';
import { type Kernel, MOST_WINDOW_BYTES } from '../kernel/kernel.ts';
import { createRecordCutter, type RecordCutter } from '../ranges/cut-records.ts';
import { createRangeMeter } from '../ranges/range-meter.ts';
import { type Batch, cellText } from '../rows/batch.ts';
import type { FileScanOptions } from '../rows/scan.ts';
import type { DataFile } from '../source/data-file.ts';
import { refuseOtherFormats } from '../source/refuse-other-formats.ts';
import type { SourceFile } from '../tables/table.ts';
import { checkHeader } from './check-header.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { createCells, LINE_FEED, QUOTE, scanRecord } from './scan-record.ts';
import { createRowScanner, type RowScanner, WIDE_COLUMNS } from './scan-rows.ts';

/**
 * Reads a file of delimited text (CSV by RFC 4180, or with another sign between the cells) once, in blocks, with flat memory, and hands it on in
 * batches of whole records.
 * Blank lines at the end are dropped; one in the middle is ragged, or a row with an empty cell where there is one column.
 * The event loop gets a turn between blocks.
 * @returns path, bytes and sha256 of the file on disk; `rows` counts faulty records too, but none that other threads look at
 * @throws UserError where the file is absent or can't be read as such at all; CancelledError
 */
export async function scanDelimited(file: DataFile, { handlers, range = createRangeMeter(), kernel = null, ...options }: FileScanOptions): Promise<SourceFile> {
  const scanner = createScanner(file, { handlers, range, kernel });
  return { ...(await scanBlocks(file, scanner, { ...options, range })), delimiter: scanner.delimiter() };
}

/** Behind the header: reads the rows, until other threads do and they are only cut. */
interface Body {
  readonly columns: number;
  readonly rows: RowScanner;
  cutter: RecordCutter | null;
}

function createScanner({ path: displayPath, delimiter: declared }: DataFile, { handlers, range, kernel }: Required<Pick<FileScanOptions, 'handlers' | 'range'>> & { readonly kernel: Kernel | null }): BlockScanner & { delimiter(): string } {
  const text = createTextBuffer();
  let line = 1;
  let started = false;
  let body: Body | null = null;
  let delimiter = declared;

  /** Takes `text.bytes[0, end)`, and returns how much of it was whole records. */
  const scan = (end: number, isEnd: boolean): number => {
    text.bytes[end] = LINE_FEED;
    let position = 0;
    if (body === null) {
      delimiter ??= detectDelimiter(text.bytes, { end: text.filled, isEnd, path: displayPath });
      if (delimiter === null) return 0;
      const header = scanHeader(end, delimiter);
      if (header === null) return 0;
      position = header;
    }
    if (body === null) return position;
    if (range.writer === null) position = body.rows.scan(text.bytes, position, end);
    if (range.writer === null) return position;
    const { columns, rows } = body;
    body.cutter ??= createRecordCutter({
      range, kernel, writer: range.writer, piece: { kind: 'delimited', path: displayPath, columns, delimiter: delimiter ?? ',' }, line: rows.line(), blankLines: rows.blankLines(),
    });
    body.cutter.push(text.bytes.subarray(position, end));
    return end;
  };

  const scanHeader = (end: number, delimiter: string): number | null => {
    const limit = MAX_COLUMNS + 1;
    const cells = createCells(limit, { limit, delimiter });
    const position = scanRecord(text.bytes, 0, end, cells);
    if (position < 0) return null;
    if (cells.malformed) throw new UserError(`${displayPath}:${line}: text follows a closing quote in the header; double the quotes inside a name`);
    if (!isUtf8(text.bytes.subarray(0, position))) throw new UserError(`${displayPath}:${line}: the header is not valid UTF-8; save the file as UTF-8, or name its encoding (data.encoding: latin1)`);
    const { starts, ends, quoted } = cells;
    const record: Batch = { file: displayPath, isCsv: true, bytes: text.bytes, rows: 1, columns: Math.min(cells.found, limit), rowStep: limit, columnStep: 1, starts, ends, quoted, lines: new Float64Array(1) };
    const names = Array.from({ length: record.columns }, (_, column) => cellText(record, 0, column));
    checkHeader(names, { displayPath, line, delimiter });
    handlers.onHeader(names);
    line += 1 + cells.innerLines;
    body = { columns: names.length, rows: createRowScanner({ path: displayPath, columns: names.length, delimiter, line, blankLines: 0, range, handlers, kernel }), cutter: null };
    return position;
  };

  /** The record that has no end so far. */
  const open = (): ReturnType<RecordCutter['open']> => {
    if (body?.cutter != null) return body.cutter.open();
    const bytes = text.bytes.subarray(0, text.filled);
    return { bytes, line: body?.rows.line() ?? line, isQuoted: bytes.length > 0 };
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
      if (body?.cutter == null) {
        text.append(block);
        if (!started) {
          // Enough for every magic number and the byte order mark.
          if (text.filled < 8) return;
          start();
        }
        // Few records of a wide table come with a block.
        if (body !== null && body.columns > WIDE_COLUMNS && text.filled < MOST_WINDOW_BYTES) return;
        text.drop(scan(text.filled, false));
      } else {
        body.cutter.push(block);
      }
      const { bytes, line } = open();
      if (bytes.length <= MAX_RECORD_BYTES) return;
      const limit = `within ${MAX_RECORD_BYTES / 1024 / 1024} MiB`;
      if (bytes.includes(QUOTE)) throw unclosed(displayPath, line, limit);
      throw new UserError(`${displayPath}:${line}: this line does not end ${limit}; such a file is no table`);
    },
    finish() {
      if (!started) start();
      if (text.filled > 0) {
        text.bytes[text.filled] = LINE_FEED;
        text.filled++;
        text.drop(scan(text.filled, true));
      }
      const { isQuoted, line } = open();
      if (isQuoted) throw unclosed(displayPath, line, 'before the end of the file');
      if (body === null) throw new UserError(`${displayPath}: the file is empty; it must begin with a line that names the columns`);
      body.cutter?.finish();
      body.rows.close();
    },
    rows: () => body?.rows.rows() ?? 0,
    delimiter: () => delimiter ?? ',',
  };
}

function unclosed(displayPath: string, line: number, where: string): UserError {
  return new UserError(`${displayPath}:${line}: the record that begins in this line has no end ${where}; a quote in it is opened and never closed`);
}
