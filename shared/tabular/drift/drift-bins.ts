import type { Distribution, ProfileColumn } from '../../results/profile.ts';

/** Rows of one bin after the other, on both sides. The last two are all other values, and missing ones. */
export interface DriftBins {
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

const DECILES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
/** Numbers of so few different values are categories: deciles would hide one between two others. */
const MOST_NUMBERS = 20;
/**
 * A category gets a bin of its own where the smaller side would have so many rows of it without drift, the least for which χ² describes the noise.
 * Both sides together decide: chosen by the reference alone, the bins would hold what is frequent there by chance.
 */
const LEAST_ROWS = 5;
const MOST_CATEGORIES = 50;

type Numbers = Extract<Distribution, { kind: 'numbers' }>;

/** Ten bins at the deciles of the reference, or its categories; one for all other present values, one for missing ones. */
export function driftBins(reference: ProfileColumn, current: ProfileColumn, distribution: Distribution): DriftBins {
  const bins = distribution.kind === 'numbers' && !(distribution.rank_error === 0 && distribution.values.length <= MOST_NUMBERS)
    ? decileBins(distribution, current.distribution)
    : categoryBins(countsOf(distribution), countsOf(current.distribution), [reference, current].map(({ count, missing }) => count + missing));
  return { reference: [...bins.reference, ...rest(reference, bins.reference)], current: [...bins.current, ...rest(current, bins.current)] };
}

function rest({ count, missing }: ProfileColumn, counts: readonly number[]): number[] {
  return [Math.max(0, count - counts.reduce((sum, bin) => sum + bin, 0)), missing];
}

function decileBins(reference: Numbers, current: Distribution | null): DriftBins {
  const edges = decileEdges(reference);
  const least = reference.values[0] ?? 0;
  // Where the least value fills the first bin, what lies below it would hide in there.
  const below = edges[0] === least;
  const counts = (side: Distribution | null): number[] => {
    const bins = Array.from({ length: edges.length + 2 }, () => 0);
    if (side?.kind !== 'numbers') return bins;
    for (const [place, value] of side.values.entries()) {
      const bin = below && value < least ? edges.length + 1 : binOf(edges, value);
      bins[bin] = (bins[bin] ?? 0) + (side.counts[place] ?? 0);
    }
    return bins;
  };
  return { reference: counts(reference), current: counts(current) };
}

/** A bin ends with its edge. Equal deciles make one edge. */
function decileEdges({ values, counts }: Numbers): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const edges = new Set<number>();
  let place = 0;
  let upTo = counts[0] ?? 0;
  for (const share of DECILES) {
    // Rounded, because 0.7 · 10 is more than 7.
    while (upTo < Math.round(share * total * 1e6) / 1e6) upTo += counts[++place] ?? total;
    edges.add(values[place] ?? Number.NaN);
  }
  return [...edges];
}

function binOf(edges: readonly number[], value: number): number {
  const place = edges.findIndex((edge) => value <= edge);
  return place < 0 ? edges.length : place;
}

/** @param rows of both sides */
function categoryBins(reference: ReadonlyMap<string, number>, current: ReadonlyMap<string, number>, rows: readonly number[]): DriftBins {
  const expected = Math.min(...rows) / rows.reduce((sum, each) => sum + each, 0);
  const names = [...new Set([...reference.keys(), ...current.keys()])];
  const bins = names.map((name) => [reference.get(name) ?? 0, current.get(name) ?? 0] as const);
  const kept = bins.filter(([before, now]) => (before + now) * expected >= LEAST_ROWS).sort(([a, b], [c, d]) => c + d - a - b).slice(0, MOST_CATEGORIES);
  return { reference: kept.map(([before]) => before), current: kept.map(([, now]) => now) };
}

/** Numbers are named by their value, so that a column that was text and is numbers now can be compared. */
export function countsOf(distribution: Distribution | null): ReadonlyMap<string, number> {
  if (distribution === null) return new Map();
  return new Map(distribution.values.map((value, place) => [String(value), distribution.counts[place] ?? 0]));
}
