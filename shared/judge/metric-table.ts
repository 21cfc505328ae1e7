import { accuracy, balancedAccuracy, classMetric, f1, matthewsCorrcoef, precision, recall, specificity } from './class-metrics.ts';
import type { Metric } from './metric.ts';
import {
  prepareMeanAbsoluteError,
  prepareMeanAbsolutePercentageError,
  prepareMeanSquaredError,
  prepareMedianAbsoluteError,
  prepareR2,
  prepareRootMeanSquaredError,
} from './regression-metrics.ts';
import { prepareAveragePrecision, prepareBrierScore, prepareCalibrationError, prepareLogLoss, prepareRocAuc } from './score-metrics.ts';

const bootstrapped = { interval: { method: 'bootstrap' }, comparison: 'bootstrap' } as const;
const noRows = 'there are no rows';
const oneClass = 'there are only rows of one class';

const onScores = { ...bootstrapped, task: 'binary', needs: 'score' } as const;
const onClasses = { ...bootstrapped, task: 'binary', direction: 'higher', needs: 'class' } as const;
const onErrors = { ...bootstrapped, task: 'regression', direction: 'lower', needs: 'value', undefinedWhen: noRows } as const;

/** Every metric there is, named and defined as in scikit-learn. A Map, so that no name from outside finds a prototype. */
export const METRICS: ReadonlyMap<string, Metric> = new Map<string, Metric>([
  ['roc_auc', { ...onScores, direction: 'higher', interval: { method: 'delong' }, comparison: 'delong', prepare: prepareRocAuc, undefinedWhen: oneClass }],
  ['average_precision', { ...onScores, direction: 'higher', prepare: prepareAveragePrecision, undefinedWhen: oneClass }],
  ['log_loss', { ...onScores, direction: 'lower', prepare: prepareLogLoss, undefinedWhen: noRows }],
  ['brier_score', { ...onScores, direction: 'lower', prepare: prepareBrierScore, undefinedWhen: noRows }],
  ['calibration_error', { ...onScores, direction: 'lower', prepare: prepareCalibrationError, undefinedWhen: noRows }],
  [
    'accuracy',
    {
      ...onClasses,
      interval: { method: 'wilson', proportion: (c) => ({ successes: c.truePositives + c.trueNegatives, trials: c.truePositives + c.falsePositives + c.trueNegatives + c.falseNegatives }) },
      comparison: 'score',
      prepare: classMetric(accuracy),
      undefinedWhen: noRows,
    },
  ],
  ['balanced_accuracy', { ...onClasses, prepare: classMetric(balancedAccuracy), undefinedWhen: oneClass }],
  [
    'precision',
    {
      ...onClasses,
      interval: { method: 'wilson', proportion: (c) => ({ successes: c.truePositives, trials: c.truePositives + c.falsePositives }) },
      prepare: classMetric(precision),
      undefinedWhen: 'no row was answered positive',
    },
  ],
  [
    'recall',
    {
      ...onClasses,
      interval: { method: 'wilson', proportion: (c) => ({ successes: c.truePositives, trials: c.truePositives + c.falseNegatives }) },
      prepare: classMetric(recall),
      undefinedWhen: 'no row is positive',
    },
  ],
  [
    'specificity',
    {
      ...onClasses,
      interval: { method: 'wilson', proportion: (c) => ({ successes: c.trueNegatives, trials: c.trueNegatives + c.falsePositives }) },
      prepare: classMetric(specificity),
      undefinedWhen: 'no row is negative',
    },
  ],
  ['f1', { ...onClasses, prepare: classMetric(f1), undefinedWhen: 'no row is positive or answered positive' }],
  ['matthews_corrcoef', { ...onClasses, prepare: classMetric(matthewsCorrcoef), undefinedWhen: 'the rows or the answers are all of one class' }],
  ['mean_absolute_error', { ...onErrors, prepare: prepareMeanAbsoluteError }],
  ['root_mean_squared_error', { ...onErrors, prepare: prepareRootMeanSquaredError }],
  ['mean_squared_error', { ...onErrors, prepare: prepareMeanSquaredError }],
  ['median_absolute_error', { ...onErrors, prepare: prepareMedianAbsoluteError }],
  ['mean_absolute_percentage_error', { ...onErrors, prepare: prepareMeanAbsolutePercentageError }],
  ['r2', { ...onErrors, direction: 'higher', prepare: prepareR2, undefinedWhen: 'the labels do not vary' }],
]);

/** @throws RangeError for a name that `checkMetricNames` would have refused */
export function metricNamed(name: string): Metric {
  const metric = METRICS.get(name);
  if (metric === undefined) throw new RangeError(`no metric ${JSON.stringify(name)}`);
  return metric;
}
