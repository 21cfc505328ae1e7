import { answer, ESCAPED } from './cells';
import { avalanche, hashBoth } from './hash';

const TAB: u8 = 9;
const SPACE: u8 = 32;

/**
 * Hashes the cells of a key of one column from `row` on, as `hashKey` (actions/validate-data/unique/key-scan.ts) does, two words each.
 * @returns the first row that is empty, begins with a blank, is escaped, or can stand for a missing value, or `rows`
 */
export function hashKeys(base: usize, starts: usize, ends: usize, kinds: usize, step: usize, row: u32, rows: u32, tokens: u32, hashes: usize): u32 {
  let cell = <usize>row * step;
  for (; row < rows; row++, cell += step) {
    const start = base + load<u32>(starts + (cell << 2));
    const end = base + load<u32>(ends + (cell << 2));
    const bytes = <u32>(end - start);
    if (bytes == 0 || load<u8>(kinds + cell) >= ESCAPED || ((tokens >> (bytes < 31 ? bytes : 31)) & 1) != 0) break;
    const byte = load<u8>(start);
    if (byte == SPACE || byte == TAB) break;
    const hash = hashBoth(start, end);
    store<u32>(hashes, avalanche(<u32>hash));
    store<u32>(hashes, avalanche(<u32>(hash >> 32)), 4);
    hashes += 8;
  }
  answer(0, 0);
  return row;
}
