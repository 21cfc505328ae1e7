import type { Kernel } from '../kernel/kernel.ts';
import { HEAP } from '../kernel/room.ts';
import { addValues, clearSketch, createQuantileSketch, type KeptLevels, mergeSketches, QUANTILE_BLOCK, type QuantileSketch } from './quantile-sketch.ts';

/** Count, extremes, moments and quantiles of a stream of numbers. The same values in the same order give the same result, bit for bit. */
export interface NumberSummary {
  readonly block: Float64Array;
  filled: number;
  readonly sketch: QuantileSketch;
  count: number;
  min: number;
  max: number;
  mean: number;
  /** Sum of squared differences from the mean. */
  squares: number;
  /** Sum of cubed differences from the mean. */
  cubes: number;
  zeros: number;
}

/** What was seen, without what waits in the block. */
export interface SeenNumbers extends Omit<NumberSummary, 'block' | 'filled' | 'sketch'> {
  readonly sketch: KeptLevels;
}

const NOTHING = { filled: 0, count: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY, mean: 0, squares: 0, cubes: 0, zeros: 0 } as const;

export function createNumberSummary(kernel: Kernel | null = null): NumberSummary {
  return { block: (kernel?.room ?? HEAP).float64(QUANTILE_BLOCK), sketch: createQuantileSketch(kernel), ...NOTHING };
}

/** Makes it one that has seen nothing; its memory stays. */
export function clearNumbers(summary: NumberSummary): void {
  Object.assign(summary, NOTHING);
  clearSketch(summary.sketch);
}

export function addNumber(summary: NumberSummary, value: number): void {
  summary.block[summary.filled++] = value;
  if (summary.filled === QUANTILE_BLOCK) takeBlock(summary);
}

/** Takes in what waits in the block; call it before reading. */
export function takeBlock(summary: NumberSummary): void {
  const values = summary.block.subarray(0, summary.filled);
  const count = values.length;
  if (count === 0) return;
  let sum = 0;
  let zeros = 0;
  let { min, max } = summary;
  // By places, because an iterator makes an object of each value.
  for (let at = 0; at < count; at++) {
    const value = values[at] as number;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
    if (value === 0) zeros++;
  }
  const mean = sum / count;
  let squares = 0;
  let cubes = 0;
  for (let at = 0; at < count; at++) {
    const difference = (values[at] as number) - mean;
    const square = difference * difference;
    squares += square;
    cubes += square * difference;
  }
  mergeMoments(summary, { count, mean, squares, cubes });
  summary.zeros += zeros;
  summary.min = min;
  summary.max = max;
  addValues(summary.sketch, values);
  summary.filled = 0;
}

/** Takes in what another summary saw, whose numbers follow those of `into`, and in whose block nothing waits. */
export function mergeNumbers(into: NumberSummary, next: SeenNumbers): void {
  takeBlock(into);
  if (next.count === 0) return;
  mergeMoments(into, next);
  into.min = Math.min(into.min, next.min);
  into.max = Math.max(into.max, next.max);
  into.zeros += next.zeros;
  mergeSketches(into.sketch, next.sketch);
}

/** Sample standard deviation (n − 1); null below two values, and where their squares are beyond all numbers. */
export function sampleDeviation({ count, squares }: { readonly count: number; readonly squares: number }): number | null {
  return count < 2 ? null : finiteOrNull(Math.sqrt(squares / (count - 1)));
}

/** Skewness g₁, the third moment over the cube of the standard deviation, both with n; null where all values are equal, there is none, or their cubes are beyond all numbers. */
export function skewness({ count, squares, cubes }: Moments): number | null {
  return squares > 0 ? finiteOrNull((Math.sqrt(count) * cubes) / squares ** 1.5) : null;
}

/** Sums of values near the largest double overflow: then there is no moment, which is no reason to say one. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
  readonly cubes: number;
}

/**
 * Chan, Golub and LeVeque, Updating formulae and a pairwise algorithm for computing sample variances, 1979; the third moment after
 * P. Pébay, Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments, 2008.
 */
export function mergeMoments(into: { -readonly [Key in keyof Moments]: number }, other: Moments): void {
  const [n, m] = [into.count, other.count];
  const count = n + m;
  const difference = other.mean - into.mean;
  into.cubes += other.cubes + difference ** 3 * ((n * m * (n - m)) / (count * count)) + (3 * difference * (n * other.squares - m * into.squares)) / count;
  into.squares += other.squares + difference * difference * ((n * m) / count);
  into.mean += difference * (m / count);
  into.count = count;
}
