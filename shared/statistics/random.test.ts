import { describe, expect, test } from 'vitest';

import fixtures from '../../test/fixtures/statistics.json' with { type: 'json' };
import { createRandom } from './random.ts';
import { xoshiro128 } from './xoshiro128.ts';

describe('xoshiro128**', () => {
  test('gives the words of the authors’ C program for the state 1, 2, 3, 4', () => {
    const words = new Uint32Array(10);
    xoshiro128([1, 2, 3, 4])(words);
    expect(Array.from(words)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
  });
});

describe('createRandom', () => {
  test.each(fixtures.random)('gives the known stream for seed $seed', ({ seed, words, uniform }) => {
    const filled = new Uint32Array(words.length);
    createRandom(seed).fillWords(filled);
    expect(Array.from(filled)).toEqual(words);

    const random = createRandom(seed);
    expect(uniform.map(() => random.uniform())).toEqual(uniform);

    // A bound of 2^32 passes each word on as it is.
    const other = createRandom(seed);
    expect(words.map(() => other.below(2 ** 32))).toEqual(words);
  });

  test('draws every whole number below n equally often', () => {
    const random = createRandom(3);
    const counts = new Uint32Array(6);
    for (let turn = 0; turn < 60_000; turn += 1) {
      const drawn = random.below(6);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(counts).toHaveLength(6);
    // Chi-square with 5 degrees of freedom: above 15.1 in one of a hundred seeds.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(15.1);
  });

  test('does not favour small results where n does not divide 2^32', () => {
    // A plain remainder would put two thirds of the draws into the lower half.
    const random = createRandom(4);
    const n = 3 * 2 ** 30;
    let low = 0;
    for (let turn = 0; turn < 10_000; turn += 1) if (random.below(n) < n / 2) low += 1;
    expect(Math.abs(low - 5_000)).toBeLessThan(3 * 50);
  });

  test('has uniform numbers of mean ½ and variance 1/12, never 1', () => {
    const random = createRandom(5);
    const values = Array.from({ length: 50_000 }, () => random.uniform());
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.004);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  });

  test('refuses seeds and bounds that it cannot keep its word for', () => {
    for (const seed of [0.5, NaN, 2 ** 53]) expect(() => createRandom(seed)).toThrow(new RangeError(`A seed is a whole number, not ${seed}`));
    for (const n of [0, -1, 1.5, 2 ** 33, NaN]) expect(() => createRandom(1).below(n)).toThrow(new RangeError(`A bound is an integer from 1 to 2^32, not ${n}`));
    expect(createRandom(1).below(1)).toBe(0);
  });
});
