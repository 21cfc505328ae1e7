import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { edit, filesBelow, flightDelay, readJson } from './support/projects.ts';
import { checkResults, STAGES } from './support/result-schemas.ts';
import { openTerminal } from './support/terminal.ts';

const GOLDEN = '../golden/black-box';

it('a model goes from data to production, a second one is compared with it, and a rollback holds the stage', async () => {
  const folder = await flightDelay();
  const work = join(folder, '.mlops');
  const { mlops, note, transcript } = openTerminal(folder);
  const serves = async (): Promise<string> => await readFile(join(work, 'production/current.json'), 'utf8');

  expect(await mlops('run')).toMatchObject({ exitCode: 0, errors: '' });
  expect(await readJson(work, 'train/result.json')).toMatchObject({ verdict: 'pass', reused: false, model: { backend: 'wasm' } });
  expect(await readJson(work, 'register-model/result.json')).toMatchObject({ version: '1.0.0', reused: false, judged_again: true });
  expect(await readJson(work, 'deploy/result.json')).toMatchObject({ state: 'deployed', version: '1.0.0', previous_version: null, answers_compared: 20 });
  expect(await checkResults(work)).toEqual(Object.fromEntries(STAGES.map((stage) => [stage, 'valid'])));
  await expect(`${(await filesBelow(work)).join('\n')}\n`).toMatchFileSnapshot(`${GOLDEN}/flight-delay-files.txt`);
  const first = await serves();

  note('At once again: nothing changed, so nothing is trained.');
  expect((await mlops('run')).exitCode).toBe(0);
  expect(await readJson(work, 'train/result.json')).toMatchObject({ reused: true, seconds: 0 });
  expect(await readJson(work, 'register-model/result.json')).toMatchObject({ version: '1.0.0', reused: true });
  expect(await readJson(work, 'deploy/result.json')).toMatchObject({ verdict: 'pass', state: 'unchanged', version: '1.0.0' });
  expect(await serves()).toBe(first);

  note('With other training parameters: dense 16, dropout 0.1.');
  await edit(join(folder, 'mlops.yml'), 'dense: 32', 'dense: 16');
  await edit(join(folder, 'mlops.yml'), 'dropout: 0.2', 'dropout: 0.1');
  expect((await mlops('run')).exitCode).toBe(0);
  const evaluation = await readJson(work, 'evaluate-and-gate/result.json');
  expect(evaluation).toMatchObject({ baseline: { state: 'compared', reference: 'production', version: '1.0.0', identical: false, joined: 1, rows: 5004 } });
  expect((evaluation as { comparisons: { metric: string; method: string; rows: number }[] }).comparisons).toMatchObject([
    { metric: 'roc_auc', slice: null, method: 'delong', rows: 5004 },
    { metric: 'log_loss', slice: null, method: 'bootstrap', rows: 5004 },
    { metric: 'roc_auc', slice: { distance: '[0, 500)' }, method: 'delong' },
    { metric: 'roc_auc', slice: { distance: '[500, 1000)' }, method: 'delong' },
    { metric: 'roc_auc', slice: { distance: '[1000, 6000)' }, method: 'delong' },
  ]);
  expect(await readJson(work, 'deploy/result.json')).toMatchObject({ state: 'deployed', previous_version: '1.0.0', answers_compared: 20 });
  expect(await checkResults(work)).toEqual(Object.fromEntries(STAGES.map((stage) => [stage, 'valid'])));

  expect((await mlops('status')).exitCode).toBe(0);
  expect((await mlops('rollback')).exitCode).toBe(2);
  expect((await mlops('rollback', '--reason', 'Complaints about flights to Boston')).exitCode).toBe(0);
  expect(await readJson(work, 'deploy/result.json')).toMatchObject({ verdict: 'pass', state: 'deployed', version: '1.0.0' });
  const rolledBack = await serves();

  note('Held: the next run trains nothing, judges, and leaves production as it is.');
  expect((await mlops('status')).exitCode).toBe(0);
  expect((await mlops('run')).exitCode).toBe(1);
  expect(await readJson(work, 'deploy/result.json')).toMatchObject({ verdict: 'fail', state: 'unchanged' });
  expect(await checkResults(work)).toMatchObject({ deploy: 'valid' });
  expect(await serves()).toBe(rolledBack);

  expect((await mlops('hold', '--lift', '--reason', 'The airport moved its clock')).exitCode).toBe(0);
  expect((await mlops('deploy')).exitCode).toBe(0);
  expect((await mlops('status')).exitCode).toBe(0);
  expect((await mlops('history')).exitCode).toBe(0);
  await expect(transcript()).toMatchFileSnapshot(`${GOLDEN}/flight-delay.txt`);
});
