import type { WeightedMetric } from './metric.ts';

/** The mean of one value per row; undefined without rows. */
export function meanOf(values: Float64Array): WeightedMetric {
  return (counts) => {
    let sum = 0;
    let rows = 0;
    for (let row = 0; row < values.length; row++) {
      const count = counts[row] ?? 0;
      rows += count;
      sum += count * (values[row] ?? 0);
    }
    return sum / rows;
  };
}
