import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

import { UserError } from '../../verdict/errors.ts';

/** Folders that links may lead into. */
export interface Bounds {
  /** The repository that mlops.yml stands in; its own folder where there is none. Links followed. */
  readonly workspace: string;
  /** As it is written, before links. */
  readonly written: string;
}

export async function boundsOf(directory: string): Promise<Bounds> {
  const written = (await repositoryOf(resolve(directory))) ?? resolve(directory);
  return { written, workspace: await realpath(written) };
}

/**
 * Where a path leads when links are followed.
 *
 * A path that is written inside the workspace stays in it: what a reviewer reads in mlops.yml is what is read. A path that is written as one
 * outside (`../shared/a.csv`, `/srv/data.csv`) is meant so; then the folder it is in is its bound.
 * @param root the folder that the source names, as it is written
 * @throws UserError where a link leads out
 */
export async function followInside(path: string, { bounds, root, displayPath }: { readonly bounds: Bounds; readonly root: string; readonly displayPath: string }): Promise<string> {
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ELOOP') throw new UserError(`${displayPath}: this link leads to itself; name the file that is meant`);
    if (error.code === 'ENOENT') throw new UserError(`${displayPath}: this link leads nowhere; mend or remove it`);
    throw error;
  });
  const allowed = isInside(bounds.written, root) ? bounds.workspace : await realpath(root).catch(() => root);
  if (isInside(allowed, real) || isInside(bounds.workspace, real)) return real;
  throw new UserError(`${displayPath}: this link leads out of the workspace, to ${real}; write that path in the config file if it is meant`);
}

export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}

async function repositoryOf(directory: string): Promise<string | null> {
  if ((await stat(join(directory, '.git')).catch(() => null)) !== null) return directory;
  const parent = dirname(directory);
  return parent === directory ? null : await repositoryOf(parent);
}
