import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { memoryLog } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { CancelledError } from '../verdict/errors.ts';
import { type CacheToolkit, githubCache } from './github-cache.ts';

async function world(change: Partial<CacheToolkit> = {}) {
  const workspace = await temporaryFolder();
  const kept = join(await temporaryFolder(), 'kept');
  const toolkit: CacheToolkit = {
    isFeatureAvailable: () => true,
    saveCache: async ([path = ''], key) => {
      await cp(join(workspace, path), join(kept, key), { recursive: true });
      return 1;
    },
    restoreCache: async ([path = ''], key) => {
      const found = (await readdir(kept).catch(() => [])).find((name) => name.startsWith(key));
      if (found !== undefined) await cp(join(kept, found), join(workspace, path), { recursive: true });
      return found;
    },
    ...change,
  };
  const training = join(await temporaryFolder(), 'made');
  await mkdir(join(training, 'bundle'), { recursive: true });
  await writeFile(join(training, 'bundle/weights.bin'), 'weights');
  const cache = githubCache({ workspace, log: memoryLog(), signal: new AbortController().signal, load: async () => toolkit });
  return { cache, training, workspace, empty: join(await temporaryFolder(), 'restored') };
}

it('gives back what was saved under the very key, and leaves nothing behind', async () => {
  const { cache, training, workspace, empty } = await world();
  await cache.save('abc1', training);
  expect(await cache.restore('abc1', empty)).toBe(true);
  expect(await readFile(join(empty, 'bundle/weights.bin'), 'utf8')).toBe('weights');
  expect(await readdir(workspace)).toEqual([]);
});

it('takes no entry whose name only begins with the key', async () => {
  const { cache, training, empty } = await world();
  await cache.save('abc1', training);
  expect(await cache.restore('abc', empty)).toBe(false);
  expect(await readdir(empty).catch(() => 'absent')).toBe('absent');
});

const fail = async (): Promise<never> => {
  throw new Error('cache write denied: token is read-only');
};

it.each<[string, Partial<CacheToolkit>]>([
  ['there is no cache', { isFeatureAvailable: () => false }],
  ['it may only be read', { saveCache: fail }],
  ['it fails', { saveCache: fail, restoreCache: fail }],
  ['it says it has something and brings nothing', { restoreCache: async (_, key) => key }],
])('is as good as empty where %s', async (_, change) => {
  const { cache, training, empty } = await world(change);
  await cache.save('abc', training);
  expect(await cache.restore('other', empty)).toBe(false);
});

it('does nothing for a run that was cancelled', async () => {
  const cache = githubCache({ workspace: await temporaryFolder(), log: memoryLog(), signal: AbortSignal.abort() });
  await expect(cache.restore('a', '/nowhere')).rejects.toThrow(CancelledError);
});
