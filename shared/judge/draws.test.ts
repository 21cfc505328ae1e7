import { describe, expect, it } from 'vitest';

import { drawMetrics } from './draw-metrics.ts';
import { isDegenerate, summarizeDraws } from './draws.ts';
import { metricNamed } from './metric-table.ts';

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
    const [draws = new Float64Array()] = drawMetrics([metricNamed('recall').prepare(labels, labels.map(() => 1))], labels, { task: 'binary' });
    return draws.filter(Number.isNaN).length / draws.length;
  }

  it('keeps a rare class in every draw', () => {
    expect(undefinedShare(5)).toBe(0);
    expect(undefinedShare(29)).toBe(0);
  });

  it('does not pretend to know the spread of one or two rows', () => {
    expect(undefinedShare(1)).toBeCloseTo(Math.exp(-1), 1);
    expect(undefinedShare(2)).toBeGreaterThan(0.05);
  });
});
