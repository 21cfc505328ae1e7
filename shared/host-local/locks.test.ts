import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { runChild } from '../../test/support/run-child.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import type { Files } from '../ports/files.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import { localFiles } from './files.ts';
import { localLocks } from './locks.ts';

const SINCE = '2026-11-21T10:00:00.000Z';
const clock = { now: () => new Date(SINCE) };

async function prepared(files: Files = localFiles()) {
  const folder = await temporaryFolder();
  const path = join(folder, 'lock');
  return { folder, path, acquire: () => localLocks(files, clock).acquire(path, 'the work directory') };
}

/** The id of a process that is gone. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

const holder = (changes: object): string => JSON.stringify({ pid: process.pid, host: hostname(), since: SINCE, token: 'other', ...changes });

const inUse = (path: string, { pid = process.pid, host = hostname() } = {}) =>
  new PlatformError(`the work directory is in use by process ${pid} on ${host} since ${SINCE}; wait until it ends, or delete ${path} if it is gone`);

describe('localLocks', () => {
  it('gives the lock to one at a time, and leaves nothing when it is given back', async () => {
    const { folder, path, acquire } = await prepared();
    const release = await acquire();
    await expect(acquire()).rejects.toThrow(inUse(path));
    await release();
    expect(await readdir(folder)).toEqual([]);
    await (await acquire())();
  });

  it('does not give back what another holds by now', async () => {
    const { path, acquire } = await prepared();
    const release = await acquire();
    await writeFile(path, holder({}));
    await release();
    expect(await readFile(path, 'utf8')).toBe(holder({}));
  });

  it('takes over from a process of this machine that is gone', async () => {
    const { folder, path, acquire } = await prepared();
    await writeFile(path, holder({ pid: await deadProcess() }));
    const release = await acquire();
    await expect(acquire()).rejects.toThrow(inUse(path));
    await release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('respects the holder on another machine, of whom nobody here can say whether he lives', async () => {
    const { path, acquire } = await prepared();
    const pid = await deadProcess();
    await writeFile(path, holder({ pid, host: 'runner-7' }));
    await expect(acquire()).rejects.toThrow(inUse(path, { pid, host: 'runner-7' }));
    expect(await readFile(path, 'utf8')).toBe(holder({ pid, host: 'runner-7' }));
  });

  it.each(['', '{"pid": 12', '[]', 'null', '{"pid": -1, "host": "x", "since": "x", "token": "x"}', '{"pid": 1e300, "host": "x", "since": "x", "token": "x"}', '\u0000\u0000'])(
    'takes over a file that names nobody: %j',
    async (text) => {
      const { folder, path, acquire } = await prepared();
      await writeFile(path, text);
      await (await acquire())();
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('says so where the lock is no file at all', async () => {
    const { path, acquire } = await prepared();
    await mkdir(path);
    await expect(acquire()).rejects.toThrow(new UserError(`${path}: not a file`));
  });

  it('takes nothing from one who took over a moment before, from the same dead holder', async () => {
    const local = localFiles();
    let between: (() => Promise<unknown>) | null = null;
    const { path, acquire } = await prepared({
      ...local,
      async createIfAbsent(path, bytes) {
        const [first] = [between];
        if (path.endsWith('.takeover') && first !== null) {
          between = null;
          await first();
        }
        return local.createIfAbsent(path, bytes);
      },
    });
    await writeFile(path, holder({ pid: await deadProcess() }));
    const first = localLocks(local, clock);
    between = () => first.acquire(path, 'the work directory');
    await expect(acquire()).rejects.toThrow(inUse(path));
  });

  it('takes over from one who died while taking over', async () => {
    const { folder, path, acquire } = await prepared();
    const pid = await deadProcess();
    await writeFile(path, holder({ pid }));
    await writeFile(`${path}.takeover`, holder({ pid, token: 'second' }));
    await (await acquire())();
    expect(await readdir(folder)).toEqual([]);
  });

  it('lets one in at a time of many processes that die with the lock in their hands', async () => {
    const { folder, path } = await prepared();
    await writeFile(path, holder({ pid: await deadProcess() }));
    await writeFile(join(folder, 'count'), '0');
    const [processes, rounds] = [8, 12];
    const ends = await Promise.all(Array.from({ length: processes }, () => runChild('support/lock-child.ts', { folder, rounds })));
    expect(ends).toEqual(ends.map(() => ({ code: null, signal: 'SIGKILL', output: '', errors: '' })));
    expect(await readFile(join(folder, 'count'), 'utf8')).toBe(String(processes * rounds));
    expect(await readdir(folder)).not.toContain('inside');
  });
});
