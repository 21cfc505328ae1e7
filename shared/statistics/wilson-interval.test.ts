import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import scipy from '../../test/fixtures/scipy.json' with { type: 'json' };
import fixtures from '../../test/fixtures/statistics.json' with { type: 'json' };
import { normalQuantile } from './normal.ts';
import { relativeError } from './relative-error.ts';
import { wilsonInterval } from './wilson-interval.ts';

describe('wilsonInterval', () => {
  test.each(Object.entries(scipy.wilson))('is scipy’s two-sided interval for %s when each side has half the rest', (name, [low = NaN, high = NaN]) => {
    const [successes = NaN, trials = NaN, level = NaN] = name.split(/[/@]/).map(Number);
    const interval = wilsonInterval({ successes, trials, confidence: (1 + level) / 2 });
    expect(relativeError(interval.low, low)).toBeLessThan(1e-12);
    expect(relativeError(interval.high, high)).toBeLessThan(1e-12);
  });

  test('is scipy’s at one-sided levels, with 1 to 1,000,000 trials', () => {
    const wrong = fixtures.wilson.filter(([successes = NaN, trials = NaN, confidence = NaN, low = NaN, high = NaN]) => {
      const interval = wilsonInterval({ successes, trials, confidence });
      // Bounds near 0 are held to it absolutely: there scipy subtracts nearly equal numbers.
      return !(Math.abs(interval.low - low) < 1e-15 + 1e-10 * low && Math.abs(interval.high - high) < 1e-15 + 1e-10 * high);
    });
    expect(wrong).toEqual([]);
    expect(fixtures.wilson).toHaveLength(30);
  });

  test('has bounds that solve the score equation, hold the share, and mirror for failures', () => {
    fc.assert(fc.property(
      fc.integer({ min: 1, max: 1_000_000 }).chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials))),
      fc.double({ min: 0.6, max: 0.9999, noNaN: true }),
      ([successes, trials], confidence) => {
        const { low, high } = wilsonInterval({ successes, trials, confidence });
        const share = successes / trials;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        if (successes > 0) expect(relativeError((share - low) / Math.sqrt((low * (1 - low)) / trials), normalQuantile(confidence))).toBeLessThan(1e-6);
        const mirrored = wilsonInterval({ successes: trials - successes, trials, confidence });
        expect(mirrored.low).toBeCloseTo(1 - high, 14);
      },
    ));
  });

  test('covers the true share about as often as it says, over all outcomes of 100 trials', () => {
    for (const share of [0.1, 0.3, 0.5, 0.8]) {
      let probability = (1 - share) ** 100;
      let belowHigh = 0;
      for (let successes = 0; successes <= 100; successes += 1) {
        if (wilsonInterval({ successes, trials: 100, confidence: 0.95 }).high >= share) belowHigh += probability;
        probability *= ((100 - successes) / (successes + 1)) * (share / (1 - share));
      }
      expect(belowHigh).toBeGreaterThan(0.93);
      expect(belowHigh).toBeLessThan(0.99);
    }
  });

  test('refuses counts that no experiment has', () => {
    expect(() => wilsonInterval({ successes: 0, trials: 0, confidence: 0.95 })).toThrow(new RangeError('Trials are a whole number from 1, not 0'));
    expect(() => wilsonInterval({ successes: 4, trials: 3, confidence: 0.95 })).toThrow(new RangeError('Successes are a whole number from 0 to 3, not 4'));
    expect(() => wilsonInterval({ successes: 1, trials: 3, confidence: 1 })).toThrow(new RangeError('A confidence is at least 0.5 and below 1, not 1'));
  });
});
