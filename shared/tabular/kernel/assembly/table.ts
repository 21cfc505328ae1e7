import { answer, ESCAPED, PLAIN } from './cells';
import { hashFirst, lastWord } from './hash';
import { usualInteger, usualNumber } from './numbers';

const MAX_PROBES = 64;
const RECENT_BITS: u32 = 7;
/** Where the look-up ended: the slot that is free, or CROWDED. */
const CROWDED: u32 = 0xffffffff;
let freeSlot: u32 = 0;
let lastHash: u32 = 0;

/** What a value that the table lacks must be to be taken; as in shared/tabular/columns/take-usual.ts. */
const NOTHING_NEW: u32 = 0;
const NEW_TEXTS: u32 = 1;
const NEW_INTEGERS: u32 = 2;

const TAB: u8 = 9;
const SPACE: u8 = 32;

/** The code of a value that the table has, else -1. As shared/tabular/columns/value-table.ts. */
// @ts-ignore: decorator
@inline
function find(start: usize, end: usize, slots: usize, mask: u32, extents: usize, words: usize): i32 {
  const hash = hashFirst(start, end);
  let slot = (hash << 1) & mask;
  lastHash = hash;
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    const code = load<i32>(slots + (<usize>slot << 2)) - 1;
    if (code < 0) {
      freeSlot = slot;
      return -1;
    }
    if (load<u32>(slots + (<usize>slot << 2), 4) == hash && load<u32>(extents + (<usize>code << 3)) == <u32>(end - start)) {
      let word = words + (<usize>load<u32>(extents + (<usize>code << 3), 4) << 2);
      let at = start;
      while (at + 4 <= end && load<u32>(word) == load<u32>(at)) {
        word += 4;
        at += 4;
      }
      if (at == end || (at + 4 > end && load<u32>(word) == lastWord(at, end))) return code;
    }
    slot = (slot + 2) & mask;
  }
  freeSlot = CROWDED;
  return -1;
}

/** Whether a value breaks no rule, and is neither missing nor blank: in a column of numbers one within its bounds. */
function isUsual(start: usize, end: usize, wanted: u32, tokens: u32, low: f64, high: f64): bool {
  const bytes = <u32>(end - start);
  if (((tokens >> (bytes < 31 ? bytes : 31)) & 1) != 0) return false;
  if (wanted == NEW_TEXTS) {
    const byte = load<u8>(start);
    return byte != SPACE && byte != TAB;
  }
  const value = wanted == NEW_INTEGERS ? usualInteger(start, end) : usualNumber(start, end);
  return value >= low && value <= high;
}

/**
 * Counts the cells from `row` on that the table has, those that it lacks and can take as they are, and, where `freeMissing`, those that are missing.
 * @param mask of slots, two words each
 * @param values how many there is room for, and of how many `words`; beyond that the caller makes the arrays larger
 * @param wanted what a new value must be
 * @returns the first row that is otherwise, or `rows`; OUT: missing cells, values in the table, words in use
 */
export function takeKnown(
  base: usize, starts: usize, ends: usize, kinds: usize, step: usize, row: u32, rows: u32, freeMissing: u32,
  slots: usize, mask: u32, recent: usize, extents: usize, words: usize, counts: usize, marks: usize,
  size: u32, values: u32, used: u32, room: u32, wanted: u32, tokens: u32, low: f64, high: f64,
): u32 {
  let missing: u32 = 0;
  let cell = <usize>row * step;
  for (; row < rows; row++, cell += step) {
    const kind = load<u8>(kinds + cell);
    const start = base + load<u32>(starts + (cell << 2));
    const end = base + load<u32>(ends + (cell << 2));
    if (kind >= ESCAPED) break;
    if (start == end && kind == PLAIN) {
      if (freeMissing == 0) break;
      missing++;
      continue;
    }
    const length = <u32>(end - start);
    const isShort = length - 1 < 4;
    let place: usize = 0;
    let word: u32 = 0;
    let code: i32 = -1;
    if (isShort) {
      word = length == 4 ? load<u32>(start) : lastWord(start, end);
      place = recent + <usize>((((word ^ length) * 0x9e3779b1) >> (32 - RECENT_BITS)) * 12);
      if (load<u32>(place) == word && load<u32>(place, 4) == length) code = load<i32>(place, 8);
    }
    if (code < 0) {
      code = find(start, end, slots, mask, extents, words);
      if (code < 0) {
        const next = used + ((length + 3) >> 2);
        // At most half of the slots are taken.
        if (wanted == NOTHING_NEW || length == 0 || freeSlot == CROWDED || size == values || next > room || (size + 1) * 4 > mask + 1) break;
        if (!isUsual(start, end, wanted, tokens, low, high)) break;
        code = <i32>size;
        let to = words + (<usize>used << 2);
        let at = start;
        for (; at + 4 <= end; at += 4, to += 4) store<u32>(to, load<u32>(at));
        if (at < end) store<u32>(to, lastWord(at, end));
        store<u32>(extents + (<usize>size << 3), length);
        store<u32>(extents + (<usize>size << 3), used, 4);
        store<u32>(slots + (<usize>freeSlot << 2), size + 1);
        store<u32>(slots + (<usize>freeSlot << 2), lastHash, 4);
        used = next;
        size++;
      }
      if (isShort) {
        store<u32>(place, word);
        store<u32>(place, length, 4);
        store<i32>(place, code, 8);
      }
    }
    if (load<u16>(marks + (<usize>code << 1)) != 0) break;
    const count = counts + (<usize>code << 3);
    store<f64>(count, load<f64>(count) + 1);
  }
  answer(0, missing);
  answer(1, size);
  answer(2, used);
  return row;
}
