import { addToSet, createHashSet, type HashSet, isInSet } from './hash-set.ts';

/** Up to so many hashes, of all keys together, are kept themselves: 16 MiB of them. */
const KEPT_BY_ALL = 2 ** 20;
/** Bits of the filters that take more of them, all together: 16 MiB. */
const BITS_OF_ALL = 2 ** 27;
const FEWEST_BITS = 2 ** 13;

/**
 * Hashes that came twice. So many that a set of them would fill the memory are kept in a Bloom filter (B. Bloom, Space/time trade-offs in hash coding
 * with allowable errors, 1970) of two bits each: it never forgets one, and takes some others for one of them, which is found out by their text.
 */
export interface Suspects {
  size: number;
  /** null where there are too many. */
  kept: HashSet | null;
  filter: Int32Array | null;
  /** How many keys share the memory. */
  readonly keys: number;
}

export function createSuspects(keys: number): Suspects {
  return { size: 0, kept: createHashSet(), filter: null, keys };
}

export function addSuspect(suspects: Suspects, first: number, second: number): void {
  const { kept, filter } = suspects;
  if (kept === null) {
    if (filter !== null) setBits(filter, first, second);
    suspects.size++;
    return;
  }
  addToSet(kept, first, second);
  suspects.size = kept.size;
  if (kept.size > KEPT_BY_ALL / suspects.keys) useFilter(suspects, kept);
}

/** @returns true of every suspect, and of few others */
export function isSuspect({ kept, filter }: Suspects, first: number, second: number): boolean {
  if (kept !== null) return isInSet(kept, first, second);
  return filter !== null && hasBit(filter, first) && hasBit(filter, second);
}

function useFilter(suspects: Suspects, { words }: HashSet): void {
  const bits = Math.max(FEWEST_BITS, 2 ** Math.floor(Math.log2(BITS_OF_ALL / suspects.keys)));
  const filter = new Int32Array(bits / 32);
  for (let slot = 0; slot < words.length; slot += 2) {
    const first = words[slot] as number;
    const second = words[slot + 1] as number;
    if (first !== 0 || second !== 0) setBits(filter, first, second);
  }
  // In the set 0, 0 stands as 0, 1.
  setBits(filter, 0, 0);
  suspects.filter = filter;
  suspects.kept = null;
}

function setBits(filter: Int32Array, first: number, second: number): void {
  setBit(filter, first);
  setBit(filter, second);
}

function setBit(filter: Int32Array, word: number): void {
  const place = (word >>> 5) & (filter.length - 1);
  filter[place] = (filter[place] as number) | (1 << (word & 31));
}

function hasBit(filter: Int32Array, word: number): boolean {
  return ((filter[(word >>> 5) & (filter.length - 1)] as number) & (1 << (word & 31))) !== 0;
}
