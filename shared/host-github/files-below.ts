import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { UserError } from '../verdict/errors.ts';

/** Relative paths with slashes, sorted. @throws UserError where a link lies there: its target would be stored in its place */
export async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) return [];
    if (!entry.isFile()) throw new UserError(`${path}: neither a file nor a folder; links are not handed on`);
    return [relative(directory, path).replaceAll('\\', '/')];
  });
  return names.sort();
}
