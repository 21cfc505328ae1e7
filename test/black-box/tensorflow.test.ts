import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { installFakeTfjsNode, nameTfjsNode } from '../support/fake-tfjs-node.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { edit, readJson, WEATHER } from './support/projects.ts';
import { checkResults } from './support/result-schemas.ts';
import { openTerminal } from './support/terminal.ts';

const CONFIG = `model: rain
data:
  source: weather.csv
  id: date
  target: rain_tomorrow
  split: { by: time, column: date, test-from: 2015-01-01 }
train:
  seed: 7
  trainer: tfjs
  epochs: 4
gates:
  - { metric: accuracy, min: 0.5 }
`;

it('the TensorFlow of the project trains, the bundled one judges, and a broken one is named', async () => {
  const folder = await temporaryFolder();
  await cp(WEATHER, join(folder, 'weather.csv'));
  await writeFile(join(folder, 'mlops.yml'), CONFIG);
  await nameTfjsNode(folder);
  const package_ = await installFakeTfjsNode(folder);
  const { mlops, note, transcript } = openTerminal(folder, { environment: { ACTIONS_RUNTIME_TOKEN: 'secret', GITHUB_TOKEN: 'secret' } });

  expect((await mlops('train')).exitCode).toBe(0);
  expect(await readJson(folder, '.mlops/train/result.json')).toMatchObject({ reused: false, model: { kind: 'tfjs', backend: 'tensorflow' } });
  expect(await readFile(join(package_, 'environment.json'), 'utf8')).not.toContain('secret');
  expect((await mlops('evaluate-and-gate')).exitCode).toBe(0);
  expect(await checkResults(join(folder, '.mlops'))).toMatchObject({ train: 'valid', 'evaluate-and-gate': 'valid' });

  note('Its native library is gone.');
  await installFakeTfjsNode(folder, { also: "throw new Error('libtensorflow.so.2: cannot open shared object file: No such file or directory');" });
  await edit(join(folder, 'mlops.yml'), 'seed: 7', 'seed: 8');
  expect((await mlops('train')).exitCode).toBe(2);
  note('Without it, as mlops.yml then says.');
  await edit(join(folder, 'mlops.yml'), 'trainer: tfjs', 'trainer: tfjs\n  backend: wasm');
  expect((await mlops('train')).exitCode).toBe(0);
  expect(await readJson(folder, '.mlops/train/result.json')).toMatchObject({ model: { backend: 'wasm' } });
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/tensorflow.txt');
});
