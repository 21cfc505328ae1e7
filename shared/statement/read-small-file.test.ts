import { execFileSync } from 'node:child_process';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { UserError } from '../verdict/errors.ts';
import { readSmallFile } from './read-small-file.ts';

it('gives the text, and null only where there is nothing', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'result.json');
  expect(await readSmallFile(path)).toBeNull();
  await writeFile(path, '{}\n');
  expect(await readSmallFile(path)).toBe('{}\n');
  expect(await readSmallFile(join(path, 'deeper'))).toBeNull();
});

it('refuses what is there and no text of ours', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'folder'));
  await expect(readSmallFile(join(folder, 'folder'))).rejects.toThrow(new UserError(`${join(folder, 'folder')}: not a file`));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await expect(readSmallFile(join(folder, 'pipe'))).rejects.toThrow(new UserError(`${join(folder, 'pipe')}: not a file`));
  await writeFile(join(folder, 'huge'), '');
  await truncate(join(folder, 'huge'), 2 ** 30);
  await expect(readSmallFile(join(folder, 'huge'))).rejects.toThrow(new UserError(`${join(folder, 'huge')}: larger than 67108864 bytes, so mlops did not write it`));
});
