import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import fixtures from '../../test/fixtures/statistics.json' with { type: 'json' };
import { normalCdf, normalQuantile, normalUpperTail } from './normal.ts';
import { relativeError } from './relative-error.ts';

describe('the normal distribution', () => {
  test('has both tails to 1e-15, as far out as doubles reach', () => {
    const wrong = fixtures.normal_tails.filter(([x = NaN, lower = NaN, upper = NaN]) => !(
      relativeError(normalCdf(x), lower) < 1e-15 && relativeError(normalUpperTail(x), upper) < 1e-15));
    expect(wrong).toEqual([]);
    expect(fixtures.normal_tails).toHaveLength(35);
  });

  test('has quantiles to 1e-15', () => {
    const wrong = fixtures.normal_quantiles.filter(([p = NaN, x = NaN]) => !(relativeError(normalQuantile(p), x) < 1e-15));
    expect(wrong).toEqual([]);
    expect(fixtures.normal_quantiles).toHaveLength(34);
  });

  test('ends at 0 and 1', () => {
    expect([normalCdf(-Infinity), normalCdf(-50), normalCdf(50), normalCdf(Infinity), normalUpperTail(Infinity)]).toEqual([0, 0, 1, 1, 0]);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect(normalCdf(NaN)).toBeNaN();
  });

  test('refuses what is no probability', () => {
    for (const p of [-1e-9, 1.000001, NaN]) expect(() => normalQuantile(p)).toThrow(new RangeError(`A probability is from 0 to 1, not ${p}`));
  });

  test('rises, and quantile and distribution undo each other', () => {
    fc.assert(fc.property(fc.double({ min: -37, max: 8, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (x, step) => {
      expect(normalCdf(x + step)).toBeGreaterThanOrEqual(normalCdf(x));
      const p = normalCdf(x);
      // An ulp of p moves the quantile by ulp/density, which grows without bound on the upper side.
      if (x < 5 && p > 1e-300) expect(Math.abs(normalQuantile(p) - x)).toBeLessThan(1e-9);
    }));
  });
});
