import { describe, expect, it } from 'vitest';

import { createRandom } from '../../../shared/statistics/random.ts';
import { tellClasses, tellManyClasses, tellQuantity } from './tell-target.ts';

const ROWS = 2000;
const random = createRandom(5);
const noise = Float64Array.from({ length: ROWS }, () => random.uniform());
const labels = noise.map((_, row) => Number(row % 4 === 0));
const numbers = (values: Float64Array) => ({ values, isCategory: false });
const categories = (values: Float64Array) => ({ values, isCategory: true });
const rounded = (told: { readonly value: number } | null): number | null => (told === null ? null : Number(told.value.toFixed(2)));

describe('two classes', () => {
  it.each([
    ['a number that follows', numbers(labels.map((label, row) => 3 * label + (noise[row] ?? 0))), 1],
    ['one that falls', numbers(labels.map((label, row) => (noise[row] ?? 0) - 3 * label)), 1],
    ['noise', numbers(noise), 0.5],
    ['a number that is there for one class alone', numbers(noise.map((value, row) => (labels[row] === 1 ? value : Number.NaN))), 1],
    ['codes out of order', numbers(labels.map((label, row) => (label === 1 ? 5 : row % 2 === 0 ? 2 : 9))), 1],
    ['a category', categories(labels.map((label, row) => (label === 1 ? 0 : 1 + (row % 7)))), 1],
    ['a category of noise', categories(noise.map((value) => Math.floor(7 * value))), 0.53],
    ['names, of which every one comes once', categories(noise.map((_, row) => row)), null],
  ])('%s', (_, feature, auc) => {
    const found = rounded(tellClasses(feature, labels));
    if (auc === 0.5) expect(found).toBeCloseTo(0.5, 1);
    else if (auc === 0.53) expect(found).toBeLessThan(0.6);
    else expect(found).toBe(auc);
  });

  it('are not told apart by fewer than ten rows of one', () => {
    expect(tellClasses(numbers(noise), labels.map((_, row) => Number(row < 9)))).toBeNull();
    expect(tellClasses(numbers(noise), labels.map((_, row) => Number(row < 10)))).not.toBeNull();
  });
});

describe('more classes', () => {
  const kinds = noise.map((_, row) => row % 5);

  it('are given by a category for each, also by several, and by a number that codes them', () => {
    expect(tellManyClasses(categories(kinds.map((kind) => 4 - kind)), kinds)).toEqual({ measure: 'recall', value: 1 });
    expect(tellManyClasses(categories(kinds.map((kind, row) => kind + 5 * (row % 3))), kinds)?.value).toBe(1);
    expect(tellManyClasses(numbers(kinds.map((kind) => kind * 10)), kinds)?.value).toBe(1);
  });

  it('are not, where one of them is never the most frequent, or where each row has a value of its own', () => {
    const most = kinds.map((kind) => (kind === 4 ? 3 : kind));
    expect(tellManyClasses(categories(most), kinds)?.value).toBe(0);
    expect(tellManyClasses(numbers(noise), kinds)).toBeNull();
  });
});

describe('a quantity', () => {
  it('is given by itself in other units, not by what goes with it', () => {
    const celsius = noise.map((value) => 40 * value - 10);
    expect(tellQuantity(numbers(celsius.map((value) => 1.8 * value + 32)), celsius)?.value).toBeCloseTo(1, 12);
    expect(tellQuantity(numbers(celsius.map((value) => -value)), celsius)?.value).toBeCloseTo(1, 12);
    expect(tellQuantity(numbers(celsius.map((value, row) => value + 10 * (noise[(row * 7) % ROWS] ?? 0))), celsius)?.value).toBeLessThan(0.99);
  });

  it('is not by a constant, a category, or a number that most rows lack', () => {
    expect(tellQuantity(numbers(noise.map(() => 3)), noise)).toBeNull();
    expect(tellQuantity(categories(noise), noise)).toBeNull();
    expect(tellQuantity(numbers(noise.map((value, row) => (row % 3 === 0 ? value : Number.NaN))), noise)).toBeNull();
  });
});
