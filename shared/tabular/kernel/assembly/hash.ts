// As shared/tabular/cells/hash-cell.ts.

// @ts-ignore: decorator
@inline
export function lastWord(at: usize, end: usize): u32 {
  return load<u32>(at) & ((1 << ((<u32>(end - at)) << 3)) - 1);
}

// @ts-ignore: decorator
@inline
export function mixFirst(hash: u32, word: u32): u32 {
  const mixed: u32 = (hash ^ word) * 0x9e3779b1;
  return mixed ^ (mixed >> 15);
}

// @ts-ignore: decorator
@inline
export function mixSecond(hash: u32, word: u32): u32 {
  const mixed: u32 = (hash ^ word) * 0x85ebca77;
  return mixed ^ (mixed >> 13);
}

// @ts-ignore: decorator
@inline
export function avalanche(hash: u32): u32 {
  let h: u32 = (hash ^ (hash >> 16)) * 0x85ebca6b;
  h = (h ^ (h >> 13)) * 0xc2b2ae35;
  return h ^ (h >> 16);
}

// @ts-ignore: decorator
@inline
export function hashFirst(start: usize, end: usize): u32 {
  let hash: u32 = <u32>(end - start);
  let at = start;
  for (; at + 4 <= end; at += 4) hash = mixFirst(hash, load<u32>(at));
  if (at < end) hash = mixFirst(hash, lastWord(at, end));
  return avalanche(hash);
}

/** Both words: the first in the low half. */
// @ts-ignore: decorator
@inline
export function hashBoth(start: usize, end: usize): u64 {
  let first: u32 = <u32>(end - start);
  let second: u32 = ~first;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word = load<u32>(at);
    first = mixFirst(first, word);
    second = mixSecond(second, word);
  }
  if (at < end) {
    const word = lastWord(at, end);
    first = mixFirst(first, word);
    second = mixSecond(second, word);
  }
  return (<u64>avalanche(second) << 32) | <u64>avalanche(first);
}

/** As shared/tabular/columns/hyper-log-log.ts, 2^14 registers. */
// @ts-ignore: decorator
@inline
export function addHash(ranks: usize, hash: u64): void {
  const register = ranks + <usize>(<u32>hash >> 18);
  const rank = <u8>(clz<u32>(<u32>(hash >> 32)) + 1);
  if (rank > load<u8>(register)) store<u8>(register, rank);
}
