import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { edit, rainNode, readJson } from './support/projects.ts';
import { checkResults, STAGES } from './support/result-schemas.ts';
import { openTerminal } from './support/terminal.ts';

it('a team deploys with programs of its own; a version that its check refuses gives way to the one before', async () => {
  const folder = await rainNode();
  const work = join(folder, '.mlops');
  const { mlops, note, transcript } = openTerminal(folder);
  const served = async (): Promise<string> => await readFile(join(folder, 'serving/version'), 'utf8');

  expect((await mlops('run')).exitCode).toBe(0);
  expect(await readJson(work, 'train/result.json')).toMatchObject({ model: { kind: 'files', backend: null }, epochs: null, rows: { train: 986, validation: 110, test: 364 } });
  expect(await served()).toBe('1.0.0');
  expect(await readFile(join(folder, 'serving/model.json'), 'utf8')).toBe(await readFile(join(work, 'train/bundle/payload/model.json'), 'utf8'));

  note('The next model answers the same, but lacks a field that the service reads.');
  await edit(join(folder, 'train.mjs'), 'JSON.stringify(model)', 'JSON.stringify({ ...model, bias: undefined })');
  expect((await mlops('run')).exitCode).toBe(1);
  expect(await readJson(work, 'deploy/result.json')).toMatchObject({ verdict: 'fail', state: 'rolled-back', version: '1.0.1', previous_version: '1.0.0' });
  expect(await checkResults(work)).toEqual(Object.fromEntries(STAGES.map((stage) => [stage, 'valid'])));
  expect(await served()).toBe('1.0.0');
  expect((await mlops('status')).exitCode).toBe(0);

  note('Nothing served before v1.0.0: v1.0.1 never did.');
  expect((await mlops('rollback', '--reason', 'it rains')).exitCode).toBe(2);
  expect(await served()).toBe('1.0.0');

  note('The field is there again.');
  await edit(join(folder, 'train.mjs'), 'bias: undefined', 'made: 2026');
  expect((await mlops('run')).exitCode).toBe(0);
  expect(await served()).toBe('1.0.2');
  expect((await mlops('rollback', '--reason', 'it rains')).exitCode).toBe(0);
  expect(await served()).toBe('1.0.0');
  expect((await mlops('status')).exitCode).toBe(0);
  expect((await mlops('history')).exitCode).toBe(0);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/own-program.txt');
});
