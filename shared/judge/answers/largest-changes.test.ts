import { expect, test } from 'vitest';

import { classes, probabilities, scores, values } from '../../../test/support/judge-input.ts';
import type { Answers } from '../judgement.ts';
import { largestChanges } from './largest-changes.ts';

const binary = { task: 'binary', labels: Float64Array.of(1, 0, 1, 0), negative: 'stayed', positive: 'churned' } as const;
const ids = ['a', 'b', 'c', 'd'];

test('scores: the largest difference first, of equal ones the first row; what did not change, or has no answer to compare with, is left out', () => {
  expect(largestChanges({ ids, target: binary }, { candidate: scores([0.9, 0.4, 0.8, 0.3]), baseline: scores([0.8, 0.8, 0.8, Number.NaN]) }).rows).toEqual([
    { id: 'b', label: 'stayed', baseline: '0.8', candidate: '0.4' },
    { id: 'a', label: 'churned', baseline: '0.8', candidate: '0.9' },
  ]);
  const many = Array.from({ length: 30 }, (_, row) => row);
  const rows = { ids: many.map(String), target: { task: 'regression', labels: Float64Array.from(many) } } as const;
  expect(largestChanges(rows, { candidate: values(many), baseline: values(many.map((row) => row + 1)) }).rows.map(({ id }) => id)).toEqual(many.slice(0, 20).map(String));
});

test('scores whose class changed at the threshold come first where that is asked for', () => {
  const models = { candidate: scores([0.1, 0.45, 0.9, 0.55]), baseline: scores([0.4, 0.55, 0.5, 0.45]) };
  expect(largestChanges({ ids, target: binary }, models).rows.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  expect(largestChanges({ ids, target: binary }, models, { flipsAt: 0.5 })).toMatchObject({ flipsFirst: true, rows: [{ id: 'b' }, { id: 'd' }, { id: 'c' }, { id: 'a' }] });
});

test('classes, and the probabilities of several', () => {
  expect(largestChanges({ ids, target: binary }, { candidate: classes([1, 0, 1, 0]), baseline: classes([1, 1, 1, Number.NaN]) }).rows).toEqual([{ id: 'b', label: 'stayed', baseline: 'churned', candidate: 'stayed' }]);
  const target = { task: 'multiclass', labels: Float64Array.of(0, 2), classes: ['x', 'y', 'z'] } as const;
  expect(largestChanges({ ids: ['a', 'b'], target }, { candidate: probabilities([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]]), baseline: probabilities([[0.5, 0.2, 0.3], [0.7, 0.2, 0.1]]) }).rows).toEqual([
    { id: 'b', label: 'z', baseline: 'x (0.7)', candidate: 'z (0.8)' },
    { id: 'a', label: 'x', baseline: 'x (0.5)', candidate: 'x (0.5)' },
  ]);
});

test('without answers, the first column whose mean is judged', () => {
  const marks = (mark: readonly number[], cost: readonly number[]): Answers => ({ kind: 'none', values: new Float64Array(4), columns: new Map([['mark', Float64Array.from(mark)], ['cost', Float64Array.from(cost)]]) });
  const target = { task: 'columns', labels: new Float64Array(4) } as const;
  expect(largestChanges({ ids, target }, { candidate: marks([1, 2, 5, Number.NaN], [9, 9, 9, 9]), baseline: marks([1, 3, 1, 1], [0, 0, 0, 0]) })).toEqual({
    column: 'mark',
    flipsFirst: false,
    rows: [{ id: 'c', label: '', baseline: '1', candidate: '5' }, { id: 'b', label: '', baseline: '3', candidate: '2' }],
  });
  expect(largestChanges({ ids, target }, { candidate: marks([1, 2, 3, 4], []), baseline: { kind: 'none', values: new Float64Array(4) } }).rows).toEqual([]);
});

test('a score and a class are not comparable', () => {
  expect(largestChanges({ ids, target: binary }, { candidate: scores([0, 0, 0, 0]), baseline: classes([1, 1, 1, 1]) }).rows).toEqual([]);
});
