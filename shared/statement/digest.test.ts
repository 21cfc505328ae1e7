import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { DIGEST_PATTERN, digestOfBytes, digestOfFile, shortDigest } from './digest.ts';

// FIPS 180-4, examples.
const ABC = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it('is the sha256 of the bytes, whether text, bytes or a file', async () => {
  const path = join(await temporaryFolder(), 'file');
  await writeFile(path, 'abc');
  expect(digestOfBytes('abc')).toBe(ABC);
  expect(digestOfBytes(Buffer.from('abc'))).toBe(ABC);
  expect(await digestOfFile(path)).toBe(ABC);
  expect(digestOfBytes('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

it('reads a file that is larger than a block of the disk', async () => {
  const path = join(await temporaryFolder(), 'file');
  const bytes = Buffer.alloc(1_000_000, 'row\n');
  await writeFile(path, bytes);
  expect(await digestOfFile(path)).toBe(digestOfBytes(bytes));
});

it('has one spelling', () => {
  expect(ABC).toMatch(DIGEST_PATTERN);
  for (const other of [ABC.toUpperCase(), ABC.slice(7), `${ABC}0`, ABC.slice(0, -1), `${ABC}\n`, ABC.replace('sha256', 'sha512')]) expect(other).not.toMatch(DIGEST_PATTERN);
});

it('is short for the eye', () => {
  expect(shortDigest(ABC)).toBe('ba7816bf8f01');
});
