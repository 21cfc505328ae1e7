import { expect, it } from 'vitest';

import { addValues, createQuantileSketch, QUANTILE_BLOCK, sketchedQuantiles } from './quantile-sketch.ts';

const SHARES = [0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1];
const N = 1_000_000;

function sketchOf(value: (index: number) => number): readonly number[] {
  const sketch = createQuantileSketch();
  for (let from = 0; from < N; from += QUANTILE_BLOCK) {
    addValues(sketch, Float64Array.from({ length: Math.min(QUANTILE_BLOCK, N - from) }, (_, index) => value(from + index)));
  }
  return sketchedQuantiles(sketch, SHARES);
}

// The value at rank r is r, so that the error of a quantile is its error of rank.
const orders: readonly (readonly [string, (index: number) => number])[] = [
  ['ascending', (index) => index],
  ['descending', (index) => N - 1 - index],
  ['scattered', (index) => (index * 617_371) % N],
  ['from both ends', (index) => (index % 2 === 0 ? index / 2 : N - 1 - (index - 1) / 2)],
  ['in saw teeth', (index) => (index % 1000) * 1000 + Math.floor(index / 1000)],
];

it.each(orders)('ranks a million values within 0.25 %%, %s', (_, value) => {
  const errors = sketchOf(value).map((found, index) => Math.abs(found / (N - 1) - (SHARES[index] ?? 0)));
  expect(Math.max(...errors)).toBeLessThan(0.0025);
});

it('keeps few values exactly', () => {
  const sketch = createQuantileSketch();
  addValues(sketch, Float64Array.of(5, 1, 3));
  expect(sketchedQuantiles(sketch, [0, 0.5, 1])).toEqual([1, 3, 5]);
  expect(sketchedQuantiles(createQuantileSketch(), [0.5])).toEqual([]);
});
