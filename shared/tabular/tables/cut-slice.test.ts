import { expect, test } from 'vitest';

import { UserError } from '../../verdict/errors.ts';
import { cutSlice } from './cut-slice.ts';
import type { NumberColumn, TextColumn } from './table.ts';

const origin: TextColumn = { kind: 'text', name: 'origin', codes: Int32Array.of(2, 0, 1, -1, 2, 1, 0, 2), dictionary: ['LAX', 'ATL', 'ORD', 'none here'] };
const distance: NumberColumn = { kind: 'number', name: 'distance', values: Float64Array.of(-1, 0, 499.9, 500, 1500, Number.NaN, 1499) };

test('every text is a part, the most frequent first, then by name; missing values are in none', () => {
  expect(cutSlice(origin)).toEqual({ column: 'origin', parts: ['ORD', 'ATL', 'LAX'], codes: Int32Array.of(0, 2, 1, -1, 0, 1, 2, 0) });
});

test('ranges hold their lower edge and not their upper one; what is outside is in ranges of its own, and only a missing value in none', () => {
  expect(cutSlice(distance, [0, 500, 1500])).toEqual({
    column: 'distance',
    parts: ['(−∞, 0)', '[0, 500)', '[500, 1500)', '[1500, ∞)'],
    codes: Int32Array.of(0, 1, 1, 2, 3, -1, 2),
  });
});

test('where nothing is outside there is no range for it', () => {
  expect(cutSlice(distance, [-1, 500, 2000])).toEqual({ column: 'distance', parts: ['[-1, 500)', '[500, 2000)'], codes: Int32Array.of(0, 0, 0, 1, 1, -1, 1) });
});

test('a range without rows is still a part', () => {
  expect(cutSlice(distance, [2000, 3000])).toEqual({ column: 'distance', parts: ['(−∞, 2000)', '[2000, 3000)'], codes: Int32Array.of(0, 0, 0, 0, 0, -1, 0) });
});

test('numbers without edges are parts by their value', () => {
  const month: NumberColumn = { kind: 'number', name: 'month', values: Float64Array.of(2, 1, 2, 10, Number.NaN) };
  expect(cutSlice(month)).toEqual({ column: 'month', parts: ['2', '1', '10'], codes: Int32Array.of(0, 1, 0, 2, -1) });
});

test.each([
  [[0], 'the edges of distance are [0]; they must be two or more ascending numbers'],
  [[0, 0], 'the edges of distance are [0,0]; they must be two or more ascending numbers'],
  [[5, 1], 'the edges of distance are [5,1]; they must be two or more ascending numbers'],
])('edges %j cut nothing', (edges, message) => {
  expect(() => cutSlice(distance, edges)).toThrow(new UserError(`evaluate.slices: ${message}`));
});

test('texts have no ranges', () => {
  expect(() => cutSlice(origin, [0, 1])).toThrow(new UserError("evaluate.slices: column origin holds texts, which ranges can't cut; declare it as a number, or slice by the column itself"));
});

test('a column of measurements has too many values to be judged one by one', () => {
  const id: NumberColumn = { kind: 'number', name: 'id', values: Float64Array.from({ length: 1001 }, (_, row) => row) };
  expect(() => cutSlice(id)).toThrow(
    new UserError('evaluate.slices: column id has 1001 different values, at most 1000 can be judged one by one; give ranges ({ id: [0, 10, 100] }) or choose a coarser column'),
  );
});
