import type { Distribution } from '../../results/profile.ts';
import { binBetween, equalEdges } from '../../statistics/equal-bins.ts';

type Numbers = Pick<Extract<Distribution, { kind: 'numbers' }>, 'values' | 'counts'>;

/** Two distributions over the same bins of equal width; what lies beyond the edges is counted in the bin at that end. */
export interface NumberBins {
  /** One more than there are bins. */
  readonly edges: readonly number[];
  /** Shares of the present values; null where there is nothing to compare with. */
  readonly now: readonly number[];
  readonly before: readonly number[] | null;
  /** Each bin is of whole numbers, the last edge one above the last of them. */
  readonly whole: boolean;
}

const BINS = 24;
/** Of the values at each end: where these stretch the picture to more than twice its width, they are put into the bins at the ends. */
const TAIL = 0.005;

/** null where one of the two has no number. */
export function numberBins(now: Numbers, before: Numbers | null, most: number = BINS): NumberBins | null {
  const sides = [now, ...(before === null ? [] : [before])].map((side) => ({ ...side, total: side.counts.reduce((sum, count) => sum + count, 0) }));
  if (sides.some(({ total }) => total === 0)) return null;
  const ends = sides.map(({ values }) => [values[0] ?? 0, values.at(-1) ?? 0] as const);
  const [first, last] = [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
  const middle = sides.map((side) => [valueAt(side, TAIL), valueAt(side, 1 - TAIL)] as const);
  const [low, high] = [Math.min(...middle.map(([value]) => value)), Math.max(...middle.map(([, value]) => value))];
  const whole = sides.every(({ values }) => values.every(Number.isSafeInteger));
  const few = (whole && last - first < most) || sides.some(({ total }) => total * TAIL < 1);
  // Halved, because the distance of two doubles may be more than a double holds.
  const cut = !few && high > low && high / 2 - low / 2 < (last / 2 - first / 2) / 2;
  const edges = edgesBetween(cut ? low : first, cut ? high : last, { whole, most });
  const share = ({ values, counts, total }: Numbers & { readonly total: number }): number[] => {
    const bins = Array.from({ length: edges.length - 1 }, () => 0);
    for (const [place, value] of values.entries()) {
      const bin = binBetween(value, edges);
      bins[bin] = (bins[bin] ?? 0) + (counts[place] ?? 0) / total;
    }
    return bins;
  };
  const [ours, theirs] = sides.map(share);
  return { edges, now: ours ?? [], before: theirs ?? null, whole };
}

/** Whole numbers fall into bins of equally many of them, and one bin each while they are few. */
function edgesBetween(low: number, high: number, { whole, most }: { readonly whole: boolean; readonly most: number }): number[] {
  if (whole) {
    const step = Math.max(1, Math.ceil((high - low + 1) / most));
    const bins = Math.ceil((high - low + 1) / step);
    return Array.from({ length: bins + 1 }, (_, place) => low + place * step);
  }
  return equalEdges(low, high, most);
}

function valueAt({ values, counts, total }: Numbers & { readonly total: number }, share: number): number {
  let upTo = 0;
  return values.find((_, place) => (upTo += counts[place] ?? 0) > share * (total - 1)) ?? values.at(-1) ?? 0;
}
