import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

import { z } from 'zod';

import type { Clock } from '../ports/clock.ts';
import type { Files } from '../ports/files.ts';
import type { Locks } from '../ports/locks.ts';
import { PlatformError } from '../verdict/errors.ts';

const holderSchema = z.object({ pid: z.int(), host: z.string(), since: z.string(), token: z.string() });
type Holder = z.output<typeof holderSchema>;

/** Someone who dies without giving the lock back is replaced; a few tries suffice, since each one ends with a holder. */
const TRIES = 20;

/** Lock files that are created if absent and name their process; the lock of a dead process of this machine is taken over. */
export function localLocks(files: Files, clock: Clock): Locks {
  return {
    async acquire(path, what) {
      const mine: Holder = { pid: process.pid, host: hostname(), since: clock.now().toISOString(), token: randomUUID() };
      for (let attempt = 0; attempt < TRIES; attempt++) {
        if ((await files.createIfAbsent(path, Buffer.from(JSON.stringify(mine)))) === 'created') return () => giveBack(files, { path, token: mine.token });
        const text = await readFile(path, 'utf8').catch(() => null);
        if (text === null) continue;
        const holder = parseHolder(text);
        if (holder !== null && !isGone(holder)) {
          throw new PlatformError(`${what} is in use by process ${holder.pid} on ${holder.host} since ${holder.since}; wait until it ends, or delete ${path} if it is gone`);
        }
        await takeAway(files, { path, text, mine });
      }
      throw new PlatformError(`${what}: ${path} changes hands too fast; try again`);
    },
  };
}

async function giveBack(files: Files, { path, token }: { readonly path: string; readonly token: string }): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text !== null && parseHolder(text)?.token === token) await files.remove(path);
}

/** Moves the dead holder's file aside. Another process may have done so and locked in the meantime: then its file is put back. */
async function takeAway(files: Files, { path, text, mine }: { readonly path: string; readonly text: string; readonly mine: Holder }): Promise<void> {
  const aside = `${path}.${mine.token}`;
  try {
    await files.rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await readFile(aside, 'utf8');
  if (moved !== text) await files.createIfAbsent(path, Buffer.from(moved));
  await files.remove(aside);
}

function parseHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
