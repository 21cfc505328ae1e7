import { stat } from 'node:fs/promises';
import { posix, relative, resolve } from 'node:path';

import { pointedPath } from './dvc-pointer.ts';
import { isDataName } from './file-format.ts';
import { isInside } from './links.ts';
import { hasPattern } from './resolve-source.ts';

/**
 * Whether a source stands for a file that need not be there yet. Stricter than reading: below a folder or a pattern only what is data by its
 * name, and never what git or its hosts act on, because someone else may have chosen the path.
 * @param source as `resolveSource` takes it
 * @param directory folder of mlops.yml
 * @throws UserError where the source is a `.dvc` file and no pointer
 */
export async function canName(source: string, path: string, { directory }: { readonly directory: string }): Promise<boolean> {
  if (path.split(/[\\/]/).some((part) => /^\.git/i.test(part))) return false;
  const pointer = resolve(directory, source);
  if (source.endsWith('.dvc') && (await stat(pointer).catch(() => null))?.isFile() === true) {
    const pointed = await pointedPath(source, pointer);
    const below = wayFrom(pointed.path, path, directory);
    return pointed.isFolder ? below !== null && isDataName(path) : below === '';
  }
  const below = wayFrom(source, path, directory);
  if (below === '') return true;
  if (!isDataName(path)) return false;
  if (below !== null && !below.split('/').some((part) => /^[._]/.test(part))) return true;
  return hasPattern(source) && matches(source, path, directory);
}

function matches(source: string, path: string, directory: string): boolean {
  const parts = source.split('/');
  const fixed = parts.findIndex(hasPattern);
  const pattern = parts.slice(fixed);
  const below = wayFrom(parts.slice(0, fixed).map((part) => `${part}/`).join(''), path, directory);
  if (below === null || (!pattern.some((part) => part.startsWith('.')) && below.split('/').some((part) => part.startsWith('.')))) return false;
  return posix.matchesGlob(below, pattern.join('/'));
}

/** From a folder to a path below it, with `/`; null where the path lies elsewhere. */
function wayFrom(folder: string, path: string, directory: string): string | null {
  const [from, to] = [resolve(directory, folder), resolve(directory, path)];
  return isInside(from, to) ? relative(from, to).replaceAll('\\', '/') : null;
}
