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

/** Later data has later times: that is no drift. */
export type Compared = Exclude<Distribution, { kind: 'times' }>;

/** What a column is compared by; null where nothing is. */
export function comparedBy({ distribution }: ProfileColumn): Compared | null {
  return distribution === null || distribution.kind === 'times' ? null : distribution;
}

/** Where a value belongs: between edges, or by its name. */
export type Binning =
  | { readonly kind: 'numbers'; readonly edges: readonly number[]; /** Where the least value fills the first bin, what lies below it would hide in there. */ readonly least: number | null }
  | { readonly kind: 'categories'; readonly bins: ReadonlyMap<string, number> };

/** Ten bins at the deciles of the reference, or its categories; both sides say which are frequent enough. */
export function binningOf(reference: ProfileColumn, current: ProfileColumn, distribution: Compared): Binning {
  if (distribution.kind === 'numbers' && !(distribution.rank_error === 0 && distribution.values.length <= MOST_NUMBERS)) {
    const edges = decileEdges(distribution);
    const least = distribution.values[0] ?? 0;
    return { kind: 'numbers', edges, least: edges[0] === least ? least : null };
  }
  return { kind: 'categories', bins: frequentCategories(countsOf(distribution), countsOf(comparedBy(current)), [reference, current].map(({ count, missing }) => count + missing)) };
}

/** Bins of a binning, without those of other and of missing values. */
export function binCount(binning: Binning): number {
  return binning.kind === 'numbers' ? binning.edges.length + 2 : binning.bins.size;
}

/** The bin of a number, or of a category by its name; −1 where it has none of its own. */
export function binOfValue(binning: Binning, value: number | string): number {
  if (binning.kind === 'categories') return binning.bins.get(String(value)) ?? -1;
  if (typeof value === 'string') return -1;
  return binning.least !== null && value < binning.least ? binning.edges.length + 1 : binOf(binning.edges, value);
}

/** The bins of a binning, one for all other present values, one for missing ones. */
export function driftBins(reference: ProfileColumn, current: ProfileColumn, distribution: Compared): DriftBins {
  const binning = binningOf(reference, current, distribution);
  return { reference: binned(binning, reference), current: binned(binning, current) };
}

/** Rows of each bin; one more for all other present values, one for missing ones. */
export function binned(binning: Binning, column: ProfileColumn): number[] {
  const counts = Array.from({ length: binCount(binning) }, () => 0);
  const distribution = comparedBy(column);
  const isOfKind = binning.kind === 'categories' || distribution?.kind === 'numbers';
  for (const [place, value] of (isOfKind ? (distribution?.values ?? []) : []).entries()) {
    const bin = binOfValue(binning, value);
    if (bin !== -1) counts[bin] = (counts[bin] ?? 0) + (distribution?.counts[place] ?? 0);
  }
  return [...counts, ...rest(column, counts)];
}

function rest({ count, missing }: ProfileColumn, counts: readonly number[]): number[] {
  return [Math.max(0, count - counts.reduce((sum, bin) => sum + bin, 0)), missing];
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
function frequentCategories(reference: ReadonlyMap<string, number>, current: ReadonlyMap<string, number>, rows: readonly number[]): ReadonlyMap<string, number> {
  const expected = Math.min(...rows) / rows.reduce((sum, each) => sum + each, 0);
  const names = [...new Set([...reference.keys(), ...current.keys()])];
  const both = names.map((name) => ({ name, count: (reference.get(name) ?? 0) + (current.get(name) ?? 0) }));
  const kept = both.filter(({ count }) => count * expected >= LEAST_ROWS).sort((a, b) => b.count - a.count).slice(0, MOST_CATEGORIES);
  return new Map(kept.map(({ name }, bin) => [name, bin]));
}

/** Numbers are named by their value, so that a column that was text and is numbers now can be compared. */
export function countsOf(distribution: Compared | null): ReadonlyMap<string, number> {
  if (distribution === null) return new Map();
  return new Map(distribution.values.map((value, place) => [String(value), distribution.counts[place] ?? 0]));
}
