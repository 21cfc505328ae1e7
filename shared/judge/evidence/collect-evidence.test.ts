import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Curve, evaluationEvidenceSchema, MAX_POINTS } from '../../results/evaluation-evidence.ts';
import { answered, classes, judgeInput, probabilities, scores, simulate, values } from '../../../test/support/judge-input.ts';
import type { JudgeInput } from '../judgement.ts';
import { judge } from '../judge.ts';
import { collectEvidence } from './collect-evidence.ts';

function collect(parts: Parameters<typeof judgeInput>[0], { showValues = true } = {}): ReturnType<typeof collectEvidence> {
  return evaluationEvidenceSchema.parse(collectEvidence(judgeInput(parts), { compared: parts.baseline?.state === 'answered', showValues }));
}

function metric(input: JudgeInput, name: string): number {
  return judge(input).metrics[name]?.value ?? Number.NaN;
}

function areaUnder(curve: Curve): number {
  return curve.slice(1).reduce((sum, [x, y], place) => sum + ((x - (curve[place]?.[0] ?? 0)) * (y + (curve[place]?.[1] ?? 0))) / 2, 0);
}

describe('two classes with scores', () => {
  test('curves of a few rows, by hand', () => {
    const { candidate, baseline, ...rest } = collect({ labels: [1, 0, 1, 0], candidate: scores([0.9, 0.6, 0.6, 0.1]) });
    expect(rest).toEqual({ schema: 'mlops/evaluation-evidence/v1', task: 'binary', rows: 4, weighted: false, classes: ['stayed', 'churned'], other_classes: 0, threshold: 0.5, residual_edges: null, value_edges: null });
    expect(baseline).toBeNull();
    expect(candidate).toMatchObject({
      confusion: [[1, 1], [0, 2]],
      roc: [[0, 0], [0, 0.5], [0.5, 1], [1, 1]],
      precision_recall: [[0, 1], [0.5, 1], [1, 0.666667], [1, 0.5]],
      calibration: [{ bin: 1, rows: 1, mean_score: 0.1, share: 0 }, { bin: 9, rows: 2, mean_score: 0.6, share: 0.5 }, { bin: 13, rows: 1, mean_score: 0.9, share: 1 }],
      residuals: null,
      predicted: null,
    });
    expect(candidate.scores?.positive.flatMap((count, bin) => (count > 0 ? [[bin, count]] : []))).toEqual([[12, 1], [18, 1]]);
  });

  test('say what the metrics say, also with weights', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 5 })), { minLength: 30, maxLength: 60 });
    fc.assert(fc.property(rows.filter((all) => new Set(all.map(([label]) => label)).size === 2), (all) => {
      const parts = { labels: all.map(([label]) => label), candidate: scores(all.map(([, score]) => score / 40)), weights: all.map(([, , weight]) => weight), evaluate: { metrics: ['roc_auc', 'calibration_error', 'accuracy'], 'min-rows': 1 } };
      const input = judgeInput(parts);
      const { candidate, weighted } = collect(parts);
      expect(weighted).toBe(true);
      expect(areaUnder(candidate.roc ?? [])).toBeCloseTo(metric(input, 'roc_auc'), 5);
      const total = all.reduce((sum, [, , weight]) => sum + weight, 0);
      expect((candidate.calibration ?? []).reduce((sum, bin) => sum + (bin.rows / total) * Math.abs(bin.mean_score - bin.share), 0)).toBeCloseTo(metric(input, 'calibration_error'), 9);
      expect(((candidate.confusion?.[0]?.[0] ?? 0) + (candidate.confusion?.[1]?.[1] ?? 0)) / total).toBeCloseTo(metric(input, 'accuracy'), 9);
    }), { numRuns: 30 });
  });

  test('of many rows at most 200 points are kept, the ends exactly, and the area hardly changes', () => {
    const { labels, models } = simulate(5000, { noise: [0.3] });
    const parts = { labels, candidate: models[0] ?? scores([]), evaluate: { metrics: ['roc_auc', 'average_precision'] } };
    const { candidate } = collect(parts);
    for (const curve of [candidate.roc ?? [], candidate.precision_recall ?? []]) {
      expect(curve.length).toBeLessThanOrEqual(MAX_POINTS);
      expect(curve.length).toBeGreaterThan(150);
    }
    expect([candidate.roc?.[0], candidate.roc?.at(-1), candidate.precision_recall?.[0], candidate.precision_recall?.at(-1)?.[0]]).toEqual([[0, 0], [1, 1], [0, 1], 1]);
    expect(areaUnder(candidate.roc ?? [])).toBeCloseTo(metric(judgeInput(parts), 'roc_auc'), 2);
  });

  test('the few rows of a rare class have points of their own', () => {
    const rows = 40_000;
    const labels = Array.from({ length: rows }, (_, row) => Number(row % 1000 === 0));
    const parts = { labels, candidate: scores(labels.map((label, row) => (label === 1 ? 1 - row / (10 * rows) : (row * 7919 % rows) / rows))), evaluate: { metrics: ['roc_auc'] } };
    const { candidate } = collect(parts);
    expect(new Set(candidate.roc?.map(([, y]) => y)).size).toBeGreaterThan(38);
    expect(areaUnder(candidate.roc ?? [])).toBeCloseTo(metric(judgeInput(parts), 'roc_auc'), 2);
  });

  test('a baseline is held against the candidate on the rows that both answered', () => {
    const { rows, candidate, baseline } = collect({ labels: [1, 0, 1, 0, 1], candidate: scores([0.9, 0.6, 0.6, 0.1, 0.2]), baseline: answered(scores([0.9, 0.6, 0.6, 0.1, Number.NaN])) });
    expect(rows).toBe(4);
    expect(baseline).toEqual(candidate);
  });

  test('a rate of nothing is none', () => {
    expect(collect({ labels: [0, 0], candidate: scores([0.9, 0.6]) }).candidate).toMatchObject({ roc: null, precision_recall: null, confusion: [[0, 2], [0, 0]] });
  });
});

describe('other answers', () => {
  test('labels only have a confusion matrix', () => {
    expect(collect({ labels: [1, 0, 1], candidate: classes([1, 1, 0]) })).toMatchObject({ threshold: null, candidate: { confusion: [[0, 1], [1, 1]], roc: null, calibration: null, scores: null } });
  });

  test('several classes have one, and the calibration of the class that was answered', () => {
    const { classes: named, candidate } = collect({ labels: [0, 1, 2], classNames: ['a', 'b', 'c'], candidate: probabilities([[0.8, 0.1, 0.1], [0.1, 0.2, 0.7], [0.1, 0.2, 0.7]]) });
    expect(named).toEqual(['a', 'b', 'c']);
    expect(candidate.confusion).toEqual([[1, 0, 0], [0, 0, 1], [0, 0, 1]]);
    expect(candidate.calibration).toEqual([{ bin: 10, rows: 2, mean_score: 0.7, share: 0.5 }, { bin: 12, rows: 1, mean_score: 0.8, share: 1 }]);
  });

  test('several classes with probabilities have curves of each against the rest, as two classes have', () => {
    const truth = [0, 1, 2, 0, 1, 2, 0, 0];
    const answers = truth.map((label, row) => [0, 1, 2].map((index) => (index === (row % 3 === 1 ? 2 - label : label) ? 0.5 + row / 100 : 0.25 - row / 200)));
    const parts = { labels: truth, classNames: ['a', 'b', 'c'], candidate: probabilities(answers), weights: truth.map((_, row) => 1 + (row % 2)) };
    const { candidate, baseline } = collect({ ...parts, baseline: answered(parts.candidate) });
    expect(candidate.one_vs_rest?.map((each) => each.class)).toEqual([0, 1, 2]);
    expect(baseline?.one_vs_rest).toEqual(candidate.one_vs_rest);
    for (const { class: index, roc, precision_recall: curve } of candidate.one_vs_rest ?? []) {
      const alone = collect({ weights: parts.weights, labels: truth.map((label) => Number(label === index)), candidate: scores(answers.map((row) => row[index] ?? 0)) });
      expect([roc, curve]).toEqual([alone.candidate.roc, alone.candidate.precision_recall]);
    }
    expect(collect({ labels: truth, classNames: ['a', 'b', 'c'], candidate: classes(truth) }).candidate.one_vs_rest).toBeNull();
  });

  test('of many classes the six most frequent have curves, in the order of the classes, and one without a row has none', () => {
    const labels = Array.from({ length: 780 }, (_, row) => Math.floor(Math.sqrt(2 * row + 0.25) - 0.5));
    const { classes: named, candidate } = collect({ labels, classNames: Array.from({ length: 40 }, (_, place) => `class of ${place}`), candidate: probabilities(labels.map((label) => Array.from({ length: 40 }, (_, index) => (index === label ? 0.61 : 0.01)))) });
    expect(candidate.one_vs_rest?.map((each) => named[each.class])).toEqual([33, 34, 35, 36, 37, 38].map((place) => `class of ${place}`));
    expect(candidate.one_vs_rest?.[0]).toMatchObject({ roc: [[0, 0], [0, 1], [1, 1]] });
    const absent = collect({ labels: [0, 1, 0], classNames: ['a', 'b', 'c'], candidate: probabilities([[0.8, 0.1, 0.1], [0.1, 0.8, 0.1], [0.8, 0.1, 0.1]]) });
    expect(absent.candidate.one_vs_rest?.[2]).toEqual({ class: 2, roc: null, precision_recall: null });
  });

  test('of too many classes the rare ones are one together', () => {
    const labels = Array.from({ length: 1000 }, (_, row) => (row < 900 ? row % 45 : 40));
    const { classes: named, other_classes: others, candidate } = collect({ labels, classNames: Array.from({ length: 45 }, (_, place) => `class of ${place}`), candidate: classes(labels) });
    expect([named.length, named.at(-1), named.includes('class of 40'), others]).toEqual([30, 'all others', true, 16]);
    expect(candidate.confusion?.map((row, place) => row[place])).toEqual([...Array.from({ length: 28 }, () => 20), 120, 320]);
  });

  test('quantities have residuals, and labels beside predictions', () => {
    const labels = Array.from({ length: 400 }, (_, row) => row);
    const { residual_edges: edges, value_edges: valueEdges, candidate, baseline } = collect({ labels, candidate: values(labels.map((label) => label + 10)), baseline: answered(values(labels.map((label) => label - (label % 5)))) });
    expect([edges?.[0], edges?.at(-1), edges?.length, valueEdges?.length]).toEqual([-10, 10, 31, 25]);
    expect(candidate.residuals).toEqual({ quantiles: { 0: 10, 0.05: 10, 0.25: 10, 0.5: 10, 0.75: 10, 0.95: 10, 1: 10 }, counts: [...Array.from({ length: 29 }, () => 0), 400] });
    expect(baseline?.residuals?.quantiles).toEqual({ 0: -4, 0.05: -4, 0.25: -3, 0.5: -2, 0.75: -1, 0.95: 0, 1: 0 });
    expect(baseline?.predicted?.flat().reduce((sum, count) => sum + count, 0)).toBe(400);
  });

  test('residuals beyond all numbers have no picture', () => {
    const beyond = collect({ labels: [-1.7e308, 0, 1], candidate: values([1.7e308, 0, 1]) });
    expect(beyond).toMatchObject({ residual_edges: null, value_edges: null, candidate: { residuals: null, predicted: null } });
  });

  test('no class by name and nothing in the unit of the target where no value may be shown', () => {
    const hidden = collect({ labels: [1, 0], candidate: classes([1, 1]) }, { showValues: false });
    expect(hidden.classes).toEqual(['class 1', 'class 2']);
    const quantity = collect({ labels: [1, 2, 3], candidate: values([1, 2, 4]) }, { showValues: false });
    expect(quantity).toMatchObject({ residual_edges: null, value_edges: null, candidate: { residuals: null, predicted: null } });
  });
});
