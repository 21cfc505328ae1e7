import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseDate, parseTime, parseTimeText } from './parse-time.ts';

test.each([
  ['2001-01-14', '2001-01-14T00:00:00.000Z'],
  ['2001-01-14 21:55', '2001-01-14T21:55:00.000Z'],
  ['2001-01-14T21:55:07', '2001-01-14T21:55:07.000Z'],
  ['2001-01-14T21:55:00.123Z', '2001-01-14T21:55:00.123Z'],
  ['2001-01-14t21:55:00.5z', '2001-01-14T21:55:00.500Z'],
  ['2001-01-14 21:55+01:00', '2001-01-14T20:55:00.000Z'],
  ['2001-01-14T23:30:00-0330', '2001-01-15T03:00:00.000Z'],
  ['2001-01-14 21:55:00+00', '2001-01-14T21:55:00.000Z'],
  ['  2000-02-29\t', '2000-02-29T00:00:00.000Z'],
  ['0001-01-01', '0001-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
])('%j is the time %s', (text, iso) => {
  expect(new Date(parseTimeText(text)).toISOString()).toBe(iso);
});

test.each([
  '', '2001', '2001-01', '2001-1-14', '14.01.2001', '01/14/2001', '20010114', '2001-02-29', '1900-02-29', '2001-04-31', '2001-00-10', '2001-13-01', '2001-01-00',
  '2001-01-14 ', '2001-01-14T', '2001-01-14 21', '2001-01-14 21:5', '2001-01-14 24:00', '2001-01-14 21:60', '2001-01-14 21:55:60', '2001-01-14 21:55:00.',
  '2001-01-14 21:55:00 UTC', '2001-01-14 21:55:00+1', '2001-01-14 21:55:00+01:0', '2001-01-14 21:55:00+24:00', '2001-01-14 21:55:00Zulu', '2001-01-14x21:55', '2001-01-14+01:00', '2001-01-14 21:55:00 +01:00',
])('%j is no time', (text) => {
  expect(parseTimeText(text.endsWith(' ') ? `${text}x` : text)).toBeNaN();
});

test('every moment of years 0 to 9999 is read as Date reads it', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }), (date) => {
      expect(parseTimeText(date.toISOString())).toBe(date.getTime());
    }),
    { numRuns: 2000 },
  );
});

test('a day is in the calendar exactly when Date keeps it', () => {
  const part = fc.integer({ min: 0, max: 40 }).map((value) => String(value).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1800, max: 2200 }), part, part, (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
      const real = date.toISOString().startsWith(text);
      expect(parseTimeText(text)).toBe(real ? date.getTime() : Number.NaN);
    }),
    { numRuns: 2000 },
  );
});

test('microseconds still tell two times apart', () => {
  expect(parseTimeText('2001-01-14 21:55:00.123456')).toBeLessThan(parseTimeText('2001-01-14 21:55:00.123457'));
});

test('a date has no time of day', () => {
  const read = (text: string) => parseDate(Buffer.from(text), 0, text.length);
  expect(read(' 2001-01-14 ')).toBe(Date.UTC(2001, 0, 14));
  expect(read('2001-01-14 21:55')).toBeNaN();
});

test('only the bytes between start and end count', () => {
  const bytes = Buffer.from('2001-01-14 21:55:00,1');
  expect(parseTime(bytes, 0, 10)).toBe(Date.UTC(2001, 0, 14));
  expect(parseTime(bytes, 0, 16)).toBe(Date.UTC(2001, 0, 14, 21, 55));
  expect(parseTime(bytes, 0, 18)).toBeNaN();
  expect(parseTime(bytes, 0, 9)).toBeNaN();
});
