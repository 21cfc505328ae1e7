import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { PlatformError, UserError } from '../../verdict/errors.ts';
import { csvRecord } from '../rows/csv-record.ts';
import { singleFile } from '../source/data-file.ts';
import { readTable } from '../tables/read-table.ts';
import { copyRowsBySide } from './copy-rows-by-side.ts';
import { SIDE } from './split.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copy-rows-'));
});
afterAll(() => rm(folder, { recursive: true }));

const { signal } = new AbortController();
const outputs = () => ({ train: join(folder, 'train.csv'), validation: join(folder, 'validation.csv'), test: join(folder, 'test.csv') });

async function copy(content: string | Uint8Array, { sides, target, name = 'a.csv' }: { readonly sides: readonly number[]; readonly target: string; readonly name?: string }) {
  const path = join(folder, name);
  await writeFile(path, content);
  const { files } = await readTable(singleFile(path, name), { columns: new Map(), missingValues: [], signal });
  await copyRowsBySide({ files, sides: Uint8Array.from(sides), outputs: outputs(), target, signal });
  const { train, validation, test } = outputs();
  return { train: await readFile(train, 'utf8'), validation: await readFile(validation, 'utf8'), test: await readFile(test, 'utf8') };
}

test('each row goes to its side as it was written; the test rows have no target', async () => {
  const content = '\uFEFFid,"say ""y""",note\r\n1,0,"x, y"\r\n2,"1",007\r\n3,"1","two\r\nlines ""here"""\r\n"4",0,\r\n5,1,""';
  expect(await copy(content, { sides: [SIDE.train, SIDE.validation, SIDE.test, SIDE.test, SIDE.train], target: 'say "y"' })).toEqual({
    train: 'id,"say ""y""",note\n1,0,"x, y"\n5,1,""\n',
    validation: 'id,"say ""y""",note\n2,"1",007\n',
    test: 'id,note\n3,"two\r\nlines ""here"""\n"4",\n',
  });
});

test.each([
  ['id', 'n,y\n1,2\n'],
  ['n', 'id,y\n"a",2\n'],
  ['y', 'id,n\n"a",1\n'],
])('the target may stand anywhere: %s', async (target, expected) => {
  expect(await copy('id,n,y\n"a",1,2\n', { sides: [SIDE.test], target })).toMatchObject({ test: expected });
});

test('an empty cell that stands alone is still a row', async () => {
  expect(await copy('x,y\n,1\n', { sides: [SIDE.test], target: 'y' })).toEqual({ train: 'x,y\n', validation: 'x,y\n', test: 'x\n""\n' });
});

test('a packed file is copied unpacked', async () => {
  expect(await copy(gzipSync('id,y\n1,0\n'), { sides: [SIDE.train], target: 'y', name: 'a.csv.gz' })).toMatchObject({ train: 'id,y\n1,0\n' });
});

test('rows larger than any buffer are copied whole', async () => {
  const long = 'x'.repeat(700_000);
  expect(await copy(`id,y\n1,0\n${long},1\n3,0\n`, { sides: [0, 0, 0], target: 'y' })).toMatchObject({ train: `id,y\n1,0\n${long},1\n3,0\n` });
});

test('no cell is lost or altered, whatever it holds', async () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'ä', 'b', '7'), maxLength: 6 });
  const row = fc.record({ cells: fc.tuple(cell, cell, cell), side: fc.constantFrom(0, 1, 2) });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), fc.constantFrom('a', 'b', 'c'), async (rows, target) => {
      const place = 'abc'.indexOf(target);
      const copied = await copy(`a,b,c\n${rows.map(({ cells }) => csvRecord(cells)).join('')}`, { sides: rows.map(({ side }) => side), target });
      const read = (text: string): string[][] => parse(text, { from_line: 2, record_delimiter: '\n' });
      const expected = (wanted: number) => rows.filter(({ side }) => side === wanted).map(({ cells }) => cells);
      expect(read(copied.train)).toEqual(expected(SIDE.train));
      expect(read(copied.validation)).toEqual(expected(SIDE.validation));
      expect(read(copied.test)).toEqual(expected(SIDE.test).map((cells) => cells.toSpliced(place, 1)));
    }),
    { numRuns: 100 },
  );
});

test('a file that changed since it was split is refused', async () => {
  const path = join(folder, 'changing.csv');
  await writeFile(path, 'id,y\n1,0\n2,1\n');
  const { files } = await readTable(singleFile(path, 'data/a.csv'), { columns: new Map(), missingValues: [], signal });
  const options = { files, sides: Uint8Array.of(0, 2), outputs: outputs(), target: 'y', signal };
  const changed = new UserError('data/a.csv: it changed while this run was reading it; run again when nobody writes to it');
  for (const content of ['id,y\n1,0\n2,0\n', 'id,y\n1,0\n2,1\n3,1\n', 'id,z\n1,0\n2,1\n', 'id,y\n1,0\n2\n']) {
    await writeFile(path, content);
    await expect(copyRowsBySide(options)).rejects.toThrow(changed);
  }
});

test('an output that cannot be written is named', async () => {
  const path = join(folder, 'a.csv');
  await writeFile(path, 'id,y\n1,0\n');
  const { files } = await readTable(singleFile(path, 'data/a.csv'), { columns: new Map(), missingValues: [], signal });
  const test = join(folder, 'nowhere', 'test.csv');
  await expect(copyRowsBySide({ files, sides: Uint8Array.of(0), outputs: { ...outputs(), test }, target: 'y', signal })).rejects.toThrow(PlatformError);
  await expect(copyRowsBySide({ files, sides: Uint8Array.of(0), outputs: { ...outputs(), test }, target: 'y', signal })).rejects.toThrow(`${test}: it can't be written`);
});

test.each([
  ['semicolons', ';'],
  ['tabs', '\t'],
])('rows separated by %s become CSV', async (_, sign) => {
  const content = 'id;x;y\n"1";a,b;0\n2;"say ""it""";1\n3; blank ;0\n4;;0\n5;"";0\n'.replaceAll(';', sign);
  const rows = '1,"a,b",0\n2,"say ""it""",1\n3," blank ",0\n4,,0\n5,"",0\n';
  expect(await copy(content, { sides: [0, 0, 0, 0, 0], target: 'y' })).toMatchObject({ train: `id,x,y\n${rows}` });
});

test('rows of Parquet become CSV', async () => {
  const parquet = await readFile(join(import.meta.dirname, '../../../test/fixtures/parquet/gzip.parquet'));
  const { train } = await copy(parquet, { sides: Array.from({ length: 300 }, () => 0), target: 'flag', name: 'a.parquet' });
  const rows: Record<string, string>[] = parse(train, { columns: true });
  expect(rows.length).toBe(300);
  expect(rows[6]).toMatchObject({ id: '9007199254740998', small: '-144', double: '1.5', decimal: '-1.44', flag: 'true', text: 'say "it", now', day: '1969-12-07', 'place.at.lat': '3.0', tags: '["a",null]' });
  expect(train).toContain('\n9007199254740995,,');
});

test('JSON lines become CSV, also where a key comes late', async () => {
  const lines = [...Array.from({ length: 40_000 }, (_, row) => `{"id":${row},"y":"${'x'.repeat(30)}"}`), '{"late":"a,b","id":40000,"y":""}'];
  const { train, test } = await copy(lines.join('\n'), { sides: lines.map((_, row) => (row === 40_000 ? SIDE.test : SIDE.train)), target: 'y', name: 'a.jsonl' });
  expect(train.split('\n').length).toBe(40_002);
  expect([train.slice(0, 49), test]).toEqual([`id,y,late\n0,${'x'.repeat(30)},\n1,xxx`, 'id,late\n40000,"a,b"\n']);
});
