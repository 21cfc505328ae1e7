import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { edit, filesBelow, rainNode } from './support/projects.ts';
import { openTerminal } from './support/terminal.ts';

it('a typo in mlops.yml is named by line, column and the key that was meant, and nothing is written', async () => {
  const folder = await rainNode();
  const config = join(folder, 'mlops.yml');
  const { mlops, note, transcript } = openTerminal(folder);
  const before = await filesBelow(folder);

  await edit(config, '  target: rain_tomorrow', '  taget: rain_tomorrow');
  await edit(config, 'mising: 0, min: 0, max: 200'.replace('mising', 'missing'), 'mising: 0, min: 0, max: 200');
  await edit(config, '  extra-columns: warn', '  extra_columns: warn');
  await edit(config, '  timeout-minutes: 5\n\nevaluate', '  timeout-minutes: soon\n\nevaluate');
  await edit(config, '{ metric: roc_auc, min: 0.65 }', '{ metric: roc_acu, min: 0.65 }');
  await edit(config, 'margin: 0.05', 'margn: 0.05');
  expect((await mlops('run')).exitCode).toBe(2);

  note('A wrong indentation.');
  await writeFile(config, 'model: rain\ndata:\n  source: weather.csv\n   id: date\n');
  expect((await mlops('run')).exitCode).toBe(2);
  await writeFile(config, 'model: rain\ndata:\n\tsource: weather.csv\n');
  expect((await mlops('run')).exitCode).toBe(2);

  note('The same key twice, and a value of another type.');
  await writeFile(config, 'model: rain\nmodel: snow\n');
  expect((await mlops('run')).exitCode).toBe(2);
  await writeFile(config, 'model: rain\ndata: weather.csv\ngates: { metric: roc_auc, min: 0.5 }\n');
  expect((await mlops('run')).exitCode).toBe(2);

  note('A metric that is none, a gate on a column that is no slice, a column that is not in the file.');
  await writeFile(config, 'model: rain\ndata: { source: weather.csv, id: date, target: rain_tomorrow }\nevaluate: { metrics: [roc_acu] }\n');
  expect((await mlops('run')).exitCode).toBe(2);
  await writeFile(config, 'model: rain\ndata: { source: weather.csv, id: date, target: rain_tomorrow }\ngates: [{ metric: roc_auc, slice: weather, min: 0.5 }]\n');
  expect((await mlops('run')).exitCode).toBe(2);
  await writeFile(config, 'model: rain\ndata: { source: weather.csv, id: dat, target: rain_tomorrow }\ntrain: { command: [node, train.mjs] }\n');
  expect((await mlops('train')).exitCode).toBe(2);

  note('A token can not be given to a program.');
  await writeFile(config, 'model: rain\ndata: { source: weather.csv, id: date, target: rain_tomorrow }\ntrain: { command: [node, train.mjs], env: [GITHUB_TOKEN] }\n');
  expect((await mlops('train')).exitCode).toBe(2);

  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/wrong-config.txt');
  expect((await filesBelow(folder)).filter((path) => !path.startsWith('.mlops/'))).toEqual(before);
});

it('without mlops.yml it says how to get one', async () => {
  const folder = await temporaryFolder();
  const { mlops, transcript } = openTerminal(folder);
  for (const command of ['run', 'status', 'train']) expect((await mlops(command)).exitCode).toBe(2);
  expect((await mlops('run', '--config', 'models/mlops.yml')).exitCode).toBe(2);
  await mkdir(join(folder, 'models'));
  expect((await mlops('run', '--config', 'models')).exitCode).toBe(2);
  await writeFile(join(folder, 'mlops.yml'), '');
  expect((await mlops('run')).exitCode).toBe(2);
  await writeFile(join(folder, 'mlops.yml'), Buffer.from([0x6d, 0xff, 0xfe, 0x0a]));
  expect((await mlops('run')).exitCode).toBe(2);
  expect(await filesBelow(folder)).toEqual(['mlops.yml']);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/no-config.txt');
});
