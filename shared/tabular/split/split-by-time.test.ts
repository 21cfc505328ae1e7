import fc from 'fast-check';
import { expect, test } from 'vitest';

import { splitByTime } from './split-by-time.ts';
import { SIDE } from './split.ts';

const { train, validation, test: judged } = SIDE;

test.each([
  ['the last fifth before the first test time', [1, 2, 3, 4, 5, 10, 11], 0.2, [train, train, train, train, validation, judged, judged]],
  ['in any order of rows', [11, 5, 1, 10, 3, 2, 4], 0.2, [judged, validation, train, judged, train, train, train]],
  ['equal times stay together, so validation grows', [1, 2, 3, 3, 3, 10], 0.2, [train, train, validation, validation, validation, judged]],
  ['but the earliest time always trains', [1, 1, 1, 2, 10], 0.9, [train, train, train, validation, judged]],
  ['and with one time alone nothing is left for validation', [1, 1, 1, 10], 0.5, [train, train, train, judged]],
  ['at least one row is asked for', [1, 2, 3, 10], 0.01, [train, train, validation, judged]],
  ['the first test time itself is a test row', [1, 2, 10], 0.5, [train, validation, judged]],
])('%s', (_, times, share, sides) => {
  expect([...splitByTime(Float64Array.from(times), { testFrom: 10, validation: share })]).toEqual(sides);
});

test('times never cross: train before validation before test, and equal times on one side', () => {
  const times = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(times, fc.integer({ min: 0, max: 30 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (times, testFrom, share) => {
      const sides = splitByTime(Float64Array.from(times), { testFrom, validation: share });
      const of = (side: number): number[] => times.filter((_, row) => sides[row] === side);
      expect(Math.max(-1, ...of(train))).toBeLessThan(Math.min(99, ...of(validation)));
      expect(of(judged)).toEqual(times.filter((time) => time >= testFrom));
      const before = times.filter((time) => time < testFrom);
      expect(of(train).length > 0).toBe(before.length > 0);
      const later = before.some((time) => time !== Math.min(...before));
      expect(of(validation).length > 0).toBe(later);
    }),
    { numRuns: 1000 },
  );
});
