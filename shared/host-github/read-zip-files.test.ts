import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { makeZip, type ZipEntry } from '../../test/support/make-zip.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { UserError } from '../verdict/errors.ts';
import { readZipFiles } from './read-zip-files.ts';

const wanted = new Map([['result.json', 20], ['context.json', 20]]);

async function read(...entries: readonly ZipEntry[]): Promise<Record<string, string>> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.zip'), makeZip(entries));
  const limits = { entries: 3, bytes: 1_000_000, ratio: 200, ratioFrom: 100_000 };
  const found = await readZipFiles(join(folder, 'a.zip'), { wanted, source: 'artifact 7', limits, signal: new AbortController().signal });
  expect(await readdir(folder)).toEqual(['a.zip']);
  return Object.fromEntries([...found].map(([name, bytes]) => [name, bytes.toString()]));
}

it('reads what is wanted and there, and nothing else', async () => {
  expect(await read({ name: 'result.json', content: '{"a":1}' }, { name: 'deep/context.json', content: '{}' }, { name: 'model.pkl', content: 'x'.repeat(100) })).toEqual({ 'result.json': '{"a":1}' });
});

it.each<[string, string, readonly ZipEntry[]]>([
  ['that is larger than it may be', 'result.json has 21 bytes; 20 are allowed', [{ name: 'result.json', content: 'x'.repeat(21) }]],
  ['beside one that climbs', 'invalid relative path: ../x', [{ name: 'result.json', content: '{}' }, { name: '../x' }]],
  ['that comes twice', '"RESULT.json" comes twice, or differs from another name only by case or form', [{ name: 'result.json', content: '{}' }, { name: 'RESULT.json', content: '{}' }]],
  ['that is a link', '"result.json" is a link or another special file', [{ name: 'result.json', content: '/etc/passwd', mode: 0o120777 }]],
  ['among too many', '4 entries, 3 are allowed', ['result.json', 'b', 'c', 'd'].map((name) => ({ name }))],
])('refuses a file %s', async (_, reason, entries) => {
  await expect(read(...entries)).rejects.toThrow(new UserError(`artifact 7 is refused: ${reason}`));
});

it('ends a file that says more than it said', async () => {
  await expect(read({ name: 'result.json', content: 'x'.repeat(1000), uncompressedSize: 10 })).rejects.toThrow(/^artifact 7 is damaged, or no zip file: /);
});
