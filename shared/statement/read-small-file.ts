import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

import { UserError } from '../verdict/errors.ts';

/** Results, statements, locks and pointers are far smaller; what is larger was not written by mlops. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The text of a small file that another stage or run left; null where there is none.
 * @throws UserError where it is no regular file, too large or can't be read: that something is there must not read as nothing
 */
export async function readSmallFile(path: string): Promise<string | null> {
  // A pipe would keep whoever opens it until someone writes.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new UserError(`${path}: can't be read (${error.code})`, { cause: error });
  });
  if (handle === null) return null;
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new UserError(`${path}: not a file`);
    if (stat.size > MAX_BYTES) throw new UserError(`${path}: larger than ${MAX_BYTES} bytes, so mlops did not write it`);
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
