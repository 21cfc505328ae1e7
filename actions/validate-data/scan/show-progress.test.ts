import { expect, it } from 'vitest';

import { memoryLog } from '../../../test/support/local-ports.ts';
import { progressText, showProgress } from './show-progress.ts';

const MB = 1_000_000;

it('tells rows, share, speed and the time left', () => {
  expect(progressText({ bytes: 180 * MB, total: 450 * MB, rows: 1_200_000, milliseconds: 1000 })).toBe('1,200,000 rows, 40 %, 180.0 MB/s, 1.5 s left');
  expect(progressText({ bytes: 450 * MB, total: 450 * MB, rows: 3_000_000, milliseconds: 2500 })).toBe('3,000,000 rows, 100 %, 180.0 MB/s');
});

it('says nothing of the time left while nobody can know it, and never more than all', () => {
  expect(progressText({ bytes: 40 * MB, total: 400 * MB, rows: 1000, milliseconds: 200 })).toBe('1,000 rows, 10 %, 200.0 MB/s');
  expect(progressText({ bytes: MB, total: 400 * MB, rows: 1000, milliseconds: 1000 })).toBe('1,000 rows, 0.3 %, 1.0 MB/s');
  expect(progressText({ bytes: 3 * MB, total: 2 * MB, rows: 10, milliseconds: 1000 })).toBe('10 rows, 100 %, 3.0 MB/s');
  expect(progressText({ bytes: 0, total: 0, rows: 0, milliseconds: 1000 })).toBe('0 rows, 100 %, 0 B/s');
});

it('shows itself ten times a second at most, and every ten seconds leaves a line in a log', () => {
  const log = { ...memoryLog(), shown: [] as string[], lasting: 0, progress(text: string, { lasting = false } = {}) {
    log.shown.push(text);
    log.lasting += lasting ? 1 : 0;
  } };
  let now = 0;
  const show = showProgress({ log, clock: { now: () => new Date(now) } }, 'a.csv');
  for (; now <= 1000; now += 25) show(now * 1000, 2_000_000, now);
  expect(log.shown).toHaveLength(10);
  expect(log.shown.at(-1)).toBe('Reading a.csv: 1,000 rows, 50 %, 1.0 MB/s, 1.0 s left');
  for (; now <= 30_000; now += 1000) show(1_000_000, 2_000_000, 1000);
  expect(log.lasting).toBe(2);
});
