import { answer, ESCAPED, PLAIN } from './cells';
import { hashFirst, lastWord } from './hash';

const MAX_PROBES = 64;
const RECENT_BITS: u32 = 7;

/** The code of a value that the table has, else -1. As shared/tabular/columns/value-table.ts. */
// @ts-ignore: decorator
@inline
function find(start: usize, end: usize, slots: usize, mask: u32, extents: usize, words: usize): i32 {
  const hash = hashFirst(start, end);
  let slot = (hash << 1) & mask;
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    const code = load<i32>(slots + (<usize>slot << 2)) - 1;
    if (code < 0) return -1;
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
  return -1;
}

/**
 * Counts the cells from `row` on that the table has, and, where `freeMissing`, those that are missing.
 * @returns the first row that is otherwise, or `rows`; OUT: missing cells
 */
export function takeKnown(
  base: usize, starts: usize, ends: usize, kinds: usize, step: usize, row: u32, rows: u32, freeMissing: u32,
  slots: usize, mask: u32, recent: usize, extents: usize, words: usize, counts: usize, marks: usize,
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
    let code: i32;
    if (length - 1 < 4) {
      const word = length == 4 ? load<u32>(start) : lastWord(start, end);
      const place = recent + <usize>((((word ^ length) * 0x9e3779b1) >> (32 - RECENT_BITS)) * 12);
      if (load<u32>(place) == word && load<u32>(place, 4) == length) {
        code = load<i32>(place, 8);
      } else {
        code = find(start, end, slots, mask, extents, words);
        if (code < 0) break;
        store<u32>(place, word);
        store<u32>(place, length, 4);
        store<i32>(place, code, 8);
      }
    } else {
      code = find(start, end, slots, mask, extents, words);
      if (code < 0) break;
    }
    if (load<u16>(marks + (<usize>code << 1)) != 0) break;
    const count = counts + (<usize>code << 3);
    store<f64>(count, load<f64>(count) + 1);
  }
  answer(0, missing);
  return row;
}
