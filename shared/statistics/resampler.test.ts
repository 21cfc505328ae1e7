import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createRandom } from './random.ts';
import { createResampler } from './resampler.ts';

/** Σ (observed − expected)²/expected */
function chiSquare(observed: Iterable<number>, expected: readonly number[]): number {
  return Array.from(observed).reduce((sum, count, place) => sum + (count - (expected[place] ?? NaN)) ** 2 / (expected[place] ?? NaN), 0);
}

/** n!/(k!·(n − k)!)·p^k·(1 − p)^(n − k) for k = 0 … last */
function binomial(n: number, p: number, last: number): number[] {
  const probabilities = [(1 - p) ** n];
  for (let k = 0; k < last; k += 1) probabilities.push(((probabilities[k] ?? NaN) * (n - k) * p) / ((k + 1) * (1 - p)));
  return probabilities;
}

describe('createResampler', () => {
  test('draws as many rows as there are, in every stratum', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_500 }), fc.integer({ min: 1, max: 4 }), fc.integer(), (rows, parts, seed) => {
      const strata = Int32Array.from({ length: rows }, (_, row) => Math.floor((row * row) / 7) % parts);
      const whole = createResampler({ rows, random: createRandom(seed) })();
      expect(whole.reduce((sum, count) => sum + count, 0)).toBe(rows);

      const counts = createResampler({ rows, random: createRandom(seed), strata })();
      const sizes = new Uint32Array(parts);
      const drawn = new Uint32Array(parts);
      for (const [row, stratum] of strata.entries()) {
        sizes[stratum] = (sizes[stratum] ?? 0) + 1;
        drawn[stratum] = (drawn[stratum] ?? 0) + (counts[row] ?? 0);
      }
      expect(drawn).toEqual(sizes);
    }));
  });

  test('gives each of the 10 resamples of 3 rows its multinomial chance', () => {
    const resample = createResampler({ rows: 3, random: createRandom(41) });
    const seen = new Map<string, number>();
    for (let turn = 0; turn < 27_000; turn += 1) {
      const key = resample().join('');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    const keys = ['111', '300', '030', '003', '210', '201', '120', '021', '102', '012'];
    const expected = keys.map((key) => (key === '111' ? 6_000 : key.includes('3') ? 1_000 : 3_000));
    expect(Array.from(seen.keys()).toSorted()).toEqual(keys.toSorted());
    // 9 degrees of freedom: above 21.7 in one of a hundred seeds.
    expect(chiSquare(keys.map((key) => seen.get(key) ?? 0), expected)).toBeLessThan(21.7);
  });

  test('gives a row of 1,003 a binomial count, the last three rows too', () => {
    const rows = 1_003;
    const expected = binomial(rows, 1 / rows, 5);
    const resample = createResampler({ rows, random: createRandom(42) });
    const all = new Uint32Array(7);
    const last = new Uint32Array(7);
    for (let turn = 0; turn < 4_000; turn += 1) {
      for (const [row, count] of resample().entries()) {
        const cell = Math.min(count, 6);
        all[cell] = (all[cell] ?? 0) + 1;
        if (row >= 1_000) last[cell] = (last[cell] ?? 0) + 1;
      }
    }
    const shares = [...expected, 1 - expected.reduce((sum, p) => sum + p, 0)];
    // 6 degrees of freedom: above 16.8 in one of a hundred seeds.
    expect(chiSquare(all, shares.map((share) => share * rows * 4_000))).toBeLessThan(16.8);
    expect(chiSquare(last, shares.map((share) => share * 3 * 4_000))).toBeLessThan(16.8);
  });

  test('makes rows compete as a fixed total does: the count of a quarter of them is binomial', () => {
    const resample = createResampler({ rows: 1_000, random: createRandom(43) });
    const totals = Float64Array.from({ length: 8_000 }, () => resample().subarray(500, 750).reduce((sum, count) => sum + count, 0));
    const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
    const variance = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / totals.length;
    // Binomial(1000, ¼): mean 250, variance 187.5, where independent Poisson counts would have 250. Three standard errors each.
    expect(Math.abs(mean - 250)).toBeLessThan(0.46);
    expect(Math.abs(variance - 187.5)).toBeLessThan(8.9);
  });

  test('draws anew when the counts come out too large', () => {
    const random = createRandom(44);
    let fills = 0;
    const resample = createResampler({
      rows: 400,
      random: {
        ...random,
        // Bytes of 240 stand for a count of 3 in every row: 1,200 in all.
        fillWords: (words) => (fills++ === 0 ? words.fill(0xf0f0f0f0) : random.fillWords(words)),
      },
    });
    expect(resample().reduce((sum, count) => sum + count, 0)).toBe(400);
    expect(fills).toBe(2);
  });

  test('refuses what it cannot draw from', () => {
    const random = createRandom(1);
    expect(() => createResampler({ rows: 2.5, random })).toThrow(new RangeError('Rows are a whole number from 1 to 2^31 − 1, not 2.5'));
    expect(() => createResampler({ rows: 3, random, strata: Int32Array.of(1, 2) })).toThrow(new RangeError('3 rows, but 2 strata'));
  });
});
