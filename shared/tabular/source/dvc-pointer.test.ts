import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { cellText } from '../rows/batch.ts';
import { scanFiles } from '../rows/scan-files.ts';
import { resolveSource } from './resolve-source.ts';

const md5 = (content: string): string => createHash('md5').update(content).digest('hex');
const A = 'id,n\n1,2\n';
const B = 'id,n\n3,4\n';

/** What `dvc add` wrote for a folder with these files in it (as recorded from DVC 3.67.1). */
const INDEX = `[{"md5": "${md5(A)}", "relpath": "a.csv"}, {"md5": "${md5('x')}", "relpath": "notes.txt"}, {"md5": "${md5(B)}", "relpath": "\\u00fc dir/b.csv"}]`;
const FILE_POINTER = `outs:\n- md5: ${md5(A)}\n  size: 9\n  hash: md5\n  path: rows.csv\n`;
const FOLDER_POINTER = `outs:\n- md5: ${md5(INDEX)}.dir\n  size: 19\n  nfiles: 3\n  hash: md5\n  path: rows\n`;

async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const object = (hash: string, cache = '.dvc/cache/files/md5'): string => `${cache}/${hash.slice(0, 2)}/${hash.slice(2)}`;

/** The rows that the pointer leads to, each with its file and line. */
async function rows(directory: string, name = 'data/rows.dvc'): Promise<string[]> {
  const { files } = await resolveSource(name, { directory });
  const seen: string[] = [];
  await scanFiles(files, {
    signal: new AbortController().signal,
    start: () => ({
      onBatch: (batch) => {
        for (let row = 0; row < batch.rows; row++) seen.push(`${batch.file}:${batch.lines[row]} ${cellText(batch, row, 0)}`);
      },
      onFault: (fault) => expect.fail(JSON.stringify(fault)),
    }),
  });
  return seen;
}

const refusal = (directory: string, name?: string): Promise<string> => rows(directory, name).then((seen) => seen.join(), (error: Error) => `${error.name}: ${error.message}`);

describe('a pointer to a file', () => {
  it('stands for the file in the workspace, else for the object in the cache', async () => {
    const folder = await project({ 'data/rows.dvc': FILE_POINTER, 'data/rows.csv': A, [object(md5(A))]: A });
    expect(await rows(folder)).toEqual(['data/rows.csv:2 1']);
    await rm(join(folder, 'data/rows.csv'));
    expect(await rows(folder)).toEqual(['data/rows.csv:2 1']);
    expect(await rows(await project({ 'data/rows.dvc': FILE_POINTER, [object(md5(A), '.dvc/cache')]: A }))).toEqual(['data/rows.csv:2 1']);
    const elsewhere = await project({ [object(md5(A), 'files/md5')]: A });
    expect(await rows(await project({ 'data/rows.dvc': FILE_POINTER, '.dvc/config': `[core]\n    remote = r\n[cache]\n    type = hardlink\n    dir = ${elsewhere}\n['remote "r"']\n    url = x\n` }))).toEqual(['data/rows.csv:2 1']);
  });

  it('and for nothing with other bytes', async () => {
    const other = await project({ 'data/rows.dvc': FILE_POINTER, 'data/rows.csv': B });
    const message = `its bytes are not those that its .dvc pointer names (md5 ${md5(A)}); run dvc checkout, or dvc add where the new ones are meant`;
    expect(await refusal(other)).toBe(`UserError: data/rows.csv: ${message}`);
    expect(await refusal(await project({ 'data/rows.dvc': FILE_POINTER, [object(md5(A))]: `${A}5,6\n` }))).toBe(`UserError: data/rows.csv: ${message}`);
    expect(await refusal(await project({ 'data/rows.dvc': FILE_POINTER }))).toBe("UserError: data/rows.dvc: neither data/rows.csv nor DVC's local cache has what it points to; run dvc pull");
  });
});

describe('a pointer to a folder', () => {
  const inWorkspace = { 'data/rows.dvc': FOLDER_POINTER, 'data/rows/a.csv': A, 'data/rows/notes.txt': 'x', 'data/rows/\u00fc dir/b.csv': B };
  const inCache = { 'data/rows.dvc': FOLDER_POINTER, [`${object(`${md5(INDEX)}.dir`)}`]: INDEX, [object(md5(A))]: A, [object(md5(B))]: B };

  it('stands for its data files, from the workspace or the cache', async () => {
    const expected = ['data/rows/a.csv:2 1', 'data/rows/\u00fc dir/b.csv:2 3'];
    expect(await rows(await project(inWorkspace))).toEqual(expected);
    expect(await rows(await project(inCache))).toEqual(expected);
    expect((await resolveSource('data/rows.dvc', { directory: await project(inCache) })).passedOver).toEqual(['data/rows/notes.txt']);
  });

  it('and for nothing with other files', async () => {
    const changed = { ...inWorkspace, 'data/rows/c.csv': A };
    expect(await refusal(await project(changed))).toMatch(new RegExp(`^UserError: data/rows: its files are not those that data/rows.dvc names \\(md5 [0-9a-f]{32}.dir, not ${md5(INDEX)}.dir\\); run dvc checkout`));
    expect(await refusal(await project({ ...inCache, [object(`${md5(INDEX)}.dir`)]: INDEX.replace('a.csv', '../a.csv') }))).toMatch(/its bytes are not those that its name says; run dvc pull again$/);
    const { [object(md5(B))]: _, ...incomplete } = inCache;
    expect(await refusal(await project(incomplete))).toContain('run dvc pull');
  });
});

it.each([
  ['no YAML', 'outs: [', /^UserError: data\/rows\.dvc: no pointer of DVC: /],
  ['no outs', 'deps: []\n', /^UserError: data\/rows\.dvc: no pointer of DVC to one file or folder with an md5; name a file that dvc add wrote$/],
  ['several outs', `${FILE_POINTER}- md5: ${md5(B)}\n  path: other.csv\n`, /no pointer of DVC to one file or folder/],
  ['another hash', FILE_POINTER.replace('hash: md5', 'hash: etag'), /no pointer of DVC to one file or folder/],
  ['aliases without end', 'a: &a [1]\nb: [*a, *a]\n', /no pointer of DVC/],
])('refuses a pointer with %s', async (_, content, message) => {
  expect(await refusal(await project({ 'data/rows.dvc': content, 'data/rows.csv': A }))).toMatch(message);
});
