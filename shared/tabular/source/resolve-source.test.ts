import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, it, test } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { UserError } from '../../verdict/errors.ts';
import { dataFile } from './data-file.ts';
import { findSource, resolveSource } from './resolve-source.ts';

/** A folder with these files and links (name → target) in it. */
async function tree(files: readonly string[], links: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await temporaryFolder();
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), 'a\n1\n');
  }
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
  return folder;
}

const paths = async (name: string, folder: string): Promise<string[]> => (await resolveSource(name, { directory: folder })).files.map(({ path }) => path);

test('a path stands for itself, whatever signs are in it', async () => {
  const folder = await tree(['data/a.csv', 'b[1].csv', '*.csv']);
  expect(await resolveSource('data/a.csv', { directory: folder })).toEqual({ name: 'data/a.csv', files: [dataFile(join(folder, 'data/a.csv'), 'data/a.csv')], passedOver: [] });
  expect(await paths('b[1].csv', folder)).toEqual(['b[1].csv']);
  expect(await paths('*.csv', folder)).toEqual(['*.csv']);
  expect(await paths('../other.csv', await tree(['work/x', 'other.csv']).then((outer) => join(outer, 'work')))).toEqual(['../other.csv']);
});

test('a folder stands for its data files, in byte order, but for what is hidden', async () => {
  const folder = await tree(['data/b.csv', 'data/a.CSV', 'data/Z/1.csv', 'data/é.csv', 'data/z.csv.gz', 'data/.a.csv', 'data/_tmp/x.csv', 'data/notes.txt', 'data/.git/x.csv']);
  const source = await resolveSource('data/', { directory: folder });
  expect(source.files.map(({ path }) => path)).toEqual(['data/Z/1.csv', 'data/a.CSV', 'data/b.csv', 'data/z.csv.gz', 'data/é.csv']);
  expect(source.passedOver).toEqual(['data/notes.txt']);
});

it.each([
  ['data/*.csv', ['data/a.csv', 'data/b.csv']],
  ['data/**/*.csv', ['data/2024/01/c.csv', 'data/2024/d.csv', 'data/a.csv', 'data/b.csv']],
  ['data/{b,a}.csv', ['data/a.csv', 'data/b.csv']],
  ['data/[!a].csv', ['data/b.csv']],
  ['./data/?.csv', ['data/a.csv', 'data/b.csv']],
  ['data/*/*.csv', ['data/2024/d.csv']],
  ['*/.hidden/*', ['data/.hidden/e.csv']],
])('the pattern %s', async (pattern, expected) => {
  expect(await paths(pattern, await tree(['data/b.csv', 'data/a.csv', 'data/2024/d.csv', 'data/2024/01/c.csv', 'data/.hidden/e.csv', 'data/a.txt']))).toEqual(expected);
});

it.each([
  ['nothing.csv', 'nothing.csv: there is no such file; paths start at the folder of the config file'],
  ['data/a.csv/b.csv', 'data/a.csv/b.csv: there is no such file; paths start at the folder of the config file'],
  ['data/*.parquet', 'data/*.parquet: no file matches; paths start at the folder of the config file'],
  ['nowhere/*.csv', 'nowhere/*.csv: no file matches; paths start at the folder of the config file'],
  ['other', 'other: this folder holds no data file (.csv, .tsv, .jsonl, .parquet; text packed as .gz or .zst too)'],
])('%s is absent', async (name, reason) => {
  const folder = await tree(['data/a.csv', 'other/readme.txt']);
  expect(await findSource(name, { directory: folder })).toEqual({ state: 'absent', reason });
  await expect(resolveSource(name, { directory: folder })).rejects.toThrow(new UserError(reason));
});

test('links are followed inside the workspace and refused where they lead out, in a circle, or to the same file again', async () => {
  const outside = await tree(['secret.csv', 'more/x.csv']);
  const refused = async (name: string, links: Readonly<Record<string, string>>): Promise<string> => {
    const folder = await tree(['data/a.csv'], links);
    return await resolveSource(name, { directory: folder }).then(({ files }) => files.map(({ path }) => path).join(), (error: Error) => error.message.replaceAll(outside, '(outside)'));
  };
  const out = 'this link leads out of the workspace, to (outside)';
  const meant = 'write that path in the config file if it is meant';
  expect(await refused('link.csv', { 'link.csv': 'data/a.csv' })).toBe('link.csv');
  expect(await refused('data', { 'data/more': '../data/a.csv' })).toBe('data/more: the same file as data/a.csv, so its rows would count twice; name one of them');
  expect(await refused('link.csv', { 'link.csv': join(outside, 'secret.csv') })).toBe(`link.csv: ${out}/secret.csv; ${meant}`);
  expect(await refused('more/x.csv', { more: join(outside, 'more') })).toBe(`more/x.csv: ${out}/more/x.csv; ${meant}`);
  expect(await refused('more', { more: join(outside, 'more') })).toBe(`more: ${out}/more; ${meant}`);
  expect(await refused('data', { 'data/more': join(outside, 'more') })).toBe(`data/more: ${out}/more; ${meant}`);
  expect(await refused('data/**/*.csv', { 'data/b.csv': join(outside, 'secret.csv') })).toBe(`data/b.csv: ${out}/secret.csv; ${meant}`);
  expect(await refused('data', { 'data/up': '..' })).toBe('data/up: this link leads back to a folder that it lies in, so the folder has no end; remove the link');
  expect(await refused('data', { 'data/self': '.' })).toBe('data/self: this link leads back to a folder that it lies in, so the folder has no end; remove the link');
  expect(await refused('round.csv', { 'round.csv': 'round.csv' })).toBe('round.csv: this link leads to itself; name the file that is meant');
  expect(await refused('data', { 'data/round.csv': 'round.csv' })).toBe('data/round.csv: this link leads to itself; name the file that is meant');
  expect(await refused('data', { 'data/gone.csv': 'nowhere.csv' })).toBe('data/gone.csv: this link leads nowhere; mend or remove it');
});
