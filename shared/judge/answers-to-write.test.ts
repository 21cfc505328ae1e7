import { expect, it } from 'vitest';

import type { Target } from '../tabular/target.ts';
import { answersToWrite } from './answers-to-write.ts';

const binary: Target = { task: 'binary', labels: Float64Array.of(0, 1, 1), negative: 'stays', positive: 'leaves' };
const regression: Target = { task: 'regression', labels: Float64Array.of(1, 2, 3) };
const ids = ['a', 'b', 'c'];

it('names classes, and leaves scores and quantities numbers', () => {
  expect(answersToWrite({ kind: 'class', values: Float64Array.of(0, 1, 0) }, { ids, target: binary })).toEqual({ ids, role: 'prediction', values: ['stays', 'leaves', 'stays'] });
  expect(answersToWrite({ kind: 'score', values: Float64Array.of(0.1, 0.9, 0) }, { ids, target: binary })).toEqual({ ids, role: 'score', values: Float64Array.of(0.1, 0.9, 0) });
  expect(answersToWrite({ kind: 'value', values: Float64Array.of(1.5, -2, 0) }, { ids, target: regression })).toEqual({ ids, role: 'prediction', values: Float64Array.of(1.5, -2, 0) });
});

it('leaves out rows without an answer', () => {
  expect(answersToWrite({ kind: 'score', values: Float64Array.of(Number.NaN, 0.9, Number.NaN) }, { ids, target: binary })).toEqual({ ids: ['b'], role: 'score', values: Float64Array.of(0.9) });
  expect(answersToWrite({ kind: 'class', values: Float64Array.of(1, Number.NaN, 0) }, { ids, target: binary })).toEqual({ ids: ['a', 'c'], role: 'prediction', values: ['leaves', 'stays'] });
});
