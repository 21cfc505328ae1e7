import { expect, test } from 'vitest';

import { InconclusiveError, UserError } from '../../verdict/errors.ts';
import { dataFile } from '../source/data-file.ts';
import { readTarget, type TargetOptions } from './read-target.ts';
import type { Column, NumberColumn, TextColumn } from './table.ts';

function numbers(...values: number[]): NumberColumn {
  return { kind: 'number', name: 'late', values: Float64Array.from(values) };
}

function texts(...values: (string | null)[]): TextColumn {
  const dictionary = [...new Set(values.filter((value) => value !== null))];
  return { kind: 'text', name: 'late', codes: Int32Array.from(values, (value) => (value === null ? -1 : dictionary.indexOf(value))), dictionary };
}

function read(column: Column, options: Partial<TargetOptions> = {}) {
  const rows = column.kind === 'number' ? column.values.length : column.codes.length;
  const places = { files: [{ ...dataFile('/data/a.csv', 'data/a.csv'), bytes: 1, sha256: '', rows }], lines: Int32Array.from({ length: rows }, (_, row) => row + 2) };
  const target = readTarget(column, { type: undefined, positive: undefined, places, ...options });
  return { ...target, labels: [...target.labels] };
}

const binary = (negative: string, positive: string, ...labels: number[]) => ({ task: 'binary', labels, negative, positive });

test.each([
  ['0 and 1', numbers(1, 0, 0), {}, binary('0', '1', 1, 0, 0)],
  ['0 and 1, declared as integers', numbers(1, 0, 0), { type: 'integer' }, binary('0', '1', 1, 0, 0)],
  ['0 and 1, declared as numbers', numbers(1, 0, 0), { type: 'number' }, binary('0', '1', 1, 0, 0)],
  ['0 and 1, declared as strings', texts('0', '1', '1'), { type: 'string' }, binary('0', '1', 0, 1, 1)],
  ['false and true in any case', texts('True', 'FALSE', 'true'), {}, binary('false', 'true', 1, 0, 1)],
  ['false and true with blanks around', texts(' true', 'false '), { type: 'boolean' }, binary('false', 'true', 1, 0)],
  ['0 and 1 the other way round', numbers(1, 0, 0), { positive: 0 }, binary('1', '0', 0, 1, 1)],
  ['false as the positive class', texts('True', 'false'), { positive: false }, binary('true', 'false', 0, 1)],
  ['two named classes', texts('stays', 'leaves', 'stays'), { positive: 'leaves' }, binary('stays', 'leaves', 0, 1, 0)],
  ['two numbered classes', numbers(2, 1, 2), { positive: '1.0', type: 'integer' }, binary('2', '1', 0, 1, 0)],
  ['two numbers, declared as numbers and called classes', numbers(-1, 1), { positive: 1, type: 'number' }, binary('-1', '1', 0, 1)],
  ['two numbers, declared as numbers', numbers(2.5, 1, 2.5), { type: 'number' }, { task: 'regression', labels: [2.5, 1, 2.5] }],
  ['more than two numbers', numbers(3, 1, 2, 1), {}, { task: 'regression', labels: [3, 1, 2, 1] }],
  ['three classes', texts('tram', 'bus', 'car', 'bus'), {}, { task: 'multiclass', labels: [2, 0, 1, 0], classes: ['bus', 'car', 'tram'] }],
  ['three numbers, declared as strings', texts('2', '10', '3'), { type: 'string' }, { task: 'multiclass', labels: [1, 0, 2], classes: ['10', '2', '3'] }],
  ['numbers and a text, declared as strings', texts('1', '2', 'more'), { type: 'string' }, { task: 'multiclass', labels: [0, 1, 2], classes: ['1', '2', 'more'] }],
  ['names of everyday objects', texts('__proto__', 'constructor'), { positive: '__proto__' }, binary('constructor', '__proto__', 1, 0)],
] as const)('%s', (_, column, options, target) => {
  expect(read(column, options)).toEqual(target);
});

test.each([
  ['two classes without a positive one', texts('stays', 'leaves'), {}, 'data.target: column late holds "leaves" and "stays"; name the one that counts as positive in evaluate.positive'],
  ['the same, with values hidden', texts('stays', 'leaves'), { showValues: false }, 'data.target: column late holds a value (not shown) and a value (not shown); name the one that counts as positive in evaluate.positive'],
  ['two numbers that may be either', numbers(1, 2), {}, 'data.target: column late holds "1" and "2"; name the one that counts as positive in evaluate.positive, or declare the column as type: number where it is a quantity'],
  ['a positive class that is not there', texts('stays', 'leaves'), { positive: 'leave' }, 'evaluate.positive: "leave" is not in column late, which holds "leaves" and "stays"'],
  ['a positive class of a quantity', numbers(1, 2, 3), { positive: 1 }, 'data.target: column late holds more than two numbers, a quantity, so evaluate.positive has no meaning here; remove it'],
  ['a positive class among three', texts('a', 'b', 'c'), { positive: 'a' }, 'data.target: column late holds 3 classes, so evaluate.positive has no meaning here; remove it'],
  ['numbers with a text among them', texts('1', '2', 'n/a'), {}, 'data.target: column late holds numbers and texts; declare it under data.columns as type: string where they are classes, else mend the texts'],
  ['sentences', texts(...Array.from({ length: 201 }, (_, place) => `note ${place}`)), {}, 'data.target: column late holds 201 different texts, and at most 200 classes can be judged; declare it as a number where it is a quantity'],
  ['missing values', numbers(1, Number.NaN, 0, Number.NaN), {}, 'data/a.csv:3: the target late is missing (the first of 2 such rows); every row needs one: fill it or take these rows out'],
  ['a blank cell among booleans', texts('true', '', 'false', ' '), {}, 'data/a.csv:3: the target late is missing (the first of 2 such rows); every row needs one: fill it or take these rows out'],
  ['a missing text', texts('yes', 'no', null), {}, 'data/a.csv:4: the target late is missing; every row needs one: fill it or take these rows out'],
] as const)('%s: refused', (_, column, options, message) => {
  expect(() => read(column, options)).toThrow(new UserError(message));
});

test.each([numbers(1, 1, 1), texts('1', '1')])('one class can be read but not judged', (column) => {
  expect(() => read(column)).toThrow(new InconclusiveError('data.target: every row has the same late, "1"; there is nothing to tell apart, so no model can be judged by it'));
});
