import type { Distribution } from '../../results/profile.ts';
import type { Compared, DriftBins } from './drift-bins.ts';

/** Histograms of both sides over the same bins, in rows: what a picture of the drift shows. */
export interface Shapes {
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

const BINS = 12;
/** Of the reference at each end, so that one far value doesn't press all others into one bin. */
const TAIL = 0.01;

/** Numbers over equal widths from the first to the last percent of the reference, the ends open; categories as they were compared. */
export function shapesOf(reference: Compared, current: Compared | null, bins: DriftBins): Shapes {
  if (reference.kind !== 'numbers' || current?.kind !== 'numbers') return bins;
  const [low, high] = [valueAt(reference, TAIL), valueAt(reference, 1 - TAIL)];
  if (!(high > low)) return bins;
  const histogram = ({ values, counts }: Pick<Extract<Distribution, { kind: 'numbers' }>, 'values' | 'counts'>): number[] => {
    const shape = Array.from({ length: BINS }, () => 0);
    for (const [place, value] of values.entries()) {
      const bin = Math.min(BINS - 1, Math.max(0, Math.floor((BINS * (value - low)) / (high - low))));
      shape[bin] = (shape[bin] ?? 0) + (counts[place] ?? 0);
    }
    return shape;
  };
  return { reference: histogram(reference), current: histogram(current) };
}

function valueAt({ values, counts }: Extract<Distribution, { kind: 'numbers' }>, share: number): number {
  const rank = share * (counts.reduce((sum, count) => sum + count, 0) - 1);
  let upTo = 0;
  return values.find((_, place) => (upTo += counts[place] ?? 0) > rank) ?? Number.NaN;
}
