import { expect, test } from 'vitest';

import { nearestName } from './nearest-name.ts';

const GATE = ['id', 'metric', 'slice', 'mode', 'confidence', 'min-rows', 'when-inconclusive', 'min', 'max', 'against', 'margin'];

test.each([
  ['marign', 'margin'],
  ['mni', 'min'],
  ['minRows', 'min-rows'],
  ['MIN_ROWS', 'min-rows'],
  ['metrics', 'metric'],
  ['when-inconclusiv', 'when-inconclusive'],
  ['threshold', null],
  ['test', null],
  ['', null],
])('%j is taken for %j', (found, meant) => {
  expect(nearestName(found, GATE)).toBe(meant);
});

test('where nothing is allowed nothing is guessed', () => {
  expect(nearestName('a', [])).toBeNull();
});
