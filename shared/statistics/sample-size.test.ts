import { describe, expect, test } from 'vitest';

import { normalCdf, normalQuantile } from './normal.ts';
import { createRandom } from './random.ts';
import { rowsNeeded, smallestDifference } from './sample-size.ts';

describe('rowsNeeded', () => {
  test('is 59,231 where 2,000 rows gave −0.008 … +0.028 and the margin is 0.005', () => {
    const standardError = (0.028 + 0.008) / 2 / normalQuantile(0.95);
    expect(rowsNeeded({ rows: 2_000, standardError, margin: 0.005, confidence: 0.95 })).toBe(59_231);
  });

  test('gives equal models 80 % of passes', () => {
    const [rows, sd, margin, confidence] = [500, 0.4, 0.02, 0.95];
    const needed = rowsNeeded({ rows, standardError: sd / Math.sqrt(rows), margin, confidence }) ?? NaN;
    const random = createRandom(11);
    const standardError = sd / Math.sqrt(needed);
    let passes = 0;
    for (let turn = 0; turn < 20_000; turn += 1) {
      const difference = standardError * normalQuantile(random.uniform());
      if (difference - normalQuantile(confidence) * standardError > -margin) passes += 1;
    }
    expect(Math.abs(passes / 20_000 - 0.8)).toBeLessThan(0.01);
  });

  test('names no number where none would do', () => {
    expect(rowsNeeded({ rows: 100, standardError: 0.1, margin: 0, confidence: 0.95 })).toBeNull();
    expect(rowsNeeded({ rows: 100, standardError: 0, margin: 0, confidence: 0.95 })).toBeNull();
    expect(rowsNeeded({ rows: 100, standardError: NaN, margin: 0.1, confidence: 0.95 })).toBeNull();
    expect(rowsNeeded({ rows: 100, standardError: Infinity, margin: 0.1, confidence: 0.95 })).toBeNull();
  });

  test('refuses a negative margin and no rows', () => {
    expect(() => rowsNeeded({ rows: 100, standardError: 0.1, margin: -0.1, confidence: 0.95 })).toThrow(new RangeError('A margin is at least 0, not -0.1'));
    expect(() => rowsNeeded({ rows: 0, standardError: 0.1, margin: 0.1, confidence: 0.95 })).toThrow(new RangeError('Rows are more than 0, not 0'));
  });
});

describe('smallestDifference', () => {
  test('is told from none in 80 % of trials at its own size', () => {
    const difference = smallestDifference({ standardError: 0.01, confidence: 0.95 });
    expect(difference).toBeCloseTo(0.02486, 5);
    expect(normalCdf(difference / 0.01 - normalQuantile(0.95))).toBeCloseTo(0.8, 12);
  });

  test('is the margin that the rows at hand can decide', () => {
    const margin = smallestDifference({ standardError: 0.01, confidence: 0.9 });
    expect(rowsNeeded({ rows: 700, standardError: 0.01, margin, confidence: 0.9 })).toBe(700);
  });
});
