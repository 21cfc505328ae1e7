import { open } from 'node:fs/promises';
import type { z } from 'zod';

import { parseVersioned } from '../../shared/statement/parse-versioned.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/** A pointer, a journal or a result of ours is far smaller. */
const MAX_BYTES = 1024 * 1024;

/** A small JSON file that an earlier run left; null where there is none. @throws UserError where it is not what the schema says */
export async function readVersionedFile<T extends z.ZodType<{ schema: string }>>(schema: T, path: string): Promise<z.output<T> | null> {
  const text = await readSmallFile(path);
  return text === null ? null : parseVersioned(schema, text, path);
}

/** The text of a small file; null where there is none. */
export async function readSmallFile(path: string): Promise<string | null> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
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
