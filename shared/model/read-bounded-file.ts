import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

import { UserError } from '../verdict/errors.ts';

/**
 * The bytes of a regular file of at most so many. A link is not followed: the manifest spoke of a file. A pipe is not waited for: whoever
 * left it may never write.
 * @throws UserError
 */
export async function readBoundedFile(path: string, limit: number): Promise<Buffer> {
  // Windows has no such flags, nor links that a checkout could bring unasked.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`${path}: can't be read as a file (${error.code})`);
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new UserError(`${path}: no regular file`);
    if (stat.size > limit) throw new UserError(`${path}: ${stat.size} bytes; at most ${limit} are expected`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
