import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

import { UserError } from '../verdict/errors.ts';

/**
 * The absolute path that an input names, held against the folders that a step may read: links are followed first.
 * @param input for the error: `config`
 * @throws UserError where it leads out of them
 */
export async function insideWorkspace(path: string, { input, base, roots }: { readonly input: string; readonly base: string; readonly roots: readonly string[] }): Promise<string> {
  if (path.includes('\0')) throw new UserError(`input ${input}: ${JSON.stringify(path)} is no path`);
  const absolute = resolve(base, path);
  const real = await followLinks(absolute);
  for (const root of roots) if (isInside(await followLinks(root), real)) return absolute;
  throw new UserError(`input ${input}: ${JSON.stringify(path)} leads out of the workspace (${real}); name a path in the repository that was checked out`);
}

/** The path of a file below the workspace, with slashes; undefined where it lies elsewhere, which no annotation can point at. */
export function pathInWorkspace(workspace: string, path: string): string | undefined {
  return isInside(workspace, path) ? relative(workspace, path).replaceAll('\\', '/') : undefined;
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

/** What is not there yet counts by the nearest folder that is. */
async function followLinks(path: string): Promise<string> {
  const parent = dirname(path);
  try {
    return await realpath(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOENT', 'ENOTDIR'].includes(code) || parent === path) throw new UserError(`${path} can't be followed (${code})`, { cause: error });
    return join(await followLinks(parent), path.slice(parent.length));
  }
}
