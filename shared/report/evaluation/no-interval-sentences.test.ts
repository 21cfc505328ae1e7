import { expect, test } from 'vitest';

import { noIntervalSentences } from './no-interval-sentences.ts';

const without = (reason: string) => ({ value: 0.5, low: null, high: null, rows: 20, reason: `no interval: ${reason}` });

test('metrics without an interval are named with the reason, those for the same one together', () => {
  const groups = 'these rows are of 9 groups, and fewer than 10 show no spread to rely on';
  expect(noIntervalSentences({ accuracy: without(groups), roc_auc: without('every row is the same'), f1: without(groups), log_loss: { value: 0.4, low: 0.3, high: 0.5, rows: 20 }, recall: { value: null, low: null, high: null, rows: 20, reason: 'no row is positive' } })).toEqual([`No interval of accuracy and f1: ${groups}.`, 'No interval of roc_auc: every row is the same.']);
  expect(noIntervalSentences(Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`m${place}`, without('x')])))).toEqual(['No interval of m0, m1, m2, m3, m4, m5, m6, m7 and 4 more: x.']);
  expect(noIntervalSentences(Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`m${place}`, without(`${place}`.repeat(1000))])))).toHaveLength(5);
});
