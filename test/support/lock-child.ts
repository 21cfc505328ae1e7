/* A process that takes a lock again and again and counts while it holds it; in the end it dies with the lock in its hands. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { localFiles } from '../../shared/host-local/files.ts';
import { localLocks } from '../../shared/host-local/locks.ts';
import { PlatformError } from '../../shared/verdict/errors.ts';

const { folder, rounds } = JSON.parse(process.argv[2] ?? '') as { folder: string; rounds: number };
const locks = localLocks(localFiles(), { now: () => new Date() });
const [count, inside] = [join(folder, 'count'), join(folder, 'inside')];

for (let round = 1; round <= rounds; round++) {
  const release = await acquire();
  // Fails where another one is inside too.
  await writeFile(inside, String(process.pid), { flag: 'wx' });
  const counted = Number(await readFile(count, 'utf8'));
  await setTimeout(1);
  await writeFile(count, String(counted + 1));
  await rm(inside);
  if (round === rounds) process.kill(process.pid, 'SIGKILL');
  await release();
}

async function acquire(): Promise<() => Promise<void>> {
  for (;;) {
    try {
      return await locks.acquire(join(folder, 'lock'), 'the folder');
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      await setTimeout(Math.random() * 4);
    }
  }
}
