import fc from 'fast-check';
import { expect, test } from 'vitest';

import { histogram } from './histogram.ts';
import { htmlText } from './html.ts';
import { numberBins } from './number-bins.ts';

const of = (values: readonly number[], counts: readonly number[] = values.map(() => 1)): { kind: 'numbers'; rank_error: number; values: number[]; counts: number[] } => ({ kind: 'numbers', rank_error: 0, values: [...values], counts: [...counts] });

test('a few whole numbers have a bin each', () => {
  expect(numberBins(of([0, 1, 3], [2, 1, 1]), null)).toEqual({ edges: [0, 1, 2, 3, 4], now: [0.5, 0.25, 0, 0.25], before: null, whole: true });
});

test('both sides share the bins, which reach over both', () => {
  expect(numberBins(of([4, 5]), of([0, 1, 2, 3]))).toEqual({ edges: [0, 1, 2, 3, 4, 5, 6], now: [0, 0, 0, 0, 0.5, 0.5], before: [0.25, 0.25, 0.25, 0.25, 0, 0], whole: true });
});

test('one far value does not press all others into one bin', () => {
  const bins = numberBins(of([...Array.from({ length: 240 }, (_, place) => place + 0.5), 1e9]), null);
  expect(bins?.edges.at(-1)).toBeLessThan(250);
  expect(bins?.now.every((share) => share > 0.03)).toBe(true);
});

test('nothing is to be seen of nothing', () => {
  expect(numberBins(of([]), null)).toBeNull();
  expect(numberBins(of([1]), of([]))).toBeNull();
});

test('whatever doubles there are, each is counted once, and the picture can be drawn', () => {
  const doubles = fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 40 }).map((values) => values.toSorted((a, b) => a - b));
  fc.assert(fc.property(doubles, fc.option(doubles), (now, before) => {
    const bins = numberBins(of(now), before === null ? null : of(before));
    if (bins === null) throw new Error('no bins');
    for (const side of [bins.now, bins.before ?? []]) if (side.length > 0) expect(side.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(htmlText(histogram({ label: 'x', now: bins.now, before: bins.before }))).not.toMatch(/NaN|Infinity/);
  }));
});
