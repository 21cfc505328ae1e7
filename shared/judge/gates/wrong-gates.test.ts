import { describe, expect, it } from 'vitest';

import { answered, classes, judgeInput, noBaseline, scores, simulate, sliceColumn, values } from '../../../test/support/judge-input.ts';
import { isAccepted } from '../../verdict/verdict.ts';
import { judge } from '../judge.ts';
import type { BaselineAnswers } from '../judgement.ts';

/*
 * Gates of real tools that are wrong or fail open (found by reading their code), each with what ours does instead.
 * Those that are not about judging (drift, pushing, deploying) stand with the stage that they are about.
 */

const { labels, models } = simulate(2000, { noise: [0.1, 0.9] });
const [good = scores([]), bad = scores([])] = models;
const damaged: BaselineAnswers = { state: 'unavailable', reference: 'churn#production', reason: 'its predictions are missing' };

function judged(parts: Parameters<typeof judgeInput>[0]) {
  const { verdict, gates, comparisons } = judge(judgeInput({ ...parts, evaluate: { metrics: ['accuracy'], ...parts.evaluate } }));
  return { verdict, reasons: gates.map(({ reason }) => reason), improvements: comparisons.map(({ improvement }) => improvement) };
}

/** Quantities whose model is worse than their mean: r2 below 0. */
function regression(error: number) {
  const truth = Array.from({ length: 200 }, (_, row) => (row % 10) / 10);
  return { labels: truth, answers: values(truth.map((label, row) => label + error * (row % 2 === 0 ? 1 : -1) + (row % 3) / 50)) };
}

describe('gates that others get wrong', () => {
  it('W1: aml-registermodel rejects the smaller loss and registers the larger one; here less loss is better', () => {
    const gate = { metric: 'log_loss', against: 'baseline', margin: 0.01 };
    const better = judged({ labels, candidate: good, baseline: answered(bad), gates: [gate] });
    const worse = judged({ labels, candidate: bad, baseline: answered(good), gates: [gate] });
    expect([better.verdict, worse.verdict]).toEqual(['pass', 'fail']);
    expect(better.improvements[0]).toBeGreaterThan(0);
    expect(worse.improvements[0]).toBeLessThan(0);
  });

  it('W2: aml-registermodel passes a NaN metric; here what is undefined is inconclusive', () => {
    const neverPositive = scores(labels.map(() => 0.1));
    const parts = { labels, candidate: neverPositive, baseline: answered(good) };
    for (const gate of [{ metric: 'precision', min: 0.5 }, { metric: 'precision', max: 0.5 }, { metric: 'precision', min: 0.5, confidence: 0.9 }, { metric: 'precision', against: 'baseline', margin: 1 }]) {
      expect(judged({ ...parts, gates: [gate] }).verdict, JSON.stringify(gate)).toBe('inconclusive');
    }
    expect(judged({ labels, candidate: good, baseline: answered(neverPositive), gates: [{ metric: 'precision', against: 'baseline', margin: 1 }] }).verdict).toBe('inconclusive');
  });

  it('W2: nor does a class that was never answered pass as 0, nor a mark that is missing', () => {
    const threeClasses = Float64Array.from({ length: 300 }, (_, row) => row % 3);
    const neverTram = judge(judgeInput({ labels: threeClasses, candidate: classes(threeClasses.map((label) => Math.min(label, 1))), classNames: ['bus', 'car', 'tram'], gates: [{ metric: 'precision_macro', max: 0.9 }, { metric: 'precision_macro', min: 0 }] }));
    expect(neverTram.gates.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive']);
    const marks = { ...good, columns: new Map([['mark', good.values.map((score, row) => (row === 7 ? Number.NaN : score))]]) };
    expect(judged({ labels, candidate: marks, evaluate: { metrics: [{ mean: 'mark', better: 'higher' }] }, gates: [{ metric: 'mean(mark)', min: 0 }] })).toEqual({ verdict: 'inconclusive', improvements: [], reasons: ['mean(mark) is undefined: 1 row of 2,000 has no value in column mark, and max-missing is 0'] });
  });

  it('W2: aml-registermodel passes where the previous model has no run; here an unreadable baseline is inconclusive', () => {
    expect(judged({ labels, candidate: good, baseline: damaged, gates: [{ metric: 'roc_auc', against: 'baseline', margin: 0.5 }] }).verdict).toBe('inconclusive');
  });

  it.each(['W3: mlflow', 'W4: tensorflow/model-analysis'])('%s divides by the signed baseline, so a worse r2 below 0 passes; here a share is one of its absolute value', () => {
    const baseline = regression(0.6);
    const [worse, better] = [regression(0.9), regression(0.4)];
    const gate = { metric: 'r2', against: 'baseline', margin: '10%' };
    const result = judge(judgeInput({ labels: baseline.labels, candidate: worse.answers, baseline: answered(baseline.answers), gates: [gate] }));
    expect(result.comparisons[0]?.baseline).toBeLessThan(0);
    expect(result.comparisons[0]?.margin).toBeGreaterThan(0);
    expect(result.verdict).toBe('fail');
    expect(judge(judgeInput({ labels: baseline.labels, candidate: better.answers, baseline: answered(baseline.answers), gates: [gate] })).verdict).toBe('pass');
  });

  it('W3: mlflow skips its check of the baseline when the change may be 0; here margin 0 still needs a baseline', () => {
    const gate = { metric: 'roc_auc', against: 'baseline', margin: 0 };
    expect(judged({ labels, candidate: good, baseline: damaged, gates: [gate] }).verdict).toBe('inconclusive');
    expect(judged({ labels, candidate: good, baseline: answered(good), digest: 'sha256:new', gates: [gate] }).verdict).toBe('pass');
    expect(judged({ labels, candidate: bad, baseline: answered(good), gates: [gate] }).verdict).toBe('fail');
  });

  it('W5: mlflow cannot say "may lose at most"; here a loss within the margin passes, in the unit and as a share', () => {
    const candidate = scores(good.values.map((score, row) => (row % 100 === 0 ? 1 - score : score)));
    const lost = (margin: number | string) => judged({ labels, candidate, baseline: answered(good), gates: [{ metric: 'accuracy', against: 'baseline', margin }] });
    expect(lost(0.02).improvements[0]).toBeLessThan(0);
    expect([lost(0.02).verdict, lost('3%').verdict, lost(0.0001).verdict]).toEqual(['pass', 'pass', 'fail']);
  });

  it('W6: rasa-train-test-gha compares the candidate with itself where there is no baseline; here nothing is compared', () => {
    const result = judge(judgeInput({ labels, candidate: bad, baseline: noBaseline, evaluate: { metrics: ['accuracy'] }, gates: [{ metric: 'roc_auc', against: 'baseline', margin: 0.01 }] }));
    expect(result).toMatchObject({ verdict: 'warn', comparisons: [], baseline: { state: 'first-version' }, answers: null, gates: [{ verdict: 'warn', reason: 'first version: nothing to compare with' }] });
  });

  it('W7: github-action-benchmark forgets a metric that disappears; here the gate that names it cannot pass', () => {
    const labelsOnly = classes(good.values.map((score) => (score >= 0.5 ? 1 : 0)));
    for (const gate of [{ metric: 'roc_auc', against: 'baseline', margin: 0.5 }, { metric: 'roc_auc', min: 0.1 }]) {
      expect(judged({ labels, candidate: labelsOnly, baseline: answered(good), gates: [gate] })).toMatchObject({ verdict: 'inconclusive', reasons: [expect.stringContaining('it needs a score for each row, and the model left none')] });
    }
  });

  it('W7: a slice that the baseline was judged on and that disappears fails', () => {
    const baseline = answered(good);
    if (baseline.state !== 'answered') throw new Error('no baseline');
    const plans = sliceColumn('plan', Array.from(labels, () => 'free'));
    const recorded = [{ slice: { plan: 'free' }, rows: 900 }, { slice: { plan: 'enterprise' }, rows: 400 }];
    const gate = { metric: 'accuracy', slice: 'plan', against: 'baseline', margin: 0.5 };
    expect(judged({ labels, candidate: good, digest: 'sha256:new', baseline: { ...baseline, slices: recorded }, slices: [plans], gates: [gate] })).toMatchObject({
      verdict: 'fail',
      reasons: ['plan = enterprise had 400 rows when the baseline was judged, and has none now'],
    });
    expect(judged({ labels, candidate: good, baseline: { ...baseline, slices: recorded.slice(0, 1) }, slices: [plans], gates: [gate] }).verdict).toBe('pass');
  });

  it('W7: a slice without rows is named, and a slice gate without slices cannot pass', () => {
    const gone = { ...sliceColumn('plan', Array.from(labels, () => 'free')), parts: ['free', 'enterprise'] };
    expect(judged({ labels, candidate: good, slices: [gone], gates: [{ metric: 'accuracy', slice: 'plan', min: 0.5 }] }).reasons).toEqual(['accuracy passes in 1 slice of plan; 1 slice has too few rows (min-rows is 30)']);
    const empty = { column: 'plan', parts: [], codes: new Int32Array(labels.length) };
    expect(judged({ labels, candidate: good, slices: [empty], gates: [{ metric: 'accuracy', slice: 'plan', min: 0.5 }] })).toMatchObject({ verdict: 'inconclusive' });
  });

  it('W8: dvc metrics diff returns 0 when metrics fail to load; here one gate that could not be judged holds up those that passed', () => {
    const { verdict } = judged({ labels, candidate: good, baseline: damaged, gates: [{ metric: 'roc_auc', min: 0.5 }, { metric: 'roc_auc', against: 'baseline', margin: 0.1 }] });
    expect(verdict).toBe('inconclusive');
    expect(isAccepted(verdict)).toBe(false);
  });

  it('W9: a check of cml succeeds unless told otherwise; here nothing judged is not a pass', () => {
    expect(judged({ labels, candidate: good, gates: [] }).verdict).toBe('inconclusive');
  });

  it('W11: tfx drops every change threshold without a baseline (rubber stamp); here the gate stays, and `require-baseline` makes it hold', () => {
    const gates = [{ metric: 'roc_auc', min: 0.99 }, { metric: 'roc_auc', against: 'baseline', margin: 0.01 }];
    expect(judged({ labels, candidate: bad, gates })).toMatchObject({ verdict: 'fail', reasons: [expect.stringMatching(/^roc_auc is 0\.\d{3}, below the minimum of 0\.990$/), 'first version: nothing to compare with'] });
    expect(judged({ labels, candidate: good, gates: gates.slice(1), evaluate: { 'require-baseline': true } }).verdict).toBe('inconclusive');
  });

  it('W13: evidently changes its measure at 1,000 rows; here a metric has one method at every size', () => {
    const methodAt = (rows: number) =>
      judge(
        judgeInput({
          labels: labels.slice(0, rows),
          candidate: scores(good.values.slice(0, rows)),
          baseline: answered(scores(bad.values.slice(0, rows))),
          gates: ['roc_auc', 'accuracy', 'log_loss'].map((metric) => ({ metric, against: 'baseline', margin: 0.01 })),
        }),
      ).comparisons.map(({ method }) => method);
    expect(methodAt(999)).toEqual(['delong', 'score', 'bootstrap']);
    expect(methodAt(1001)).toEqual(methodAt(999));
  });

  it('W14: mlops-stacks ships with validation disabled; here a gate enforces unless it says otherwise', () => {
    const gate = { metric: 'roc_auc', min: 0.99 };
    expect([judged({ labels, candidate: bad, gates: [gate] }).verdict, judged({ labels, candidate: bad, gates: [{ ...gate, mode: 'warn' }] }).verdict]).toEqual(['fail', 'warn']);
  });

  it('W15: braintrust eval-action stays green on a regression and signs it without direction; here a proven loss fails, with its sign', () => {
    const { verdict, improvements, reasons } = judged({ labels, candidate: bad, baseline: answered(good), gates: [{ metric: 'brier_score', against: 'baseline', margin: 0.01 }] });
    expect(verdict).toBe('fail');
    expect(improvements[0]).toBeLessThan(0);
    expect(reasons).toEqual([expect.stringMatching(/^brier_score rose by at least 0\.\d{3}; 0\.010 is allowed$/)]);
  });
});
