import type { SpilledBlock, SpillFile, SpillReader } from '../../../shared/tabular/spill-file.ts';
import { addToSet, clearSet, createHashSet } from './hash-set.ts';
import { addSuspect, createSuspects, type Suspects } from './suspects.ts';

const PARTITION_BITS = 8;
const PARTITIONS = 1 << PARTITION_BITS;
const FIRST_HASHES = 1024;
const HASH_BYTES = 8;
/** Hashes that all logs of a scan together collect before they are sorted into a run. */
const COLLECTED_BY_ALL = 2 ** 21;
const MOST_COLLECTED = 2 ** 17;
/** Bytes of runs that all logs of a scan together keep in memory; what comes then goes to the disk. */
const KEPT_BY_ALL = 4 * 1024 * 1024;

/**
 * Every 64-bit hash of a key, 8 bytes each. A row only appends; full buffers become runs, sorted by the first bits of the hashes, and most runs
 * lie on the disk, so that memory stays flat. At the end each partition is small enough for a table in the cache.
 * Plain data: the log of a range of a file can be handed to another thread.
 */
export interface HashLog {
  /** Pairs of words, in order of arrival. */
  collected: Int32Array;
  /** Words used. */
  filled: number;
  readonly runs: Run[];
  readonly limits: Limits;
}

interface Run {
  /** Where each partition begins, in hashes, and where the last ends. */
  readonly bounds: Int32Array;
  readonly words: Int32Array | SpilledBlock;
}

interface Limits {
  readonly collected: number;
  readonly runsInMemory: number;
}

/** @param logs how many of them share the memory */
export function createHashLog(logs: number): HashLog {
  const collected = Math.max(FIRST_HASHES, Math.min(MOST_COLLECTED, Math.floor(COLLECTED_BY_ALL / logs)));
  return { collected: new Int32Array(2 * FIRST_HASHES), filled: 0, runs: [], limits: { collected, runsInMemory: Math.floor(KEPT_BY_ALL / logs / (HASH_BYTES * collected)) } };
}

export function logHash(log: HashLog, hash: Int32Array, spill: SpillFile): void {
  if (log.filled === log.collected.length) makeRoom(log, spill);
  log.collected[log.filled++] = hash[0] as number;
  log.collected[log.filled++] = hash[1] as number;
}

/** @param pairs of words */
export function logHashes(log: HashLog, pairs: Int32Array, spill: SpillFile): void {
  for (let at = 0; at < pairs.length; ) {
    if (log.filled === log.collected.length) makeRoom(log, spill);
    const taken = Math.min(pairs.length - at, log.collected.length - log.filled);
    log.collected.set(pairs.subarray(at, at + taken), log.filled);
    log.filled += taken;
    at += taken;
  }
}

function makeRoom(log: HashLog, spill: SpillFile): void {
  if (log.filled < 2 * log.limits.collected) {
    const longer = new Int32Array(Math.min(2 * log.filled, 2 * log.limits.collected));
    longer.set(log.collected);
    log.collected = longer;
    return;
  }
  const isKept = log.runs.length < log.limits.runsInMemory;
  // What goes to the disk is sorted in the same place each time: garbage of this size would wait long to be collected.
  if (!isKept && passing.length !== log.filled) passing = new Int32Array(log.filled);
  const { bounds, words } = sorted(log, isKept ? new Int32Array(log.filled) : passing);
  log.runs.push({ bounds, words: isKept ? words : spill.append(new Uint8Array(words.buffer, words.byteOffset, words.byteLength)) });
  log.filled = 0;
}

/** A log of few rows that stays in memory. */
export function createShortHashLog(): HashLog {
  return { collected: new Int32Array(2 * FIRST_HASHES), filled: 0, runs: [], limits: { collected: Number.POSITIVE_INFINITY, runsInMemory: 0 } };
}

/** Takes in what a short log has. */
export function mergeHashLogs(into: HashLog, { collected, filled }: Pick<HashLog, 'collected' | 'filled'>, spill: SpillFile): void {
  logHashes(into, collected.subarray(0, filled), spill);
}

let passing = new Int32Array(0);

/** What was collected, partition by partition, in `words`. */
function sorted({ collected, filled }: HashLog, words: Int32Array): { readonly bounds: Int32Array; readonly words: Int32Array } {
  const bounds = new Int32Array(PARTITIONS + 1);
  for (let at = 0; at < filled; at += 2) {
    const after = partitionOf(collected[at] as number) + 1;
    bounds[after] = (bounds[after] as number) + 1;
  }
  for (let partition = 0; partition < PARTITIONS; partition++) bounds[partition + 1] = (bounds[partition + 1] as number) + (bounds[partition] as number);
  const next = bounds.slice(0, PARTITIONS);
  for (let at = 0; at < filled; at += 2) {
    const first = collected[at] as number;
    const partition = partitionOf(first);
    const place = next[partition] as number;
    next[partition] = place + 1;
    words[2 * place] = first;
    words[2 * place + 1] = collected[at + 1] as number;
  }
  return { bounds, words };
}

function partitionOf(first: number): number {
  return first >>> (32 - PARTITION_BITS);
}

/**
 * The hashes that were logged more than once, in whichever of the logs, which are used up.
 * @param keys how many keys share the memory
 */
export function repeatedHashes(logs: readonly HashLog[], { reader, keys }: { readonly reader: SpillReader; readonly keys: number }): Suspects {
  const again = createSuspects(keys);
  const runs = logs.flatMap((log): Run[] => {
    const last = sorted(log, new Int32Array(log.filled));
    log.collected = new Int32Array(0);
    log.filled = 0;
    return [...log.runs.splice(0), last];
  });
  const seen = createHashSet();
  for (let partition = 0; partition < PARTITIONS; partition++) {
    clearSet(seen);
    for (const run of runs) {
      const words = wordsOf(run, { partition, reader });
      for (let at = 0; at < words.length; at += 2) {
        const first = words[at] as number;
        const second = words[at + 1] as number;
        if (addToSet(seen, first, second)) addSuspect(again, first, second);
      }
    }
  }
  return again;
}

function wordsOf({ bounds, words }: Run, { partition, reader }: { readonly partition: number; readonly reader: SpillReader }): Int32Array {
  const start = bounds[partition] as number;
  const hashes = hashesIn(bounds, partition);
  if (words instanceof Int32Array) return words.subarray(2 * start, 2 * (start + hashes));
  const bytes = reader.read({ path: words.path, at: words.at + HASH_BYTES * start, bytes: HASH_BYTES * hashes });
  return new Int32Array(bytes.buffer, bytes.byteOffset, 2 * hashes);
}

function hashesIn(bounds: Int32Array, partition: number): number {
  return (bounds[partition + 1] as number) - (bounds[partition] as number);
}
