import { describe, expect, it } from 'vitest';

import scipy from '../../test/fixtures/scipy.json' with { type: 'json' };
import { drawMetrics } from './draw-metrics.ts';
import { isDegenerate, summarizeDraws } from './draws.ts';
import { meanOf } from './mean-of.ts';
import { metricNamed } from './find-metric.ts';

const hundred = Float64Array.from({ length: 100 }, (_, place) => place + 1);

describe('summarizeDraws', () => {
  it('bounds from both sides and never gives a p-value of 0', () => {
    const { bounds, tails, standardError } = summarizeDraws(hundred);
    expect(bounds(0.95)).toEqual({ low: expect.closeTo(5.95, 9), high: expect.closeTo(95.05, 9) });
    expect(tails(0)).toEqual({ atMost: 1 / 101, atLeast: 1 });
    expect(tails(50)).toEqual({ atMost: 51 / 101, atLeast: 52 / 101 });
    expect(standardError).toBeCloseTo(29.0115, 4);
  });

  it('counts an undefined draw as the worst on either side', () => {
    const few = hundred.map((value) => (value > 98 ? Number.NaN : value));
    const { bounds, tails } = summarizeDraws(few);
    expect(bounds(0.95)).toEqual({ low: expect.closeTo(3.95, 9), high: expect.closeTo(95.05, 9) });
    expect(tails(0)).toEqual({ atMost: 3 / 101, atLeast: 1 });
    expect(tails(200)).toEqual({ atMost: 1, atLeast: 3 / 101 });
  });

  it('has no bounds where more draws are undefined than a bound may ignore', () => {
    const many = hundred.map((value) => (value > 90 ? Number.NaN : value));
    expect(summarizeDraws(many).bounds(0.95)).toBeNull();
    expect(summarizeDraws(hundred.map(() => Number.NaN)).bounds(0.95)).toBeNull();
  });
});

describe('isDegenerate', () => {
  it.each([
    [0, 1, true],
    [1e-17, 0.5, true],
    [Number.NaN, 1, true],
    [Infinity, 1, true],
    [1e-6, 0.5, false],
  ])('a standard error of %d beside %d: %s', (standardError, size, expected) => {
    expect(isDegenerate(standardError, size)).toBe(expected);
  });
});

describe('drawMetrics', () => {
  /** Recall of a model that answers everything positive: defined (1) only in draws that have a positive row. */
  function undefinedShare(positives: number): number {
    const labels = Float64Array.from({ length: 200 }, (_, row) => (row < positives ? 1 : 0));
    const [draws = new Float64Array()] = drawMetrics([metricNamed('recall', 'binary').prepare(labels, labels.map(() => 1))], labels, { task: 'binary' });
    return draws.filter(Number.isNaN).length / draws.length;
  }

  it('finds the interval of a mean that scipy’s bootstrap finds', () => {
    // The fixture's input: sin(k·1.3) + 0.2, k = 0 … 29.
    const values = Float64Array.from({ length: 30 }, (_, k) => Math.sin(k * 1.3) + 0.2);
    const [draws = new Float64Array()] = drawMetrics([meanOf(values)], values, { task: 'regression' });
    const { standardError, bounds } = summarizeDraws(draws);
    const fixture = scipy['bca_mean (MC; tol 0.02)'];
    // The standard deviation of 2,000 draws is known to 1.6 %.
    expect(Math.abs(standardError / fixture.se - 1)).toBeLessThan(0.05);
    expect(bounds(0.975)).toEqual({ low: expect.closeTo(fixture.ci95[0] ?? Number.NaN, 1), high: expect.closeTo(fixture.ci95[1] ?? Number.NaN, 1) });
  });

  it('keeps a rare class in every draw', () => {
    expect(undefinedShare(5)).toBe(0);
    expect(undefinedShare(29)).toBe(0);
  });

  it('does not pretend to know the spread of one or two rows', () => {
    expect(undefinedShare(1)).toBeCloseTo(Math.exp(-1), 1);
    expect(undefinedShare(2)).toBeGreaterThan(0.05);
  });
});
