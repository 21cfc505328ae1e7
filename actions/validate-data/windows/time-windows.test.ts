import fc from 'fast-check';
import { expect, test } from 'vitest';

import { chooseWindows } from './time-windows.ts';

const at = (text: string): number => Date.parse(`${text}${text.length === 10 ? 'T00:00Z' : 'Z'}`);

test.each([
  ['hours within a day', '2024-05-01T01:00', '2024-05-01T23:00', null],
  ['two days', '2024-05-01T23:59', '2024-05-02T00:00', ['day', 2, '2024-05-01', '2024-05-02']],
  ['two months', '2024-05-01', '2024-07-01', ['day', 62, '2024-05-01', '2024-07-01']],
  ['a day more, by weeks from Monday', '2024-05-01', '2024-07-02', ['week', 10, '2024-04-29', '2024-07-01']],
  ['some years', '2022-02-28', '2024-07-02', ['month', 30, '2022-02-01', '2024-07-01']],
  ['before 1970', '1930-06-30', '1969-12-31', ['year', 40, '1930-01-01', '1969-01-01']],
  ['centuries', '1700-01-01', '2024-01-01', null],
])('%s', (_, earliest, latest, expected) => {
  const windows = chooseWindows(at(earliest), at(latest));
  expect(windows === null ? null : [windows.unit, windows.from.length, windows.from[0], windows.from.at(-1)]).toEqual(expected);
});

test('every time lies in the window that begins last before it', () => {
  const day = 86_400_000;
  const time = fc.integer({ min: -80 * 365 * day, max: 80 * 365 * day });
  fc.assert(
    fc.property(time, fc.integer({ min: day, max: 60 * 365 * day }), fc.double({ min: 0, max: 1, noNaN: true }), (earliest, span, share) => {
      const windows = chooseWindows(earliest, earliest + span);
      if (windows === null) return;
      const inside = Math.floor(earliest + share * span);
      const place = windows.placeOf(inside);
      const [from, next] = [windows.from[place], windows.from[place + 1]];
      expect(at(from ?? '')).toBeLessThanOrEqual(inside);
      if (next !== undefined) expect(inside).toBeLessThan(at(next));
      expect([windows.placeOf(earliest), windows.placeOf(earliest + span)]).toEqual([0, windows.from.length - 1]);
    }),
  );
});
