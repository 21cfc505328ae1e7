import { describe, expect, it } from 'vitest';

import { classes, scores, simulate, values } from '../../../test/support/judge-input.ts';
import type { Answers } from '../judgement.ts';
import { measure } from '../measure.ts';
import { modelAnswers } from '../population.ts';
import { metricValue } from './estimate.ts';

function valueOf(name: string, labels: ArrayLike<number>, answers: Answers) {
  const task = answers.kind === 'value' ? 'regression' : 'binary';
  const population = { task, labels: Float64Array.from(labels), weights: null, groups: null, candidate: modelAnswers(answers, 0.5), baseline: null, sameBytes: false } as const;
  const measured = measure(population, [name], { fewRows: 10 }).metrics.get(name);
  if (measured === undefined) throw new Error(`${name} was not measured`);
  return metricValue(measured.candidate, labels.length, { confidence: 0.95 });
}

const half = Array.from({ length: 40 }, (_, row) => row % 2);

describe('the interval of a metric', () => {
  it('is Wilson’s for a proportion, which has a width even where all is right', () => {
    expect(valueOf('accuracy', half, classes(half))).toEqual({ value: 1, low: expect.closeTo(0.93665, 4), high: 1, rows: 40 });
    expect(valueOf('recall', half, classes(half.map((label, row) => (row < 20 ? label : 0))))).toEqual({
      value: 0.5,
      low: expect.closeTo(0.3274, 3),
      high: expect.closeTo(0.6726, 3),
      rows: 40,
    });
  });

  it('is DeLong’s on the logit scale for the AUC, so it stays below 1 and reaches further down', () => {
    const { value, low, high } = valueOf('roc_auc', half, scores(half.map((label, row) => (row === 1 ? 0.205 : 0.2 + 0.5 * label + row / 1000))));
    expect(value).toBeCloseTo(1 - 17 / 400, 12);
    expect(low).toBeGreaterThan(0.5);
    expect(high).toBeLessThan(1);
    expect((value ?? 0) - (low ?? 0)).toBeGreaterThan((high ?? 0) - (value ?? 0));
  });

  it('is a bootstrap’s for the rest: near the normal one for a mean', () => {
    const { labels, models } = simulate(2000, { noise: [0.1] });
    const [model = scores([])] = models;
    const { value, low, high } = valueOf('brier_score', labels, model);
    const losses = model.values.map((score, row) => (score - (labels[row] ?? 0)) ** 2);
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / 2000;
    const error = Math.sqrt(losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0)) / 2000;
    expect(value).toBeCloseTo(mean, 12);
    expect(Math.abs((low ?? 0) - (mean - 1.645 * error))).toBeLessThan(error / 10);
    expect(Math.abs((high ?? 0) - (mean + 1.645 * error))).toBeLessThan(error / 10);
  });

  it.each(['f1', 'roc_auc', 'brier_score'])('is absent where a perfect %s shows no spread', (name) => {
    expect(valueOf(name, half, scores(half))).toEqual({
      value: name === 'brier_score' ? 0 : 1,
      low: null,
      high: null,
      rows: 40,
      reason: 'no interval: these rows show no spread to make one of',
    });
  });

  it('is absent where too many resamples leave the metric undefined', () => {
    const rare = half.map((_, row) => (row === 3 ? 1 : 0));
    expect(valueOf('balanced_accuracy', rare, classes(half))).toEqual({
      value: (1 + 20 / 39) / 2,
      low: null,
      high: null,
      rows: 40,
      reason: 'no interval: too many resamples of these rows leave it undefined',
    });
  });
});

describe('an undefined metric', () => {
  const negative = half.map(() => 0);
  it.each([
    ['precision', half, classes(negative), 'no row was answered positive'],
    ['recall', negative, classes(half), 'no row is positive'],
    ['specificity', half.map(() => 1), classes(half), 'no row is negative'],
    ['f1', negative, classes(negative), 'no row is positive or answered positive'],
    ['matthews_corrcoef', half, classes(negative), 'the rows or the answers are all of one class'],
    ['balanced_accuracy', negative, classes(half), 'there are only rows of one class'],
    ['roc_auc', negative, scores(half), 'there are only rows of one class'],
    ['average_precision', half.map(() => 1), scores(half), 'there are only rows of one class'],
    ['roc_auc', half, classes(half), 'it needs a score for each row, and the model left none'],
    ['log_loss', [], scores([]), 'there are no rows'],
    ['r2', [3.3, 3.3, 3.3], values([1, 2, 3]), 'the labels do not vary'],
    ['mean_squared_error', [0, 1, 2], values([1e200, 1, 2]), 'it is too large for a number'],
  ])('%s is null with its reason, never 0', (name, labels, answers, reason) => {
    expect(valueOf(name, labels, answers)).toEqual({ value: null, low: null, high: null, rows: labels.length, reason });
  });
});
