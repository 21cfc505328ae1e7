import { open } from 'node:fs/promises';

import { UserError } from '../../shared/verdict/errors.ts';

/** Results, statements and profiles are far smaller; what is larger was not written by a stage. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A text file that another stage left; null where there is none. @throws UserError where it is no file, or too large */
export async function readText(path: string): Promise<string | null> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new UserError(`${path}: can't be read (${error.code})`, { cause: error });
  });
  if (handle === null) return null;
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new UserError(`${path}: not a file`);
    if (stat.size > MAX_BYTES) throw new UserError(`${path}: larger than ${MAX_BYTES} bytes`);
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}
