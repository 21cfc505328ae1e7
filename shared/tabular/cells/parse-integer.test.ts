import { expect, it } from 'vitest';

import { parseInteger } from './parse-integer.ts';

function parse(text: string): number {
  const bytes = Buffer.from(`,${text},`);
  return parseInteger(bytes, 1, bytes.length - 1);
}

it.each([
  ['7', 7], ['-7', -7], ['+3', 3], ['-0', -0], ['007', 7], [' 5 ', 5], ['\t-12 ', -12], ['999999999999999', 999_999_999_999_999],
  ['9007199254740991', Number.MAX_SAFE_INTEGER], ['-123456789012345678', -123_456_789_012_345_680], ['1'.padEnd(300, '0'), 1e299],
])('%j is a whole number', (text, value) => {
  expect(parse(text)).toBe(value);
});

it.each(['', ' ', '-', '+', '+-3', '--3', '3.0', '5.', '1e5', '1_000', '0x10', '1 2', 'Infinity', 'NaN', '１', '3a', '1'.padEnd(400, '0'), '9007199254740993.5'])('%j is none', (text) => {
  expect(parse(text)).toBeNaN();
});
