import { addValues, createQuantileSketch, QUANTILE_BLOCK, type QuantileSketch } from './quantile-sketch.ts';

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
}

export function createNumberSummary(): NumberSummary {
  return {
    block: new Float64Array(QUANTILE_BLOCK),
    filled: 0,
    sketch: createQuantileSketch(),
    count: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    mean: 0,
    squares: 0,
  };
}

export function addNumber(summary: NumberSummary, value: number): void {
  summary.block[summary.filled++] = value;
  if (summary.filled === QUANTILE_BLOCK) takeBlock(summary);
}

/** Takes in what waits in the block; call it before reading. */
export function takeBlock(summary: NumberSummary): void {
  const values = summary.block.subarray(0, summary.filled);
  if (values.length === 0) return;
  let sum = 0;
  let { min, max } = summary;
  for (const value of values) {
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  mergeMoments(summary, { count: values.length, mean, squares });
  summary.min = min;
  summary.max = max;
  addValues(summary.sketch, values);
  summary.filled = 0;
}

/** Sample standard deviation (n − 1); null below two values. */
export function sampleDeviation({ count, squares }: { readonly count: number; readonly squares: number }): number | null {
  return count < 2 ? null : Math.sqrt(squares / (count - 1));
}

/** Chan, Golub and LeVeque, Updating formulae and a pairwise algorithm for computing sample variances, 1979. */
export function mergeMoments(
  into: { count: number; mean: number; squares: number },
  other: { readonly count: number; readonly mean: number; readonly squares: number },
): void {
  const count = into.count + other.count;
  const difference = other.mean - into.mean;
  into.squares += other.squares + difference * difference * ((into.count * other.count) / count);
  into.mean += difference * (other.count / count);
  into.count = count;
}
