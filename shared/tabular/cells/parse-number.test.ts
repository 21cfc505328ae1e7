import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseNumber, parseNumberText } from './parse-number.ts';

const NUMBER = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;

test.each([
  ['7', 7],
  ['007', 7],
  ['+3', 3],
  ['-0', -0],
  ['.5', 0.5],
  ['5.', 5],
  ['1e5', 1e5],
  ['1E-5', 1e-5],
  [' 12.5\t', 12.5],
  ['0.1', 0.1],
  ['9007199254740993', 9007199254740992],
  ['1e-999', 0],
  ['123456789012345678901234567890', 1.2345678901234568e29],
])('%j is the number %d', (text, value) => {
  expect(parseNumberText(text)).toBe(value);
});

test.each([
  '', ' ', '.', '+', '-', 'e5', '1e', '1e+', '1_000', '1,000', '0x10', '0b1', 'Infinity', '-Infinity', 'NaN', 'NA', '1e999', '1 2', '--1', '1.2.3', '1e5.0', '\u00a01', '1\n',
])('%j is no number', (text) => {
  expect(parseNumberText(text)).toBeNaN();
});

test('every finite double is read back from its text', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumberText(String(value))).toBe(Object.is(value, -0) ? 0 : value);
    }),
  );
});

test('decimals of any length are rounded as Number rounds them', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.constantFrom('', '-', '+'), digits, digits, fc.integer({ min: -330, max: 300 }), (sign, whole, fraction, exponent) => {
      const text = `${sign}${whole}.${fraction}e${exponent}`;
      const value = Number(text);
      expect(parseNumberText(text)).toBe(Number.isFinite(value) ? value : Number.NaN);
    }),
    { numRuns: 2000 },
  );
});

test('what is not of the form of a number is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'01.+-eE _,x\t'), maxLength: 8 }), (text) => {
      const value = NUMBER.test(text) ? Number(text) : Number.NaN;
      expect(parseNumberText(text)).toBe(Number.isFinite(value) ? value : Number.NaN);
    }),
    { numRuns: 5000 },
  );
});

test('only the bytes between start and end count', () => {
  expect(parseNumber(Buffer.from('1,23,4'), 2, 4)).toBe(23);
});
