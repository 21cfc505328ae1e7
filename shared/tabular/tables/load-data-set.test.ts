import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Config, configSchema } from '../../config/schema.ts';
import { InconclusiveError, UserError } from '../../verdict/errors.ts';
import { rowsOfSide } from '../split/rows-of-side.ts';
import { SIDE } from '../split/split.ts';
import { testRowsDigest } from '../split/test-rows-digest.ts';
import { loadDataSet } from './load-data-set.ts';
import type { ColumnKind } from './table.ts';
import { takeRows } from './take-rows.ts';
import { takeTarget } from './take-target.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-data-set-'));
});
afterAll(() => rm(folder, { recursive: true }));

const { signal } = new AbortController();

function config(data: Record<string, unknown>, evaluate: Record<string, unknown> = {}): Config {
  return configSchema.parse({ model: 'rain', data: { source: 'a.csv', ...data }, evaluate });
}

async function load(content: string, data: Record<string, unknown>, columns: ReadonlyMap<string, ColumnKind> = new Map()) {
  await writeFile(join(folder, 'a.csv'), content);
  return loadDataSet({ config: config(data), directory: folder, name: 'mlops.yml' }, { columns, signal });
}

const byTime = { by: 'time', column: 'day', 'test-from': '2015-01-01', validation: 0.25 };

test('the weather of Seattle, split by time: a year to test, the last quarter before it to validate', async () => {
  const data = { source: 'seattle-weather.csv', id: 'date', target: 'temp_max', split: { ...byTime, column: 'date' } };
  const directory = resolve('node_modules/vega-datasets/data');
  const dataSet = await loadDataSet({ config: config(data), directory, name: 'mlops.yml' }, { columns: (header) => new Map(header.slice(4).map((name) => [name, 'infer'])), signal });
  const days = (side: 0 | 1 | 2): unknown[] => {
    const rows = rowsOfSide(dataSet.sides, side);
    return [rows.length, dataSet.ids[rows[0] ?? -1], dataSet.ids[rows.at(-1) ?? -1]];
  };
  expect([days(SIDE.train), days(SIDE.validation), days(SIDE.test)]).toEqual([
    [822, '2012-01-01', '2014-04-01'],
    [274, '2014-04-02', '2014-12-31'],
    [365, '2015-01-01', '2015-12-31'],
  ]);
  const test = rowsOfSide(dataSet.sides, SIDE.test);
  const judged = takeRows(dataSet.table, test.subarray(0, 3));
  expect([judged.rows, judged.columns.get('wind'), judged.columns.get('weather')]).toEqual([
    3,
    { kind: 'number', name: 'wind', values: Float64Array.of(1.2, 2.3, 1.7) },
    { kind: 'text', name: 'weather', codes: Int32Array.of(2, 1, 4), dictionary: ['drizzle', 'rain', 'sun', 'snow', 'fog'] },
  ]);
  expect(takeTarget(dataSet.target, test.subarray(0, 3))).toEqual({ task: 'regression', labels: Float64Array.of(5.6, 5.6, 5) });
  expect(testRowsDigest(dataSet)).toMatch(/^sha256:[0-9a-f]{64}$/);
});

const rows = Array.from({ length: 200 }, (_, row) => `c${row},${row % 3},${row % 2 === 0 ? 'yes' : 'no'},2014-0${1 + (row % 9)}-01`);
const table = (lines: readonly string[]): string => `id,n,churned,day\n${lines.join('\n')}\n`;

test('a file in another order has the same test rows; another label makes others', async () => {
  const choose = { id: 'id', target: 'n' };
  const first = await load(table(rows), choose);
  const turned = await load(table(rows.toReversed()), choose);
  expect(testRowsDigest(turned)).toBe(testRowsDigest(first));
  const [judged = -1] = rowsOfSide(first.sides, SIDE.test);
  const altered = await load(table(rows.with(judged, (rows[judged] ?? '').replace(/,\d,/, ',9,'))), choose);
  expect(testRowsDigest(altered)).not.toBe(testRowsDigest(first));
  const [trained = -1] = rowsOfSide(first.sides, SIDE.train);
  const harmless = await load(table(rows.with(trained, (rows[trained] ?? '').replace(/,\d,/, ',9,'))), choose);
  expect(testRowsDigest(harmless)).toBe(testRowsDigest(first));
});

test('without an id, a row is named by its place, and keeps its side when rows are added behind', async () => {
  const some = await load(table(rows.slice(0, 100)), { target: 'n' });
  const all = await load(table(rows), { target: 'n' });
  expect(some.ids.slice(0, 3)).toEqual(['1', '2', '3']);
  expect([...all.sides.subarray(0, 100)]).toEqual([...some.sides]);
});

test('a split by column goes by what stands there: folds may be numbers, and need not stop the training', async () => {
  const { sides } = await load(table(rows), { target: 'n', split: { by: 'column', column: 'n', train: [0, 1], test: 2 } });
  expect([...sides.subarray(0, 6)]).toEqual([SIDE.train, SIDE.train, SIDE.test, SIDE.train, SIDE.train, SIDE.test]);
  const given = rows.slice(0, 5).map((row, place) => row.replace(/yes|no/, ['train', 'validation', 'test', 'train', 'test'][place] ?? ''));
  expect([...(await load(table(given), { target: 'n', split: { by: 'column', column: 'churned' } })).sides]).toEqual([SIDE.train, SIDE.validation, SIDE.test, SIDE.train, SIDE.test]);
});

test('a column is read as it is asked for, also where the split or the id reads it in its own way', async () => {
  const { table: read, ids } = await load(`id,y\n07,1\n${Array.from({ length: 100 }, (_, row) => `${row},${row % 2}\n`).join('')}`, { id: 'id', target: 'y' }, new Map([['id', 'number'], ['y', 'text']]));
  expect(ids.slice(0, 2)).toEqual(['07', '0']);
  expect(Array.from(read.columns.values(), ({ name, kind }) => [name, kind])).toEqual([['id', 'number'], ['y', 'text']]);
});

test('the positive class is the one of the config', async () => {
  await writeFile(join(folder, 'b.csv'), table(rows));
  const loaded = { config: config({ id: 'id', target: 'churned' }, { positive: 'no' }), directory: folder, name: 'mlops.yml' };
  const { target, table: read } = await loadDataSet(loaded, { signal, source: 'b.csv' });
  expect([target.task === 'binary' && [target.negative, target.positive], read.files[0]?.path]).toEqual([['yes', 'no'], 'b.csv']);
});

test('a declared column without a type holds strings, so numbers in it are classes', async () => {
  expect((await load(table(rows), { target: 'n', columns: { n: {} } })).target).toMatchObject({ task: 'multiclass', classes: ['0', '1', '2'] });
});

test.each([
  ['no target', {}, table(rows), 'mlops.yml has no data.target; name the column that the model predicts'],
  ['no rows', { target: 'n' }, table([]).trimEnd(), 'a.csv: a header and no rows; there is nothing to learn from or to judge by'],
  ['a missing id', { id: 'id', target: 'n' }, table([...rows, ',1,yes,', ',1,no,']), 'a.csv:202: the id id is missing (the first of 2 such rows); every row needs one: fill it, or name another column in data.id'],
  ['a blank id', { id: 'id', target: 'n' }, table([...rows, '"",1,yes,']), 'a.csv:202: the id id is missing; every row needs one: fill it, or name another column in data.id'],
  ['an id twice', { id: 'id', target: 'n' }, table([...rows, 'c5,1,yes,']), 'a.csv:202: the id id "c5" is already in line 7; an id names one row: remove the copies, or name another column in data.id'],
  ['ids many times', { id: 'n', target: 'n', 'show-values': false }, table(rows), 'a.csv:5: the id n a value (not shown) is already in line 2 (the first of 197 such rows); an id names one row: remove the copies, or name another column in data.id'],
  ['a row without a time', { target: 'n', split: byTime }, table([...rows, 'x,1,yes,', 'y,1,no,Monday']), 'a.csv:202: column day: the cell is missing (the first of 2 such rows); data.split by time needs one in every row, such as 2001-03-10 or 2001-03-10 14:30'],
  ['a time that is none', { target: 'n', split: byTime }, table([...rows, 'y,1,no,Monday']), 'a.csv:202: column day: "Monday" is no date or time; data.split by time needs one in every row, such as 2001-03-10 or 2001-03-10 14:30'],
  ['a bound that is no time', { target: 'n', split: { ...byTime, 'test-from': '2015' } }, table(rows), 'data.split.test-from: "2015" is no date or time; write 2001-03-10 or 2001-03-10T14:30:00Z'],
  ['nothing to test', { target: 'n', split: byTime }, table(rows), 'a.csv: no row has a day at or after 2015-01-01, so there are no test rows; lower data.split.test-from'],
  ['nothing to train', { target: 'n', split: { ...byTime, 'test-from': '2014-01-01' } }, table(rows), 'a.csv: no row has a day before 2014-01-01, so there is nothing to train; raise data.split.test-from'],
  ['shares without a rest', { target: 'n', split: { by: 'hash', test: 0.6, validation: 0.4 } }, table(rows), 'data.split: test 0.6 and validation 0.4 leave no rows to train; together they must be below 1'],
  ['a row without a group', { target: 'n', split: { by: 'group', column: 'churned' } }, table([...rows, 'x,1,,2014-01-01', 'y,1,"  ",2014-01-01']), 'a.csv:202: column churned: the cell is missing (the first of 2 such rows); data.split by group needs one in every row: fill it, or take these rows out'],
  ['a blank group', { target: 'n', split: { by: 'group', column: 'churned' } }, table([...rows, 'y,1,"  ",2014-01-01']), 'a.csv:202: column churned: "  " names no group; data.split by group needs one in every row: fill it, or take these rows out'],
  ['groups that all train', { target: 'n', split: { by: 'group', column: 'churned' } }, table(rows.map((row) => row.replace(/yes|no/, 'yes'))), 'a.csv: none of its 200 rows by churned is a test row (data.split.test is 0.2); bring more rows or raise data.split.test'],
  ['a side that nobody named', { target: 'n', split: { by: 'column', column: 'churned', train: 'yes', test: 'no' } }, table([...rows, 'x,1,No,2014-01-01', 'y,1,,2014-01-01']), 'a.csv:202: column churned: "No" names no side (the first of 2 such rows); data.split by column needs one of "yes", "validation", "no" in every row'],
  ['a side that nobody named, not shown', { target: 'n', 'show-values': false, split: { by: 'column', column: 'churned', train: 'yes', test: 'no' } }, table([...rows, 'x,1,No,2014-01-01']), 'a.csv:202: column churned: a value (not shown) names no side; data.split by column needs one of "yes", "validation", "no" in every row'],
  ['nothing to test by column', { target: 'n', split: { by: 'column', column: 'churned', train: ['yes', 'no'] } }, table(rows), 'a.csv: no row has "test" in churned, so there are no test rows; say in data.split.test what stands there'],
  ['nothing to train by column', { target: 'n', split: { by: 'column', column: 'churned', test: ['yes', 'no'] } }, table(rows), 'a.csv: no row has "train" in churned, so there is nothing to train; say in data.split.train what stands there'],
  ['a split by a column from elsewhere', { target: 'n', split: { by: 'group', column: 'chruned' } }, table(rows), 'a.csv: no column "chruned" in its header; did you mean churned?'],
  ['too few rows to test', { id: 'id', target: 'churned' }, table(rows.slice(5, 7)), 'a.csv: none of its 2 rows is a test row (data.split.test is 0.2); bring more rows or raise data.split.test'],
  ['a target from elsewhere', { target: 'chruned' }, table(rows), 'a.csv: no column "chruned" in its header; did you mean churned?'],
] as const)('%s: refused', async (_, data: Readonly<Record<string, unknown>>, content, message) => {
  const loaded = { config: config(data, { positive: data['target'] === 'churned' ? 'yes' : undefined }), directory: folder, name: 'mlops.yml' };
  await writeFile(join(folder, 'a.csv'), content);
  await expect(loadDataSet(loaded, { signal })).rejects.toThrow(new UserError(message));
});

test('a target with one class can be read but not judged', async () => {
  await expect(load(table(rows.filter((row) => row.includes('yes'))), { target: 'churned' })).rejects.toThrow(InconclusiveError);
});
