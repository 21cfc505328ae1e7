import type { ColumnScan } from './column-scan.ts';
import { streamOf } from './column-scan.ts';
import { exactQuantile } from './column-statistics.ts';
import { takeBlock } from './number-summary.ts';
import { sketchedQuantiles } from './quantile-sketch.ts';

/** Of the sketch, for any number of values up to 4 billion. */
const RANK_ERROR = 0.005;

export interface QuantileBounds {
  /** The quantile lies in [low, high]. */
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** A quantile of a column of numbers, exact while its different values are few, else within the rank error of the sketch; null where there is no number. */
export function quantileBounds(scan: ColumnScan, share: number): QuantileBounds | null {
  if (scan.mode === 'exact') {
    const value = exactQuantile(scan, share);
    return value === null ? null : { low: value, value, high: value };
  }
  if (scan.mode !== 'number') return null;
  const { numbers } = streamOf(scan);
  takeBlock(numbers);
  const [low, value, high] = sketchedQuantiles(numbers.sketch, [Math.max(0, share - RANK_ERROR), share, Math.min(1, share + RANK_ERROR)]);
  if (low === undefined || value === undefined || high === undefined) return null;
  return { low: share <= RANK_ERROR ? numbers.min : low, value, high: share >= 1 - RANK_ERROR ? numbers.max : high };
}
