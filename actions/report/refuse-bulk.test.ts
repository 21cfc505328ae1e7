import { expect, test } from 'vitest';

import { UserError } from '../../shared/verdict/errors.ts';
import { refuseBulk } from './refuse-bulk.ts';

const keys = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, place) => [`m${place}`, place]));
const nested = (depth: number): unknown => (depth === 0 ? 0 : [nested(depth - 1)]);

test.each<[string, unknown]>([
  ['as many values as are allowed', Array.from({ length: 199_999 }, () => 0)],
  ['as many keys', keys(1000)],
  ['a text as long, and a key', { ['k'.repeat(10_000)]: 'x'.repeat(10_000) }],
  ['as deep', nested(20)],
])('%s', (_, value) => {
  expect(() => refuseBulk(JSON.stringify(value), 'result.json')).not.toThrow();
});

test.each<[string, unknown]>([
  ['holds more than 200000 values', Array.from({ length: 200_000 }, () => 0)],
  ['holds 1001 keys in one place; 1000 are allowed', { metrics: keys(1001) }],
  ['holds a text of 10001 characters; 10000 are allowed', ['x'.repeat(10_001)]],
  ['holds a text of 10001 characters; 10000 are allowed', { ['k'.repeat(10_001)]: 0 }],
  ['is nested more than 20 deep', nested(21)],
])('one more: %s', (reason, value) => {
  expect(() => refuseBulk(JSON.stringify(value), 'result.json')).toThrow(new UserError(`result.json ${reason}`));
});

test('two hundred thousand brackets', () => {
  expect(() => refuseBulk('['.repeat(200_000) + ']'.repeat(200_000), 'result.json')).toThrow(new UserError('result.json is nested more than 20 deep'));
});

test('what is no JSON is left to its parser', () => {
  expect(() => refuseBulk('{', 'result.json')).not.toThrow();
});
