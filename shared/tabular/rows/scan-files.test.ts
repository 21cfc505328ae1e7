import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { UserError } from '../../verdict/errors.ts';
import { dataFile } from '../source/data-file.ts';
import { cellText, placeInBatch } from './batch.ts';
import { scanFiles } from './scan-files.ts';

/** What is seen in files of these names and contents, read in this order. */
async function scanned(contents: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await temporaryFolder();
  const files = Object.keys(contents).map((path) => dataFile(join(folder, path), path));
  for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), content);
  const seen: { readonly header: string[][]; readonly rows: string[]; readonly faults: string[]; readonly progress: string[] } = { header: [], rows: [], faults: [], progress: [] };
  const read = await scanFiles(files, {
    signal: new AbortController().signal,
    onProgress: (bytes, total, rows) => seen.progress.push(`${bytes}/${total} ${rows}`),
    start: (header) => {
      seen.header.push([...header]);
      return {
        onBatch: (batch) => {
          for (let row = 0; row < batch.rows; row++) {
            const { file, line } = placeInBatch(batch, row);
            seen.rows.push(`${file}:${line} ${header.map((_, column) => cellText(batch, row, column)).join('|')}`);
          }
        },
        onFault: (fault) => seen.faults.push(`${fault.file}:${fault.line} ${fault.kind}${fault.kind === 'encoding' ? ` ${fault.column}` : ''}`),
      };
    },
  });
  return { ...seen, read: read.map(({ path, rows }) => `${path} ${rows}`) };
}

test('the rows of several files follow each other, the columns in the order of the first', async () => {
  expect(await scanned({ 'a.csv': 'id,x,y\n1,2,3\n', 'b.csv': 'y,id,x\n"c ""d""",a,b\n1,2\n', 'c.csv': 'id,x,y\n' })).toEqual({
    header: [['id', 'x', 'y']],
    rows: ['a.csv:2 1|2|3', 'b.csv:2 a|b|c "d"'],
    faults: ['b.csv:3 ragged'],
    progress: ['13/45 1', '38/45 3', '45/45 3'],
    read: ['a.csv 1', 'b.csv 2', 'c.csv 0'],
  });
});

test('a fault names the column by its place in the table', async () => {
  const latin1 = Buffer.concat([Buffer.from('y,id\nx,caf'), Buffer.from([0xe9, 10])]);
  expect((await scanned({ 'a.csv': 'id,y\n', 'b.csv': latin1 })).faults).toEqual(['b.csv:2 encoding 0']);
});

test('files with other columns are refused', async () => {
  await expect(scanned({ 'a.csv': 'id,x,y\n', 'b.csv': 'id,x,z\n' })).rejects.toThrow(
    new UserError('b.csv: its columns are not those of a.csv: it lacks "y", and it also has "z"; the files of one source need the same columns, in any order'),
  );
  await expect(scanned({ 'a.csv': 'id,x\n', 'b.csv': 'x\n' })).rejects.toThrow('b.csv: its columns are not those of a.csv: it lacks "id"; the files');
});
