import { answer, ESCAPED, PLAIN } from './cells';
import { addHash, hashBoth } from './hash';

const HIGH: u32 = 0x80808080;
/** Of shared/tabular/columns/frequent-texts.ts. */
const DOOR_BITS: u32 = 11;

/** Bytes of a word that go on with a character (10xxxxxx). */
// @ts-ignore: decorator
@inline
function continuations(word: u32): u32 {
  return popcnt<u32>(word & HIGH & ~(word << 1));
}

/** Characters of the UTF-8 in `[start, end)`. */
// @ts-ignore: decorator
@inline
function lengthOf(start: usize, end: usize): u32 {
  let length = <u32>(end - start);
  let at = start;
  for (; at + 4 <= end; at += 4) length -= continuations(load<u32>(at));
  if (at < end) length -= continuations(load<u32>(at) & ((1 << (<u32>(end - at) << 3)) - 1));
  return length;
}

/**
 * Takes the texts from `row` on that are long and short enough, are turned away at their door, and can't stand for a missing value.
 * @param tokens a bit for each length in bytes that such a one has; the highest for all from 31 on
 * @returns the first row that isn't taken, or `rows`; OUT: missing cells, texts taken, the sum of their lengths, the shortest and the longest so far
 */
export function takeTexts(
  base: usize, starts: usize, ends: usize, kinds: usize, step: usize, row: u32, rows: u32, freeMissing: u32, tokens: u32,
  shortest: f64, longest: f64, ranks: usize, last: usize, turnedAway: usize, min: f64, max: f64,
): u32 {
  let missing: u32 = 0;
  let taken: u32 = 0;
  let sum: f64 = 0;
  let cell = <usize>row * step;
  for (; row < rows; row++, cell += step) {
    const kind = load<u8>(kinds + cell);
    const start = base + load<u32>(starts + (cell << 2));
    const end = base + load<u32>(ends + (cell << 2));
    const bytes = <u32>(end - start);
    if (bytes == 0 && kind == PLAIN && freeMissing != 0) {
      missing++;
      continue;
    }
    if (bytes == 0 || kind >= ESCAPED || ((tokens >> (bytes < 31 ? bytes : 31)) & 1) != 0) break;
    const length = <f64>lengthOf(start, end);
    if (length < shortest || length > longest) break;
    const hash = hashBoth(start, end);
    const door = <usize>(<u32>hash >> (32 - DOOR_BITS));
    const second = <u32>(hash >> 32);
    if (load<u32>(last + (door << 2)) == second) break;
    store<u32>(last + (door << 2), second);
    const away = turnedAway + (door << 3);
    store<f64>(away, load<f64>(away) + 1);
    addHash(ranks, hash);
    taken++;
    sum += length;
    if (length < min) min = length;
    if (length > max) max = length;
  }
  answer(0, missing);
  answer(1, taken);
  answer(2, sum);
  answer(3, min);
  answer(4, max);
  return row;
}
