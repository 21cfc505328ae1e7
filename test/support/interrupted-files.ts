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

/** `bytes` can be left half-done; a `name` is there or not. */
export type Write = 'bytes' | 'name';

/** Every write, before and in the middle of it. */
export function everyPoint(writes: readonly Write[]): readonly Pick<Interruption, 'at' | 'how'>[] {
  return (['before', 'partly'] as const).flatMap((how) => writes.map((_, index) => ({ at: index + 1, how })));
}

/** The disk is full from one write on: half of the bytes get there, and no name does. */
export function everyFullDisk(writes: readonly Write[]): readonly Pick<Interruption, 'at' | 'how'>[] {
  return everyPoint(writes).filter(({ at, how }) => (how === 'partly') === (writes[at - 1] === 'bytes'));
}

/** The points at which a process that dies leaves something of its own: after a name it leaves what it would leave before the next write. */
export function everyDeath(writes: readonly Write[]): readonly Pick<Interruption, 'at' | 'how'>[] {
  return everyPoint(writes).filter(({ at, how }) => how === 'before' || writes[at - 1] === 'bytes' || at === writes.length);
}

/** A Files port that notes its writes and interrupts one of them. */
export function interruptedFiles(files: Files, { at, how, lasting, interrupt }: Interruption): Files & { readonly writes: () => readonly Write[] } {
  const writes: Write[] = [];
  const write = async <T>(path: string, kind: Write, { whole, partly, frees = false }: { readonly whole: () => Promise<T>; readonly partly: () => Promise<unknown>; readonly frees?: boolean }): Promise<T> => {
    if (lasting && frees) return whole();
    const count = writes.push(kind);
    if (lasting ? count < at : count !== at) return whole();
    if (how === 'partly' && count === at) await partly();
    return interrupt(path);
  };
  return {
    writes: () => writes,
    createIfAbsent: (path, bytes) => {
      const whole = () => files.createIfAbsent(path, bytes);
      return write(path, 'bytes', { whole, partly: lasting ? () => half(beside(path), bytes) : whole });
    },
    replace: (path, bytes) => write(path, 'bytes', { whole: () => files.replace(path, bytes), partly: () => half(beside(path), bytes) }),
    copy: (from, to) => write(to, 'bytes', { whole: () => files.copy(from, to), partly: async () => half(to, await readFile(from)) }),
    makeDirectory: (path) => write(path, 'name', { whole: () => files.makeDirectory(path), partly: () => files.makeDirectory(path) }),
    rename: (from, to) => write(to, 'name', { whole: () => files.rename(from, to), partly: () => (lasting ? Promise.resolve() : files.rename(from, to)) }),
    remove: (path) => write(path, 'bytes', { whole: () => files.remove(path), partly: () => removeOne(files, path), frees: true }),
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
