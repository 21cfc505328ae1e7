import fc from 'fast-check';
import { expect, it } from 'vitest';

import { decimalsFor, formatBytes, formatChange, formatCount, formatDigits, formatList, formatNumber, formatPercent, formatRows, formatSeconds, formatTime } from './format.ts';

it('writes counts and rows', () => {
  expect([0, 999, 1000, 25_600, 3_000_000].map(formatCount)).toEqual(['0', '999', '1,000', '25,600', '3,000,000']);
  expect([0, 1, 2, 1204].map(formatRows)).toEqual(['0 rows', '1 row', '2 rows', '1,204 rows']);
});

it('writes numbers with a true minus, and no negative nothing', () => {
  expect([formatNumber(0.8449, 3), formatNumber(-0.052, 3), formatNumber(-0.0004, 3), formatNumber(-0, 3), formatNumber(1234.5, 1), formatNumber(null, 3)]).toEqual(['0.845', '−0.052', '0.000', '0.000', '1,234.5', '–']);
});

it('writes changes with their sign, where something changed', () => {
  expect([formatChange(0.003, 3), formatChange(-0.052, 3), formatChange(0, 3), formatChange(0.0004, 3), formatChange(-0.0004, 3), formatChange(-1234.5, 1), formatChange(null, 3)]).toEqual(['+0.003', '−0.052', '0.000', '0.000', '0.000', '−1,234.5', '–']);
});

it.each([
  [0.845, 0.01, 3],
  [0.845, 0.00002, 5],
  [0.845, 0, 3],
  [0.845, Number.NaN, 3],
  [0.845, 1e-12, 8],
  [12.3, 0.5, 1],
  [-523.1, 20, 0],
  [523.1, 0.004, 3],
])('shows %f ± %f with %d decimals', (value, spread, decimals) => {
  expect(decimalsFor(value, spread)).toBe(decimals);
});

it('shows as many decimals as tell a number from its bounds', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.double({ min: 1e-7, max: 1e3, noNaN: true }), (value, spread) => {
      const decimals = decimalsFor(value, spread);
      expect(formatNumber(value - spread, decimals)).not.toBe(formatNumber(value + spread, decimals));
    }),
  );
});

it('writes shares as percent, with a decimal where it is needed', () => {
  expect([0.9, 0.95, 0.975, 1, 0, 2 * 0.95 - 1].map(formatPercent)).toEqual(['90 %', '95 %', '97.5 %', '100 %', '0 %', '90 %']);
});

it('writes lists as one says them', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

it('writes durations, and never 60 seconds of a minute', () => {
  expect([0, 0.0354, 0.9996, 2.14, 89.94, 90, 119.7, 200, 3599.9].map(formatSeconds)).toEqual(['0 ms', '35 ms', '1.0 s', '2.1 s', '89.9 s', '1 min 30 s', '2 min 0 s', '3 min 20 s', '60 min 0 s']);
});

it('writes sizes, and never a thousand of a unit', () => {
  expect([0, 999, 1000, 12_400, 999_949, 999_950, 5e6, 3e9, 7e12, 5e15].map(formatBytes)).toEqual(['0 B', '999 B', '1.0 kB', '12.4 kB', '999.9 kB', '1.0 MB', '5.0 MB', '3.0 GB', '7.0 TB', '5000.0 TB']);
});

it('writes times in UTC, to the minute', () => {
  expect(formatTime(new Date('2026-11-21T11:02:59.999+01:00'))).toBe('2026-11-21 10:02 UTC');
});

it.each([[884.5041, '884.504'], [-5, '−5'], [0, '0'], [1234567.8, '1,234,570'], [1e308, '1e+308'], [-1.23456789e300, '−1.23457e+300'], [2.5e-9, '2.5e-9']])('%d to six digits', (value, said) => {
  expect(formatDigits(value, 6)).toBe(said);
});
