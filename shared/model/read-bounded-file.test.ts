import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { UserError } from '../verdict/errors.ts';
import { readBoundedFile } from './read-bounded-file.ts';

it('reads a file of at most so many bytes', async () => {
  const path = join(await temporaryFolder(), 'answers.bin');
  await writeFile(path, 'four');
  expect(String(await readBoundedFile(path, 4))).toBe('four');
  await expect(readBoundedFile(path, 3)).rejects.toThrow(new UserError(`${path}: 4 bytes; at most 3 are expected`));
});

it.skipIf(process.platform === 'win32')('follows no link, and waits for no pipe', async () => {
  const folder = await temporaryFolder();
  const [link, pipe, directory] = ['link', 'pipe', 'directory'].map((name) => join(folder, name)) as [string, string, string];
  await symlink('/etc/hostname', link);
  await promisify(execFile)('mkfifo', [pipe]);
  await mkdir(directory);
  await expect(readBoundedFile(link, 1000)).rejects.toThrow(new UserError(`${link}: can't be read as a file (ELOOP)`));
  for (const path of [pipe, directory]) await expect(readBoundedFile(path, 1000)).rejects.toThrow(new UserError(`${path}: no regular file`));
});
