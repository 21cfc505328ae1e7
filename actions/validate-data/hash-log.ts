import { addToSet, clearSet, createHashSet, type HashSet } from './hash-set.ts';

const PARTITION_BITS = 8;
const PARTITIONS = 1 << PARTITION_BITS;
/** Hashes in a chunk. */
const CHUNK = 1024;

/**
 * Every 64-bit hash of a column, 8 bytes each, in partitions by its first bits. One large hash table would miss the cache at every row and be
 * moved again and again while it grows; here a row only appends, and at the end each partition is small enough for a table in the cache.
 */
export interface HashLog {
  readonly chunks: readonly Int32Array[][];
  /** Words used in the last chunk of each partition. */
  readonly used: Int32Array;
}

export function createHashLog(): HashLog {
  return { chunks: Array.from({ length: PARTITIONS }, () => []), used: new Int32Array(PARTITIONS).fill(2 * CHUNK) };
}

export function logHash({ chunks, used }: HashLog, first: number, second: number): void {
  const partition = first >>> (32 - PARTITION_BITS);
  const list = chunks[partition] as Int32Array[];
  let at = used[partition] as number;
  if (at === 2 * CHUNK) {
    list.push(new Int32Array(2 * CHUNK));
    at = 0;
  }
  const chunk = list[list.length - 1] as Int32Array;
  chunk[at] = first;
  chunk[at + 1] = second;
  used[partition] = at + 2;
}

/** Takes in what another log has. */
export function mergeHashLogs(into: HashLog, next: HashLog): void {
  for (const [partition, list] of next.chunks.entries()) {
    for (const [place, chunk] of list.entries()) {
      const end = place === list.length - 1 ? (next.used[partition] as number) : chunk.length;
      for (let at = 0; at < end; at += 2) logHash(into, chunk[at] as number, chunk[at + 1] as number);
    }
  }
}

/** The hashes that were logged more than once. */
export function repeatedHashes({ chunks, used }: HashLog): HashSet {
  const again = createHashSet();
  const seen = createHashSet();
  for (const [partition, list] of chunks.entries()) {
    clearSet(seen, list.length * CHUNK);
    for (const [place, chunk] of list.entries()) {
      const end = place === list.length - 1 ? (used[partition] as number) : chunk.length;
      for (let at = 0; at < end; at += 2) {
        const first = chunk[at] as number;
        const second = chunk[at + 1] as number;
        if (addToSet(seen, first, second)) addToSet(again, first, second);
      }
    }
    list.length = 0;
  }
  return again;
}
