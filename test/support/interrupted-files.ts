import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Files } from '../../shared/ports/files.ts';

export interface Interruption {
  /** The write that is interrupted, from 1. */
  readonly at: number;
  /** `before`: nothing of that write is done. `partly`: half of it, or all of what can't be halved, but nobody hears of it. */
  readonly how: 'before' | 'partly';
  /** Whether every later write is interrupted too, as on a full disk. Deleting still works there, and doesn't count. */
  readonly lasting: boolean;
  /** Ends the process, or throws. */
  readonly interrupt: (path: string) => never;
}

/** A Files port that counts its writes and interrupts one of them. */
export function interruptedFiles(files: Files, { at, how, lasting, interrupt }: Interruption): Files & { readonly writes: () => number } {
  let count = 0;
  const write = async <T>(path: string, { whole, partly, frees = false }: { readonly whole: () => Promise<T>; readonly partly: () => Promise<unknown>; readonly frees?: boolean }): Promise<T> => {
    if (lasting && frees) return whole();
    count++;
    if (lasting ? count < at : count !== at) return whole();
    if (how === 'partly' && count === at) await partly();
    return interrupt(path);
  };
  return {
    writes: () => count,
    createIfAbsent: (path, bytes) => {
      const whole = () => files.createIfAbsent(path, bytes);
      return write(path, { whole, partly: lasting ? () => half(beside(path), bytes) : whole });
    },
    replace: (path, bytes) => write(path, { whole: () => files.replace(path, bytes), partly: () => half(beside(path), bytes) }),
    copy: (from, to) => write(to, { whole: () => files.copy(from, to), partly: async () => half(to, await readFile(from)) }),
    makeDirectory: (path) => write(path, { whole: () => files.makeDirectory(path), partly: () => files.makeDirectory(path) }),
    rename: (from, to) => write(to, { whole: () => files.rename(from, to), partly: () => (lasting ? Promise.resolve() : files.rename(from, to)) }),
    remove: (path) => write(path, { whole: () => files.remove(path), partly: () => removeOne(files, path), frees: true }),
  };
}

function beside(path: string): string {
  return join(dirname(path), '.interrupted.tmp');
}

async function half(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

/** A folder goes file by file. */
async function removeOne(files: Files, path: string): Promise<void> {
  if ((await stat(path).catch(() => null))?.isDirectory() !== true) return files.remove(path);
  const [first] = await readdir(path);
  return first === undefined ? files.remove(path) : removeOne(files, join(path, first));
}
