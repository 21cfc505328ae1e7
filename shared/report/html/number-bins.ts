import type { Distribution } from '../../results/profile.ts';

type Numbers = Extract<Distribution, { kind: 'numbers' }>;

/** Two distributions over the same bins of equal width. */
export interface NumberBins {
  /** One more than there are bins. */
  readonly edges: readonly number[];
  /** Shares of the present values; null where there is nothing to compare with. */
  readonly now: readonly number[];
  readonly before: readonly number[] | null;
  /** Values lie beyond the edges, and were counted in the bin at that end. */
  readonly open: { readonly low: boolean; readonly high: boolean };
}

const BINS = 24;
/** Of the values at each end: where these stretch the picture to more than twice its width, they are put into the bins at the ends. */
const TAIL = 0.005;

/** null where one of the two has no number. */
export function numberBins(now: Numbers, before: Numbers | null): NumberBins | null {
  const sides = [now, ...(before === null ? [] : [before])].map((side) => ({ ...side, total: side.counts.reduce((sum, count) => sum + count, 0) }));
  if (sides.some(({ total }) => total === 0)) return null;
  const ends = sides.map(({ values }) => [values[0] ?? 0, values.at(-1) ?? 0] as const);
  const [first, last] = [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
  const most = sides.map((side) => [valueAt(side, TAIL), valueAt(side, 1 - TAIL)] as const);
  const [low, high] = [Math.min(...most.map(([value]) => value)), Math.max(...most.map(([, value]) => value))];
  // Halved, because the distance of two doubles may be more than a double holds.
  const cut = high > low && high / 2 - low / 2 < (last / 2 - first / 2) / 2;
  const edges = edgesBetween(cut ? low : first, cut ? high : last, { whole: sides.every(({ values }) => values.every(Number.isInteger)) });
  const share = ({ values, counts, total }: Numbers & { readonly total: number }): number[] => {
    const bins = Array.from({ length: edges.length - 1 }, () => 0);
    for (const [place, value] of values.entries()) {
      const bin = binOf(value, edges);
      bins[bin] = (bins[bin] ?? 0) + (counts[place] ?? 0) / total;
    }
    return bins;
  };
  const [ours, theirs] = sides.map(share);
  return { edges, now: ours ?? [], before: theirs ?? null, open: { low: first < (edges[0] ?? first), high: last > (edges.at(-1) ?? last) } };
}

/** Whole numbers fall into bins of equally many of them, and one bin each while they are few. */
function edgesBetween(low: number, high: number, { whole }: { readonly whole: boolean }): number[] {
  const width = high / 2 - low / 2;
  if (whole && width < Number.MAX_SAFE_INTEGER / 4) {
    const step = Math.max(1, Math.ceil((high - low + 1) / BINS));
    const bins = Math.ceil((high - low + 1) / step);
    return Array.from({ length: bins + 1 }, (_, place) => low + place * step);
  }
  if (!(width > 0)) return [low, high];
  return Array.from({ length: BINS + 1 }, (_, place) => (place === BINS ? high : low + ((2 * place) / BINS) * width));
}

function binOf(value: number, edges: readonly number[]): number {
  const above = edges.findIndex((edge) => value < edge);
  return above < 0 ? edges.length - 2 : Math.max(0, above - 1);
}

function valueAt({ values, counts, total }: Numbers & { readonly total: number }, share: number): number {
  let upTo = 0;
  return values.find((_, place) => (upTo += counts[place] ?? 0) > share * (total - 1)) ?? values.at(-1) ?? 0;
}
