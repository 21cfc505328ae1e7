import { meanOf } from '../intervals/mean-of.ts';
import type { WeightedMetric } from './metric.ts';

/** Share of the rows whose class was answered, of any number of classes. */
export function prepareAccuracy(labels: Float64Array, classes: Float64Array): WeightedMetric {
  return meanOf(labels.map((label, row) => (label === classes[row] ? 1 : 0)));
}
