import { type Kernel, WINDOW_BYTES } from '../kernel/kernel.ts';
import { countLineFeeds } from './count-line-feeds.ts';
import type { RangeMeter } from './range-meter.ts';
import type { RangeWriter } from './range-writer.ts';
import type { DelimitedPiece, JsonlPiece } from './range-task.ts';
import { SPARE_BYTES } from '../blocks/text-buffer.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;

type Described<T> = T extends unknown ? Omit<T, 'from' | 'to' | 'line' | 'blankLines'> : never;

export interface CutOptions {
  readonly range: RangeMeter;
  readonly writer: RangeWriter;
  /** What the rows are. */
  readonly piece: Described<DelimitedPiece | JsonlPiece>;
  readonly kernel: Kernel | null;
  /** Of the first record. */
  readonly line: number;
  /** Right before it. */
  readonly blankLines: number;
}

/** Cuts the text of a file into ranges of whole records, as `scanRecord` would read them, without looking at their cells. */
export interface RecordCutter {
  push(bytes: Uint8Array): void;
  /** Closes the last record, and the piece. */
  finish(): void;
  /** The bytes of the record that has no end so far, and the line where it begins. */
  open(): { readonly bytes: Uint8Array; readonly line: number; readonly isQuoted: boolean };
}

export function createRecordCutter({ range, writer, kernel, piece, line: firstLine, blankLines: firstBlankLines }: CutOptions): RecordCutter {
  // In JSONL every line feed ends a record, so no quote matters.
  const delimiter = piece.kind === 'delimited' ? piece.delimiter.charCodeAt(0) : null;
  let from = writer.filled;
  let line = firstLine;
  let blankLines = firstBlankLines;
  /** Line feeds since the start of the piece: all, and those before the present record. */
  let lines = 0;
  let linesBefore = 0;
  let recordStart = from;
  let quoted = false;
  let closedAt = -2;
  let cutAt = from + range.limit - range.bytes;

  const addPiece = (to: number): void => {
    if (to === from) return;
    writer.addText(piece.kind === 'delimited' ? { ...piece, from, to, line, blankLines } : { ...piece, from, to, line });
  };

  const cut = (): void => {
    addPiece(recordStart);
    if (piece.kind === 'delimited') blankLines = blankLinesBefore(writer.bytes, { from, to: recordStart, inherited: blankLines });
    line += linesBefore;
    writer.endRange(recordStart);
    from = 0;
    recordStart = 0;
    [lines, linesBefore] = [0, 0];
    closedAt = -2;
    cutAt = range.limit;
  };

  /** @returns how far it came: behind the record where a range ends, or to the end */
  const passLines = (start: number, end: number): number => {
    const { bytes } = writer;
    // The first line feed from here on ends the range.
    const last = Math.min(end, Math.max(start, cutAt - 1));
    const found = kernel === null ? countLineFeeds(bytes, start, last) : countInKernel(kernel, bytes.subarray(start, last));
    if (found > 0) recordStart = bytes.lastIndexOf(LINE_FEED, last - 1) + 1;
    lines += found;
    const at = last < end ? bytes.subarray(last, end).indexOf(LINE_FEED) : -1;
    if (at >= 0) {
      recordStart = last + at + 1;
      lines++;
    }
    linesBefore = lines;
    return recordStart >= cutAt ? recordStart : end;
  };

  const passQuotes = (start: number, end: number): number => {
    const { bytes } = writer;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte > QUOTE) continue;
      if (byte === LINE_FEED) {
        lines++;
        if (quoted) continue;
        recordStart = at + 1;
        linesBefore = lines;
        if (recordStart >= cutAt) return recordStart;
      } else if (byte === QUOTE) {
        if (quoted) {
          quoted = false;
          closedAt = at;
        } else {
          // At the start of a cell, or the second one of a doubled quote; elsewhere a quote is a quote.
          const before = at === recordStart ? LINE_FEED : bytes[at - 1];
          quoted = before === delimiter || before === LINE_FEED || closedAt === at - 1;
        }
      }
    }
    return end;
  };

  const pass = (start: number): void => {
    let at = start;
    const hasQuotes = delimiter !== null && (quoted || writer.bytes.subarray(start, writer.filled).includes(QUOTE));
    while (at < writer.filled) {
      // Only where a record follows: there a reader without threads begins the next range.
      if (at === recordStart && at >= cutAt) {
        cut();
        at = 0;
      }
      at = hasQuotes ? passQuotes(at, writer.filled) : passLines(at, writer.filled);
    }
  };

  const push = (bytes: Uint8Array): void => {
    const start = writer.filled;
    writer.append(bytes);
    pass(start);
  };

  return {
    push,
    finish() {
      if (writer.filled > recordStart) push(Buffer.of(LINE_FEED));
      addPiece(writer.filled);
      range.bytes = range.limit - (cutAt - writer.filled);
      writer.append(Buffer.alloc(SPARE_BYTES));
    },
    open: () => ({ bytes: writer.bytes.subarray(recordStart, writer.filled), line: line + linesBefore, isQuoted: quoted }),
  };
}

function countInKernel({ calls, window }: Kernel, bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += WINDOW_BYTES) {
    const part = bytes.subarray(at, at + WINDOW_BYTES);
    window.set(part);
    count += calls.countByte(window.byteOffset, window.byteOffset + part.length, LINE_FEED);
  }
  return count;
}

/** A line feed behind another one, outside of quotes, ends a blank line; inside of quotes no record ends so. */
function blankLinesBefore(bytes: Buffer, { from, to, inherited }: { readonly from: number; readonly to: number; readonly inherited: number }): number {
  let count = 0;
  let end = to;
  while (end > from) {
    const start = bytes[end - 2] === CARRIAGE_RETURN && end - 2 >= from ? end - 2 : end - 1;
    if (start > from && bytes[start - 1] !== LINE_FEED) return count;
    count++;
    end = start;
  }
  return count + inherited;
}
