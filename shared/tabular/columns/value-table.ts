import { avalanche, lastWordAt, mixWord, wordAt } from '../cells/hash-cell.ts';
import { HEAP, type Room } from '../kernel/room.ts';

/** Texts chosen to collide would make each look-up walk over all of them; a table so crowded counts as full. */
const MAX_PROBES = 64;
const FIRST_VALUES = 64;
/** Short values that are found without a look at the slots. */
const RECENT_BITS = 7;

/**
 * The different values of a column by their bytes, with how often each came: an open-addressing table of codes,
 * the values in one arena of words (each padded with zeros). Codes are 0, 1, 2 … in order of first appearance.
 */
export interface ValueTable extends KeptValues {
  readonly maxValues: number;
  readonly maxWords: number;
  /** Where its arrays lie; null: anywhere, and then it is plain data. */
  readonly room: Room | null;
  /** Pairs of code + 1 (0 is free) and hash. */
  slots: Int32Array;
  /** By word and length: word, length and code of a value of at most four bytes. */
  readonly recent: Int32Array;
}

/** The values of a table, to be read. */
export interface KeptValues {
  /** Of each value its bytes, and the word of the arena where it begins. */
  extents: Int32Array;
  words: Int32Array;
  counts: Float64Array;
  /** For the caller: what is known about a value. */
  marks: Uint16Array;
  size: number;
  wordsUsed: number;
}

export function createValueTable(limits: { readonly maxValues: number; readonly maxBytes: number }, given: Room | null = null): ValueTable {
  const room = given ?? HEAP;
  return {
    maxValues: limits.maxValues,
    maxWords: limits.maxBytes >> 2,
    room: given,
    slots: room.int32(4 * FIRST_VALUES),
    recent: room.int32(3 << RECENT_BITS),
    extents: room.int32(2 * FIRST_VALUES),
    words: room.int32(4 * FIRST_VALUES),
    counts: room.float64(FIRST_VALUES),
    marks: room.uint16(FIRST_VALUES),
    size: 0,
    wordsUsed: 0,
  };
}

/** Gives its arrays back; nobody may look at it any more. */
export function releaseValueTable({ room, slots, recent, extents, words, counts, marks }: ValueTable): void {
  for (const array of [slots, recent, extents, words, counts, marks]) room?.free(array);
}

/** Makes it empty; its memory stays for the next values. */
export function clearValueTable(table: ValueTable): void {
  table.slots.fill(0);
  table.recent.fill(0);
  table.counts.fill(0);
  table.marks.fill(0);
  table.size = 0;
  table.wordsUsed = 0;
}

/**
 * The code of the value in `[start, end)`, which is added where it is new; −1 where the table is full.
 * The view needs four readable bytes behind `end`.
 */
export function codeOfValue(table: ValueTable, view: DataView, start: number, end: number): number {
  const length = end - start;
  if (length <= 4 && length > 0) return codeOfShort(table, view, start, end);
  return codeByHash(table, view, start, end);
}

/** Most cells of a column with few values are short, and came before: their word and length tell all of them. */
function codeOfShort(table: ValueTable, view: DataView, start: number, end: number): number {
  const { recent } = table;
  const length = end - start;
  const word = length === 4 ? wordAt(view, start) : lastWordAt(view, start, end);
  const place = 3 * (Math.imul(word ^ length, 0x9e3779b1) >>> (32 - RECENT_BITS));
  if (recent[place] === word && recent[place + 1] === length) return recent[place + 2] as number;
  const code = codeByHash(table, view, start, end);
  if (code < 0) return code;
  recent[place] = word;
  recent[place + 1] = length;
  recent[place + 2] = code;
  return code;
}

function codeByHash(table: ValueTable, view: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) hash = mixWord(hash, wordAt(view, at));
  if (at < end) hash = mixWord(hash, lastWordAt(view, at, end));
  hash = avalanche(hash);

  const { slots, words, extents } = table;
  const mask = slots.length - 1;
  let slot = (hash << 1) & mask;
  for (let probe = 0; probe < MAX_PROBES; probe++) {
    const code = (slots[slot] as number) - 1;
    if (code < 0) return addValue(table, view, { start, end, hash, slot });
    if (slots[slot + 1] === hash && extents[2 * code] === end - start) {
      // Compared here and not in a function of its own, because no other line runs as often.
      let word = extents[2 * code + 1] as number;
      for (at = start; at + 4 <= end && words[word] === wordAt(view, at); at += 4) word++;
      if (at === end || (at + 4 > end && words[word] === lastWordAt(view, at, end))) return code;
    }
    slot = (slot + 2) & mask;
  }
  return -1;
}

/** The bytes of all values, for who walks over them. */
export interface Arena {
  readonly bytes: Buffer;
  readonly view: DataView;
}

export function arenaOf({ words: { buffer, byteOffset, byteLength } }: Pick<KeptValues, 'words'>): Arena {
  return { bytes: Buffer.from(buffer, byteOffset, byteLength), view: new DataView(buffer, byteOffset, byteLength) };
}

/** The bytes of a value. */
export function valueBytes(table: KeptValues, code: number): Buffer {
  const offset = table.words.byteOffset + 4 * (table.extents[2 * code + 1] as number);
  return Buffer.from(table.words.buffer, offset, table.extents[2 * code]);
}

function addValue(table: ValueTable, view: DataView, cell: { readonly start: number; readonly end: number; readonly hash: number; readonly slot: number }): number {
  const { start, end } = cell;
  const code = table.size;
  const needed = table.wordsUsed + ((end - start + 3) >> 2);
  if (code >= table.maxValues || needed > table.maxWords) return -1;
  if (code === table.marks.length) growValues(table);
  if (needed > table.words.length) table.words = larger(table, table.words, roomOf(table).int32(Math.max(needed, 2 * table.words.length)));
  let word = table.wordsUsed;
  let at = start;
  for (; at + 4 <= end; at += 4) table.words[word++] = wordAt(view, at);
  if (at < end) table.words[word++] = lastWordAt(view, at, end);
  table.extents[2 * code] = end - start;
  table.extents[2 * code + 1] = table.wordsUsed;
  table.wordsUsed = word;
  table.slots[cell.slot] = code + 1;
  table.slots[cell.slot + 1] = cell.hash;
  table.size++;
  // At most half of the slots are taken.
  if (4 * table.size > table.slots.length) growSlots(table);
  return code;
}

function growValues(table: ValueTable): void {
  const values = 2 * table.marks.length;
  table.extents = larger(table, table.extents, roomOf(table).int32(2 * values));
  table.counts = larger(table, table.counts, roomOf(table).float64(values));
  table.marks = larger(table, table.marks, roomOf(table).uint16(values));
}

function growSlots(table: ValueTable): void {
  const old = table.slots;
  const slots = roomOf(table).int32(2 * old.length);
  const mask = slots.length - 1;
  for (let from = 0; from < old.length; from += 2) {
    if (old[from] === 0) continue;
    let slot = ((old[from + 1] as number) << 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = old[from] as number;
    slots[slot + 1] = old[from + 1] as number;
  }
  table.slots = slots;
  roomOf(table).free(old);
}

function larger<T extends Int32Array | Float64Array | Uint16Array>(table: ValueTable, old: T, longer: T): T {
  longer.set(old);
  roomOf(table).free(old);
  return longer;
}

function roomOf({ room }: ValueTable): Room {
  return room ?? HEAP;
}
