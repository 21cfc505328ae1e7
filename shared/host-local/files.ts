import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Files } from '../ports/files.ts';
import { PlatformError } from '../verdict/errors.ts';
import { explainFileError } from './explain-file-error.ts';

/** The file system of this machine. What is written is flushed before it gets its name, so a name never stands for torn bytes. */
export function localFiles(): Files {
  return {
    async createIfAbsent(path, bytes) {
      return explained(path, async () => {
        await makeFolder(dirname(path));
        const temporary = beside(path);
        try {
          await writeFlushed(temporary, bytes);
          await linkOnce(temporary, path);
          await flushFolder(dirname(path));
          return 'created';
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'exists';
          throw error;
        } finally {
          await rm(temporary, { force: true });
        }
      });
    },
    async replace(path, bytes) {
      await explained(path, async () => {
        await makeFolder(dirname(path));
        const temporary = beside(path);
        try {
          await writeFlushed(temporary, bytes);
          await rename(temporary, path);
        } catch (error) {
          await rm(temporary, { force: true });
          throw error;
        }
        await flushFolder(dirname(path));
      });
    },
    async copy(from, to) {
      await explained(to, async () => {
        await makeFolder(dirname(to));
        await copyFile(from, to);
        // A copy is as read-only as its source; Windows flushes none that it may not write.
        await flush(to, process.platform === 'win32' ? 'r+' : 'r');
      });
    },
    async makeDirectory(path) {
      await explained(path, () => makeFolder(path));
    },
    async rename(from, to) {
      await explained(to, async () => {
        await makeFolder(dirname(to));
        await rename(from, to);
        await flushFolder(dirname(to));
      });
    },
    async remove(path) {
      await explained(path, () => rm(path, { recursive: true, force: true }));
    },
  };
}

async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainFileError(error, path);
  }
}

/**
 * Folder by folder, because Node's own recursive mkdir tries for ever where the system says that a folder which is there has no room for
 * others (`/proc`, automounted homes), and says ENOENT where it is read-only.
 */
async function makeFolder(path: string): Promise<void> {
  if (await makeOne(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  if (parent === path || !(await makeOne(path))) throw new PlatformError(`${path}: no folder can be made here; name another one`);
}

/** Whether the folder is there now; false where the one above it is absent. */
async function makeOne(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    // Also a read-only disk or a drive of Windows refuses what is there already.
    if ((await stat(path).catch(() => null))?.isDirectory() === true) return true;
    throw error;
  }
}

/** A hard link is the one way to give a whole file a name only where the name is free. */
async function linkOnce(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new PlatformError(`${to}: this file system has no hard links, by which a name is claimed only once; name a folder on another one`, { cause: error });
  }
}

/** A name that no other process takes, in the same file system; the dot keeps it out of listings by pattern. */
function beside(path: string): string {
  return `${dirname(path)}/.${randomBytes(9).toString('base64url')}.tmp`;
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function flush(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new name lasts through a power cut only when its folder is flushed too. Windows can't open folders and needs no such flush. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform !== 'win32') await flush(path, 'r');
}
