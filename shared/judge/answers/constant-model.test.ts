import { expect, test } from 'vitest';

import { classes, judgeInput, probabilities, scores, values } from '../../../test/support/judge-input.ts';
import { constantModel } from './constant-model.ts';

const labels = [1, 0, 0, 0];

test('binary: the constant is the share of the positive class, by the first proper score that is computed', () => {
  const candidate = scores([0.9, 0.1, 0.2, 0.1]);
  const entropy = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75));
  const own = -(Math.log(0.9) + Math.log(0.9) + Math.log(0.8) + Math.log(0.9)) / 4;
  expect(constantModel(judgeInput({ labels, candidate }))).toEqual({ metric: 'log_loss', candidate: expect.closeTo(own, 12), constant: expect.closeTo(entropy, 12) });
  expect(constantModel(judgeInput({ labels, candidate, evaluate: { metrics: ['roc_auc', 'brier_score', 'log_loss'] } }))).toEqual({ metric: 'brier_score', candidate: expect.closeTo(0.0175, 12), constant: expect.closeTo(0.1875, 12) });
  expect(constantModel(judgeInput({ labels, candidate, evaluate: { metrics: ['roc_auc'] }, gates: [{ metric: 'brier_score', max: 0.3 }] }))).toMatchObject({ metric: 'brier_score' });
});

test('rows count as they weigh', () => {
  const input = judgeInput({ labels, candidate: scores([0.5, 0.5, 0.5, 0.5]), weights: [3, 1, 1, 1], evaluate: { metrics: ['brier_score'] } });
  expect(constantModel(input)).toEqual({ metric: 'brier_score', candidate: 0.25, constant: 0.25 });
});

test('more than two classes: the share of each', () => {
  const candidate = probabilities([[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0]]);
  const input = judgeInput({ labels: [0, 1, 2, 0], candidate, classNames: ['a', 'b', 'c'], evaluate: { metrics: ['log_loss'] } });
  expect(constantModel(input)).toMatchObject({ metric: 'log_loss', constant: expect.closeTo(-(0.5 * Math.log(0.5) + 0.5 * Math.log(0.25)), 12) });
});

test('a quantity: the mean', () => {
  expect(constantModel(judgeInput({ labels: [1, 2, 3, 6], candidate: values([1, 2, 3, 5]) }))).toEqual({ metric: 'root_mean_squared_error', candidate: 0.5, constant: expect.closeTo(Math.sqrt(3.5), 12) });
});

test('nothing is said where only classes were answered, or no proper score is computed', () => {
  expect(constantModel(judgeInput({ labels, candidate: classes(labels), evaluate: { metrics: ['accuracy'] } }))).toBeNull();
  expect(constantModel(judgeInput({ labels, candidate: scores(labels), evaluate: { metrics: ['roc_auc'] } }))).toBeNull();
});
