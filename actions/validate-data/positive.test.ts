import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import { loadDataSet } from '../../shared/tabular/tables/load-data-set.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { validateData } from './validate-data.ts';

const COMMAND = 'train: { command: [python, train.py] }';

/** What is found in rows with these labels, and what training says of them: 'ok', or its sentence. */
async function asked(labels: readonly string[], config: string, { environment }: { readonly environment?: 'serving' } = {}) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), `id,y\n${Array.from({ length: 40 }, (_, row) => `${row},${labels[row % labels.length]}\n`).join('')}`);
  await writeFile(join(folder, 'mlops.yml'), `model: m\ndata:\n  source: a.csv\n  target: y\n${config}\n`);
  const loaded = await loadConfig(join(folder, 'mlops.yml'));
  const { result } = await validateData({ loaded, workDirectory: join(folder, '.mlops'), ...(environment === undefined ? {} : { environment }), suggest: true }, testPorts(folder));
  const training = await loadDataSet(loaded, { signal: new AbortController().signal }).then(() => 'ok', (error: Error) => error.message);
  return { verdict: result.verdict, found: result.findings.filter(({ check }) => check === 'positive').map(({ level, column, message }) => `${level} ${column}: ${message}`), training, left: result.suggestion?.left.map(({ reason }) => reason) };
}

const SAID = 'data.target: column y holds "no" and "yes"; name the one that counts as positive in evaluate.positive';

test('two texts need to be told which one is positive, before anything is trained', async () => {
  expect(await asked(['yes', 'no'], COMMAND)).toEqual({ verdict: 'fail', found: [`fail y: ${SAID}`], training: SAID, left: ['which of the two counts as positive only a person can say'] });
  expect((await asked(['yes', 'no'], 'evaluate: { metrics: [roc_auc] }')).found).toEqual([`fail y: ${SAID}`]);
  expect(await asked(['yes', 'no'], `${COMMAND}\nevaluate: { positive: 'yes' }`)).toMatchObject({ verdict: 'pass', found: [], training: 'ok' });
});

test('one that is none of the two is no answer, and a value that may not be shown is not', async () => {
  const wrong = 'evaluate.positive: "ja" is not in column y, which holds "no" and "yes"';
  expect(await asked(['yes', 'no'], `${COMMAND}\nevaluate: { positive: ja }`)).toMatchObject({ found: [`fail y: ${wrong}`], training: wrong });
  expect((await asked(['yes', 'no'], `  show-values: false\n${COMMAND}`)).found.join()).not.toContain('yes');
});

test('it is told, and fails nothing, where nothing is trained or judged, and not asked of rows for serving', async () => {
  expect(await asked(['yes', 'no'], '')).toMatchObject({ verdict: 'pass', found: [`info y: ${SAID}`] });
  expect(await asked(['yes', 'no'], COMMAND, { environment: 'serving' })).toMatchObject({ verdict: 'pass', found: [] });
});

test.each([
  ['0 and 1', ['0', '1', '1.0'], COMMAND],
  ['true and false, however written', ['True', 'false', 'TRUE'], `  columns: { y: { type: string } }\n${COMMAND}`],
  ['three texts', ['a', 'b', 'c'], COMMAND],
  ['two numbers that are a quantity', ['3', '7'], `  columns: { y: { type: number } }\n${COMMAND}`],
  ['a quantity', ['3', '7', '8.5'], COMMAND],
  ['numbers, named as text', ['1', '2'], `${COMMAND}\nevaluate: { positive: '2.0' }`],
])('training and validating agree that nothing is to be asked of %s', async (_, labels, config) => {
  expect(await asked(labels, config)).toMatchObject({ found: [], training: 'ok' });
});

test('training and validating ask the same of two numbers', async () => {
  const { found, training } = await asked(['10', '9'], `  columns: { y: { type: integer } }\n${COMMAND}`);
  expect(found).toEqual([`fail y: ${training}`]);
  expect(training).toContain('holds "9" and "10"; name the one that counts as positive in evaluate.positive, or declare the column as type: number');
});
