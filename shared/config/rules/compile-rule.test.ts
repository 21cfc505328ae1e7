import { describe, expect, it, test } from 'vitest';

import type { ColumnType } from '../schema.ts';
import { compileRule, type RuleValue } from './compile-rule.ts';

const TYPES: ReadonlyMap<string, ColumnType> = new Map([
  ['arrival', 'integer'],
  ['departure', 'integer'],
  ['fare', 'number'],
  ['plan', 'string'],
  ['active', 'boolean'],
  ['born', 'date'],
  ['seen at', 'timestamp'],
  ['type', 'string'],
  ['in', 'integer'],
  ['_0', 'integer'],
  ['constructor', 'string'],
]);
const VALUES: Readonly<Record<string, RuleValue>> = {
  arrival: 730n,
  departure: 700n,
  fare: 12.5,
  plan: 'free',
  active: true,
  born: new Date('2001-03-10'),
  'seen at': new Date('2001-03-10T14:30:00Z'),
  type: 'a',
  in: 1n,
  _0: 9n,
  constructor: 'c',
};

function answer(text: string, values: Readonly<Record<string, RuleValue>> = {}): boolean | null | string {
  const reading = compileRule(text, TYPES);
  if (reading.state === 'wrong') return reading.reason;
  return reading.rule.holds(reading.rule.columns.map((column) => ({ ...VALUES, ...values })[column] ?? null));
}

test.each<[string, boolean]>([
  ['arrival >= departure', true],
  ['arrival - departure < 20', false],
  ['fare > 12 && fare < 13', true],
  ['double(arrival) * 1.5 > fare', true],
  ['plan in ["free", "team"]', true],
  ['plan.startsWith("f") && size(plan) == 4', true],
  ['active || fare == 0.0', true],
  ['active ? fare > 0.0 : fare == 0.0', true],
  ['born < timestamp("2001-03-11T00:00:00Z")', true],
  ['born.getFullYear() == 2001', true],
  ['row["seen at"] - born > duration("14h")', true],
  ["row['seen at'] - born > duration('15h')", false],
  ['row.arrival == 730 && row["arrival"] == arrival', true],
  ['row["type"] == "a" && row["in"] == 1 && _0 == 9 && constructor == "c"', true],
  ['plan.matches("^fr") && !plan.matches("x$")', true],
  ['[arrival, departure].all(time, time > 600)', true],
  ['9223372036854775807 > arrival', true],
])('%s', (text, expected) => {
  expect(answer(text)).toBe(expected);
});

describe('a missing value', () => {
  test.each<[string, boolean | null]>([
    ['arrival >= departure', null],
    ['arrival == null || arrival >= departure', true],
    ['arrival != null && arrival >= departure', false],
    ['departure > 800 && arrival > 0', false],
    ['size(plan) > 1', null],
    ['plan.matches("x")', null],
  ])('%s: %s', (text, expected) => {
    expect(answer(text, { arrival: null, plan: null })).toBe(expected);
  });
});

it('has no answer where an operation has none', () => {
  expect(answer('arrival / departure > 0', { departure: 0n })).toBe(null);
  expect(answer('arrival + 9223372036854775807 > 0')).toBe(null);
  expect(answer('plan.matches(row["type"])', { type: '(' })).toBe(null);
  expect(answer('dyn(arrival)')).toBe(null);
});

it('takes linear time for any pattern', () => {
  expect(answer('plan.matches("^(a+)+$")', { plan: `${'a'.repeat(5000)}b` })).toBe(false);
});

test.each<[string, string]>([
  ['arrival >', 'character 10: Unexpected token: EOF'],
  ['arrival >= departur', 'character 12: "departur" is no column with a type under data.columns; did you mean "departure"?'],
  ['row["departur"] > 1', 'character 1: "departur" is no column with a type under data.columns; did you mean "departure"?'],
  ['arrival > plan', 'character 1: no such overload: int > string'],
  ['arrival * 1.5 > 2.0', 'character 1: no such overload: int * double; write 2.0 beside a number, or double(column)'],
  ['arrival + departure', 'character 1: the answer is int; a rule answers true or false'],
  ['1 < 2', 'character 1: no column is named in it'],
  ['type == "a"', 'character 1: no such overload: type == string'],
  ['row[plan] == 1', 'character 1: a column is named by a text: row["name"]'],
  ['size(row) == 3', 'character 6: row stands before the name of a column: row["name"]'],
  ['plan.matches("(")', 'character 14: "(" is no RE2 pattern: missing closing ) at character 1, "("'],
  ['plan // .matches(\n.matches("x")', 'character 1: a comment stands before matches; leave it out'],
  ['[1].all(a, [2].all(b, arrival > a + b))', 'character 12: all stands within another all, exists, exists_one, map, filter, bind; a rule has one'],
  [`arrival > ${'1 + '.repeat(600)}1`, 'character 1: 2411 characters long, at most 2000 are read'],
  [`arrival > ${'('.repeat(100)}1${')'.repeat(100)}`, 'character 51: Exceeded maxDepth (40)'],
])('%s: %s', (text, expected) => {
  expect(answer(text)).toBe(expected);
});
