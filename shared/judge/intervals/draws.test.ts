import { describe, expect, it } from 'vitest';

import scipy from '../../../test/fixtures/scipy.json' with { type: 'json' };
import { drawMetrics } from '../metrics/draw-metrics.ts';
import { metricNamed } from '../metrics/find-metric.ts';
import { isDegenerate, summarizeDraws } from './draws.ts';
import { meanOf } from './mean-of.ts';

/** Without a bias or a skewness to correct, BCa's bounds are the percentiles. */
const plain = (draws: Float64Array) => summarizeDraws({ draws, leftOut: Float64Array.of(1, 2, 3) }, 50.5);

const hundred = Float64Array.from({ length: 100 }, (_, place) => place + 1);

describe('summarizeDraws', () => {
  it('bounds from both sides and never gives a p-value of 0', () => {
    const { bounds, tails, standardError } = plain(hundred);
    expect(bounds(0.95)).toEqual({ low: expect.closeTo(5.95, 9), high: expect.closeTo(95.05, 9) });
    expect(tails(0)).toEqual({ atMost: expect.closeTo(1 / 101, 9), atLeast: expect.closeTo(1 - 1 / 202, 9) });
    expect(tails(50)).toEqual({ atMost: expect.closeTo(51 / 101, 9), atLeast: expect.closeTo(52 / 101, 9) });
    expect(standardError).toBeCloseTo(29.0115, 4);
  });

  it('counts an undefined draw as the worst on either side', () => {
    const few = hundred.map((value) => (value > 98 ? Number.NaN : value));
    const { bounds, tails } = summarizeDraws({ draws: few, leftOut: Float64Array.of(1, 2, 3) }, 49.5);
    expect(bounds(0.95)).toEqual({ low: expect.closeTo(3.95, 9), high: expect.closeTo(95.05, 9) });
    expect(tails(0)).toEqual({ atMost: expect.closeTo(3 / 101, 9), atLeast: expect.closeTo(1 - 1 / 202, 9) });
    expect(tails(200)).toEqual({ atMost: expect.closeTo(1 - 1 / 202, 9), atLeast: expect.closeTo(3 / 101, 9) });
  });

  it('has no bounds where more draws are undefined than a bound may ignore', () => {
    const many = hundred.map((value) => (value > 90 ? Number.NaN : value));
    expect(plain(many).bounds(0.95)).toBeNull();
    expect(plain(hundred.map(() => Number.NaN)).bounds(0.95)).toBeNull();
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
    const [drawn] = drawMetrics([metricNamed('recall', 'binary').prepare(labels, labels.map(() => 1))], labels, { task: 'binary' });
    const draws = drawn?.draws ?? new Float64Array();
    return draws.filter(Number.isNaN).length / draws.length;
  }

  it('finds the interval of a mean that scipy’s bootstrap finds', () => {
    // The fixture's input: sin(k·1.3) + 0.2, k = 0 … 29.
    const values = Float64Array.from({ length: 30 }, (_, k) => Math.sin(k * 1.3) + 0.2);
    const [drawn] = drawMetrics([meanOf(values)], values, { task: 'regression' });
    if (drawn === undefined) throw new Error('nothing was drawn');
    const { standardError, bounds } = summarizeDraws(drawn, meanOf(values)(new Float64Array(30).fill(1)));
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

  it('draws the rows of a group together, and weighs them', () => {
    // Ten groups of twenty equal rows: the mean varies like that of ten rows.
    const values = Float64Array.from({ length: 200 }, (_, row) => Math.floor(row / 20));
    const groups = Int32Array.from(values);
    const errorOf = (options: object): number => {
      const [drawn] = drawMetrics([meanOf(values)], values, { task: 'regression', ...options });
      return drawn === undefined ? Number.NaN : summarizeDraws(drawn, 4.5).standardError;
    };
    const ofRows = Math.sqrt(8.25 / 200);
    expect(errorOf({}) / ofRows).toBeCloseTo(1, 1);
    expect(errorOf({ groups }) / ofRows).toBeGreaterThan(4.2);
    // Rows of weight 0 add nothing: what is left are 100 rows.
    expect(errorOf({ weights: values.map((_, row) => row % 2) }) / ofRows).toBeCloseTo(Math.SQRT2, 1);
  });
});
