import { prepareAccuracy } from './accuracy.ts';
import { balancedAccuracyOfClasses, cohenKappa, matthewsOfClasses, totalsMetric } from './agreement.ts';
import { averaged, AVERAGES, type ClassRatio, fBetaOfClass, precisionOfClass, recallOfClass } from './averaged-metrics.ts';
import { balancedAccuracy, classMetric, fBeta, matthewsCorrcoef, precision, proportionOf, recall, rightAnswers, specificity } from './class-metrics.ts';
import type { Metric, Task } from './metric.ts';
import {
  prepareAveragePrecisionMacro,
  prepareAveragePrecisionWeighted,
  prepareBrierScoreOfClasses,
  prepareLogLossOfClasses,
  prepareRocAucOvo,
  prepareRocAucOvoWeighted,
  prepareRocAucOvr,
  prepareRocAucOvrWeighted,
  topKAccuracy,
} from './probability-metrics.ts';
import {
  prepareMeanAbsoluteError,
  prepareMeanAbsolutePercentageError,
  prepareMeanSquaredError,
  prepareMedianAbsoluteError,
  prepareR2,
  prepareRootMeanSquaredError,
  quantileLoss,
} from './regression-metrics.ts';
import { precisionAtRecall, prepareAveragePrecision, prepareBrierScore, prepareCalibrationError, prepareLogLoss, prepareRocAuc, recallAtPrecision } from './score-metrics.ts';

const bootstrapped = { interval: { method: 'bootstrap' }, comparison: 'bootstrap' } as const;
const noRows = 'there are no rows';
const oneClass = 'there are only rows of one class';
const classWithoutRows = 'a class has no row';
const classWithoutAnswer = 'a class was never answered, or has no row';

const onScores = { ...bootstrapped, needs: 'score' } as const;
const onClasses = { ...bootstrapped, direction: 'higher', needs: 'class' } as const;
const onErrors = { ...bootstrapped, direction: 'lower', needs: 'value', undefinedWhen: noRows } as const;
const onProbabilities = { ...bootstrapped, direction: 'higher', needs: 'probabilities', undefinedWhen: classWithoutRows } as const;
const oneSidedClasses = 'the rows or the answers are all of one class';

const accuracy: Metric = { ...onClasses, interval: { method: 'wilson', proportion: rightAnswers }, comparison: 'score', prepare: prepareAccuracy, undefinedWhen: noRows };
const kappa: Metric = { ...onClasses, prepare: totalsMetric(cohenKappa), undefinedWhen: 'all rows and answers are of one class' };

type Named = readonly [string, Metric];

const binary: readonly Named[] = [
  ['roc_auc', { ...onScores, direction: 'higher', interval: { method: 'delong' }, comparison: 'delong', prepare: prepareRocAuc, undefinedWhen: oneClass }],
  ['average_precision', { ...onScores, direction: 'higher', prepare: prepareAveragePrecision, undefinedWhen: oneClass }],
  ['log_loss', { ...onScores, direction: 'lower', prepare: prepareLogLoss, undefinedWhen: noRows }],
  ['brier_score', { ...onScores, direction: 'lower', prepare: prepareBrierScore, undefinedWhen: noRows }],
  ['calibration_error', { ...onScores, direction: 'lower', prepare: prepareCalibrationError, undefinedWhen: noRows }],
  ['accuracy', accuracy],
  ['balanced_accuracy', { ...onClasses, prepare: classMetric(balancedAccuracy), undefinedWhen: oneClass }],
  [
    'precision',
    {
      ...onClasses,
      interval: { method: 'wilson', proportion: proportionOf((c) => ({ successes: c.truePositives, trials: c.truePositives + c.falsePositives })) },
      prepare: classMetric(precision),
      undefinedWhen: 'no row was answered positive',
    },
  ],
  [
    'recall',
    {
      ...onClasses,
      interval: { method: 'wilson', proportion: proportionOf((c) => ({ successes: c.truePositives, trials: c.truePositives + c.falseNegatives })) },
      prepare: classMetric(recall),
      undefinedWhen: 'no row is positive',
    },
  ],
  [
    'specificity',
    {
      ...onClasses,
      interval: { method: 'wilson', proportion: proportionOf((c) => ({ successes: c.trueNegatives, trials: c.trueNegatives + c.falsePositives })) },
      prepare: classMetric(specificity),
      undefinedWhen: 'no row is negative',
    },
  ],
  ['f1', binaryFBeta(1)],
  ['matthews_corrcoef', { ...onClasses, prepare: classMetric(matthewsCorrcoef), undefinedWhen: oneSidedClasses }],
  ['cohen_kappa', kappa],
];

const multiclass: readonly Named[] = [
  ['accuracy', accuracy],
  ['balanced_accuracy', { ...onClasses, prepare: totalsMetric(balancedAccuracyOfClasses), undefinedWhen: oneClass }],
  ['matthews_corrcoef', { ...onClasses, prepare: totalsMetric(matthewsOfClasses), undefinedWhen: oneSidedClasses }],
  ['cohen_kappa', kappa],
  ...averages('precision', precisionOfClass),
  ...averages('recall', recallOfClass),
  ...averages('f1', fBetaOfClass(1)),
  ['log_loss', { ...onProbabilities, direction: 'lower', prepare: prepareLogLossOfClasses, undefinedWhen: noRows }],
  ['brier_score', { ...onProbabilities, direction: 'lower', prepare: prepareBrierScoreOfClasses, undefinedWhen: noRows }],
  ['top_k_accuracy', topK(2)],
  ['roc_auc_ovr', { ...onProbabilities, prepare: prepareRocAucOvr }],
  ['roc_auc_ovr_weighted', { ...onProbabilities, prepare: prepareRocAucOvrWeighted }],
  ['roc_auc_ovo', { ...onProbabilities, prepare: prepareRocAucOvo }],
  ['roc_auc_ovo_weighted', { ...onProbabilities, prepare: prepareRocAucOvoWeighted }],
  ['average_precision_macro', { ...onProbabilities, prepare: prepareAveragePrecisionMacro }],
  ['average_precision_weighted', { ...onProbabilities, prepare: prepareAveragePrecisionWeighted }],
];

const regression: readonly Named[] = [
  ['mean_absolute_error', { ...onErrors, prepare: prepareMeanAbsoluteError }],
  ['root_mean_squared_error', { ...onErrors, prepare: prepareRootMeanSquaredError }],
  ['mean_squared_error', { ...onErrors, prepare: prepareMeanSquaredError }],
  ['median_absolute_error', { ...onErrors, prepare: prepareMedianAbsoluteError }],
  ['mean_absolute_percentage_error', { ...onErrors, prepare: prepareMeanAbsolutePercentageError }],
  ['quantile_loss', { ...onErrors, prepare: quantileLoss(0.5) }],
  ['r2', { ...onErrors, direction: 'higher', prepare: prepareR2, undefinedWhen: 'the labels do not vary' }],
];

/** Every metric of a task, named and defined as in scikit-learn. Maps, so that no name from outside finds a prototype. */
export const METRICS: Readonly<Record<Task, ReadonlyMap<string, Metric>>> = { binary: new Map(binary), multiclass: new Map(multiclass), regression: new Map(regression), columns: new Map() };

/** A metric that takes a number at the end of its name, before the average: `fbeta_2`, `fbeta_0.5_macro`. */
export interface MetricFamily {
  /** `fbeta_<beta>`, as an error shows it. */
  readonly form: string;
  readonly example: string;
  /** What the number may be. */
  readonly rule: string;
  readonly holds: (level: number) => boolean;
  readonly make: (level: number) => Metric;
}

const isShare = (level: number): boolean => level > 0 && level <= 1;
const betas = { rule: 'beta is a number above 0', holds: (level: number) => level > 0 };
const shares = (of: string) => ({ rule: `the ${of} is above 0 and at most 1`, holds: isShare });

/** By task, then by the name without its number. */
export const FAMILIES: Readonly<Record<Task, ReadonlyMap<string, MetricFamily>>> = {
  binary: new Map<string, MetricFamily>([
    ['fbeta', { form: 'fbeta_<beta>', example: 'fbeta_2', ...betas, make: binaryFBeta }],
    [
      'precision_at_recall',
      { form: 'precision_at_recall_<recall>', example: 'precision_at_recall_0.9', ...shares('recall'), make: (level) => ({ ...onScores, direction: 'higher', prepare: precisionAtRecall(level), undefinedWhen: oneClass }) },
    ],
    [
      'recall_at_precision',
      { form: 'recall_at_precision_<precision>', example: 'recall_at_precision_0.9', ...shares('precision'), make: (level) => ({ ...onScores, direction: 'higher', prepare: recallAtPrecision(level), undefinedWhen: oneClass }) },
    ],
  ]),
  multiclass: new Map<string, MetricFamily>([
    ...AVERAGES.map((average): [string, MetricFamily] => [
      `fbeta_${average}`,
      { form: `fbeta_<beta>_${average}`, example: `fbeta_2_${average}`, ...betas, make: (beta) => averagedMetric(fBetaOfClass(beta), average) },
    ]),
    ['top_k_accuracy', { form: 'top_k_accuracy_<k>', example: 'top_k_accuracy_3', rule: 'k is a whole number from 1', holds: (level) => Number.isInteger(level) && level >= 1, make: topK }],
  ]),
  columns: new Map(),
  regression: new Map<string, MetricFamily>([
    [
      'quantile_loss',
      { form: 'quantile_loss_<quantile>', example: 'quantile_loss_0.9', rule: 'the quantile is above 0 and below 1', holds: (level) => level > 0 && level < 1, make: (level) => ({ ...onErrors, prepare: quantileLoss(level) }) },
    ],
  ]),
};

function binaryFBeta(beta: number): Metric {
  return { ...onClasses, prepare: classMetric(fBeta(beta)), undefinedWhen: 'no row is positive or answered positive' };
}

function averages(name: string, ratio: ClassRatio): Named[] {
  return AVERAGES.map((average) => [`${name}_${average}`, averagedMetric(ratio, average)]);
}

function averagedMetric(ratio: ClassRatio, average: (typeof AVERAGES)[number]): Metric {
  return { ...onClasses, prepare: totalsMetric(averaged(ratio, average)), undefinedWhen: classWithoutAnswer };
}

function topK(k: number): Metric {
  return { ...onProbabilities, prepare: topKAccuracy(k), undefinedWhen: noRows };
}
