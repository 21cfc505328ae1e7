import type { Counts, WeightedMetric } from '../metrics/metric.ts';

/** The mean of one value per row; undefined without rows. */
export function meanOf(values: Float64Array): WeightedMetric {
  const mean = (counts: Counts): number => {
    // Sums of their own for every fourth row: one alone would wait for each addition before the next.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let rows = 0;
    const whole = values.length - (values.length % 4);
    for (let row = 0; row < whole; row += 4) {
      const p = counts[row] ?? 0;
      const q = counts[row + 1] ?? 0;
      const r = counts[row + 2] ?? 0;
      const s = counts[row + 3] ?? 0;
      rows += p + q + r + s;
      a += p * (values[row] ?? 0);
      b += q * (values[row + 1] ?? 0);
      c += r * (values[row + 2] ?? 0);
      d += s * (values[row + 3] ?? 0);
    }
    for (let row = whole; row < values.length; row++) {
      rows += counts[row] ?? 0;
      a += (counts[row] ?? 0) * (values[row] ?? 0);
    }
    return (a + b + (c + d)) / rows;
  };
  return Object.assign(mean, { averages: values });
}
