import { cp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Cache } from '../ports/cache.ts';
import type { Files } from '../ports/files.ts';

/** Trainings that are kept; the oldest goes first. */
const KEPT = 5;
const UNFINISHED = '.unfinished';

/** Folders under `directory`, one per key. Saved beside and renamed, so a key never stands for half a folder. */
export function localCache(directory: string, files: Files): Cache {
  return {
    async restore(key, into) {
      const from = join(directory, key);
      if (!(await stat(from).catch(() => null))?.isDirectory()) return false;
      await cp(from, into, { recursive: true });
      return true;
    },
    async save(key, from) {
      await files.makeDirectory(directory);
      await removeUnfinished(directory, files);
      const unfinished = join(directory, `.${key}${UNFINISHED}`);
      try {
        await cp(from, unfinished, { recursive: true });
        await files.remove(join(directory, key));
        await files.rename(unfinished, join(directory, key));
      } catch (error) {
        // A full disk is not helped by half a copy.
        await files.remove(unfinished).catch(() => undefined);
        throw error;
      }
      await removeOldest(directory, files);
    },
  };
}

/** What runs left that died while they saved. Whoever saves is alone here: the work directory is locked. */
async function removeUnfinished(directory: string, files: Files): Promise<void> {
  const left = (await readdir(directory)).filter((name) => name.endsWith(UNFINISHED));
  for (const name of left) await files.remove(join(directory, name));
}

async function removeOldest(directory: string, files: Files): Promise<void> {
  const names = (await readdir(directory)).filter((name) => !name.startsWith('.'));
  const aged = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(directory, name))).mtimeMs })));
  aged.sort((a, b) => b.at - a.at);
  for (const { name } of aged.slice(KEPT)) await files.remove(join(directory, name));
}
