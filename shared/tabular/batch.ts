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
  readonly bytes: Buffer;
  readonly rows: number;
  readonly columns: number;
  /** Place `row * columns + column`: offset of the cell's content in `bytes`, quotes stripped. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A `CELL` per cell. */
  readonly quoted: Uint8Array;
  /** Physical line in which each record begins, from 1. */
  readonly lines: Float64Array;
}

/** The text of a cell, unescaped. Bytes that are no UTF-8 become U+FFFD. */
export function cellText(batch: Batch, row: number, column: number): string {
  const cell = row * batch.columns + column;
  const text = batch.bytes.toString('utf8', batch.starts[cell], batch.ends[cell]);
  return batch.quoted[cell] === CELL.escaped ? text.replaceAll('""', '"') : text;
}
