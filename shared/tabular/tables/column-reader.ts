import type { Batch } from '../rows/batch.ts';
import type { Column } from './table.ts';

/** Collects one column of a file, batch by batch. */
export interface ColumnReader {
  /** @returns the first row of the batch whose cell can't be read as what the column should hold, or −1 */
  take(batch: Batch): number;
  finish(): Column;
}
