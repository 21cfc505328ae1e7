import type { Place } from '../columns/breaches.ts';

/** How a cell stands in the file. Only `escaped` cells need more than their bytes to be read. */
export const CELL = {
  plain: 0,
  quoted: 1,
  /** Quoted, and holding doubled quotes that stand for one each. */
  escaped: 2,
  /** Not valid UTF-8: reported as a fault; nothing can be said about its text. */
  undecodable: 3,
} as const;

/**
 * A run of whole records. Every record here has as many cells as the header.
 * The same object and arrays are filled again for the next batch: keep nothing of it after the call.
 */
export interface Batch {
  /** The file that its rows are from, as messages name it. */
  readonly file: string;
  readonly bytes: Buffer;
  /** The cells stand in `bytes` side by side as in a CSV record, commas and quotes between and around them. */
  readonly isCsv: boolean;
  readonly rows: number;
  readonly columns: number;
  /** A cell's place in the arrays below is `row * rowStep + column * columnStep`. */
  readonly rowStep: number;
  readonly columnStep: number;
  /** Offset of the cell's content in `bytes`, quotes stripped. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A `CELL` per cell. */
  readonly quoted: Uint8Array;
  /** Physical line in which each record begins, from 1. */
  readonly lines: Float64Array;
}

/** Over the bytes of a batch, for hashing. */
export function viewOf({ bytes }: Pick<Batch, 'bytes'>): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The place of a cell in the batch's arrays. */
export function cellAt({ rowStep, columnStep }: Batch, row: number, column: number): number {
  return row * rowStep + column * columnStep;
}

/** The text of a cell, unescaped. Bytes that are no UTF-8 become U+FFFD. */
export function cellText(batch: Batch, row: number, column: number): string {
  const cell = cellAt(batch, row, column);
  const text = batch.bytes.toString('utf8', batch.starts[cell], batch.ends[cell]);
  return batch.quoted[cell] === CELL.escaped ? text.replaceAll('""', '"') : text;
}

/** As `cellText`; null where nothing stands in the cell, which is not the same as a quoted nothing. */
export function cellOrMissing(batch: Batch, row: number, column: number): string | null {
  const cell = cellAt(batch, row, column);
  return batch.starts[cell] === batch.ends[cell] && batch.quoted[cell] === CELL.plain ? null : cellText(batch, row, column);
}

/** Where a record begins. */
export function placeInBatch(batch: Batch, row: number): Place {
  return { file: batch.file, line: batch.lines[row] as number };
}
