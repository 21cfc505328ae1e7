import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

import { UserError } from '../../verdict/errors.ts';
import type { DataFile } from './data-file.ts';

/** @throws UserError where it is absent, no file, or may not be read */
export async function openDataFile({ path, location }: DataFile): Promise<FileHandle> {
  // A pipe would keep whoever opens it until someone writes.
  const handle = await open(location, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: NodeJS.ErrnoException) => {
    throw explain(error, path);
  });
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new UserError(`${path}: this is not a file; name a data file`);
}

/** What tells a file from one that took its place; can be handed to a thread. */
export type FileState = Pick<Stats, 'size' | 'mtimeMs' | 'ino'>;

/**
 * Holds a file that was just read against what it was when it was opened: what was read of one that grew, or was written to, is neither.
 * @throws UserError where it changed
 */
export async function refuseChanged(handle: FileHandle, { path, opened }: { readonly path: string; readonly opened: FileState }): Promise<void> {
  const now = await handle.stat();
  if (now.size !== opened.size || now.mtimeMs !== opened.mtimeMs || now.ino !== opened.ino) throw changedMeanwhile(path);
}

export function changedMeanwhile(path: string): UserError {
  return new UserError(`${path}: it changed while this run was reading it; run again when nobody writes to it`);
}

function explain(error: NodeJS.ErrnoException, path: string): Error {
  const { code = '' } = error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UserError(`${path}: there is no such file; paths start at the folder of the config file`);
  if (code === 'EISDIR') return new UserError(`${path}: this is a folder; name a data file`);
  if (code === 'EACCES' || code === 'EPERM') return new UserError(`${path}: permission denied; give this user the right to read it`);
  return error;
}
