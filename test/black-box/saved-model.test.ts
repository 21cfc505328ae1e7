import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { FAKE_SAVED_MODEL, installFakeTfjsNode } from '../support/fake-tfjs-node.ts';
import { savedModelFile } from '../support/saved-model-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { readJson, WEATHER } from './support/projects.ts';
import { checkResults } from './support/result-schemas.ts';
import { openTerminal } from './support/terminal.ts';

const CONFIG = `model: rain
data:
  source: weather.csv
  id: date
  target: rain_tomorrow
  split: { by: time, column: date, test-from: 2015-01-01 }
evaluate:
  saved-model: { input: row, features: [temp_max, wind] }
gates:
  - { metric: accuracy, min: 0.2 }
`;

it('the TensorFlow of the project answers for a SavedModel, and without it the sentence says what to install', async () => {
  const folder = await temporaryFolder();
  await cp(WEATHER, join(folder, 'weather.csv'));
  await writeFile(join(folder, 'mlops.yml'), CONFIG);
  await mkdir(join(folder, 'export'));
  await writeFile(join(folder, 'export/saved_model.pb'), savedModelFile());
  const { mlops, note, transcript } = openTerminal(folder);

  expect((await mlops('evaluate-and-gate', '--model', './export')).exitCode).toBe(2);
  note('After npm install @tensorflow/tfjs-node@4.');
  await installFakeTfjsNode(folder, { also: FAKE_SAVED_MODEL });
  expect((await mlops('evaluate-and-gate', '--model', './export')).exitCode).toBe(0);
  expect(await readJson(folder, '.mlops/evaluate-and-gate/statement.json')).toMatchObject({ predicate: { mlops_engines: { candidate: { version: '2.9.1' } } } });
  expect(await checkResults(join(folder, '.mlops'))).toMatchObject({ 'evaluate-and-gate': 'valid' });
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/saved-model.txt');
});
