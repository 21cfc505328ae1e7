import type { Batch } from './batch.ts';

/** Cells of a batch: its bytes and offsets stay within a core's cache while the columns are walked one after the other. */
const BATCH_CELLS = 16_384;
/** Of a wide table, so that a walk along a column is worth its call. */
const LEAST_BATCH_ROWS = 32;

/** A batch that is filled again and again. */
export type WritableBatch = { -readonly [Key in keyof Batch]: Batch[Key] };

/** Rows of a full batch. */
export function batchRows(columns: number): number {
  return Math.max(LEAST_BATCH_ROWS, Math.floor(BATCH_CELLS / columns));
}

/** An empty batch with room for `batchRows` rows. */
export function createBatch(file: string, { columns, isCsv }: { readonly columns: number; readonly isCsv: boolean }): WritableBatch {
  const rows = batchRows(columns);
  const cells = rows * columns;
  return { file, isCsv, bytes: Buffer.alloc(0), rows: 0, columns, starts: new Int32Array(cells), ends: new Int32Array(cells), quoted: new Uint8Array(cells), lines: new Float64Array(rows) };
}
