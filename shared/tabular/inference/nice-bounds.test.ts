import fc from 'fast-check';
import { expect, test } from 'vitest';

import { niceBeyond, niceBounds } from './nice-bounds.ts';

test.each([
  { seen: [0, 60], bounds: { min: 0, max: 100 } },
  { seen: [-7.1, 18.3], bounds: { min: -20, max: 40 } },
  { seen: [0.4, 9.5], bounds: { min: 0, max: 15 } },
  { seen: [0, 0], bounds: { min: 0, max: 0 } },
  { seen: [0.02, 0.21], bounds: { min: 0, max: 0.4 } },
  { seen: [-122, -70], bounds: { min: -200, max: -30 } },
  { seen: [990.3, 1040.2], bounds: { min: 0, max: 2000 } },
  { seen: [0, 9007199254740991], bounds: { min: 0, max: null } },
  { seen: [-1e308, 1e308], bounds: { min: null, max: null } },
])('what lies in $seen is asked to lie in $bounds', ({ seen: [min = 0, max = 0], bounds }) => {
  expect(niceBounds(min, max)).toEqual(bounds);
});

test.each([
  { seen: [1, 1], bounds: { min: 0, max: 2 } },
  { seen: [-1, 1], bounds: { min: -2, max: 2 } },
  { seen: [0, 10], bounds: { min: 0, max: 15 } },
])('what lies in $seen and is whole is asked to lie in $bounds', ({ seen: [min = 0, max = 0], bounds }) => {
  expect(niceBounds(min, max, { whole: true })).toEqual(bounds);
});

test('bounds hold what was seen, with room of half the range or magnitude', () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const bounds = niceBounds(min, max);
      const room = 1 - 1e-9;
      expect(bounds.max).toBeGreaterThanOrEqual(max + 0.5 * room * Math.max(max - min, Math.abs(max)) - 1e-300);
      expect(bounds.min).toBeLessThanOrEqual(min >= 0 ? 0 : min - 0.5 * room * Math.max(max - min, -min) + 1e-300);
    }),
  );
});

test.each<[number, 'min' | 'max', number]>([
  [70, 'max', 80],
  [70, 'min', 60],
  [-70, 'max', -60],
  [-3, 'max', 2],
  [3, 'min', -2],
  [-5, 'max', 0],
  [5, 'min', 0],
])('beyond %d, with room 5, on the side of the %s is %d', (value, side, beyond) => {
  expect(niceBeyond(value, { room: 5, side })).toBe(beyond);
});
