import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { CancelledError, FailedError, InconclusiveError, PlatformError, UserError } from './errors.ts';
import { EXIT, exitCodeOfError, exitCodeOfVerdict } from './exit-code.ts';
import { VERDICTS } from './verdict.ts';

it('ends well for pass and warn alone', () => {
  expect(VERDICTS.map((verdict) => [verdict, exitCodeOfVerdict(verdict)])).toEqual([['pass', 0], ['warn', 0], ['inconclusive', 3], ['fail', 1]]);
});

it.each([
  [new FailedError('x'), 1],
  [new UserError('x'), 2],
  [new InconclusiveError('x'), 3],
  [new PlatformError('x'), 4],
  [new CancelledError('x'), 130],
  [new Error('x'), 70],
  [new TypeError('x'), 70],
  ['a text', 70],
  [undefined, 70],
])('%o ends with %d', (error, code) => {
  expect(exitCodeOfError(error)).toBe(code);
});

it('is what the docs say', async () => {
  const docs = await readFile(join(import.meta.dirname, '../../docs/exit-codes.md'), 'utf8');
  const documented = [...docs.matchAll(/^\| `?(\d+)`? \|/gm)].map(([, code]) => Number(code));
  expect(documented.toSorted((a, b) => a - b)).toEqual(Object.values(EXIT).toSorted((a, b) => a - b));
});
