import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

import { z } from 'zod';

import type { Clock } from '../ports/clock.ts';
import type { Files } from '../ports/files.ts';
import type { Locks } from '../ports/locks.ts';
import { readSmallFile } from '../statement/read-small-file.ts';
import { PlatformError } from '../verdict/errors.ts';

const MAX_PID = 2 ** 31 - 1;
const holderSchema = z.object({ pid: z.int().min(1).max(MAX_PID), host: z.string(), since: z.string(), token: z.string() });
type Holder = z.output<typeof holderSchema>;

/** The holder may give the lock back between two of our steps; then it is asked for again, but not for ever. */
const TRIES = 20;
/** Who takes a lock over may die on the way, and who takes over from that one too; three in a row do not die by chance. */
const MAX_TAKEOVERS = 3;

/** Lock files that are created if absent and name their process; the lock of a dead process of this machine is taken over. */
export function localLocks(files: Files, clock: Clock): Locks {
  return {
    async acquire(path, what) {
      const mine: Holder = { pid: process.pid, host: hostname(), since: clock.now().toISOString(), token: randomUUID() };
      await take({ files, mine, what }, path, 0);
      return () => giveBack(files, { path, token: mine.token });
    },
  };
}

interface Taker {
  readonly files: Files;
  readonly mine: Holder;
  readonly what: string;
}

async function take(taker: Taker, path: string, takeovers: number): Promise<void> {
  const { files, mine, what } = taker;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if ((await files.createIfAbsent(path, bytesOf(mine))) === 'created') return;
    const text = await readSmallFile(path);
    if (text === null) continue;
    refuseLiving(text, { path, what });
    if (takeovers === MAX_TAKEOVERS) throw new PlatformError(`${what}: several runs ended while they took it over; make sure that none is left, and delete ${path}`);
    if (await takeOver(taker, { path, text, takeovers })) return;
  }
  throw new PlatformError(`${what}: ${path} changes hands too fast; try again`);
}

/**
 * Writes our name over that of a dead holder. Only who holds a second lock for this may do so: without it, two that saw the same
 * dead holder would each take the lock, the later one from the earlier, who lives.
 * @returns false where another run did it first
 */
async function takeOver(taker: Taker, { path, text, takeovers }: { readonly path: string; readonly text: string; readonly takeovers: number }): Promise<boolean> {
  const { files, mine } = taker;
  const second = `${path}.takeover`;
  await take(taker, second, takeovers + 1);
  try {
    if ((await readSmallFile(path)) !== text) return false;
    await files.replace(path, bytesOf(mine));
    return true;
  } finally {
    await giveBack(files, { path: second, token: mine.token });
  }
}

async function giveBack(files: Files, { path, token }: { readonly path: string; readonly token: string }): Promise<void> {
  const text = await readSmallFile(path);
  if (text !== null && parseHolder(text)?.token === token) await files.remove(path);
}

function bytesOf(holder: Holder): Uint8Array {
  return Buffer.from(JSON.stringify(holder));
}

function refuseLiving(text: string, { path, what }: { readonly path: string; readonly what: string }): void {
  const holder = parseHolder(text);
  if (holder === null || isGone(holder)) return;
  throw new PlatformError(`${what} is in use by process ${holder.pid} on ${holder.host} since ${holder.since}; wait until it ends, or delete ${path} if it is gone`);
}

/** null for a text that no run wrote: it names nobody who could still be at work. */
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
