import { expect, it } from 'vitest';

import { quantile } from './quantile.ts';

it('interpolates between the ordered values', () => {
  const sorted = Float64Array.of(1, 2, 4, 8);
  expect([0, 1 / 3, 0.5, 1].map((share) => quantile(sorted, share))).toEqual([1, 2, 3, 8]);
});

it('lets no infinite value pass for a number', () => {
  for (const share of [0, 0.25, 0.4]) expect(Number.isFinite(quantile(Float64Array.of(-Infinity, 1, 2), share))).toBe(false);
});

it.each([[new Float64Array(), 0.5], [Float64Array.of(1), -0.1], [Float64Array.of(1), Number.NaN]])('refuses what has no value', (sorted, share) => {
  expect(() => quantile(sorted, share)).toThrow(RangeError);
});
