import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Distribution } from '../../shared/results/profile.ts';
import { columnBins } from './column-bins.ts';

const times = (texts: readonly string[]): Extract<Distribution, { kind: 'times' }> => ({ kind: 'times', rank_error: 0, values: texts.map((text) => Date.parse(text)), counts: texts.map(() => 1) });
const ends = (bins: ReturnType<typeof columnBins>): (string | undefined)[] => [bins?.show(bins.edges[0] ?? 0), bins?.show(bins.edges.at(-1) ?? 0)];

test('whole days have bins of whole days', () => {
  const bins = columnBins(times(['2001-01-14', '2001-01-15', '2001-01-17']), null);
  expect({ ...bins, edges: ends(bins) }).toMatchObject({ days: true, whole: true, now: [1 / 3, 1 / 3, 0, 1 / 3], before: null, edges: ['2001-01-14', '2001-01-18'] });
  expect(bins?.placeOf('2001-01-15')).toBe((bins?.edges[0] ?? 0) + 1);
  expect(bins?.placeOf(null)).toBeNaN();
});

test('a time of day on either side makes bins of hours, minutes or seconds', () => {
  const hours = columnBins(times(['2001-01-14T00:00Z', '2001-01-16T12:30Z']), times(['2001-01-14']), 4);
  expect(ends(hours)).toEqual(['2001-01-14 00:00', '2001-01-16 12:30']);
  expect(hours?.before).toEqual([1, 0, 0, 0]);
  expect(ends(columnBins(times(['2001-01-14T10:00:00Z', '2001-01-14T10:01:00Z']), null))).toEqual(['2001-01-14 10:00:00', '2001-01-14 10:01:00']);
  expect(ends(columnBins(times(['2001-01-14T10:00:00.250Z', '2001-01-14T10:00:00.260Z']), null, 20))).toEqual(['2001-01-14 10:00:00.250', '2001-01-14 10:00:00.261']);
  expect(ends(columnBins(times(['1999-01-14T10:00Z', '2001-01-14T11:00Z']), null))).toEqual(['1999-01-14', '2001-01-14']);
});

test('what was numbers before is no outline of times', () => {
  expect(columnBins(times(['2001-01-14']), { kind: 'numbers', rank_error: 0, values: [3], counts: [1] })).toMatchObject({ now: [1], before: null });
});

test('whatever times a profile may hold, each is counted once, and every edge has words', () => {
  const side = fc.uniqueArray(fc.oneof(fc.integer({ min: -1e15, max: 1e15 }), fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.integer({ min: -9000, max: 9000 }).map((day) => day * 86_400_000)), { minLength: 1, maxLength: 30 })
    .map((values): Extract<Distribution, { kind: 'times' }> => ({ kind: 'times', rank_error: 0, values: values.toSorted((a, b) => a - b), counts: values.map(() => 1) }));
  fc.assert(fc.property(side, fc.option(side), fc.constantFrom(12, 24), (now, before, most) => {
    const bins = columnBins(now, before, most) ?? expect.fail('no bins');
    expect(bins.now.length).toBeLessThanOrEqual(most);
    for (const shares of [bins.now, bins.before ?? []]) if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const edge of bins.edges) expect(bins.show(edge)).toMatch(/^[+-]?\d+-\d\d-\d\d/);
  }));
});
