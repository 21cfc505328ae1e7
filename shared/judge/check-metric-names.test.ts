import { describe, expect, it } from 'vitest';

import { judgeInput, scores } from '../../test/support/judge-input.ts';
import { UserError } from '../verdict/errors.ts';
import { checkMetricNames } from './check-metric-names.ts';
import type { Task } from './metric.ts';

function check(metrics: readonly string[], task: Task | null, gateMetric = 'accuracy'): void {
  const { gates } = judgeInput({ labels: [], candidate: scores([]), gates: [{ metric: gateMetric, min: 0.5 }] });
  checkMetricNames({ metrics, gates, gateLines: [16] }, task);
}

function message(metrics: readonly string[], task: Task | null, gateMetric?: string): string {
  try {
    check(metrics, task, gateMetric);
  } catch (error) {
    if (error instanceof UserError) return error.message;
  }
  throw new Error('no UserError');
}

const BINARY = 'roc_auc, average_precision, log_loss, brier_score, calibration_error, accuracy, balanced_accuracy, precision, recall, specificity, f1, matthews_corrcoef';

describe('checkMetricNames', () => {
  it('takes every metric of the task', () => {
    expect(() => check(BINARY.split(', '), 'binary')).not.toThrow();
  });

  it('names the nearest metric and the allowed ones', () => {
    expect(message(['roc_acu'], 'binary')).toBe(`evaluate.metrics: there is no metric "roc_acu"; did you mean "roc_auc"? (allowed for binary: ${BINARY})`);
  });

  it('says in which line of mlops.yml a gate stands', () => {
    expect(message(['roc_auc'], 'binary', 'acuracy')).toMatch(/^the gate in line 16: there is no metric "acuracy"; did you mean "accuracy"\?/);
  });

  it('says which task a metric is for', () => {
    expect(message(['r2'], 'binary')).toBe(`evaluate.metrics: metric "r2" is for regression, but the target is binary; allowed for binary: ${BINARY}`);
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
  ])('leads from %s to %s', (written, meant) => {
    expect(message([written], null)).toContain(`did you mean "${meant}"?`);
  });
});
