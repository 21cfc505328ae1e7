import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import scipy from '../../test/fixtures/scipy.json' with { type: 'json' };
import fixtures from '../../test/fixtures/statistics.json' with { type: 'json' };
import { normalQuantile } from './normal.ts';
import { mcnemarExact, pairedProportionInterval, pairedProportionTest } from './paired-proportions.ts';
import { createRandom } from './random.ts';
import { relativeError } from './relative-error.ts';

const counts = fc.integer({ min: 1, max: 100_000 }).chain((rows) =>
  fc.integer({ min: 0, max: rows }).chain((differing) =>
    fc.integer({ min: 0, max: differing }).map((improved) => ({ improved, worsened: differing - improved, rows }))));
const confidences = fc.double({ min: 0.6, max: 0.999, noNaN: true });

describe('Tango’s interval', () => {
  test('is as published for two clinical studies', () => {
    // Airway hyper-responsiveness before and after a transplantation: Fagerland, Lydersen & Laake, Statist. Med. 33 (2014), table V.
    const first = pairedProportionInterval({ improved: 1, worsened: 7, rows: 21, confidence: 0.975 });
    expect([first.low.toFixed(3), first.high.toFixed(3)]).toEqual(['-0.517', '-0.026']);
    // Response before and after a therapy: the tests of the authors' R package contingencytables (cavo_2012).
    const second = pairedProportionInterval({ improved: 6, worsened: 16, rows: 161, confidence: 0.975 });
    expect([second.low.toFixed(4), second.high.toFixed(4)]).toEqual(['-0.1240', '-0.0054']);
    expect(mcnemarExact({ improved: 6, worsened: 16 }).toFixed(6)).toBe('0.052479');
  });

  test('is where the likelihood’s score statistic, maximised numerically, has its quantiles', () => {
    const wrong = fixtures.tango.filter(([improved = NaN, worsened = NaN, rows = NaN, confidence = NaN, low = NaN, high = NaN]) => {
      const interval = pairedProportionInterval({ improved, worsened, rows, confidence });
      return !(relativeError(interval.low, low) < 1e-11 && relativeError(interval.high, high) < 1e-11);
    });
    expect(wrong).toEqual([]);
    expect(fixtures.tango).toHaveLength(26);
  });

  test('has a width also where no answer changed: z²/(n + z²) to each side', () => {
    const z = normalQuantile(0.95);
    const { low, high } = pairedProportionInterval({ improved: 0, worsened: 0, rows: 400, confidence: 0.95 });
    expect(high).toBeCloseTo(z ** 2 / (400 + z ** 2), 15);
    expect(low).toBe(-high);
  });

  test('ends at ±1 where every answer changed one way', () => {
    const { low, high } = pairedProportionInterval({ improved: 30, worsened: 0, rows: 30, confidence: 0.95 });
    expect(high).toBe(1);
    expect(low).toBeCloseTo((30 - normalQuantile(0.95) ** 2) / (30 + normalQuantile(0.95) ** 2), 14);
  });

  test('holds the estimate, mirrors with the models, and widens with confidence', () => {
    fc.assert(fc.property(counts, confidences, ({ improved, worsened, rows }, confidence) => {
      const { low, high } = pairedProportionInterval({ improved, worsened, rows, confidence });
      const estimate = (improved - worsened) / rows;
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
      expect(high).toBeLessThanOrEqual(1);
      expect(high).toBeGreaterThan(low);
      expect(pairedProportionInterval({ improved: worsened, worsened: improved, rows, confidence })).toEqual({ low: -high, high: -low });
      const wider = pairedProportionInterval({ improved, worsened, rows, confidence: (1 + confidence) / 2 });
      expect(wider.low).toBeLessThanOrEqual(low);
      expect(wider.high).toBeGreaterThanOrEqual(high);
    }));
  });

  test('agrees with the test: at a bound p is 1 − confidence', () => {
    fc.assert(fc.property(counts, confidences, ({ improved, worsened, rows }, confidence) => {
      const { low, high } = pairedProportionInterval({ improved, worsened, rows, confidence });
      if (low > -1) expect(relativeError(pairedProportionTest({ improved, worsened, rows, difference: low }).upper, 1 - confidence)).toBeLessThan(1e-6);
      if (high < 1) expect(relativeError(pairedProportionTest({ improved, worsened, rows, difference: high }).lower, 1 - confidence)).toBeLessThan(1e-6);
    }));
  });

  test('keeps its word: each 95 % bound holds the true difference in about 95 of 100 samples', () => {
    const random = createRandom(31);
    let [aboveLow, belowHigh] = [0, 0];
    for (let sample = 0; sample < 4_000; sample += 1) {
      let [improved, worsened] = [0, 0];
      for (let row = 0; row < 300; row += 1) {
        const drawn = random.uniform();
        if (drawn < 0.08) improved += 1;
        else if (drawn < 0.2) worsened += 1;
      }
      const { low, high } = pairedProportionInterval({ improved, worsened, rows: 300, confidence: 0.95 });
      if (low <= -0.04) aboveLow += 1;
      if (high >= -0.04) belowHigh += 1;
    }
    // Standard deviation of each count: 14; the counts are whole numbers, which moves the level by up to 0.01.
    expect(Math.abs(aboveLow - 3_800)).toBeLessThan(80);
    expect(Math.abs(belowHigh - 3_800)).toBeLessThan(80);
  });
});

describe('Tango’s test', () => {
  test('has the p-values of the likelihood’s score statistic', () => {
    const wrong = fixtures.tango_tests.filter(([improved = NaN, worsened = NaN, rows = NaN, difference = NaN, lower = NaN, upper = NaN]) => {
      const p = pairedProportionTest({ improved, worsened, rows, difference });
      const close = (actual: number, expected: number) => actual < 1e-300 || relativeError(actual, expected) < 1e-10;
      return !(close(p.lower, lower) && close(p.upper, upper));
    });
    expect(wrong).toEqual([]);
    expect(fixtures.tango_tests).toHaveLength(42);
  });

  test('is McNemar’s without continuity correction at a difference of 0', () => {
    const { lower } = pairedProportionTest({ improved: 10, worsened: 25, rows: 1_000, difference: 0 });
    // χ² = (10 − 25)²/35
    expect(normalQuantile(lower) ** 2).toBeCloseTo(225 / 35, 12);
  });

  test('falls as the difference that is claimed to be exceeded grows', () => {
    fc.assert(fc.property(counts, fc.double({ min: -1.2, max: 1.2, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), ({ improved, worsened, rows }, difference, step) => {
      const near = pairedProportionTest({ improved, worsened, rows, difference });
      const far = pairedProportionTest({ improved, worsened, rows, difference: difference + step });
      expect(far.upper).toBeGreaterThanOrEqual(near.upper - 1e-12);
      expect(far.lower).toBeLessThanOrEqual(near.lower + 1e-12);
      expect(near.lower + near.upper).toBeCloseTo(1, 14);
    }));
  });

  test('knows what is certain and what nothing is known about', () => {
    expect(pairedProportionTest({ improved: 0, worsened: 0, rows: 9, difference: 0 })).toEqual({ lower: 0.5, upper: 0.5 });
    expect(pairedProportionTest({ improved: 0, worsened: 0, rows: 9, difference: 1e-300 })).toEqual({ lower: 0.5, upper: 0.5 });
    expect(pairedProportionTest({ improved: 0, worsened: 0, rows: 9, difference: -1 })).toEqual({ lower: 1, upper: 0 });
    expect(pairedProportionTest({ improved: 0, worsened: 9, rows: 9, difference: -1 })).toEqual({ lower: 0.5, upper: 0.5 });
    expect(pairedProportionTest({ improved: 3, worsened: 2, rows: 9, difference: -2 })).toEqual({ lower: 1, upper: 0 });
    expect(pairedProportionTest({ improved: 3, worsened: 2, rows: 9, difference: 2 })).toEqual({ lower: 0, upper: 1 });
  });

  test('refuses counts that no comparison has', () => {
    expect(() => pairedProportionTest({ improved: 3, worsened: 2, rows: 4, difference: 0 }))
      .toThrow(new RangeError('Counts are whole numbers with improved + worsened ≤ rows and rows > 0, not 3, 2 and 4'));
    expect(() => pairedProportionInterval({ improved: 0, worsened: 0, rows: 0, confidence: 0.95 })).toThrow(RangeError);
    expect(() => pairedProportionInterval({ improved: 0.5, worsened: 0, rows: 4, confidence: 0.95 })).toThrow(RangeError);
    expect(() => pairedProportionInterval({ improved: 1, worsened: 0, rows: 4, confidence: 0.4 })).toThrow(new RangeError('A confidence is at least 0.5 and below 1, not 0.4'));
    expect(() => pairedProportionTest({ improved: 1, worsened: 0, rows: 4, difference: NaN })).toThrow(new RangeError('A difference is a number, not NaN'));
  });
});

describe('McNemar’s exact test', () => {
  test('is scipy’s', () => {
    expect(relativeError(mcnemarExact({ improved: 10, worsened: 25 }), scipy.mcnemar_exact['b=10,c=25'])).toBeLessThan(1e-13);
  });

  test('is the exact sum of binomial coefficients, for 0 to 1,000,000 changed answers', () => {
    const wrong = fixtures.mcnemar.filter(([improved = NaN, worsened = NaN, p = NaN]) => !(relativeError(mcnemarExact({ improved, worsened }), p) < 1e-12));
    expect(wrong).toEqual([]);
    expect(fixtures.mcnemar).toHaveLength(19);
  });

  test('refuses what is no count', () => {
    expect(() => mcnemarExact({ improved: -1, worsened: 2 })).toThrow(RangeError);
  });
});
