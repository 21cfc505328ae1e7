import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { loadConfig } from '../shared/config/load-config.ts';
import { localFiles } from '../shared/host-local/files.ts';
import { UserError } from '../shared/verdict/errors.ts';
import { init, type InitResult } from './init.ts';

const VEGA = join(import.meta.dirname, '../node_modules/vega-datasets/data');
const GOLDEN = '../test/golden';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mlops-init-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

const quiet = { info: () => undefined, warn: () => undefined, debug: () => undefined, progress: () => undefined };

async function initFrom(dataPath: string, { force = false, within = directory }: { readonly force?: boolean; readonly within?: string } = {}): Promise<InitResult> {
  return await init({ dataPath, directory: within, force }, { files: localFiles(), cancel: { signal: new AbortController().signal }, log: quiet });
}

async function read(name: string): Promise<string> {
  return await readFile(join(directory, name), 'utf8');
}

/** Rows as CSV; what holds a comma, a quote or a line end is quoted. */
function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => (/[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ''));
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

/** 400 customers with an id, a date, a plan and whether they left. */
function customers(): string {
  const rows = Array.from({ length: 400 }, (_, place) => [
    `C${String(1000 + place)}`,
    new Date(Date.UTC(2024, 0, 1 + place)).toISOString().slice(0, 10),
    ['free', 'team', 'enterprise'][place % 3] ?? '',
    (place * 7) % 61,
    place % 9 === 0 ? 'NA' : ((place * 37) % 1000) / 10,
    `${String.fromCodePoint(65 + (place % 26))}${String.fromCodePoint(65 + ((place * 3) % 26))}-${String(place % 100).padStart(2, '0')}`,
    place % 5 === 0 ? 'true' : 'false',
    place % 4 === 0 ? 1 : 0,
  ]);
  return csv([['customer_id', 'since', 'plan', 'tenure', 'spent', 'branch', 'active', 'churned'], ...rows]);
}

test('Seattle weather: dates, amounts with room, a few kinds of weather, and nothing guessed to be predicted', async () => {
  await mkdir(join(directory, 'data'));
  await copyFile(join(VEGA, 'seattle-weather.csv'), join(directory, 'data/seattle-weather.csv'));
  const { text, id, target, next, rows } = await initFrom('data/seattle-weather.csv');
  expect({ id, target, next, rows }).toEqual({ id: null, target: null, next: 'mlops validate-data', rows: 1461 });
  await expect(text).toMatchFileSnapshot(`${GOLDEN}/init-seattle-weather.yml`);
  const { config } = await loadConfig(join(directory, 'mlops.yml'));
  expect(Object.keys(config.data?.columns ?? {})).toEqual(['date', 'precipitation', 'temp_max', 'temp_min', 'wind', 'weather']);
});

test('penguins: names with blanks, missing cells and a stray value', async () => {
  const penguins = JSON.parse(await readFile(join(VEGA, 'penguins.json'), 'utf8')) as Record<string, string | number | null>[];
  await writeFile(join(directory, 'penguins.csv'), csv([Object.keys(penguins[0] ?? {}), ...penguins.map((penguin) => Object.values(penguin))]));
  const { text } = await initFrom('penguins.csv');
  await expect(text).toMatchFileSnapshot(`${GOLDEN}/init-penguins.yml`);
  const { config } = await loadConfig(join(directory, 'mlops.yml'));
  expect(config.data?.columns?.['Beak Length (mm)']).toEqual({ type: 'number', min: 0, max: 100 });
});

test('customers: an obvious id and target give a config that trains', async () => {
  await writeFile(join(directory, 'customers.csv'), customers());
  const { text, id, target, next, notes } = await initFrom('customers.csv');
  expect({ id, target, next, notes }).toEqual({ id: 'customer_id', target: 'churned', next: 'mlops run', notes: [] });
  await expect(text).toMatchFileSnapshot(`${GOLDEN}/init-customers.yml`);
  const { config } = await loadConfig(join(directory, 'mlops.yml'));
  expect(config.train).toMatchObject({ trainer: 'tfjs', epochs: 30 });
});

test('the lines that are comments load as well once they are taken in', async () => {
  await writeFile(join(directory, 'customers.csv'), customers());
  await copyFile(join(VEGA, 'seattle-weather.csv'), join(directory, 'weather.csv'));
  for (const data of ['customers.csv', 'weather.csv']) {
    const { path, text } = await initFrom(data, { force: true });
    const taken = text
      .replace('# target: …', 'target: weather')
      .replace('# id: …', 'id: date')
      .replaceAll(/^( *)# (?=(?:split|slices|train|  trainer|  layers|  epochs|  early|evaluate|  metrics|  # slices|gates|  - )\b|  - )/gm, '$1')
      .replace('[a column]', '[wind]')
      .replace('# slices: [', 'slices: [');
    await writeFile(path, taken);
    const { config } = await loadConfig(path);
    expect(config).toMatchObject({ data: { split: { by: 'time' } }, train: { trainer: 'tfjs' }, evaluate: { slices: ['wind'] }, gates: [{ mode: 'enforce' }, { against: 'baseline' }] });
  }
});

test('a few rows prove little: types and no more', async () => {
  await writeFile(join(directory, 'few.csv'), 'id,code,amount,kind\n1,ABC,3,a\n2,ABD,4,b\n');
  await initFrom('few.csv');
  const { config } = await loadConfig(join(directory, 'mlops.yml'));
  expect(config.data).toEqual({
    source: 'few.csv',
    id: 'id',
    'extra-columns': 'warn',
    'show-values': true,
    columns: { id: { type: 'integer', unique: true, missing: 0 }, code: { type: 'string' }, amount: { type: 'integer', min: 0, max: 6 }, kind: { type: 'string' } },
  });
});

test('codes with leading zeros stay texts, and numbers beyond 2^53 get no bounds', async () => {
  const rows = Array.from({ length: 120 }, (_, place) => [String(place).padStart(5, '0'), `90071992547409${93 + place}`, place % 2 === 0 ? 'x' : `y${place}`]);
  await writeFile(join(directory, 'codes.csv'), csv([['zip', 'big', 'label'], ...rows]));
  const { target } = await initFrom('codes.csv');
  expect(target).toBeNull();
  const { config } = await loadConfig(join(directory, 'mlops.yml'));
  expect(config.data?.columns).toEqual({ zip: { type: 'string', pattern: '^[0-9]{5}$', missing: 0 }, big: { type: 'integer', min: 0, missing: 0 }, label: { type: 'string', missing: 0 } });
});

test('places on earth get the range that everyone knows', async () => {
  await copyFile(join(VEGA, 'airports.csv'), join(directory, 'airports.csv'));
  await initFrom('airports.csv');
  const { config } = await loadConfig(join(directory, 'mlops.yml'));
  expect(config.data?.columns).toMatchObject({ latitude: { type: 'number', min: -90, max: 90, missing: 0 }, longitude: { type: 'number', min: -180, max: 180, missing: 0 } });
});

test('git keeps the line endings of the data and ignores the results, with the lines that were there kept', async () => {
  await mkdir(join(directory, 'data'));
  await writeFile(join(directory, 'data/my "first" data.csv'), 'a\n1\n');
  await writeFile(join(directory, '.gitignore'), 'node_modules');
  const first = await initFrom('data/my "first" data.csv');
  expect(first.written.map((path) => path.slice(directory.length + 1))).toEqual(['mlops.yml', '.gitattributes', '.gitignore']);
  expect(await read('.gitattributes')).toBe(
    '# The digest of the data is the digest of its bytes: git must not change its line endings (written by mlops init).\n"data/my \\"first\\" data.csv" -text\n',
  );
  expect(await read('.gitignore')).toBe('node_modules\n.mlops/\n');
  const again = await initFrom('data/my "first" data.csv', { force: true });
  expect(again.written).toEqual([join(directory, 'mlops.yml')]);
});

test('data outside of the folder are named by a path that climbs, and git has to be told there', async () => {
  const inner = join(directory, 'model');
  await mkdir(inner);
  await writeFile(join(directory, 'a.csv'), 'a\n1\n');
  const { written, notes } = await initFrom('../a.csv', { within: inner });
  expect((await loadConfig(join(inner, 'mlops.yml'))).config.data?.source).toBe('../a.csv');
  expect(written).toEqual([join(inner, 'mlops.yml'), join(inner, '.gitignore')]);
  expect(notes).toEqual([`../a.csv lies outside of ${inner}: where git keeps it, add "a.csv -text" to the .gitattributes there`]);
});

test('a mlops.yml that is there is never written over without --force', async () => {
  await writeFile(join(directory, 'a.csv'), 'a\n1\n');
  await writeFile(join(directory, 'mlops.yml'), 'model: mine\n');
  await expect(initFrom('a.csv')).rejects.toEqual(new UserError(`mlops.yml: is in ${directory} already; --force writes it anew`));
  expect(await read('mlops.yml')).toBe('model: mine\n');
  await initFrom('a.csv', { force: true });
  expect(await read('mlops.yml')).toContain('model: a\n');
});

test('a file that is no CSV leaves nothing behind', async () => {
  await writeFile(join(directory, 'empty.csv'), '');
  await expect(initFrom('empty.csv')).rejects.toThrow(UserError);
  await expect(initFrom('absent.csv')).rejects.toThrow(UserError);
  expect(await readdir(directory)).toEqual(['empty.csv']);
});

test('rows that can not be read are counted, and the others are used', async () => {
  await writeFile(join(directory, 'ragged.csv'), 'a,b\n1,2\n3\n4,5,6\n7,8\n');
  const { notes, rows } = await initFrom('ragged.csv');
  expect({ notes, rows }).toEqual({ notes: ['2 rows of ragged.csv could not be read and taught nothing; mlops validate-data names them'], rows: 2 });
});

test('whatever stands in the header and the cells, the file that is written loads', async () => {
  const nasty = fc.constantFrom('__proto__', 'constructor', 'toString', 'true', '1.0', '~', '- a', 'a: b', "it's", '"', '#', '*x', '&x', '!t', '%', '@', 'é\u2028', 'a\nb', '0', '\u0085', '\t', ' ', 'id', 'target', 'y');
  const texts = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => !text.includes('\0') && text.isWellFormed()));
  const headers = fc.uniqueArray(texts.filter((name) => name.trim() !== '' && !/[\r\uFEFF]/.test(name)), { minLength: 2, maxLength: 5 });
  const numbers = fc.double().map(String);
  await fc.assert(
    fc.asyncProperty(headers, fc.array(fc.array(fc.oneof(texts, numbers, fc.constantFrom('', 'NA', '1', 'A1')), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 40), async (header, rows, times) => {
      const repeated = Array.from({ length: times }, () => rows).flat();
      await writeFile(join(directory, 'any.csv'), csv([header, ...repeated.map((row) => row.slice(0, header.length))]));
      const { path } = await initFrom('any.csv', { force: true });
      const { config } = await loadConfig(path);
      expect(Object.keys(config.data?.columns ?? {}).sort()).toEqual(header.filter((name) => !['__proto__', 'constructor'].includes(name)).sort());
    }),
    { numRuns: 60 },
  );
});

test('other forms of data are looked at as they will be read: JSON lines, semicolons, a folder, Parquet', async () => {
  const rows = Array.from({ length: 120 }, (_, row) => ({ id: row + 1, plan: row % 2 === 0 ? 'free' : 'team', age: 20 + (row % 50) }));
  const csv = ['id;plan;age', ...rows.map(({ id, plan, age }) => `${id};${plan};${age}`)].join('\n');
  await mkdir(join(directory, 'data'));
  await writeFile(join(directory, 'data', 'a.csv'), csv);
  await writeFile(join(directory, 'rows.jsonl'), rows.map(({ id, plan, age }) => JSON.stringify({ id, user: { plan }, age })).join('\n'));
  await copyFile(join(import.meta.dirname, '../test/fixtures/parquet/zstd.parquet'), join(directory, 'rows.parquet'));
  const made: Record<string, string[]> = {};
  for (const [path, columns] of [['rows.jsonl', ['id', 'user.plan', 'age']], ['data', ['id', 'plan', 'age']], ['data/*.csv', ['plan']], ['rows.parquet', ['day', 'place.at.lat']]] as const) {
    await initFrom(path, { force: true });
    const { config } = await loadConfig(join(directory, 'mlops.yml'));
    made[`${config.model} ${config.data?.source}`] = columns.map((name) => `${name} ${config.data?.columns?.[name]?.type}`);
  }
  expect(made).toEqual({
    'rows rows.jsonl': ['id integer', 'user.plan string', 'age integer'],
    'data data': ['id integer', 'plan string', 'age integer'],
    'my-model data/*.csv': ['plan string'],
    'rows rows.parquet': ['day date', 'place.at.lat number'],
  });
  expect((await read('.gitattributes')).split('\n').filter((line) => !line.startsWith('#'))).toEqual(['rows.jsonl -text', 'data/** -text', 'data/*.csv -text', 'rows.parquet -text', '']);
});

test.each([
  ['as it says', 'fold', ['train', 'validation', 'test'], "  split: { by: column, column: fold }   # as the data says which rows train and which judge"],
  ['by its own words', 'Data Set', ['Train', 'dev', 'Test'], "  split: { by: column, column: 'Data Set', train: Train, validation: dev, test: Test }   # as the data says which rows train and which judge"],
  ['without validation', 'fold', ['train', 'test', 'train'], "  split: { by: column, column: fold }   # as the data says which rows train and which judge"],
  ['with another word, by hash', 'fold', ['train', 'holdout', 'test'], null],
  ['with a row on no side, by hash', 'fold', ['train', null, 'test'], null],
])('a column that splits the data already is taken %s', async (_, name, sides, line) => {
  await writeFile(join(directory, 'a.csv'), csv([['x', name], ...Array.from({ length: 30 }, (__, row) => [row, sides[row % 3] ?? null])]));
  const { text } = await initFrom(join(directory, 'a.csv'));
  expect(text.split('\n').find((each) => each.includes('split:')) ?? null).toBe(line);
  const { config } = await loadConfig(join(directory, 'mlops.yml'));
  expect(config.data?.split?.by).toBe(line === null ? undefined : 'column');
});

test('a few odd cells among numbers or dates are named, with their place, instead of passing for a column of texts', async () => {
  const rows = Array.from({ length: 200 }, (_, row) => [
    row === 16 ? '12,5' : row === 99 ? '1O2' : row / 4,
    row === 3 ? '2024-02-30' : new Date(Date.UTC(2024, 0, 1 + row)).toISOString().slice(0, 10),
    row === 7 ? 'x' : String(row).padStart(3, '0'),
    row % 12 === 0 ? 'much' : row,
    row % 50 === 0 ? 'NA' : row === 30 ? 'a\u202eb\n' : 0.5 + row,
    row % 2 === 0 ? 'yes' : 'no',
  ]);
  await writeFile(join(directory, 'dirty.csv'), csv([['amount', 'day', 'code', 'mixed', 'late\u2028', 'flag'], ...rows]));
  const { text, notes } = await initFrom('dirty.csv');
  expect(notes).toEqual([
    'amount is written as text: 198 of its 200 values are numbers, but "12,5" (dirty.csv:18) and 1 more are not',
    'day is written as text: 199 of its 200 values are dates, but "2024-02-30" (dirty.csv:5) is not',
    'late\ufffd is written as text: 195 of its 196 values are numbers, but "a\ufffdb " (dirty.csv:32) is not',
  ]);
  const lines = text.split('\n');
  expect(lines.find((line) => line.startsWith('    amount:'))).toBe('    amount:       { type: string, missing: 0 }   # 198 of 200 values are numbers; mend dirty.csv:18 and others, then say type: number');
  expect(lines.find((line) => line.startsWith('    day:'))).toMatch(/# 199 of 200 values are dates; mend dirty\.csv:5, then say type: date$/);
  expect(text).not.toContain('12,5');
  expect((await loadConfig(join(directory, 'mlops.yml'))).config.data?.columns?.['amount']).toEqual({ type: 'string', missing: 0 });
});

test('of many spoilt columns the first ten are told, and how many more there are', async () => {
  const names = Array.from({ length: 12 }, (_, place) => `c${place}`);
  await writeFile(join(directory, 'wide.csv'), csv([names, ...Array.from({ length: 40 }, (_, row) => names.map(() => (row === 5 ? '?!' : row)))]));
  const { notes } = await initFrom('wide.csv');
  expect(notes).toHaveLength(11);
  expect(notes.at(-1)).toBe('2 more columns are written as text for a few of their values; their lines in mlops.yml say so');
});

test.each([
  ['that names when a row came to be is taken, where no split by hash would then warn', ['created_at', 'birth_date'], {}, '  time: created_at               # when a row came to be; drift is shown by it'],
  ['beside a target is a comment', ['orderDate', 'due_date'], { target: true }, '  # time: orderDate              # when a row came to be; drift is shown by it, and test rows older than training rows are found'],
  ['with a target and rows that are split already is taken', ['date', 'since'], { target: true, fold: true }, '  time: date                     # when a row came to be; drift is shown by it'],
  ['is not guessed of two', ['date', 'updated_at'], {}, undefined],
  ['is not guessed by its type alone', ['since', 'birth_date'], {}, undefined],
])('a column of times %s', async (_, times, { target = false, fold = false }: { readonly target?: boolean; readonly fold?: boolean }, line) => {
  const rows = Array.from({ length: 120 }, (__, row) => [...times.map((___, place) => new Date(Date.UTC(2020 + place, 0, 1 + row)).toISOString().slice(0, 10)), row % 2, row % 3 === 0 ? 'test' : 'train']);
  await writeFile(join(directory, 'times.csv'), csv([[...times, target ? 'churned' : 'flag', fold ? 'fold' : 'other'], ...rows.map((row) => (fold ? row : [...row.slice(0, -1), 'x']))]));
  const { text } = await initFrom('times.csv');
  expect(text.split('\n').find((each) => /^ {2}(?:# )?time:/.test(each))).toBe(line);
  const { config } = await loadConfig(join(directory, 'mlops.yml'));
  expect(config.data?.time).toBe(line?.startsWith('  time') === true ? times[0] : undefined);
});

test('an id that comes again and again offers to keep its rows on one side, and is not guessed of two', async () => {
  const rows = Array.from({ length: 120 }, (_, row) => [row, row % 30, row % 40, row % 5]);
  await writeFile(join(directory, 'orders.csv'), csv([['order_id', 'customer_id', 'item_id', 'shop_id'], ...rows.map(([id, customer, , shop]) => [id ?? 0, customer ?? 0, 'same', shop ?? 0])]));
  expect((await initFrom('orders.csv')).text).toContain('\n  # split: { by: group, column: customer_id }   # where the rows of one customer_id are alike: all of them on one side\n');
  await writeFile(join(directory, 'orders.csv'), csv([['order_id', 'customer_id', 'item_id', 'shop_id'], ...rows]));
  expect((await initFrom('orders.csv', { force: true })).text).not.toContain('by: group');
});
