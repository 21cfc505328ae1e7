import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { canName } from './can-name.ts';

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';

/** Of the paths, those that the source can name. */
async function named(source: string, paths: readonly string[], directory = '/nowhere/project'): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) if (await canName(source, path, { directory })) found.push(path);
  return found;
}

it('a file is itself, whatever it is called, and nothing else', async () => {
  expect(await named('./data/rows.txt', ['data/rows.txt', './data/rows.txt', 'data/a.csv', '../data/rows.txt', 'rows.txt'])).toEqual(['data/rows.txt', './data/rows.txt']);
  expect(await named('.github/rows.csv', ['.github/rows.csv'])).toEqual([]);
});

it('a folder is the data files below it', async () => {
  const paths = ['data/a.csv', 'data/2026/b.jsonl.gz', 'data/c.parquet', 'data/d.py', 'data/_old/e.csv', 'data/.f.csv', 'data/.git/g.csv', 'data/.GitHub/h.csv', 'data/../i.csv', 'data2/j.csv'];
  expect(await named('data/', paths)).toEqual(['data/a.csv', 'data/2026/b.jsonl.gz', 'data/c.parquet']);
  expect(await named('.', ['a.csv', 'requests.py', '../b.csv', '/etc/c.csv'])).toEqual(['a.csv']);
  expect(await named('../shared', ['../shared/a.csv', 'a.csv'])).toEqual(['../shared/a.csv']);
});

it('a pattern is the data files that match', async () => {
  expect(await named('data/*.csv', ['data/a.csv', 'data/b/a.csv', 'data/.a.csv', 'a.csv', 'data/a.jsonl'])).toEqual(['data/a.csv']);
  expect(await named('**', ['a.csv', 'b/c.tsv', 'requests.py', '.github/workflows/x.yml', '.git/a.csv', '.hidden/a.csv'])).toEqual(['a.csv', 'b/c.tsv']);
  expect(await named('.hidden/*', ['.hidden/a.csv', '.hidden/b.py'])).toEqual(['.hidden/a.csv']);
});

it('a pointer of DVC is what it points to', async () => {
  const directory = await temporaryFolder();
  await mkdir(join(directory, 'data'));
  await writeFile(join(directory, 'data/rows.dvc'), `outs:\n- md5: ${MD5}\n  path: rows\n`);
  await writeFile(join(directory, 'data/folder.dvc'), `wdir: ..\nouts:\n- md5: ${MD5}.dir\n  path: folder\n`);
  expect(await named('data/rows.dvc', ['data/rows', 'data/rows.dvc', 'data/rows/a.csv', 'data/a.csv'], directory)).toEqual(['data/rows']);
  expect(await named('data/folder.dvc', ['folder/a.csv', 'folder/b/c.csv', 'folder/d.py', 'folder/.git/e.csv', 'data/a.csv'], directory)).toEqual(['folder/a.csv', 'folder/b/c.csv']);
  expect(await named('data/gone.dvc', ['data/gone', 'data/a.csv'], directory)).toEqual([]);
});
