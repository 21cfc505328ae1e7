import { readFileSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, it, test } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { said, validate } from '../../test/support/validate-rows.ts';

const PARQUET = readFileSync(join(import.meta.dirname, '../../test/fixtures/parquet/snappy.parquet'));
const GZ = gzipSync(`a\n${'1\n'.repeat(10_000)}`);
const LONG = 17 * 1024 * 1024;

interface Bad {
  readonly content: string | Uint8Array;
  readonly name?: string;
  readonly data?: string;
}

/** What can't be read as rows at all. */
test.each<[string, Bad, string]>([
  ['an empty file', { content: '' }, 'rows.csv: the file is empty; it must begin with a line that names the columns'],
  ['a column twice', { content: 'a,a\n1,2\n' }, 'rows.csv:1: columns 1 and 2 of the header have the same name, "a"'],
  ['a column without a name', { content: 'a,,b\n1,2,3\n' }, 'rows.csv:1: column 2 of the header has no name'],
  ['10,001 columns', { content: `${Array.from({ length: 10_001 }, (_, place) => `c${place}`).join(',')}\n` }, 'rows.csv:1: the header names 10001 columns; at most 10000 are read'],
  ['a NUL byte', { content: 'a,b\n1,x\0y\n' }, 'rows.csv: holds a NUL byte, so it is no CSV in UTF-8; save it as text in UTF-8'],
  ['a header that is no UTF-8', { content: Buffer.from('é\n1\n', 'latin1') }, 'rows.csv:1: the header is not valid UTF-8; save the file as UTF-8, or name its encoding (data.encoding: latin1)'],
  ['a zip archive', { content: Buffer.from('PK\x03\x04\0\0\0\0') }, 'rows.csv: this is a zip archive (or a spreadsheet), not CSV; unpack it, or save the sheet as CSV'],
  ['Parquet named .csv', { content: PARQUET }, 'rows.csv: this is Parquet, not CSV; name it .parquet'],
  ['gzip named .csv', { content: GZ }, 'rows.csv: this is gzip, not CSV; name it .csv.gz'],
  ['CSV named .parquet', { content: 'a\n1\n', name: 'rows.parquet' }, 'rows.parquet: no whole Parquet file (parquet file invalid (footer != PAR1)); fetch or write it again'],
  ['half a Parquet file', { content: PARQUET.subarray(0, PARQUET.length >> 1), name: 'rows.parquet' }, 'rows.parquet: no whole Parquet file (parquet file invalid (footer != PAR1)); fetch or write it again'],
  ['half a gzip archive', { content: GZ.subarray(0, GZ.length >> 1), name: 'rows.csv.gz' }, 'rows.csv.gz: the gzip archive ends too early; fetch or pack it again'],
  ['CSV named .gz', { content: 'a\n1\n', name: 'rows.csv.gz' }, 'rows.csv.gz: the gzip archive is damaged (incorrect header check); fetch or pack it again'],
  ['a field that is larger than any record', { content: `a\n${'x'.repeat(LONG)}\n` }, 'rows.csv:2: this line does not end within 16 MiB; such a file is no table'],
  ['a quote that is not closed, far from the end', { content: `a\n"x\n${'1\n'.repeat(LONG / 2)}` }, 'rows.csv:2: the record that begins in this line has no end within 16 MiB; a quote in it is opened and never closed'],
  ['a quote that is not closed, at the end', { content: `a\n${'1\n'.repeat(100_000)}"x\n` }, 'rows.csv:100002: the record that begins in this line has no end before the end of the file; a quote in it is opened and never closed'],
  ['a pattern that does not parse', { content: 'a\n1\n', data: "columns: { a: { pattern: 'a(b' } }" }, 'mlops.yml:4:28: data.columns.a.pattern: "a(b" is no RE2 pattern: missing closing ) at character 1, "a(b"'],
  ['a rule that does not parse', { content: 'a\n1\n', data: 'columns: { a: {} }\nrules: [a ==]' }, 'mlops.yml:5:11: data.rules[0]: character 5: Unexpected token: EOF'],
  ['a rule on a missing column', { content: 'distance\n1\n', data: 'columns: { distance: { type: integer } }\nrules: [distanse > 0]' }, 'mlops.yml:5:11: data.rules[0]: character 1: "distanse" is no column with a type under data.columns; did you mean "distance"?'],
])('%s is one sentence', async (_, { content, name = 'rows.csv', data = 'rows: { min: 1 }' }, sentence) => {
  await expect(validate(content, data, { name })).rejects.toMatchObject({ name: 'UserError', message: sentence });
});

test.each<[string, string, string]>([
  ['a pattern that no file matches', 'none/*.csv', 'none/*.csv: no file matches; paths start at the folder of the config file'],
  ['a folder with a link back to itself', 'loop', 'loop/self: this link leads back to a folder that it lies in, so the folder has no end; remove the link'],
  ['a link to itself', 'itself.csv', 'itself.csv: this link leads to itself; name the file that is meant'],
  ['a link to nothing', 'nothing.csv', 'nothing.csv: there is no such file; paths start at the folder of the config file'],
])('%s is one sentence', async (_, source, sentence) => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'loop'));
  await writeFile(join(folder, 'loop/a.csv'), 'a\n1\n');
  await symlink('.', join(folder, 'loop/self'));
  await symlink('itself.csv', join(folder, 'itself.csv'));
  await symlink('gone.csv', join(folder, 'nothing.csv'));
  await expect(validate('a\n1\n', 'rows: { min: 1 }', { folder, source })).rejects.toMatchObject({ name: 'UserError', message: sentence });
});

it('a link that leads out of the workspace is not followed', async () => {
  const [folder, outside] = [await temporaryFolder(), await temporaryFolder()];
  await writeFile(join(outside, 'secret.csv'), 'a\n1\n');
  await mkdir(join(folder, 'data'));
  await symlink(join(outside, 'secret.csv'), join(folder, 'data/a.csv'));
  const refused = `data/a.csv: this link leads out of the workspace, to ${join(outside, 'secret.csv')}; write that path in the config file if it is meant`;
  for (const source of ['data', 'data/a.csv', 'data/*.csv']) await expect(validate('', 'rows: { min: 1 }', { folder, source })).rejects.toMatchObject({ name: 'UserError', message: refused });
});

/** What can be located in a line is a finding. */
it.each<[string, Bad, string[]]>([
  ['a header without rows', { content: 'a,b\n' }, ['fail rows 0: the file has a header and no rows']],
  ['numbers in forms that are none', { content: 'a\nInfinity\n-inf\nNaN\n1_000\n1,5\n0x10\n1e400\n', data: 'columns: { a: { type: number } }' }, [
    'fail ragged 1: 1 row has another number of cells than the header, which names 1 column @6=1,5',
    'fail type 6: a: 6 values are not a number; if "NaN" means missing, add it to data.missing-values @2=Infinity @3=-inf @4=NaN @5=1_000 @7=0x10 @8=1e400',
  ]],
  ['a column __proto__', { content: '__proto__,constructor\nx,-1\n', data: 'extra-columns: allow\ncolumns: { hasOwnProperty: {} }' }, ['fail missing-column 1: hasOwnProperty: the header has no such column (data.columns) @1']],
  ['10,000 columns', { content: `${Array.from({ length: 10_000 }, (_, place) => `c${place}`).join(',')}\n${Array.from({ length: 10_000 }, (_, place) => place - 1).join(',')}\n`, data: 'extra-columns: allow\ncolumns: { c0: { type: integer, min: 0 }, c9999: { type: integer, max: 9997 } }' }, ['fail min 1: c0: 1 value is below 0 @2=-1', 'fail max 1: c9999: 1 value is above 9997 @2=9998']],
])('%s: findings', async (_, { content, data = 'rows: { min: 0 }' }, findings) => {
  expect(said((await validate(content, data)).result)).toEqual(findings);
});
