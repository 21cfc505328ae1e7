import type { ColumnMean, EvaluateConfig } from '../../config/schema.ts';
import { meanOf } from '../intervals/mean-of.ts';
import type { Metric, WeightedMetric } from './metric.ts';

type MetricItem = NonNullable<EvaluateConfig['metrics']>[number];

/** What results and gates call a metric. */
export function nameOfMetric(item: MetricItem): string {
  return typeof item === 'string' ? item : `mean(${item.mean})`;
}

/** The means of columns that `evaluate.metrics` asks for. */
export function columnMeans(items: readonly MetricItem[] = []): readonly ColumnMean[] {
  return items.filter((item) => typeof item !== 'string');
}

/** The mean of a column as a metric: compared like any other, row by row. */
export function columnMeanMetric({ mean, better, 'max-missing': maxMissing }: ColumnMean): Metric {
  return {
    direction: better,
    needs: 'column',
    column: { name: mean, maxMissing },
    interval: { method: 'bootstrap' },
    comparison: 'bootstrap',
    prepare: (_, values) => meanOfPresent(values),
    undefinedWhen: `no row has a value in column ${mean}`,
  };
}

/** The mean of the rows that have a value. */
function meanOfPresent(values: Float64Array): WeightedMetric {
  if (!values.some(Number.isNaN)) return meanOf(values);
  const sum = meanOf(values.map((value) => (Number.isNaN(value) ? 0 : value)));
  const share = meanOf(values.map((value) => (Number.isNaN(value) ? 0 : 1)));
  return (counts) => sum(counts) / share(counts);
}
