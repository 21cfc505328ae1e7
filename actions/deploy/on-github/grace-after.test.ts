import { once } from 'node:events';

import { expect, test } from 'vitest';

import { graceAfter } from './grace-after.ts';

test('follows the other signal later, and with its reason', async () => {
  const controller = new AbortController();
  const signal = graceAfter(controller.signal, 1);
  const followed = once(signal, 'abort');
  const reason = new Error('stopped');
  controller.abort(reason);
  expect(signal.aborted).toBe(false);
  // The timer keeps no process alive, so something else must.
  const alive = setInterval(() => undefined, 10);
  await followed;
  clearInterval(alive);
  expect(signal.reason).toBe(reason);
});

test('gives the same time where the run was stopped before', async () => {
  const signal = graceAfter(AbortSignal.abort(), 1);
  expect(signal.aborted).toBe(false);
  const alive = setInterval(() => undefined, 10);
  await once(signal, 'abort');
  clearInterval(alive);
});
