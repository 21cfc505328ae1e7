import { expect, test } from 'vitest';

import { classes, probabilities, scores, values } from '../../test/support/judge-input.ts';
import { largestChanges } from './largest-changes.ts';

const binary = { task: 'binary', labels: Float64Array.of(1, 0, 1, 0), negative: 'stayed', positive: 'churned' } as const;
const ids = ['a', 'b', 'c', 'd'];

test('scores: the largest difference first, of equal ones the first row; what did not change, or has no answer to compare with, is left out', () => {
  expect(largestChanges({ ids, target: binary }, scores([0.9, 0.4, 0.8, 0.3]), scores([0.8, 0.8, 0.8, Number.NaN]))).toEqual([
    { id: 'b', label: 'stayed', baseline: '0.8', candidate: '0.4' },
    { id: 'a', label: 'churned', baseline: '0.8', candidate: '0.9' },
  ]);
  const many = Array.from({ length: 30 }, (_, row) => row);
  const rows = { ids: many.map(String), target: { task: 'regression', labels: Float64Array.from(many) } } as const;
  expect(largestChanges(rows, values(many), values(many.map((row) => row + 1))).map(({ id }) => id)).toEqual(many.slice(0, 20).map(String));
});

test('classes, and the probabilities of several', () => {
  expect(largestChanges({ ids, target: binary }, classes([1, 0, 1, 0]), classes([1, 1, 1, Number.NaN]))).toEqual([{ id: 'b', label: 'stayed', baseline: 'churned', candidate: 'stayed' }]);
  const target = { task: 'multiclass', labels: Float64Array.of(0, 2), classes: ['x', 'y', 'z'] } as const;
  expect(largestChanges({ ids: ['a', 'b'], target }, probabilities([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]]), probabilities([[0.5, 0.2, 0.3], [0.7, 0.2, 0.1]]))).toEqual([
    { id: 'b', label: 'z', baseline: 'x (0.7)', candidate: 'z (0.8)' },
    { id: 'a', label: 'x', baseline: 'x (0.5)', candidate: 'x (0.5)' },
  ]);
});

test('a score and a class are not comparable', () => {
  expect(largestChanges({ ids, target: binary }, scores([0, 0, 0, 0]), classes([1, 1, 1, 1]))).toEqual([]);
});
