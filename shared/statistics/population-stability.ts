import { chiSquareUpperPoint } from './chi-square.ts';

/** Added to every bin on both sides: an empty one would make the index infinite, and a tiny fill alone would decide it. */
const HALF_COUNT = 0.5;
/** Of equal samples so many, at most, exceed the noise point. */
const FALSE_ALARMS = 0.01;
/** Makes the noise point of few bins and few rows wide enough; found by simulation (test/bench/drift). */
const WIDENED = 8;

/**
 * Population stability index, Σ (q − p) · ln(q / p) over bins with the shares p of the reference and q of the current counts.
 * Bins that are empty on both sides are left out.
 * @param added to each bin of both sides before shares are taken; 0 gives the textbook's index, infinite where one side lacks a bin
 */
export function populationStabilityIndex(reference: readonly number[], current: readonly number[], added: number = HALF_COUNT): number {
  const pairs = occupied(reference, current);
  const [before, now] = [total(pairs, 0) + added * pairs.length, total(pairs, 1) + added * pairs.length];
  return pairs.reduce((sum, pair) => {
    const [p, q] = [(pair[0] + added) / before, (pair[1] + added) / now];
    return sum + (q - p) * Math.log(q / p);
  }, 0);
}

/**
 * What the index of two samples from one distribution stays below 99 times of 100. Without drift it is about χ²(bins − 1) · (1/n + 1/m)
 * (B. Yurdakul, Statistical properties of population stability index, 2018). Few rows have a heavier tail than χ²: to the next order each side
 * adds to a bin's expected part half of 1/(rows expected there)², and to the tail about twice that, which the last factor covers on the average
 * over the bins: simulated in test/bench/drift. The smaller side decides, however large the other is. 0 where there is but one bin.
 * @returns infinity where a side has no rows
 */
export function stabilityNoisePoint(reference: readonly number[], current: readonly number[]): number {
  const pairs = occupied(reference, current);
  const [n, m] = [total(pairs, 0), total(pairs, 1)];
  if (n === 0 || m === 0) return Number.POSITIVE_INFINITY;
  if (pairs.length < 2) return 0;
  const spread = 1 / n + 1 / m;
  const few = (1 / n ** 2 + 1 / m ** 2) / spread;
  const sparse = pairs.reduce((sum, [before, now]) => sum + (n + m) / (before + now), 0) / pairs.length;
  return chiSquareUpperPoint(FALSE_ALARMS, pairs.length - 1) * spread * (1 + few * (sparse + WIDENED));
}

function occupied(reference: readonly number[], current: readonly number[]): (readonly [number, number])[] {
  return reference.map((count, bin) => [count, current[bin] ?? 0] as const).filter(([before, now]) => before + now > 0);
}

function total(pairs: readonly (readonly [number, number])[], side: 0 | 1): number {
  return pairs.reduce((sum, pair) => sum + pair[side], 0);
}
