const LEAST_SLOTS = 64;
/** Above this share of used slots, probes grow long. */
const MAX_LOAD = 0.75;

/** A set of 64-bit hashes, two words each, open addressing with linear probing: 11 to 21 bytes per member. */
export interface HashSet {
  /** Pairs of words; 0, 0 is free. */
  words: Int32Array;
  size: number;
}

export function createHashSet(): HashSet {
  return { words: new Int32Array(2 * LEAST_SLOTS), size: 0 };
}

/** Makes it empty; its memory stays for the next members. */
export function clearSet(set: HashSet): void {
  set.words.fill(0);
  set.size = 0;
}

/** @returns whether it was there already */
export function addToSet(set: HashSet, first: number, second: number): boolean {
  const slot = slotOf(set.words, first, second);
  const { words } = set;
  if (words[slot] !== 0 || words[slot + 1] !== 0) return true;
  words[slot] = first;
  words[slot + 1] = marked(first, second);
  set.size++;
  if (set.size > MAX_LOAD * (words.length / 2)) grow(set);
  return false;
}

export function isInSet({ words }: HashSet, first: number, second: number): boolean {
  const slot = slotOf(words, first, second);
  return words[slot] !== 0 || words[slot + 1] !== 0;
}

/** Where the hash is, or the free slot where it belongs. */
function slotOf(words: Int32Array, first: number, second: number): number {
  const mask = words.length - 2;
  const other = marked(first, second);
  // By the second word, because the first chooses a partition (hash-log.ts).
  let slot = (other << 1) & mask;
  for (;;) {
    const found = words[slot];
    const next = words[slot + 1];
    if ((found === first && next === other) || (found === 0 && next === 0)) return slot;
    slot = (slot + 2) & mask;
  }
}

/** The hash 0, 0 would look like a free slot. */
function marked(first: number, second: number): number {
  return first === 0 && second === 0 ? 1 : second;
}

function grow(set: HashSet): void {
  const old = set.words;
  const words = new Int32Array(2 * old.length);
  for (let slot = 0; slot < old.length; slot += 2) {
    const first = old[slot] as number;
    const second = old[slot + 1] as number;
    if (first === 0 && second === 0) continue;
    const place = slotOf(words, first, second);
    words[place] = first;
    words[place + 1] = second;
  }
  set.words = words;
}
