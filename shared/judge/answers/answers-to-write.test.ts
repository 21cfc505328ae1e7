import { expect, it } from 'vitest';

import type { Target } from '../../tabular/tables/target.ts';
import { answersToWrite } from './answers-to-write.ts';

const binary: Target = { task: 'binary', labels: Float64Array.of(0, 1, 1), negative: 'stays', positive: 'leaves' };
const regression: Target = { task: 'regression', labels: Float64Array.of(1, 2, 3) };
const ids = ['a', 'b', 'c'];

it('names classes, and leaves scores and quantities numbers', () => {
  expect(answersToWrite({ kind: 'class', values: Float64Array.of(0, 1, 0) }, { ids, target: binary })).toEqual({ ids, columns: [{ name: 'prediction', values: ['stays', 'leaves', 'stays'] }] });
  expect(answersToWrite({ kind: 'score', values: Float64Array.of(0.1, 0.9, 0) }, { ids, target: binary })).toEqual({ ids, columns: [{ name: 'score', values: Float64Array.of(0.1, 0.9, 0) }] });
  expect(answersToWrite({ kind: 'value', values: Float64Array.of(1.5, -2, 0) }, { ids, target: regression })).toEqual({ ids, columns: [{ name: 'prediction', values: Float64Array.of(1.5, -2, 0) }] });
});

it('leaves out rows without an answer', () => {
  expect(answersToWrite({ kind: 'score', values: Float64Array.of(Number.NaN, 0.9, Number.NaN) }, { ids, target: binary })).toEqual({ ids: ['b'], columns: [{ name: 'score', values: Float64Array.of(0.9) }] });
  expect(answersToWrite({ kind: 'class', values: Float64Array.of(1, Number.NaN, 0) }, { ids, target: binary })).toEqual({ ids: ['a', 'c'], columns: [{ name: 'prediction', values: ['leaves', 'stays'] }] });
});

it('writes a column of scores for each of several classes', () => {
  const target: Target = { task: 'multiclass', labels: Float64Array.of(0, 1, 2), classes: ['bus', 'car', 'tram'] };
  const probabilities = Float64Array.of(0.5, 0.25, 0.25, Number.NaN, Number.NaN, Number.NaN, 0, 0.1, 0.9);
  expect(answersToWrite({ kind: 'probabilities', values: Float64Array.of(0, Number.NaN, 2), probabilities }, { ids, target })).toEqual({
    ids: ['a', 'c'],
    columns: [
      { name: 'score_bus', values: Float64Array.of(0.5, 0) },
      { name: 'score_car', values: Float64Array.of(0.25, 0.1) },
      { name: 'score_tram', values: Float64Array.of(0.25, 0.9) },
    ],
  });
  expect(answersToWrite({ kind: 'class', values: Float64Array.of(2, 0, 1) }, { ids, target })).toEqual({ ids, columns: [{ name: 'prediction', values: ['tram', 'bus', 'car'] }] });
});
