import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Files } from '../ports/files.ts';
import { explainFileError } from './explain-file-error.ts';

/** The file system of this machine. What is written is flushed before it gets its name, so a name never stands for torn bytes. */
export function localFiles(): Files {
  return {
    async createIfAbsent(path, bytes) {
      return explained(path, async () => {
        await mkdir(dirname(path), { recursive: true });
        const temporary = beside(path);
        try {
          await writeFlushed(temporary, bytes);
          await link(temporary, path);
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
        await mkdir(dirname(path), { recursive: true });
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
        await mkdir(dirname(to), { recursive: true });
        await copyFile(from, to);
        await flush(to, 'r+');
      });
    },
    async makeDirectory(path) {
      await explained(path, () => mkdir(path, { recursive: true }));
    },
    async rename(from, to) {
      await explained(to, async () => {
        await mkdir(dirname(to), { recursive: true });
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
