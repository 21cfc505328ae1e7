import { HEAP, type Room } from '../kernel/room.ts';
import type { Batch } from './batch.ts';

/** Cells of a batch: its bytes and offsets stay within a core's cache while the columns are walked one after the other. */
const BATCH_CELLS = 16_384;
/** Of a wide table, so that a walk along a column is worth its call. */
const LEAST_BATCH_ROWS = 32;

/** Where cells stand column by column a walk along a column is worth more, up to so many cells. */
const LEAST_COLUMN_ROWS = 256;
const MOST_COLUMN_CELLS = 2 ** 20;

/** A batch that is filled again and again. */
export type WritableBatch = { -readonly [Key in keyof Batch]: Batch[Key] };

/** Rows of a full batch. */
export function batchRows(columns: number): number {
  return Math.max(LEAST_BATCH_ROWS, Math.floor(BATCH_CELLS / columns));
}

/** An empty batch with room for `batchRows` rows, whose cells stand row by row. */
export function createBatch(file: string, { columns, isCsv }: { readonly columns: number; readonly isCsv: boolean }): WritableBatch {
  return { ...createColumnBatch(file, { columns, isCsv, room: HEAP }), rowStep: columns, columnStep: 1 };
}

/** The same, whose cells stand column by column: it has room for `columnStep` rows, as many or more. */
export function createColumnBatch(file: string, { columns, isCsv, room }: { readonly columns: number; readonly isCsv: boolean; readonly room: Room }): WritableBatch {
  const rows = Math.max(batchRows(columns), Math.min(LEAST_COLUMN_ROWS, Math.floor(MOST_COLUMN_CELLS / columns)));
  const cells = rows * columns;
  return {
    file, isCsv, bytes: Buffer.alloc(0), rows: 0, columns, rowStep: 1, columnStep: rows,
    starts: room.int32(cells), ends: room.int32(cells), quoted: room.uint8(cells), lines: room.float64(rows),
  };
}
