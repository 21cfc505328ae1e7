import { describe, expect, it } from 'vitest';

import { judgeInput, scores } from '../../../test/support/judge-input.ts';
import { UserError } from '../../verdict/errors.ts';
import { checkMetricNames } from './check-metric-names.ts';
import type { Task } from './metric.ts';

function check(metrics: string[], task: Task | null, gateMetric = 'accuracy'): void {
  const { gates } = judgeInput({ labels: [], candidate: scores([]), gates: [{ metric: gateMetric, min: 0.5 }] });
  checkMetricNames({ metrics, gates, gateLines: [16] }, task);
}

function message(metrics: string[], task: Task | null, gateMetric?: string): string {
  try {
    check(metrics, task, gateMetric);
  } catch (error) {
    if (error instanceof UserError) return error.message;
  }
  throw new Error('no UserError');
}

const BINARY = 'roc_auc, average_precision, log_loss, brier_score, calibration_error, accuracy, balanced_accuracy, precision, recall, specificity, f1, matthews_corrcoef, cohen_kappa';
const WITH_NUMBER = 'fbeta_<beta>, precision_at_recall_<recall>, recall_at_precision_<precision>';

describe('checkMetricNames', () => {
  it('takes every metric of the task', () => {
    expect(() => check(BINARY.split(', '), 'binary')).not.toThrow();
  });

  it('names the nearest metric and the allowed ones', () => {
    expect(message(['roc_acu'], 'binary')).toBe(`evaluate.metrics: there is no metric "roc_acu"; did you mean "roc_auc"? (allowed for binary: ${BINARY}, ${WITH_NUMBER})`);
  });

  it('says in which line of mlops.yml a gate stands', () => {
    expect(message(['roc_auc'], 'binary', 'acuracy')).toMatch(/^the gate in line 16: there is no metric "acuracy"; did you mean "accuracy"\?/);
  });

  it('says which task a metric is for', () => {
    expect(message(['r2'], 'binary')).toBe(`evaluate.metrics: metric "r2" is for regression, but the target is binary; allowed for binary: ${BINARY}, ${WITH_NUMBER}`);
  });

  it('takes the metrics of either task while the target is unknown', () => {
    expect(() => check(['r2', 'roc_auc'], null)).not.toThrow();
  });

  it.each([
    ['AUC', 'roc_auc'],
    ['neg-log-loss', 'log_loss'],
    ['RMSE', 'root_mean_squared_error'],
    ['f1_score', 'f1'],
    ['ece', 'calibration_error'],
    ['__proto__', 'roc_auc'],
    ['roc_auc_score', 'roc_auc'],
    ['f2', 'fbeta_<beta>'],
    ['mean_pinball_loss', 'quantile_loss'],
  ])('leads from %s to %s', (written, meant) => {
    expect(message([written], null)).toContain(`did you mean "${meant}"?`);
  });

  it.each([
    ['f1', 'f1_macro, f1_micro, f1_weighted'],
    ['precision', 'precision_macro, precision_micro, precision_weighted'],
    ['roc_auc', 'roc_auc_ovr, roc_auc_ovr_weighted, roc_auc_ovo, roc_auc_ovo_weighted'],
    ['average_precision', 'average_precision_macro, average_precision_weighted'],
    ['fbeta_2', 'fbeta_2_macro, fbeta_2_micro, fbeta_2_weighted'],
  ])('names the averages of %s where there are more than two classes', (written, choices) => {
    expect(message([written], 'multiclass')).toBe(`evaluate.metrics: metric ${JSON.stringify(written)} is of two classes, and the target has more: say how the classes are averaged: ${choices}`);
  });

  it.each<[string, Task | null, string]>([
    ['fbeta', null, 'metric "fbeta" needs its number: write fbeta_<beta>, such as fbeta_2'],
    ['precision_at_recall', 'binary', 'metric "precision_at_recall" needs its number: write precision_at_recall_<recall>, such as precision_at_recall_0.9'],
    ['precision_at_recall_90', 'binary', 'metric "precision_at_recall_90": the recall is above 0 and at most 1, such as precision_at_recall_0.9'],
    ['quantile_loss_1', 'regression', 'metric "quantile_loss_1": the quantile is above 0 and below 1, such as quantile_loss_0.9'],
    ['top_k_accuracy_2.5', 'multiclass', 'metric "top_k_accuracy_2.5": k is a whole number from 1, such as top_k_accuracy_3'],
  ])('says what number %s takes', (written, task, sentence) => {
    expect(message([written], task)).toBe(`evaluate.metrics: ${sentence}`);
  });
});
