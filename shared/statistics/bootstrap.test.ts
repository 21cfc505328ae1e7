import { describe, expect, test } from 'vitest';

import scipy from '../../test/fixtures/scipy.json' with { type: 'json' };
import fixtures from '../../test/fixtures/statistics.json' with { type: 'json' };
import { pairedBootstrap, percentileInterval } from './bootstrap.ts';
import { createRandom } from './random.ts';

const mean = (values: Float64Array) => (counts: Uint32Array) => values.reduce((sum, value, row) => sum + value * (counts[row] ?? 0), 0) / values.length;

function deviation(values: Float64Array): number {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

describe('pairedBootstrap', () => {
  test('finds the standard error that scipy’s bootstrap finds', () => {
    // The fixture's input: sin(k·1.3) + 0.2, k = 0 … 29.
    const values = Float64Array.from({ length: 30 }, (_, k) => Math.sin(k * 1.3) + 0.2);
    const means = pairedBootstrap({ rows: 30, resamples: 20_000, random: createRandom(1), statistic: mean(values) });
    const fixture = scipy['bca_mean (MC; tol 0.02)'];
    expect(Math.abs(deviation(means) - fixture.se)).toBeLessThan(0.002);
    const { low, high } = percentileInterval(means, 0.975);
    expect(Math.abs(low - (fixture.ci95[0] ?? NaN))).toBeLessThan(0.02);
    expect(Math.abs(high - (fixture.ci95[1] ?? NaN))).toBeLessThan(0.02);
  });

  test('finds the standard error of a mean on a thousand rows', () => {
    const random = createRandom(2);
    const values = Float64Array.from({ length: 1_001 }, () => random.uniform());
    const means = pairedBootstrap({ rows: 1_001, resamples: 4_000, random, statistic: mean(values) });
    // The standard deviation of 4,000 values is known to 1.1 %.
    const expected = (deviation(values) * Math.sqrt(1_000 / 1_001)) / Math.sqrt(1_001);
    expect(Math.abs(deviation(means) / expected - 1)).toBeLessThan(0.033);
  });

  test('gives the same values, ascending, for the same seed', () => {
    const values = Float64Array.from({ length: 700 }, (_, row) => row % 13);
    const run = (seed: number) => pairedBootstrap({ rows: 700, resamples: 50, random: createRandom(seed), statistic: mean(values) });
    expect(run(9)).toEqual(run(9));
    expect(run(9)).not.toEqual(run(10));
    expect(run(9)).toEqual(run(9).toSorted());
  });

  test('holds still what the strata hold still', () => {
    const labels = Float64Array.from({ length: 1_000 }, (_, row) => row % 10 === 0 ? 1 : 0);
    const share = mean(labels);
    const free = pairedBootstrap({ rows: 1_000, resamples: 200, random: createRandom(3), statistic: share });
    const held = pairedBootstrap({ rows: 1_000, resamples: 200, random: createRandom(3), strata: labels, statistic: share });
    expect(new Set(held)).toEqual(new Set([0.1]));
    expect(new Set(free).size).toBeGreaterThan(20);
  });

  test('leaves out where the statistic is undefined, and shows it by the length', () => {
    // The share of improved rows among the first of four, undefined when it is not drawn: (3/4)^4 = 0.316 of resamples.
    const values = pairedBootstrap({ rows: 4, resamples: 10_000, random: createRandom(4), statistic: (counts) => (counts[0] === 0 ? NaN : 1) });
    expect(Math.abs(10_000 - values.length - 3_164)).toBeLessThan(3 * 47);
    expect(new Set(values)).toEqual(new Set([1]));
    expect(pairedBootstrap({ rows: 4, resamples: 10, random: createRandom(4), statistic: () => NaN })).toHaveLength(0);
  });

  test('refuses to draw nothing', () => {
    expect(() => pairedBootstrap({ rows: 4, resamples: 0, random: createRandom(1), statistic: () => 1 })).toThrow(new RangeError('Resamples are a whole number from 1, not 0'));
    expect(() => pairedBootstrap({ rows: 0, resamples: 9, random: createRandom(1), statistic: () => 1 })).toThrow(new RangeError('Rows are a whole number from 1 to 2^31 − 1, not 0'));
  });
});

describe('percentileInterval', () => {
  test('is numpy’s quantiles', () => {
    expect(fixtures.percentiles.map(({ values, confidence }) => percentileInterval(Float64Array.from(values), confidence)))
      .toEqual(fixtures.percentiles.map(({ low, high }) => ({ low: expect.closeTo(low, 14), high: expect.closeTo(high, 14) })));
  });

  test('makes no number of infinite values', () => {
    const values = Float64Array.of(-Infinity, -Infinity, 0, 1, 2, 3, 4, 5, 6, 7, 8);
    for (const confidence of [0.9, 0.91, 0.95]) expect(percentileInterval(values, confidence).low).not.toSatisfy(Number.isFinite);
    expect(percentileInterval(values, 0.75).low).toBe(0.5);
    expect(percentileInterval(values, 0.9).high).toBe(7);
  });

  test('refuses an empty bootstrap', () => {
    expect(() => percentileInterval(new Float64Array(0), 0.95)).toThrow(new RangeError('No resample has a value'));
    expect(() => percentileInterval(Float64Array.of(1), 1)).toThrow(new RangeError('A confidence is at least 0.5 and below 1, not 1'));
  });
});
