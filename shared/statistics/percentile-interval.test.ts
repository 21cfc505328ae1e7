import { describe, expect, test } from 'vitest';

import fixtures from '../../test/fixtures/statistics.json' with { type: 'json' };
import { percentileInterval } from './percentile-interval.ts';

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
