import type { RangeWriter } from './range-writer.ts';

/**
 * Rows are taken in range by range: each range has a state of its own, and the states are merged in the order of the ranges, whichever thread
 * made them. So what is found in a file, to the last bit, depends on its bytes and on this number, and not on threads or blocks.
 *
 * A range ends before the first record that has so many bytes of rows between it and the start of the range; it may go over several files.
 */
export const RANGE_BYTES = 4 * 1024 * 1024;

/** How far the present range goes. */
export interface RangeMeter {
  readonly limit: number;
  bytes: number;
  /** Takes the ranges behind the first one, where other threads look at them. */
  writer: RangeWriter | null;
}

export function createRangeMeter(limit: number = RANGE_BYTES): RangeMeter {
  return { limit, bytes: 0, writer: null };
}
