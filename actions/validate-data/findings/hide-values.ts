import type { ColumnStatistics } from '../../../shared/results/validate-data.ts';

/**
 * Statistics without any cell value: no extremes, quantiles or top values. Mean and standard deviation stay, for they are of many
 * values; where there are fewer than ten different ones, they go too, because from them a value could be told.
 */
export function hideValues(statistics: ColumnStatistics): ColumnStatistics {
  const few = statistics.distinct.value < 10;
  return {
    ...statistics,
    min: null,
    max: null,
    quantiles: null,
    top: [],
    mean: few ? null : statistics.mean,
    stddev: few ? null : statistics.stddev,
  };
}
