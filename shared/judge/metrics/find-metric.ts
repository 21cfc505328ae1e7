import type { ColumnMean } from '../../config/schema.ts';
import { columnMeanMetric, nameOfMetric } from './column-mean.ts';
import { FAMILIES, METRICS, type MetricFamily } from './metric-table.ts';
import type { Metric, Task } from './metric.ts';

/** `fbeta_0.5_macro`: name, number, average. */
const WITH_LEVEL = /^(.+?)_(\d{1,9}(?:\.\d{1,9})?)(_[a-z]+)?$/;

export interface Leveled {
  readonly family: MetricFamily;
  readonly level: number;
}

/** The metric of this name in this task; undefined where there is none, or its number is not allowed. */
export function findMetric(name: string, task: Task): Metric | undefined {
  const plain = METRICS[task].get(name);
  if (plain !== undefined) return plain;
  const leveled = leveledName(name, task);
  return leveled?.family.holds(leveled.level) === true ? leveled.family.make(leveled.level) : undefined;
}

/** A name that ends in a number, as one of the families of the task, whether the number is allowed or not; null for other names. */
export function leveledName(name: string, task: Task): Leveled | null {
  const [, base = '', level = '', average = ''] = WITH_LEVEL.exec(name) ?? [];
  const family = FAMILIES[task].get(base + average);
  return family === undefined ? null : { family, level: Number(level) };
}

/** A metric of the task, or the mean of a column that the config asks for. @throws RangeError as `metricNamed` */
export function metricOf(name: string, task: Task, means: readonly ColumnMean[]): Metric {
  const mean = means.find((one) => nameOfMetric(one) === name);
  return mean === undefined ? metricNamed(name, task) : columnMeanMetric(mean);
}

/** @throws RangeError for a name that `checkMetricNames` would have refused */
export function metricNamed(name: string, task: Task): Metric {
  const metric = findMetric(name, task);
  if (metric === undefined) throw new RangeError(`no metric ${JSON.stringify(name)} of ${task}`);
  return metric;
}
