import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { makeZip, type ZipEntry } from '../../test/support/make-zip.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { CancelledError, UserError } from '../verdict/errors.ts';
import { unpackZip } from './unpack-zip.ts';

const SYMLINK = 0o120777;
const limits = { entries: 5, bytes: 1_000_000, ratio: 200, ratioFrom: 100_000 };

async function unpack(bytes: Buffer, options: { readonly limits?: typeof limits; readonly signal?: AbortSignal } = {}) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.zip'), bytes);
  const directory = join(folder, 'in', 'unpacked');
  const done = unpackZip(join(folder, 'a.zip'), { directory, source: 'artifact x (7)', signal: new AbortController().signal, ...options });
  return { folder, directory, done };
}

/** Everything that came out of it, anywhere under the test's folder. */
async function files(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory() && entry.name !== 'a.zip').map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

it('unpacks files and folders, stored and deflated', async () => {
  const zip = makeZip([
    { name: 'bundle/', mode: 0o040755 },
    { name: 'bundle/model.json', content: '{"a":1}' },
    { name: 'bundle/weights.bin', content: Buffer.from([0, 255, 128]), stored: true },
    { name: 'bundle/größe.txt', content: 'ü' },
    { name: 'empty', content: '', mode: 0 },
  ]);
  const { folder, directory, done } = await unpack(zip, { limits });
  await done;
  expect(await files(folder)).toEqual(['in/unpacked/bundle/größe.txt', 'in/unpacked/bundle/model.json', 'in/unpacked/bundle/weights.bin', 'in/unpacked/empty']);
  expect(await readFile(join(directory, 'bundle/model.json'), 'utf8')).toBe('{"a":1}');
  expect([...(await readFile(join(directory, 'bundle/weights.bin')))]).toEqual([0, 255, 128]);
});

describe('an archive that is refused leaves nothing behind', () => {
  const zeros = Buffer.alloc(600_000);
  it.each<[string, readonly ZipEntry[], string]>([
    ['a name that climbs out', [{ name: 'ok', content: 'x' }, { name: '../out', content: 'x' }], 'is refused: invalid relative path: ../out'],
    ['a name that climbs out from below', [{ name: 'a/../../out', content: 'x' }], 'is refused: invalid relative path: a/../../out'],
    ['an absolute name', [{ name: '/etc/passwd', content: 'x' }], 'is refused: absolute path: /etc/passwd'],
    ['the drive of another system', [{ name: 'C:/x', content: 'x' }], 'is refused: absolute path: C:/x'],
    ['a stream of a file', [{ name: 'x:hidden', content: 'x' }], 'is refused: absolute path: x:hidden'],
    ['a backslash', [{ name: 'a\\..\\b', content: 'x' }], 'is refused: invalid characters in fileName: a\\..\\b'],
    ['a NUL', [{ name: 'a\0b', content: 'x' }], 'is refused: "a\\u0000b" is no plain relative path'],
    ['a line break', [{ name: 'a\nb', content: 'x' }], 'is refused: "a\\nb" is no plain relative path'],
    ['an empty part', [{ name: 'a//b', content: 'x' }], 'is refused: "a//b" is no plain relative path'],
    ['a dot', [{ name: './a', content: 'x' }], 'is refused: "./a" is no plain relative path'],
    ['no name', [{ name: '', content: 'x' }], 'is refused: "" is no plain relative path'],
    ['a name twice', [{ name: 'a', content: 'x' }, { name: 'a', content: 'y' }], 'is refused: "a" comes twice, or differs from another name only by case or form'],
    ['a name twice but for its case', [{ name: 'Model.json', content: 'x' }, { name: 'model.JSON', content: 'y' }], 'is refused: "model.JSON" comes twice, or differs from another name only by case or form'],
    ['a name twice but for the form of an accent', [{ name: 'gr\u00f6', content: 'x' }, { name: 'gro\u0308', content: 'y' }], 'is refused: "gro\u0308" comes twice, or differs from another name only by case or form'],
    ['a name twice but for a dot that Windows drops', [{ name: 'a', content: 'x' }, { name: 'a.', content: 'y' }], 'is refused: "a." comes twice, or differs from another name only by case or form'],
    ['a file that is a folder too', [{ name: 'a', content: 'x' }, { name: 'A/b', content: 'y' }], 'is refused: "A/b" comes twice, or differs from another name only by case or form'],
    ['a link', [{ name: 'a', content: '/etc/passwd', mode: SYMLINK }], 'is refused: "a" is a link or another special file'],
    ['a pipe', [{ name: 'a', mode: 0o010644 }], 'is refused: "a" is a link or another special file'],
    ['a folder that is none', [{ name: 'a/', mode: SYMLINK }], 'is refused: "a/" is a link or another special file'],
    ['an encrypted file', [{ name: 'a', content: 'x', encrypted: true }], 'is refused: "a" is encrypted'],
    ['an unknown method', [{ name: 'a', content: 'x', method: 93 }], 'is refused: "a" is packed by a method that is not known here'],
    ['too many files', ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name, content: 'x' })), 'is refused: 6 entries, 5 are allowed'],
    ['too many bytes', [{ name: 'a', content: zeros, stored: true }, { name: 'b', content: zeros, stored: true }], 'is refused: more than 1000000 bytes unpacked'],
    ['a bomb', [{ name: 'a', content: zeros }], 'is refused: 600000 bytes unpacked from <archive>, which no model or data is'],
    ['a bomb whose files share their bytes', [{ name: 'a', content: zeros.subarray(0, 90_000) }, { name: 'b', content: zeros.subarray(0, 90_000), sharesBytesOf: 0 }], 'is refused: 180000 bytes unpacked from <archive>, which no model or data is'],
  ])('%s', async (_, entries, message) => {
    const { folder, done } = await unpack(makeZip(entries), { limits });
    const error: unknown = await done.catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UserError);
    // How well deflate packs zeros depends on its version.
    expect((error as Error).message.replace(/from \d+,/, 'from <archive>,')).toBe(`artifact x (7) ${message}`);
    expect(await files(folder)).toEqual([]);
  });
});

describe('an archive that lies is noticed while it is unpacked', () => {
  it.each<[string, readonly ZipEntry[], RegExp]>([
    ['fewer bytes told than there are', [{ name: 'a', content: 'x'.repeat(5000), uncompressedSize: 10 }], /too many bytes in the stream/],
    ['more bytes told than there are', [{ name: 'a', content: 'x'.repeat(50), uncompressedSize: 5000 }], /not enough bytes in the stream/],
    ['a size past the end of the archive', [{ name: 'a', content: 'x', compressedSize: 999_999 }], /file data overflows file bounds/],
    ['bytes that are no deflate', [{ name: 'a', content: 'no deflate', stored: true, method: 8 }], /invalid/],
  ])('%s', async (_, entries, message) => {
    const { done } = await unpack(makeZip(entries), { limits });
    await expect(done).rejects.toThrow(UserError);
    await expect(done).rejects.toThrow(message);
  });

  it.each<[string, (zip: Buffer) => Buffer]>([
    ['cut off', (zip) => zip.subarray(0, zip.length - 30)],
    ['empty', () => Buffer.alloc(0)],
    ['no zip', () => Buffer.from('<html>Not found</html>'.repeat(10))],
    ['more entries told than there are', () => makeZip([{ name: 'a', content: 'x' }], { entryCount: 3 })],
  ])('%s', async (_, change) => {
    const { folder, done } = await unpack(change(makeZip([{ name: 'a', content: 'x' }])), { limits });
    await expect(done).rejects.toThrow(/^artifact x \(7\) is damaged, or no zip file: /);
    expect(await files(folder)).toEqual([]);
  });
});

it('stops where the run was cancelled', async () => {
  const { done } = await unpack(makeZip([{ name: 'a', content: 'x' }]), { signal: AbortSignal.abort() });
  await expect(done).rejects.toThrow(CancelledError);
});
