import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { localFiles } from '../host-local/files.ts';
import { UserError } from '../verdict/errors.ts';
import { readPredictions, type ReadPredictionsOptions, writePredictions } from './predictions.ts';

async function read(text: string, options: Partial<ReadPredictionsOptions> = {}) {
  const path = join(await temporaryFolder(), 'predictions.csv');
  await writeFile(path, text);
  return readPredictions(path, { idName: null, displayPath: 'predictions.csv', ...options });
}

test('scores, classes, labels and further columns are read by their roles', async () => {
  const predictions = await read('customer_id,p,prediction,label,plan,age\nb,0.25,no,yes,free,40\na,1,yes,yes,team,\n', { idName: 'customer_id', columns: { score: 'p' } });

  expect(predictions).toMatchObject({ ids: ['b', 'a'], score: Float64Array.of(0.25, 1), prediction: ['no', 'yes'], labels: ['yes', 'yes'] });
  expect(predictions.table.columns.get('plan')).toMatchObject({ kind: 'text', dictionary: ['free', 'team'] });
  expect(predictions.table.columns.get('age')).toMatchObject({ kind: 'number', values: Float64Array.of(40, Number.NaN) });
});

test('a file of JSON lines says the same', async () => {
  const path = join(await temporaryFolder(), 'predictions.jsonl');
  await writeFile(path, '{"customer_id":"b","p":0.25,"prediction":"no","label":"yes","plan":"free","age":40}\n{"customer_id":7,"p":1,"prediction":"yes","label":"yes","plan":"team","age":null}\n');
  const predictions = await readPredictions(path, { idName: 'customer_id', columns: { score: 'p' } });
  expect(predictions).toMatchObject({ ids: ['b', '7'], score: Float64Array.of(0.25, 1), prediction: ['no', 'yes'], labels: ['yes', 'yes'] });
  expect(predictions.table.columns.get('age')).toMatchObject({ kind: 'number', values: Float64Array.of(40, Number.NaN) });
});

test('a Parquet file says the same', async () => {
  const path = join(import.meta.dirname, '../../test/fixtures/parquet/predictions.parquet');
  const predictions = await readPredictions(path, { idName: 'customer_id', columns: { score: 'p' } });
  expect(predictions).toMatchObject({ ids: ['7', '8'], score: Float64Array.of(0.1, 1) });
  expect(predictions.table.columns.get('plan')).toMatchObject({ kind: 'text', codes: Int32Array.of(0, -1), dictionary: ['free'] });
});

test('a column id stands in for the name of data.id', async () => {
  expect(await read('id,prediction\n1,12.5\n', { idName: 'customer_id' })).toMatchObject({ ids: ['1'], score: null, prediction: ['12.5'], labels: null });
});

test.each<[string, string, Partial<ReadPredictionsOptions>, string]>([
  ['no id', 'idd,score\n1,0.5\n', {}, 'predictions.csv: no column "id" to name the rows; its header has "idd", "score" (did you mean "idd"?); other names go under evaluate.predictions.columns'],
  [
    'a role named by the config that is not there',
    'id,score\n1,0.5\n',
    { columns: { score: 'p' } },
    'predictions.csv: no column "p" (evaluate.predictions.columns.score); its header has "id", "score"; other names go under evaluate.predictions.columns',
  ],
  ['no rows', 'id,score\n', {}, 'predictions.csv: a header and no rows; every test row needs an answer'],
  [
    'NaN scores',
    'id,score\na,0.5\nb,nan\nc,0.1\nd,\ne,NaN\nf,NaN\n',
    {},
    'predictions.csv:3: "nan" in column score; 4 of 6 rows have none that can be used (id "b", "d", "e", …); a score is a probability, a number from 0 to 1',
  ],
  ['a score beyond 1', 'id,score\na,0.5\nb,1.5\n', {}, 'predictions.csv:3: "1.5" in column score; 1 row has none that can be used (id "b"); a score is a probability, a number from 0 to 1'],
  ['an infinite score', 'id,score\na,Infinity\n', {}, 'predictions.csv:2: "Infinity" in column score; 1 row has none that can be used (id "a"); a score is a probability, a number from 0 to 1'],
  ['a score that may not be shown', 'id,score\na,-3\n', { showValues: false }, 'predictions.csv:2: a value (not shown) in column score; 1 row has none that can be used; a score is a probability, a number from 0 to 1'],
  ['a missing class', 'id,prediction\na,yes\nb,\n', {}, 'predictions.csv:3: a missing value in column prediction; 1 row has none that can be used (id "b"); every row needs one'],
])('%s is refused in one sentence', async (_, text, options, message) => {
  await expect(read(text, options)).rejects.toThrow(new UserError(message));
});

test('columns alone are read, and why there is no answer is kept for where one is needed', async () => {
  const { score, prediction, noAnswer, table } = await read('id,scores\n1,0.5\n');
  expect([score, prediction, noAnswer?.message]).toEqual([
    null,
    null,
    'predictions.csv: no column "score" (probability of the positive class), nor "score_<class>" for each of several classes, nor "prediction" (a quantity or a class); its header has "id", "scores" (did you mean "scores"?); other names go under evaluate.predictions.columns',
  ]);
  expect(table.columns.get('scores')).toMatchObject({ kind: 'number', values: Float64Array.of(0.5) });
});

const trials = { column: 'trial', averaged: ['mark', 'ok'] };

test('trials of an id are averaged, and one without a value leaves none', async () => {
  const text = 'id,trial,topic,mark,ok\nb,1,x,4,true\na,1,y,1,false\nb,2,x,5,False\na,2,y,,true\n';
  const { ids, table, labels } = await read(text, { trials });
  expect([ids, table.rows, [...table.lines], labels]).toEqual([['b', 'a'], 2, [2, 3], null]);
  expect(table.columns.get('mark')).toMatchObject({ values: Float64Array.of(4.5, Number.NaN) });
  expect(table.columns.get('ok')).toMatchObject({ values: Float64Array.of(0.5, 0.5) });
  expect(table.columns.get('topic')).toMatchObject({ codes: Int32Array.of(0, 1), dictionary: ['x', 'y'] });
});

test.each([
  ['the same trial twice', 'id,trial,mark\na,1,4\nb,1,4\na,1,5\n', ':4: the same trial of id "a" is there already; column trial (evaluate.repeat) tells the trials of an id apart'],
  ['a trial without a number', 'id,trial,mark\na,1,4\na,,5\n', ':3: no value in column trial (evaluate.repeat) of id "a"'],
  ['no column of trials', 'id,mark\na,4\n', ': no column "trial" (evaluate.repeat)'],
  ['a mark that is no number', 'id,trial,mark\na,1,good\n', ': "good" in column mark is neither a number nor true or false; leave the cell empty where there is no value'],
])('%s is refused', async (_, text, message) => {
  await expect(read(text, { trials })).rejects.toThrow(new UserError(`predictions.csv${message}`));
});

test('an id that comes twice is refused with its lines', async () => {
  await expect(read('id,score\na,0.5\nb,0.5\na,0.6\n')).rejects.toThrow(/predictions\.csv:4: the id id "a" is already in line 2/);
});

test('a file that is not there is said to be absent', async () => {
  const path = join(await temporaryFolder(), 'none.csv');
  await expect(readPredictions(path, { idName: null, displayPath: 'none.csv' })).rejects.toThrow(new UserError('none.csv: there is no such file; a predictions file has the columns id and score (or prediction)'));
});

test('equal answers are equal bytes, whatever order they come in', async () => {
  const directory = await temporaryFolder();
  const path = join(directory, 'predictions.csv');
  await writePredictions(localFiles(), path, { ids: ['b', 'a,1', 'é'], columns: [{ name: 'score', values: Float64Array.of(0.1, 1e-7, 1) }] });

  expect(await readFile(path, 'utf8')).toBe('id,score\n"a,1",1e-7\nb,0.1\né,1\n');
});

test('what is written is read back, bit for bit', async () => {
  const path = join(await temporaryFolder(), 'predictions.csv');
  const id = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }).filter((text) => !/[\0\r\n]/.test(text) && text.trim() !== '' && text.isWellFormed());
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.tuple(id, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 20, selector: ([id]) => id }), async (answers) => {
      const ids = answers.map(([id]) => id);
      await writePredictions(localFiles(), path, { ids, columns: [{ name: 'score', values: Float64Array.from(answers, ([, score]) => score) }] });
      const read = await readPredictions(path, { idName: null });
      expect(new Map(read.ids.map((id, row) => [id, read.score?.[row]]))).toEqual(new Map(answers.map(([id, score]) => [id, score + 0])));
    }),
    { numRuns: 50 },
  );
});
