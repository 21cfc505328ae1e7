import { isAscii } from 'node:buffer';

/** Slots tried before a text goes to the `Map`: texts chosen to collide would otherwise make each lookup walk over all of them. */
const MAX_PROBES = 32;
const FIRST_SLOTS = 1024;
const TEXTS_AT_ONCE = 1024;

export interface ByteDictionary {
  /** The code of the text in `bytes[start, end)`: 0, 1, 2 … in order of first appearance. */
  codeOf(bytes: Buffer, start: number, end: number): number;
  /** Texts by code. */
  texts(): string[];
}

/**
 * Gives texts codes by their bytes, so that a text is decoded once however often it comes: an open-addressing table of codes,
 * with the bytes of all texts in one arena.
 */
export function createByteDictionary(): ByteDictionary {
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);
  /** Of the text with code c: its hash, and its bytes at `arena[ends[c − 1], ends[c])`. */
  let hashes = new Int32Array(FIRST_SLOTS);
  let ends = new Float64Array(FIRST_SLOTS + 1);
  let arena = Buffer.allocUnsafeSlow(16 * FIRST_SLOTS);
  let size = 0;
  const crowded = new Map<string, number>();

  const add = (hash: number, bytes: Buffer, start: number, end: number): number => {
    const from = ends[size] ?? 0;
    const to = from + end - start;
    if (to > arena.length) arena = Buffer.concat([arena.subarray(0, from)], Math.max(2 * arena.length, to));
    bytes.copy(arena, from, start, end);
    if (size === hashes.length) {
      hashes = enlarged(hashes, new Int32Array(2 * size));
      ends = enlarged(ends, new Float64Array(2 * size + 1));
    }
    hashes[size] = hash;
    ends[size + 1] = to;
    return size++;
  };

  /** The free slot for this hash, or −1 where its neighbourhood is crowded. */
  const freeSlot = (hash: number): number => {
    const mask = slots.length - 1;
    for (let probe = 0; probe < MAX_PROBES; probe++) {
      const slot = (hash + probe) & mask;
      if (slots[slot] === -1) return slot;
    }
    return -1;
  };

  const grow = (): void => {
    slots = new Int32Array(2 * slots.length).fill(-1);
    crowded.clear();
    for (let code = 0; code < size; code++) {
      const slot = freeSlot(hashes[code] ?? 0);
      if (slot !== -1) slots[slot] = code;
      else crowded.set(arena.toString('latin1', ends[code], ends[code + 1]), code);
    }
  };

  return {
    codeOf(bytes, start, end) {
      let hash = end - start;
      for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
      // The low bits, which choose the slot, must depend on all others (finalizer of MurmurHash3).
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
      hash ^= hash >>> 13;

      const mask = slots.length - 1;
      for (let probe = 0; probe < MAX_PROBES; probe++) {
        const slot = (hash + probe) & mask;
        const code = slots[slot] as number;
        if (code === -1) {
          const added = add(hash, bytes, start, end);
          slots[slot] = added;
          if (2 * size > slots.length) grow();
          return added;
        }
        if (hashes[code] === hash && isAt(arena, ends[code] as number, ends[code + 1] as number, bytes, start, end)) return code;
      }

      const key = bytes.toString('latin1', start, end);
      const known = crowded.get(key);
      if (known !== undefined) return known;
      const added = add(hash, bytes, start, end);
      crowded.set(key, added);
      return added;
    },
    texts() {
      const texts: string[] = [];
      for (let first = 0; first < size; first += TEXTS_AT_ONCE) {
        const last = Math.min(size, first + TEXTS_AT_ONCE);
        const from = ends[first] as number;
        const bytes = arena.subarray(from, ends[last]);
        // One string cut up is several times as fast as one conversion for each; offsets in bytes are offsets in the string only in ASCII.
        const run = isAscii(bytes) ? bytes.toString('latin1') : null;
        for (let code = first; code < last; code++) {
          const start = (ends[code] as number) - from;
          const end = (ends[code + 1] as number) - from;
          texts.push(run === null ? bytes.toString('utf8', start, end) : run.slice(start, end));
        }
      }
      return texts;
    },
  };
}

function isAt(arena: Buffer, from: number, to: number, bytes: Buffer, start: number, end: number): boolean {
  if (to - from !== end - start) return false;
  for (let a = from, b = start; b < end; a++, b++) {
    if (arena[a] !== bytes[b]) return false;
  }
  return true;
}

function enlarged<T extends Int32Array | Float64Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
