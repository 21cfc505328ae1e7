import { meanOf } from '../intervals/mean-of.ts';
import type { WeightedMetric } from './metric.ts';

export function prepareMeanAbsoluteError(labels: Float64Array, values: Float64Array): WeightedMetric {
  return meanOf(absoluteErrors(labels, values));
}

export function prepareMeanSquaredError(labels: Float64Array, values: Float64Array): WeightedMetric {
  return meanOf(values.map((value, row) => (value - (labels[row] ?? 0)) ** 2));
}

export function prepareRootMeanSquaredError(labels: Float64Array, values: Float64Array): WeightedMetric {
  const meanSquaredError = prepareMeanSquaredError(labels, values);
  return (counts) => Math.sqrt(meanSquaredError(counts));
}

/** A share, not percent. A label of 0 counts as 2⁻⁵², as in scikit-learn, so the value is then huge, not undefined. */
export function prepareMeanAbsolutePercentageError(labels: Float64Array, values: Float64Array): WeightedMetric {
  return meanOf(values.map((value, row) => Math.abs(value - (labels[row] ?? 0)) / Math.max(Math.abs(labels[row] ?? 0), Number.EPSILON)));
}

/** The middle absolute error, or the mean of the two in the middle; of weights, where half of their sum is reached. */
export function prepareMedianAbsoluteError(labels: Float64Array, values: Float64Array): WeightedMetric {
  const errors = absoluteErrors(labels, values);
  const order = Uint32Array.from(errors, (_, row) => row).sort((a, b) => (errors[a] ?? 0) - (errors[b] ?? 0));
  return (counts) => {
    let rows = 0;
    for (let place = 0; place < order.length; place++) rows += counts[order[place] ?? 0] ?? 0;
    let before = 0;
    let lower: number | null = null;
    for (let place = 0; place < order.length; place++) {
      const row = order[place] ?? 0;
      const count = counts[row] ?? 0;
      if (count === 0) continue;
      const error = errors[row] ?? 0;
      if (lower !== null) return (lower + error) / 2;
      before += count;
      if (before - rows / 2 > Number.EPSILON) return error;
      if (before >= rows / 2) lower = error;
    }
    return lower ?? Number.NaN;
  };
}

/** Mean pinball loss: an answer too low costs the quantile, one too high the rest of 1, per unit. */
export function quantileLoss(quantile: number): (labels: Float64Array, values: Float64Array) => WeightedMetric {
  return (labels, values) =>
    meanOf(
      values.map((value, row) => {
        const missed = (labels[row] ?? 0) - value;
        return missed >= 0 ? quantile * missed : (quantile - 1) * missed;
      }),
    );
}

/** 1 − residual ÷ total sum of squares. Undefined where the labels do not vary (scikit-learn: 1 or 0). */
export function prepareR2(labels: Float64Array, values: Float64Array): WeightedMetric {
  const meanLabel = meanOf(labels);
  return (counts) => {
    const mean = meanLabel(counts);
    let residual = 0;
    let total = 0;
    let [low, high] = [Infinity, -Infinity];
    for (let row = 0; row < labels.length; row++) {
      const count = counts[row] ?? 0;
      if (count === 0) continue;
      const label = labels[row] ?? 0;
      residual += count * (label - (values[row] ?? 0)) ** 2;
      total += count * (label - mean) ** 2;
      if (label < low) low = label;
      if (label > high) high = label;
    }
    // Of equal labels the total may be a rounding error instead of 0.
    return low < high ? 1 - residual / total : Number.NaN;
  };
}

function absoluteErrors(labels: Float64Array, values: Float64Array): Float64Array {
  return values.map((value, row) => Math.abs(value - (labels[row] ?? 0)));
}
