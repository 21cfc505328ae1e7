import { UserError } from '../../verdict/errors.ts';
import { DELIMITERS, delimiterName } from './delimiters.ts';
import { createCells, LINE_FEED, QUOTE, scanRecord } from './scan-record.ts';

/** Where the header alone can't tell, this much of the file does, whatever the size of a block. */
export const DECIDING_BYTES = 64 * 1024;

/**
 * What separates the cells of a file: what stands between the names of its header, outside of quotes. Where several signs do, the rows that
 * follow decide: under the right one they have as many cells as the header.
 *
 * @param isEnd whether the file ends at `end`
 * @returns null where more of the file is needed
 * @throws UserError where it can be read with two signs
 */
export function detectDelimiter(bytes: Buffer, { end, isEnd, path }: { readonly end: number; readonly isEnd: boolean; readonly path: string }): string | null {
  const header = headerEnd(bytes, end);
  if (header === -1 && !isEnd) return null;
  const present = presentIn(bytes, header === -1 ? end : header);
  const [only = ',', another] = present;
  if (another === undefined) return only;
  if (end < DECIDING_BYTES && !isEnd) return null;

  const widths = present.map((delimiter) => ({ delimiter, ...widthUnder(delimiter, bytes, Math.min(end, DECIDING_BYTES)) }));
  const [right, other] = widths.filter(({ isEven }) => isEven);
  if (right === undefined) return widths.reduce((best, each) => (each.columns > best.columns ? each : best)).delimiter;
  if (other === undefined) return right.delimiter;
  throw new UserError(`${path}:1: the columns may be separated by ${delimiterName(right.delimiter)} or by ${delimiterName(other.delimiter)}; say which in data.delimiter`);
}

/** Where the first line ends that is not inside quotes; −1 where it doesn't. */
function headerEnd(bytes: Buffer, end: number): number {
  let quoted = false;
  for (let at = 0; at < end; at++) {
    if (bytes[at] === QUOTE) quoted = !quoted;
    else if (bytes[at] === LINE_FEED && !quoted) return at;
  }
  return -1;
}

function presentIn(bytes: Buffer, end: number): string[] {
  const found = new Set<number>();
  let quoted = false;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) quoted = !quoted;
    else if (!quoted) found.add(byte);
  }
  return [...DELIMITERS.keys()].filter((delimiter) => found.has(delimiter.charCodeAt(0)));
}

/** The cells of the header under a delimiter, and whether every whole record behind it has as many. */
function widthUnder(delimiter: string, bytes: Buffer, end: number): { readonly columns: number; readonly isEven: boolean } {
  const cells = createCells(0, { limit: 0, delimiter });
  const stopped = Buffer.concat([bytes.subarray(0, end), Buffer.of(LINE_FEED)], end + 16);
  let columns = -1;
  for (let from = 0; from < end; ) {
    const next = scanRecord(stopped, from, end, cells);
    if (next < 0) break;
    if (columns === -1) columns = cells.found;
    else if (cells.found !== columns && !isBlankLine(stopped, from)) return { columns, isEven: false };
    from = next;
  }
  return { columns, isEven: columns > 1 };
}

/** Such lines are looked at by the scan itself. */
export function isBlankLine(bytes: Buffer, position: number): boolean {
  const byte = bytes[position];
  return byte === LINE_FEED || (byte === 13 && bytes[position + 1] === LINE_FEED);
}
