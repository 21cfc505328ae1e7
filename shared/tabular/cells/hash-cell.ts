/** The word at an offset; little-endian everywhere, so that a file hashes alike on every machine. Needs four readable bytes there. */
export function wordAt(view: DataView, at: number): number {
  return view.getInt32(at, true);
}

/** The last one to three bytes before `end` as a word. */
export function lastWordAt(view: DataView, at: number, end: number): number {
  return view.getInt32(at, true) & ((1 << ((end - at) << 3)) - 1);
}

/** Takes one word into a hash; a bijection of the word. */
export function mixWord(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Makes every bit depend on all others (finalizer of MurmurHash3, A. Appleby). */
export function avalanche(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * 64-bit hash of the bytes `[start, end)`, as two words in `out`. Not keyed: what is decided by it alone must be verified by the bytes.
 * The view needs four readable bytes behind `end`.
 */
export function hashCell(view: DataView, start: number, end: number, out: Int32Array): void {
  let first = end - start;
  let second = ~first;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word = view.getInt32(at, true);
    first = mixWord(first, word);
    second = Math.imul(second ^ word, 0x85ebca77);
    second ^= second >>> 13;
  }
  if (at < end) {
    const word = lastWordAt(view, at, end);
    first = mixWord(first, word);
    second = Math.imul(second ^ word, 0x85ebca77);
    second ^= second >>> 13;
  }
  out[0] = avalanche(first);
  out[1] = avalanche(second);
}
