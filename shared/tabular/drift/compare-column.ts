import type { ProfileColumn } from '../../results/profile.ts';
import { cramersV } from '../../statistics/cramers-v.ts';
import { jensenShannonDistance } from '../../statistics/jensen-shannon.ts';
import { kolmogorovSmirnov } from '../../statistics/kolmogorov-smirnov.ts';
import { populationStabilityIndex, stabilityNoisePoint } from '../../statistics/population-stability.ts';
import { wassersteinDistance } from '../../statistics/wasserstein.ts';
import { comparedBy, countsOf, driftBins } from './drift-bins.ts';
import { shapesOf, type Shapes } from './shapes.ts';

/** How far a column's values lie from those of the reference. */
export interface ColumnDrift {
  /** Population stability index. */
  readonly value: number;
  /** What it stays below 99 times of 100 without drift. */
  readonly noise: number;
  /** Of the Kolmogorov–Smirnov test of numbers, of the chi-square test of categories. */
  readonly pValue: number | null;
  readonly jensenShannon: number;
  readonly kolmogorovSmirnov: number | null;
  /** In standard deviations of the reference. */
  readonly wasserstein: number | null;
  readonly cramersV: number | null;
  /** Categories that one side has and the other lacks; null where not all of them are known. */
  readonly newValues: readonly string[] | null;
  readonly vanishedValues: readonly string[] | null;
  readonly shapes: Shapes;
}

/** Where more of the values are different than this share, they are names of rows, not categories. */
const MOST_DIFFERENT = 0.5;
/** Above this the order of the values is known too roughly for a distance of distribution functions. */
const FINE = 0.01;

/** @returns null where the reference holds what can't be compared: dates, names of rows, or nothing that was kept. Categories that became names are drift */
export function compareColumn(reference: ProfileColumn, current: ProfileColumn): ColumnDrift | null {
  const distribution = comparedBy(reference);
  if (distribution === null || reference.count + reference.missing === 0 || current.count + current.missing === 0) return null;
  if (distribution.kind === 'categories' && isNames(reference)) return null;
  const bins = driftBins(reference, current, distribution);
  const counts = cramersV(bins.reference, bins.current);
  return {
    value: populationStabilityIndex(bins.reference, bins.current),
    noise: stabilityNoisePoint(bins.reference, bins.current),
    jensenShannon: jensenShannonDistance(bins.reference, bins.current),
    shapes: shapesOf(distribution, comparedBy(current), bins),
    ...(distribution.kind === 'numbers' ? ofNumbers(reference, current) : ofCategories(reference, current, counts)),
  };
}

function isNames({ type, count, distinct }: ProfileColumn): boolean {
  return type === 'string' && (!distinct.exact || (distinct.value > 20 && distinct.value > MOST_DIFFERENT * count));
}

type OfKind = Pick<ColumnDrift, 'pValue' | 'kolmogorovSmirnov' | 'wasserstein' | 'cramersV' | 'newValues' | 'vanishedValues'>;

function ofNumbers({ distribution: before, stddev }: ProfileColumn, { distribution: now }: ProfileColumn): OfKind {
  const none: OfKind = { pValue: null, kolmogorovSmirnov: null, wasserstein: null, cramersV: null, newValues: null, vanishedValues: null };
  if (before?.kind !== 'numbers' || now?.kind !== 'numbers' || before.rank_error > FINE || now.rank_error > FINE) return none;
  const { statistic, pValue } = kolmogorovSmirnov(before, now);
  return { ...none, pValue, kolmogorovSmirnov: statistic, wasserstein: stddev === null || stddev === 0 ? null : wassersteinDistance(before, now) / stddev };
}

function ofCategories(reference: ProfileColumn, current: ProfileColumn, { value, pValue }: { readonly value: number; readonly pValue: number }): OfKind {
  const [before, now] = [countsOf(comparedBy(reference)), countsOf(comparedBy(current))];
  return {
    pValue,
    kolmogorovSmirnov: null,
    wasserstein: null,
    cramersV: Number.isNaN(value) ? null : value,
    newValues: isWhole(before, reference) ? [...now.keys()].filter((name) => !before.has(name)) : null,
    vanishedValues: isWhole(now, current) ? [...before.keys()].filter((name) => !now.has(name)) : null,
  };
}

function isWhole(counts: ReadonlyMap<string, number>, { count }: ProfileColumn): boolean {
  return [...counts.values()].reduce((sum, each) => sum + each, 0) === count;
}
