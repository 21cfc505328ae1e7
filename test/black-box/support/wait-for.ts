import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves once the file is there. The test's own time limit ends the wait for one that never comes. */
export async function waitForFile(path: string): Promise<void> {
  while ((await stat(path).catch(() => null)) === null) await sleep(2);
}

/** Resolves once the process has ended. */
export async function waitForEnd(pid: number): Promise<void> {
  while (await isAlive(pid)) await sleep(5);
}

async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // In a container the first process may not collect orphans: what has ended stays in the table, as a zombie.
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) Z /.test(state);
}
