import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { localCache } from './cache.ts';
import { localFiles } from './files.ts';

async function prepared() {
  const folder = await temporaryFolder();
  const directory = join(folder, 'cache');
  const made = join(folder, 'made');
  await mkdir(join(made, 'bundle'), { recursive: true });
  await writeFile(join(made, 'bundle/weights.bin'), 'weights');
  return { folder, directory, made, cache: localCache(directory, localFiles()) };
}

describe('localCache', () => {
  it('gives back what was saved under the key, and nothing for another', async () => {
    const { folder, directory, made, cache } = await prepared();
    expect(await cache.restore('a', join(folder, 'into'))).toBe(false);
    await cache.save('a', made);
    expect(await cache.restore('b', join(folder, 'into'))).toBe(false);
    expect(await cache.restore('a', join(folder, 'into'))).toBe(true);
    expect(await readFile(join(folder, 'into/bundle/weights.bin'), 'utf8')).toBe('weights');
    expect(await readdir(directory)).toEqual(['a']);
  });

  it('replaces what was under the key, with no file of it left', async () => {
    const { folder, made, cache } = await prepared();
    await writeFile(join(made, 'bundle/old.bin'), 'old');
    await cache.save('a', made);
    const other = join(folder, 'other');
    await mkdir(other);
    await writeFile(join(other, 'new.bin'), 'new');
    await cache.save('a', other);
    await cache.restore('a', join(folder, 'into'));
    expect(await readdir(join(folder, 'into'))).toEqual(['new.bin']);
  });

  it('keeps the five newest', async () => {
    const { directory, made, cache } = await prepared();
    for (const [age, key] of ['f', 'e', 'd', 'c', 'b'].entries()) {
      await cache.save(key, made);
      const at = new Date(Date.UTC(2026, 10, 20 - age));
      await utimes(join(directory, key), at, at);
    }
    await cache.save('new', made);
    expect((await readdir(directory)).sort()).toEqual(['c', 'd', 'e', 'f', 'new']);
  });

  it('removes what a run left that died while it saved', async () => {
    const { directory, made, cache } = await prepared();
    await mkdir(join(directory, '.dead.unfinished/bundle'), { recursive: true });
    await cache.save('a', made);
    expect(await readdir(directory)).toEqual(['a']);
  });

  it('keeps nothing half-done where saving fails, and still has what was there', async () => {
    const { folder, directory, made, cache } = await prepared();
    await cache.save('a', made);
    const failing = localCache(directory, {
      ...localFiles(),
      rename: () => {
        throw new Error('the disk is full');
      },
    });
    await expect(failing.save('b', made)).rejects.toThrow('the disk is full');
    expect(await readdir(directory)).toEqual(['a']);
    await expect(cache.save('c', join(folder, 'absent'))).rejects.toThrow('ENOENT');
    expect(await readdir(directory)).toEqual(['a']);
  });
});
