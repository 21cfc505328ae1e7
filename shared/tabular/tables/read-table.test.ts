import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { CancelledError, UserError } from '../../verdict/errors.ts';
import { csvRecord } from '../rows/csv-record.ts';
import { dataFile, singleFile } from '../source/data-file.ts';
import type { ReadOptions } from './read-columns.ts';
import { type ColumnChoice, readTable } from './read-table.ts';
import type { Column, ColumnKind, Table } from './table.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-table-'));
});
afterAll(() => rm(folder, { recursive: true }));

const options = { missingValues: [], signal: new AbortController().signal };

async function read(content: string | Uint8Array, columns: Record<string, ColumnKind> | ColumnChoice, more: Partial<ReadOptions> = {}) {
  const path = join(folder, typeof content === 'string' ? 'a.csv' : 'a.csv.gz');
  await writeFile(path, content);
  const choice = typeof columns === 'function' || columns instanceof Map ? (columns as ColumnChoice) : new Map(Object.entries(columns as Record<string, ColumnKind>));
  return readTable(singleFile(path, typeof content === 'string' ? 'data/a.csv' : 'data/a.csv.gz'), { ...options, columns: choice, ...more });
}

/** Cells as they are understood: numbers, texts, null where missing. */
function cells(column: Column | undefined): (number | string | null)[] {
  if (column === undefined) return [];
  if (column.kind === 'number') return Array.from(column.values, (value) => (Number.isNaN(value) ? null : value));
  return Array.from(column.codes, (code) => column.dictionary[code] ?? null);
}

function allCells(table: Table): Record<string, (number | string | null)[]> {
  return Object.fromEntries(Array.from(table.columns, ([name, column]) => [name, cells(column)]));
}

test('reads the chosen columns of the weather of Seattle as another reader does', async () => {
  const path = 'node_modules/vega-datasets/data/seattle-weather.csv';
  const table = await readTable(singleFile(path, 'data/a.csv'), { ...options, columns: new Map<string, ColumnKind>([['weather', 'text'], ['temp_max', 'number'], ['wind', 'infer'], ['date', 'infer']]) });
  const text = await readFile(path);
  const expected: Record<string, string>[] = parse(text, { columns: true });
  expect({ rows: table.rows, header: table.header, kinds: Array.from(table.columns.values(), ({ kind }) => kind) }).toEqual({
    rows: 1461,
    header: ['date', 'precipitation', 'temp_max', 'temp_min', 'wind', 'weather'],
    kinds: ['text', 'number', 'number', 'text'],
  });
  expect(allCells(table)).toEqual({
    weather: expected.map((row) => row['weather']),
    temp_max: expected.map((row) => Number(row['temp_max'])),
    wind: expected.map((row) => Number(row['wind'])),
    date: expected.map((row) => row['date']),
  });
  expect(table.files).toEqual([{ ...dataFile(path, 'data/a.csv'), delimiter: ',', bytes: text.length, sha256: createHash('sha256').update(text).digest('hex'), rows: 1461 }]);
  expect([...table.lines]).toEqual(expected.map((_, row) => row + 2));
});

test('missing: the empty cell, the tokens that the config names, and in number columns blanks and ""', async () => {
  const content = 'id,n,t\n1,,\n2,"",""\n3, ," "\n4,NA,NA\n5,-999,-999\n6,-999.0,x\n7, 5.5 ,"-999"\n';
  expect(allCells(await read(content, { n: 'number', t: 'text' }, { missingValues: ['NA', '-999', 'not there'] }))).toEqual({
    n: [null, null, null, null, null, -999, 5.5],
    t: [null, '', ' ', null, null, 'x', null],
  });
});

test('an inferred column holds numbers where every present cell is one', async () => {
  const rows = Array.from({ length: 50_000 }, (_, row) => `${row},${row},${row === 49_999 ? 'x' : '07'},,NA\n`).join('');
  const table = await read(`id,all,late,none,na\n${rows}`, { all: 'infer', late: 'infer', none: 'infer', na: 'infer' }, { missingValues: ['NA'] });
  expect(Array.from(table.columns.values(), ({ name, kind }) => `${name}: ${kind}`)).toEqual(['all: number', 'late: text', 'none: number', 'na: number']);
  expect(cells(table.columns.get('late')).slice(-2)).toEqual(['07', 'x']);
  expect(cells(table.columns.get('all')).slice(-2)).toEqual([49_998, 49_999]);
});

test('columns can be chosen when the header is known', async () => {
  const table = await read('a,b,__proto__\n1,2,3\n', (header: readonly string[]) => new Map(header.slice(1).map((name) => [name, 'number' as const])));
  expect([...table.columns.keys()]).toEqual(['b', '__proto__']);
});

test('a packed file is read and hashed as it lies on disk', async () => {
  const packed = gzipSync('id,n\n1,5\n2,6\n');
  const table = await read(packed, { n: 'number' });
  expect(allCells(table)).toEqual({ n: [5, 6] });
  expect(table.files).toEqual([{ ...dataFile(join(folder, 'a.csv.gz'), 'data/a.csv.gz'), delimiter: ',', bytes: packed.length, sha256: createHash('sha256').update(packed).digest('hex'), rows: 2 }]);
});

test('a header without rows is an empty table', async () => {
  const table = await read('id,n\n', { n: 'infer', id: 'text' });
  expect([table.rows, allCells(table)]).toEqual([0, { n: [], id: [] }]);
});

test.each([
  ['a text among numbers', 'id,n\n1,5\n2,"x\ny"\n3,6\n', { n: 'number' }, 'data/a.csv:3: column n: "x\\ny" is no number; if it means missing, add it to data.missing-values'],
  ['a number that is none', 'id,n\n"a\nb",1_000\n', { n: 'number' }, 'data/a.csv:2: column n: "1_000" is no number; if it means missing, add it to data.missing-values'],
  ['a long text among numbers', `id,n\n1,${'9'.repeat(500)}\n`, { n: 'number' }, `data/a.csv:2: column n: "${'9'.repeat(200)}…" is no number; if it means missing, add it to data.missing-values`],
  ['too few cells', 'id,n\n1,5\n2\n3\n', { n: 'number' }, 'data/a.csv:3: 1 cell where the header names 2 columns; mend the file (validate-data lists all such rows)'],
  ['too many cells', 'id,n\n1,5,6\n', { n: 'number' }, 'data/a.csv:2: 3 cells where the header names 2 columns; mend the file (validate-data lists all such rows)'],
  ['text behind a quote', 'id,n\n"1"x,5\n', { n: 'number' }, 'data/a.csv:2: text follows a closing quote; mend the file (validate-data lists all such rows)'],
  ['a slip in a name', 'id,origin\n1,5\n', { orgin: 'text' }, 'data/a.csv: no column "orgin" in its header; did you mean origin?'],
  ['a name from elsewhere', 'id,n\n1,5\n', { temperature: 'text' }, 'data/a.csv: no column "temperature" in its header; it has id, n'],
] as const)('%s: refused', async (_, content, columns, message) => {
  await expect(read(content, columns)).rejects.toThrow(new UserError(message));
});

test('bytes that are no UTF-8 are refused, also in a column that nobody asked for', async () => {
  const path = join(folder, 'latin1.csv');
  await writeFile(path, Buffer.from('id,name\n1,Zo\xeb\n', 'latin1'));
  await expect(readTable(singleFile(path, 'data/a.csv'), { ...options, columns: new Map([['id', 'text']]) })).rejects.toThrow(
    new UserError('data/a.csv:2: column name is not valid UTF-8; mend the file (validate-data lists all such rows)'),
  );
});

test('with values hidden, an error names the place alone', async () => {
  await expect(read('id,n\n1,secret\n', { n: 'number' }, { showValues: false })).rejects.toThrow(
    new UserError('data/a.csv:2: column n: a value (not shown) is no number; if it means missing, add it to data.missing-values'),
  );
});

test('stops when asked to', async () => {
  await expect(read('id,n\n1,5\n', { n: 'number' }, { signal: AbortSignal.abort() })).rejects.toThrow(CancelledError);
});

test('whatever is written is read back', async () => {
  const cell = fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'ä', 'a'), maxLength: 6 }));
  // A NUL byte makes a file no text at all.
  const text = cell.filter((value) => !value?.includes('\0'));
  const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, number, text), { maxLength: 30 }), async (rows) => {
      const table = await read(`${csvRecord(['first', 'number', 'last'])}${rows.map(csvRecord).join('')}`, { first: 'text', number: 'infer', last: 'text' });
      expect(allCells(table)).toEqual({ first: rows.map(([value]) => value), number: rows.map(([, value]) => value), last: rows.map(([, , value]) => value) });
    }),
    { numRuns: 200 },
  );
});
