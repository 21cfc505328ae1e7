import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { classes, scores, simulate, values } from '../../../test/support/judge-input.ts';
import { createRandom } from '../../statistics/random.ts';
import type { Answers } from '../judgement.ts';
import { measure } from '../measure.ts';
import { METRICS } from '../metrics/metric-table.ts';
import { modelAnswers } from '../population.ts';
import { compare, type Margin } from './compare.ts';
import type { Difference } from './difference.ts';

interface Models {
  readonly labels: ArrayLike<number>;
  readonly candidate: Answers;
  readonly baseline: Answers;
  readonly sameBytes?: boolean;
}

function differenceOf(metric: string, { labels, candidate, baseline, sameBytes = false }: Models): Difference {
  const task = candidate.kind === 'value' ? 'regression' : 'binary';
  const population = { task, labels: Float64Array.from(labels), weights: null, groups: null, candidate: modelAnswers(candidate, 0.5), baseline: modelAnswers(baseline, 0.5), sameBytes } as const;
  const difference = measure(population, [metric], { fewRows: 10 }).metrics.get(metric)?.compared?.difference;
  if (difference === undefined) throw new Error('nothing was compared');
  return difference;
}

function compareOne(metric: string, models: Models, margin: Margin = 0.02) {
  const [comparison] = compare([{ slice: null, rows: models.labels.length, difference: differenceOf(metric, models) }], { metric, margin, confidence: 0.95 });
  if (comparison === undefined) throw new Error('nothing was compared');
  return comparison;
}

/** A normal difference with this estimate and standard error, of an AUC. */
function normal(improvement: number, standardError: number): Difference {
  const difference = differenceOf('roc_auc', exampleModels);
  if (difference.state !== 'estimated') throw new Error('not estimated');
  // The bounds and p-values of the example, moved and stretched.
  const scale = standardError / difference.standardError;
  return {
    ...difference,
    improvement,
    standardError,
    candidate: 0.7 + improvement,
    baseline: 0.7,
    bounds: (confidence) => {
      const bounds = difference.bounds(confidence);
      return bounds && { low: improvement + scale * (bounds.low - difference.improvement), high: improvement + scale * (bounds.high - difference.improvement) };
    },
    tests: (margin) => difference.tests((improvement + margin) / scale - difference.improvement),
  };
}

const example = simulate(3000, { noise: [0.2, 0.3] });
const [close = scores([]), noisy = scores([])] = example.models;
const exampleModels: Models = { labels: example.labels, candidate: close, baseline: noisy };

describe('a comparison of all rows', () => {
  it('shows the interval that decides, its p-values and what the rows can tell (the example of design §12)', () => {
    const [comparison] = compare([{ slice: null, rows: 2000, difference: normal(0.01, 0.018 / 1.6448536) }], { metric: 'roc_auc', margin: 0.005, confidence: 0.95 });
    expect(comparison).toEqual({
      metric: 'roc_auc',
      slice: null,
      candidate: 0.71,
      baseline: 0.7,
      improvement: 0.01,
      low: expect.closeTo(-0.008, 9),
      high: expect.closeTo(0.028, 9),
      p_value: expect.closeTo(0.0852, 4),
      p_worse: expect.closeTo(0.9148, 4),
      mcnemar_p_value: null,
      method: 'delong',
      margin: 0.005,
      confidence: 0.95,
      rows: 2000,
      rows_needed: 59_200,
      smallest_difference: 0.0272,
      verdict: 'inconclusive',
      reason: 'roc_auc could be up to 0.008 worse; 0.005 is allowed. About 59,000 rows would decide it (2,000 now)',
    });
  });

  it.each([
    [0.003, 0.004, 0.01, 'pass', 'roc_auc is at most 0.004 worse; 0.010 is allowed'],
    [0.02, 0.004, 0.01, 'pass', 'roc_auc is better by at least 0.013'],
    [-0.052, 0.011, 0.03, 'fail', 'roc_auc fell by at least 0.034; 0.030 is allowed'],
    [0.02, 0.004, 0, 'pass', 'roc_auc is better by at least 0.013'],
    [0.003, 0.004, 0, 'inconclusive', 'roc_auc is not proven better: it could be up to 0.004 worse, and margin 0 asks for a proven gain'],
    [-0.02, 0.004, 0, 'fail', 'roc_auc fell by at least 0.013; no loss is allowed'],
    [-0.008, 0.003, 0.01, 'inconclusive', 'roc_auc could be up to 0.013 worse; 0.010 is allowed. The estimate itself is 0.008 worse, so more rows may not help'],
    [-0.012, 0.003, 0.01, 'inconclusive', 'roc_auc could be up to 0.017 worse; 0.010 is allowed. The estimate itself is 0.012 worse, so more rows may not help'],
    [-0.005, 0.01, 0.01, 'inconclusive', 'roc_auc could be up to 0.021 worse; 0.010 is allowed. About 25,000 rows would decide it (4,000 now)'],
  ])('improvement %d ± %d at margin %d: %s', (improvement, standardError, margin, verdict, reason) => {
    const [comparison] = compare([{ slice: null, rows: 4000, difference: normal(improvement, standardError) }], { metric: 'roc_auc', margin, confidence: 0.95 });
    expect({ verdict: comparison?.verdict, reason: comparison?.reason }).toEqual({ verdict, reason });
  });

  it('names no number of rows where the estimate is at or below −margin, or the margin is 0', () => {
    const needed = (improvement: number, margin: number) =>
      compare([{ slice: null, rows: 4000, difference: normal(improvement, 0.01) }], { metric: 'roc_auc', margin, confidence: 0.95 })[0]?.rows_needed;
    expect([needed(-0.01, 0.01), needed(-0.02, 0.01), needed(0.003, 0), needed(0, 0.01)]).toEqual([null, null, null, 24_700]);
  });

  it('says that a loss rose where less is better', () => {
    const { verdict, reason, improvement } = compareOne('log_loss', { labels: example.labels, candidate: scores(close.values.map((score) => 1 - score)), baseline: close });
    expect(improvement).toBeLessThan(0);
    expect({ verdict, reason }).toEqual({ verdict: 'fail', reason: expect.stringMatching(/^log_loss rose by at least \d\.\d{3}; 0\.020 is allowed$/) });
  });
});

describe('the method of a comparison', () => {
  it.each([
    ['roc_auc', 'delong'],
    ['accuracy', 'score'],
    ['log_loss', 'bootstrap'],
    ['f1', 'bootstrap'],
  ])('%s is compared by %s', (metric, method) => {
    expect(compareOne(metric, exampleModels).method).toBe(method);
  });

  it('uses the pairing: on the same rows a small change is seen that two separate intervals would hide', () => {
    const better = scores(close.values.map((score, row) => score + 0.02 * ((example.labels[row] ?? 0) - score)));
    const { low, high, verdict } = compareOne('brier_score', { labels: example.labels, candidate: better, baseline: close }, 0);
    expect(verdict).toBe('pass');
    expect((high ?? 0) - (low ?? 0)).toBeLessThan(0.002);
  });

  it('counts only changed answers for accuracy: 141 became right, 118 wrong, of 5,120', () => {
    const labels = Array.from({ length: 5120 }, () => 1);
    const baseline = classes(labels.map((_, row) => (row < 141 ? 0 : 1)));
    const candidate = classes(labels.map((_, row) => (row >= 141 && row < 259 ? 0 : 1)));
    const { improvement, low, high, p_value: pValue, mcnemar_p_value: mcnemar } = compareOne('accuracy', { labels, candidate, baseline }, 0);
    expect(improvement).toBeCloseTo(23 / 5120, 12);
    expect([low, high]).toEqual([expect.closeTo(-0.00069, 4), expect.closeTo(0.00967, 4)]);
    expect(pValue).toBeCloseTo(0.0765, 3);
    // scipy.stats.binomtest(118, 259).pvalue
    expect(mcnemar).toBeCloseTo(0.171502, 6);
  });

  it('calls answers identical that are, whatever the margin, and the same bytes whatever their answers', () => {
    const reason = 'the same answers as the baseline';
    const identical = { candidate: 1, baseline: 1, improvement: 0, low: 0, high: 0, p_value: null, p_worse: null, mcnemar_p_value: null, method: 'identical', verdict: 'pass', rows_needed: null, reason };
    expect(compareOne('accuracy', { labels: [0, 1, 1], candidate: classes([0, 1, 1]), baseline: classes([0, 1, 1]) }, 0)).toMatchObject(identical);
    expect(compareOne('roc_auc', { ...exampleModels, sameBytes: true }, 0)).toMatchObject({ method: 'identical', verdict: 'pass', reason });
    expect(compareOne('roc_auc', exampleModels, 0).method).toBe('delong');
  });

  it('shows McNemar’s p-value of accuracy alone', () => {
    const shown = ['accuracy', 'roc_auc', 'f1'].map((metric) => compareOne(metric, exampleModels).mcnemar_p_value !== null);
    expect(shown).toEqual([true, false, false]);
  });
});

describe('a model whose scores differ where the metric can’t see it', () => {
  const { labels } = example;
  const identical = { improvement: 0, low: 0, high: 0, p_value: null, p_worse: null, method: 'identical', verdict: 'pass', smallest_difference: null };
  /** Calibrated anew: another probability for every score, in the same order and on the same side of the threshold. */
  const recalibrated = scores(noisy.values.map((score) => 0.5 + (score < 0.5 ? -2 : 2) * (score - 0.5) ** 2));
  const models = { labels, candidate: recalibrated, baseline: noisy };

  it('is compared by the metrics that read the score', () => {
    for (const metric of ['log_loss', 'brier_score']) {
      const { method, improvement } = compareOne(metric, models);
      expect(method).toBe('bootstrap');
      expect(improvement).not.toBe(0);
    }
  });

  it('has the same AUC, at any margin, by the same ranking', () => {
    expect(compareOne('roc_auc', models, 0)).toMatchObject({ ...identical, reason: 'the same ranking as the baseline' });
    const tiedAtOne = recalibrated.values.indexOf(1);
    expect(recalibrated.values.lastIndexOf(1)).toBeGreaterThan(tiedAtOne);
    expect(compareOne('roc_auc', { ...models, candidate: scores(recalibrated.values.with(tiedAtOne, 1 - 1e-9)) }).method).toBe('delong');
  });

  it('has the same metrics of the classes, by the same classes', () => {
    for (const metric of ['f1', 'balanced_accuracy', 'precision', 'recall', 'specificity', 'matthews_corrcoef']) {
      expect(compareOne(metric, models, 0), metric).toMatchObject({ ...identical, reason: 'the same classes as the baseline' });
    }
    const oneTurned = { ...models, candidate: scores(recalibrated.values.with(0, 1 - (recalibrated.values[0] ?? 0))) };
    expect(compareOne('f1', oneTurned).method).toBe('bootstrap');
  });

  it('is held to the score interval of accuracy, which has a width where no class changed', () => {
    expect(compareOne('accuracy', models, 0.01)).toMatchObject({ method: 'score', verdict: 'pass', improvement: 0, mcnemar_p_value: 1 });
    expect(compareOne('accuracy', models, 0)).toMatchObject({ method: 'score', verdict: 'inconclusive', improvement: 0 });
  });

  it('is not told that its estimate is worse where it is not', () => {
    const few = { labels: labels.slice(0, 250), candidate: scores(recalibrated.values.slice(0, 250)), baseline: scores(noisy.values.slice(0, 250)) };
    expect(compareOne('accuracy', few, 0.01)).toMatchObject({ verdict: 'inconclusive', reason: "accuracy could be up to 0.011 worse; 0.010 is allowed. 250 rows can't decide it; more may" });
  });
});

describe('a comparison that cannot be made is inconclusive, never a pass', () => {
  const half = Array.from({ length: 40 }, (_, row) => row % 2);
  const noSpread = (metric: string) => `${metric} can't be compared: the answers differ, but these rows show no spread in the difference`;

  it.each<[string, string, Models, string]>([
    ['two perfect rankings that differ within a class', 'roc_auc', { labels: half, candidate: scores(half.map((label, row) => (label + row / 40) / 2)), baseline: scores(half) }, noSpread('roc_auc')],
    ['the same step everywhere', 'mean_absolute_error', { labels: half, candidate: values(half.map((label) => label + 1)), baseline: values(half.map((label) => label + 2)) }, noSpread('mean_absolute_error')],
    ['a single positive row', 'roc_auc', { labels: half.map((_, row) => (row === 3 ? 1 : 0)), candidate: scores(half.map((_, row) => row / 40)), baseline: scores(half) }, noSpread('roc_auc')],
    ['one class', 'roc_auc', { labels: half.map(() => 1), candidate: scores(half), baseline: scores(half.map(() => 0.4)) }, 'roc_auc of the candidate is undefined: there are only rows of one class'],
    ['one class, though the answers are the same', 'roc_auc', { labels: half.map(() => 1), candidate: scores(half), baseline: scores(half) }, 'roc_auc of the candidate is undefined: there are only rows of one class'],
    ['a baseline of classes', 'log_loss', { labels: half, candidate: scores(half), baseline: classes(half) }, 'log_loss of the baseline is undefined: it needs a score for each row, and the model left none'],
    [
      'resamples without a positive row',
      'recall',
      { labels: half.map((_, row) => (row < 2 ? 1 : 0)), candidate: classes(half), baseline: classes(half.map((label) => 1 - label)) },
      "recall can't be compared: too many resamples of these rows leave it undefined",
    ],
  ])('%s', (_, metric, models, reason) => {
    expect(compareOne(metric, models)).toMatchObject({ verdict: 'inconclusive', method: 'none', low: null, high: null, p_value: null, p_worse: null, rows_needed: null, reason });
  });
});

describe('a margin relative to the baseline', () => {
  it('is a share of its absolute value', () => {
    const labels = Array.from({ length: 200 }, (_, row) => row % 7);
    const baseline = values(labels.map((label) => 9 - label));
    const candidate = values(labels.map((label, row) => 9 - label + ((row * 37) % 11) / 200));
    const comparison = compareOne('r2', { labels, candidate, baseline }, '2%');
    expect(comparison.baseline).toBeLessThan(-1);
    expect(comparison.margin).toBeCloseTo(-0.02 * (comparison.baseline ?? 0), 12);
    expect(comparison.margin).toBeGreaterThan(0);
  });

  it('is nothing of a baseline of 0', () => {
    const labels = Array.from({ length: 40 }, (_, row) => row % 2);
    const comparison = compareOne('brier_score', { labels, candidate: scores(labels.map((label, row) => Math.abs(label - row / 400))), baseline: scores(labels) }, '5%');
    expect(comparison).toMatchObject({ verdict: 'inconclusive', method: 'none', margin: 0, reason: 'brier_score of the baseline is 0, so a margin of 5% of it allows nothing; write the margin as a number' });
  });
});

describe('the slices of a gate', () => {
  function inSlices(...improvements: readonly number[]) {
    const entries = improvements.map((improvement, place) => ({ slice: { plan: `p${place}` }, rows: 400, difference: normal(improvement, 0.02) }));
    return compare(entries, { metric: 'roc_auc', margin: 0.03, confidence: 0.95 });
  }

  it('pass without correction and fail by Holm’s', () => {
    // Alone −0.07 ± 0.02 is beyond −0.03 (p 0.023); among three it must hold 3 · 0.023 against 0.05.
    expect(inSlices(-0.07).map(({ verdict, p_worse: p }) => ({ verdict, p }))).toEqual([{ verdict: 'fail', p: expect.closeTo(0.02275, 5) }]);
    expect(inSlices(-0.07, 0.01, 0.02).map(({ verdict, reason, p_worse: p }) => ({ verdict, reason, p }))).toEqual([
      { verdict: 'inconclusive', reason: 'roc_auc is worse, not proven over 3 slices (alone it fell by at least 0.037; 0.030 is allowed)', p: expect.closeTo(3 * 0.02275, 4) },
      { verdict: 'pass', reason: 'roc_auc is at most 0.023 worse; 0.030 is allowed', p: 1 },
      { verdict: 'pass', reason: 'roc_auc is at most 0.013 worse; 0.030 is allowed', p: 1 },
    ]);
    expect(inSlices(-0.09, 0.01, 0.02)[0]).toMatchObject({ verdict: 'fail', p_worse: expect.closeTo(3 * 0.00135, 4) });
  });

  it('share the correction only with slices that could be tested', () => {
    const undecidable: Difference = { state: 'none', candidate: null, baseline: null, improvement: null, reason: 'roc_auc of the candidate is undefined' };
    const entries = [normal(-0.07, 0.02), undecidable, { state: 'identical', value: 0.7, same: 'answers' } as const].map((difference, place) => ({ slice: { plan: `p${place}` }, rows: 400, difference }));
    expect(compare(entries, { metric: 'roc_auc', margin: 0.03, confidence: 0.95 }).map(({ verdict }) => verdict)).toEqual(['fail', 'inconclusive', 'pass']);
  });
});

describe('changing places', () => {
  it('mirrors every comparison', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METRICS.binary.keys(), ...METRICS.regression.keys()), fc.integer({ min: 12, max: 80 }), fc.nat(), (metric, rows, seed) => {
        const random = createRandom(seed);
        const isRegression = METRICS.regression.has(metric);
        // No label of 0 in regression: it would make mean_absolute_percentage_error too large for an absolute tolerance.
        const labels = Float64Array.from({ length: rows }, () => random.below(2) + (isRegression ? 1 : 0));
        const answers = () => (isRegression ? values : scores)(labels.map((label) => (label + 3 * random.uniform()) / 5));
        const [one, other] = [answers(), answers()];
        const there = compareOne(metric, { labels, candidate: one, baseline: other }, 0);
        const back = compareOne(metric, { labels, candidate: other, baseline: one }, 0);
        const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
        expect({ ...back, reason: '', verdict: '', rows_needed: null }).toEqual({
          ...there,
          candidate: close(there.baseline),
          baseline: close(there.candidate),
          improvement: close(there.improvement === null ? null : -there.improvement),
          low: close(there.high === null ? null : -there.high),
          high: close(there.low === null ? null : -there.low),
          // By a bootstrap "worse" takes both tails, so it is the more careful of the two.
          p_value: there.method === 'bootstrap' ? expect.any(Number) : close(there.p_worse),
          p_worse: there.method === 'bootstrap' ? expect.any(Number) : close(there.p_value),
          smallest_difference: close(there.smallest_difference),
          rows_needed: null,
          reason: '',
          verdict: '',
        });
        if (there.method === 'bootstrap') {
          expect((there.p_worse ?? 0) - (back.p_value ?? 0)).toBeGreaterThan(-1e-9);
          expect((back.p_worse ?? 0) - (there.p_value ?? 0)).toBeGreaterThan(-1e-9);
        }
        const mirrored = { pass: 'fail', fail: 'pass', inconclusive: 'inconclusive', warn: 'warn' };
        expect(back.verdict).toBe(there.method === 'identical' ? 'pass' : mirrored[there.verdict]);
      }),
      { numRuns: 120 },
    );
  });
});
