import { expect, test } from 'vitest';

import { configSchema } from '../../../shared/config/schema.ts';
import { mayHaveSeen, unrecordedTraining } from './may-have-seen.ts';

const trained = (parameters: Readonly<Record<string, unknown>>) => ({ path: 'statement.json', buildType: 'tfjs', parameters, dependencies: new Map<string, string>(), engine: {} });
const judged = (split?: object) => configSchema.parse({ model: 'm', data: { source: 'a.csv', ...(split === undefined ? {} : { split }) } });
const hash = (test: number, validation = 0.1) => ({ by: 'hash', test, validation });
const time = (from: string, column = 'day') => ({ by: 'time', column, 'test-from': from, validation: 0.1 });

test.each<[string, object | undefined, object | undefined, boolean]>([
  ['the default, then and now', hash(0.2), undefined, false],
  ['a smaller share now, all of it test rows then', hash(0.3), hash(0.2), false],
  ['another share of validation', hash(0.2, 0.3), hash(0.2), false],
  ['a larger share now', hash(0.2), hash(0.25), true],
  ['a later day', time('2001-03-10'), time('2001-03-12T06:00:00Z'), false],
  ['an earlier day', time('2001-03-10'), time('2001-03-09'), true],
  ['the time of another column', time('2001-03-10'), time('2001-03-10', 'booked'), true],
  ['by hash, now by time', hash(0.2), time('2001-03-10'), true],
  ['a split that this version does not know', { by: 'moon' }, hash(0.2), true],
  ['a statement without a split', undefined, hash(0.2), false],
])('%s', (_, then, now, seen) => {
  expect(mayHaveSeen(trained(then === undefined ? {} : { split: then }), judged(now)) !== null).toBe(seen);
});

test('a split by the hash of another column puts other rows on each side', () => {
  const now = (id?: string, split: object = hash(0.2)) => configSchema.parse({ model: 'm', data: { source: 'a.csv', split, ...(id === undefined ? {} : { id }) } });
  const then = (id: string | null | undefined, split: object = hash(0.2)) => ({ ...trained({ split }), id });
  expect([mayHaveSeen(then('a'), now('a')), mayHaveSeen(then(undefined), now('a')), mayHaveSeen(then(null), now()), mayHaveSeen(then('a', time('2001-03-10')), now('b', time('2001-03-10')))]).toEqual([null, null, null, null]);
  expect(mayHaveSeen(then('a'), now('b'))).toBe('it was trained with a split by the hash of "a", and is judged with one by the hash of "b" (data.id)');
  expect(mayHaveSeen(then(null), now('b'))).toBe('it was trained with a split by the number of the row, and is judged with one by the hash of "b" (data.id)');
});

test('says both splits, and nothing where nothing is recorded or there is no data', () => {
  expect(mayHaveSeen(trained({ split: hash(0.1) }), judged())).toBe('it was trained with data.split {"by":"hash","test":0.1,"validation":0.1}, and is judged with {"by":"hash","test":0.2,"validation":0.1}');
  expect(mayHaveSeen(null, judged())).toBeNull();
  expect(mayHaveSeen(trained({ split: hash(0.1) }), configSchema.parse({ model: 'm' }))).toBeNull();
});

test('names the models that were run although nothing records their split', () => {
  const [predicted, run] = [{ predictions: { ids: [], score: null, prediction: null, classScores: null, labels: null, table: null } as never }, { predictions: null }];
  const known = trained({ split: hash(0.2) });
  const of = (candidate: object, baseline: object | null) => unrecordedTraining({ candidate: candidate as never, baseline: baseline as never }, judged());
  expect(of({ answerer: run, training: null }, { answerer: run, training: trained({}) })).toEqual(['candidate', 'baseline']);
  expect(of({ answerer: run, training: known }, { answerer: run, training: null })).toEqual(['baseline']);
  expect(of({ answerer: run, training: null }, null)).toEqual(['candidate']);
  expect(of({ answerer: predicted, training: null }, { answerer: predicted, training: null })).toEqual([]);
  expect(unrecordedTraining({ candidate: { answerer: run, training: null }, baseline: null }, configSchema.parse({ model: 'm' }))).toEqual([]);
});
