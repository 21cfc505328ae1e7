import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import fixtures from '../../test/fixtures/statistics.json' with { type: 'json' };
import { delongAuc, pairedDelong } from './delong.ts';
import { normalQuantile } from './normal.ts';
import { createRandom } from './random.ts';
import { relativeError } from './relative-error.ts';

/** DeLong's components by looking at every pair: for each positive row its share of wins over the negatives, and for each negative the share it loses. */
function components(labels: Float64Array, scores: Float64Array): { readonly positive: number[]; readonly negative: number[] } {
  const rows = Array.from(scores, (score, row) => ({ score, label: labels[row] }));
  const positives = rows.filter(({ label }) => label === 1);
  const negatives = rows.filter(({ label }) => label === 0);
  const win = (positive: number, negative: number) => (positive > negative ? 1 : positive === negative ? 0.5 : 0);
  return {
    positive: positives.map(({ score }) => mean(negatives.map((other) => win(score, other.score)))),
    negative: negatives.map(({ score }) => mean(positives.map((other) => win(other.score, score)))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function covariance(left: readonly number[], right: readonly number[]): number {
  const [leftMean, rightMean] = [mean(left), mean(right)];
  return left.reduce((sum, value, place) => sum + (value - leftMean) * ((right[place] ?? NaN) - rightMean), 0) / (left.length - 1);
}

function bruteForce(labels: Float64Array, candidate: Float64Array, baseline: Float64Array) {
  const [ours, theirs] = [components(labels, candidate), components(labels, baseline)];
  const cross = (left: typeof ours, right: typeof ours) =>
    covariance(left.positive, right.positive) / left.positive.length + covariance(left.negative, right.negative) / left.negative.length;
  return {
    candidate: mean(ours.positive),
    baseline: mean(theirs.positive),
    candidateVariance: cross(ours, ours),
    variance: cross(ours, ours) + cross(theirs, theirs) - 2 * cross(ours, theirs),
  };
}

// Few different scores, so that most rows tie; −0 and infinities among them.
const score = fc.constantFrom(-Infinity, -1, -0, 0, 0.25, 0.5, 1, Infinity);
const answered = fc.array(fc.record({ label: fc.constantFrom(0, 1), candidate: score, baseline: score }), { maxLength: 60 })
  .filter((rows) => rows.filter(({ label }) => label === 1).length > 1 && rows.filter(({ label }) => label === 0).length > 1);

describe('DeLong', () => {
  test('is the count over all pairs, with ties', () => {
    fc.assert(fc.property(answered, (rows) => {
      const labels = Float64Array.from(rows, (row) => row.label);
      const candidate = Float64Array.from(rows, (row) => row.candidate);
      const baseline = Float64Array.from(rows, (row) => row.baseline);
      const expected = bruteForce(labels, candidate, baseline);
      const actual = pairedDelong(labels, candidate, baseline);
      expect(actual.candidate).toBeCloseTo(expected.candidate, 14);
      expect(actual.baseline).toBeCloseTo(expected.baseline, 14);
      expect(actual.difference).toBeCloseTo(expected.candidate - expected.baseline, 14);
      expect(actual.variance).toBeCloseTo(expected.variance, 14);
      const single = delongAuc(labels, candidate);
      expect(single.auc).toBe(actual.candidate);
      expect(single.variance).toBeCloseTo(expected.candidateVariance, 14);
    }));
  });

  test.each(fixtures.delong.map((fixture) => ({ rows: fixture.labels.length, ...fixture })))('agrees with numpy on $rows rows', (fixture) => {
    const labels = Float64Array.from(fixture.labels);
    const [candidate, baseline] = [Float64Array.from(fixture.candidate), Float64Array.from(fixture.baseline)];
    const paired = pairedDelong(labels, candidate, baseline);
    const [auc = NaN, baselineAuc = NaN] = fixture.auc;
    expect(relativeError(paired.candidate, auc)).toBeLessThan(1e-14);
    expect(relativeError(paired.baseline, baselineAuc)).toBeLessThan(1e-14);
    expect(relativeError(paired.difference, auc - baselineAuc)).toBeLessThan(1e-12);
    expect(relativeError(paired.variance, fixture.variance_of_difference)).toBeLessThan(1e-12);
    for (const [model, scores] of [candidate, baseline].entries()) {
      expect(relativeError(delongAuc(labels, scores).variance, fixture.variance[model] ?? NaN)).toBeLessThan(1e-12);
    }
  });

  test('finds no difference at all between equal answers, whatever their scale', () => {
    const random = createRandom(21);
    const labels = Float64Array.from({ length: 500 }, (_, row) => row % 3 === 0 ? 1 : 0);
    const scores = labels.map((label) => label + 3 * random.uniform());
    expect(pairedDelong(labels, scores, scores.map((value) => 5 * value - 1))).toEqual({
      candidate: delongAuc(labels, scores).auc, baseline: delongAuc(labels, scores).auc, difference: 0, variance: 0,
    });
  });

  test('turns round with the scores, and with the labels', () => {
    const labels = Float64Array.of(1, 0, 1, 0, 0, 1);
    const scores = Float64Array.of(0.9, 0.3, 0.3, 0.1, 0.8, 0.7);
    const { auc, variance } = delongAuc(labels, scores);
    expect(auc).toBe(6.5 / 9);
    const reversed = delongAuc(labels, scores.map((value) => -value));
    expect(reversed.auc).toBeCloseTo(1 - auc, 15);
    expect(reversed.variance).toBeCloseTo(variance, 15);
    expect(delongAuc(labels.map((label) => 1 - label), scores).auc).toBeCloseTo(1 - auc, 15);
  });

  test('has no variance to tell from a single row of a class', () => {
    expect(delongAuc(Float64Array.of(1, 0, 0), Float64Array.of(3, 1, 2))).toEqual({ auc: 1, variance: NaN });
  });

  test('refuses one class and unequal lengths', () => {
    expect(() => delongAuc(Float64Array.of(1, 1), Float64Array.of(0.1, 0.2))).toThrow(new RangeError('An AUC needs rows of both classes'));
    expect(() => delongAuc(Float64Array.of(0, 1), Float64Array.of(0.1))).toThrow(new RangeError('2 labels, but 1 scores'));
    expect(() => pairedDelong(Float64Array.of(0, 1), Float64Array.of(0.1, 0.2), Float64Array.of(0.1))).toThrow(new RangeError('2 labels, but 1 scores'));
  });

  test('keeps its word: 95 % bounds hold the true difference in about 95 of 100 samples', () => {
    const random = createRandom(22);
    const normal = () => normalQuantile((random.below(2 ** 32) + 0.5) / 2 ** 32);
    let below = 0;
    for (let sample = 0; sample < 1_000; sample += 1) {
      const labels = Float64Array.from({ length: 200 }, () => random.uniform() < 0.4 ? 1 : 0);
      const shared = labels.map((label) => label + normal());
      // Exchangeable models: the true difference is 0.
      const { difference, variance } = pairedDelong(labels, shared.map((value) => value + 0.7 * normal()), shared.map((value) => value + 0.7 * normal()));
      if (difference - normalQuantile(0.95) * Math.sqrt(variance) <= 0) below += 1;
    }
    // Standard deviation of the count: 7.
    expect(Math.abs(below - 950)).toBeLessThan(21);
  });
});
