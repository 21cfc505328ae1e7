import type { RangeWriter } from './range-writer.ts';

/**
 * Rows are taken in range by range: each range has a state of its own, and the states are merged in the order of the ranges, whichever thread
 * made them. So what is found in a file, to the last bit, depends on its bytes and on these numbers, and not on threads or blocks.
 *
 * A range ends before the first record that has so many bytes of rows between it and the start of the range; it may go over several files.
 */
const RANGE_BYTES = 4 * 1024 * 1024;
/** A table of more columns has larger ranges, or each column would begin anew after few rows. */
const COLUMNS_OF_RANGE = 256;
const MOST_RANGE_BYTES = 4 * RANGE_BYTES;

export function rangeBytesOf(columns: number): number {
  return Math.min(MOST_RANGE_BYTES, Math.max(1, Math.ceil(columns / COLUMNS_OF_RANGE)) * RANGE_BYTES);
}

/** How far the present range goes. */
export interface RangeMeter {
  /** Set when the columns are known. */
  limit: number;
  bytes: number;
  /** Takes the ranges behind the first one, where other threads look at them. */
  writer: RangeWriter | null;
}

export function createRangeMeter(limit: number = RANGE_BYTES): RangeMeter {
  return { limit, bytes: 0, writer: null };
}
