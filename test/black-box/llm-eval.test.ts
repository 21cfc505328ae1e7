import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { EXAMPLES, readJson } from './support/projects.ts';
import { checkResults } from './support/result-schemas.ts';
import { openTerminal } from './support/terminal.ts';

it('examples/llm-eval: marks, cost and seconds of two versions, without data, labels or training', async () => {
  const folder = await temporaryFolder();
  for (const name of ['mlops.yml', 'main.csv', 'change.csv']) await cp(join(EXAMPLES, 'llm-eval', name), join(folder, name));
  const { mlops, transcript } = openTerminal(folder);
  expect((await mlops('evaluate-and-gate', '--model', './change.csv')).exitCode).toBe(1);
  expect(await readJson(folder, '.mlops/evaluate-and-gate/result.json')).toMatchObject({ verdict: 'fail', task: 'columns', rows: 100, data: null });
  expect(await checkResults(join(folder, '.mlops'))).toEqual({ 'evaluate-and-gate': 'valid' });
  const report = await readFile(join(folder, '.mlops/evaluate-and-gate/report.md'), 'utf8');
  expect(report.split('\n')[0]).toBe('### ❌ help-desk: worse for `topic = refunds`');
  expect(report).toMatch(/^\| `p011` \| +5 \| +3 \| What does it cost to send back a gift\? +\| Yes, within 30 days .*\| Please see our terms\. +\|$/m);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/llm-eval.txt');
});
