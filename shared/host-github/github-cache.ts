import { cp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Cache } from '../ports/cache.ts';
import type { Log } from '../ports/log.ts';
import { CancelledError } from '../verdict/errors.ts';

const FOLDER = '.mlops-cache';

/** What we use of @actions/cache. */
export interface CacheToolkit {
  isFeatureAvailable(): boolean;
  restoreCache(paths: string[], key: string): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

/**
 * GitHub's cache between runs. It only saves work: where it is absent, full, or for reading only, as in a pull request from a fork, there is
 * nothing in it and nothing is kept. Whoever restores hashes every byte again.
 * @param workspace the toolkit finds an entry again only under the path that it was saved from, and this is the one folder whose paths are
 *   the same on every runner, as seen from it; nothing stays there
 */
export function githubCache({ workspace, log, signal, load = loadToolkit }: { readonly workspace: string; readonly log: Log; readonly signal: AbortSignal; readonly load?: () => Promise<CacheToolkit> }): Cache {
  const folder = join(workspace, FOLDER);
  const attempt = async <T>(what: string, otherwise: T, work: (toolkit: CacheToolkit) => Promise<T>): Promise<T> => {
    if (signal.aborted) throw new CancelledError(`${what} was not begun`);
    try {
      const toolkit = await load();
      return toolkit.isFeatureAvailable() ? await work(toolkit) : otherwise;
    } catch (error) {
      log.debug(`${what} is not possible: ${(error as Error).message}`);
      return otherwise;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  return {
    restore: (key, directory) =>
      attempt('reading the cache', false, async (toolkit) => {
        const name = entryName(key);
        // The service matches by prefix too; only the very key will do.
        if ((await toolkit.restoreCache([`${FOLDER}/${name}`], name)) !== name || !(await isFolder(join(folder, name)))) return false;
        await cp(join(folder, name), directory, { recursive: true, verbatimSymlinks: true });
        return true;
      }),
    save: (key, directory) =>
      attempt('writing the cache', undefined, async (toolkit) => {
        const name = entryName(key);
        await cp(directory, join(folder, name), { recursive: true, verbatimSymlinks: true });
        await toolkit.saveCache([`${FOLDER}/${name}`], name);
      }),
  };
}

function entryName(key: string): string {
  return `mlops-train-${key}`;
}

async function loadToolkit(): Promise<CacheToolkit> {
  return import('@actions/cache');
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}
