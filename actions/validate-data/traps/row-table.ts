/** Hashes that are kept: 30 MB. Of more, every second, fourth, eighth … is. */
const MAX_KEPT = 3_000_000;
const LEAST_SLOTS = 1024;
const MAX_LOAD = 0.75;

/** What is known of a hash. */
const REPEATED = 1;
const CONFLICT = 2;
/** A label that is not known. */
export const NO_LABEL = 255;

/**
 * Which 64-bit hashes came more than once, and whether with different labels, in 10 bytes per slot whatever the number of rows: beyond the limit it
 * keeps half of the hashes, chosen by their own bits, so that all rows with the same hash are kept or passed over together.
 */
export interface RowTable {
  /** Pairs of words; 0, 0 is free. */
  words: Int32Array;
  labels: Uint8Array;
  marks: Uint8Array;
  size: number;
  /** So many bits of a hash must be zero: every 2^thinned-th is kept. */
  thinned: number;
  readonly maxKept: number;
}

/** @param maxKept for tests */
export function createRowTable(maxKept = MAX_KEPT): RowTable {
  return { words: new Int32Array(2 * LEAST_SLOTS), labels: new Uint8Array(LEAST_SLOTS), marks: new Uint8Array(LEAST_SLOTS), size: 0, thinned: 0, maxKept };
}

/** Takes in a row; of a label that is not known nothing can differ. */
export function noteRow(table: RowTable, first: number, second: number, label: number): void {
  if (!isKept(table, first)) return;
  const slot = slotOf(table.words, first, second);
  if (isFree(table.words, slot)) {
    put(table, slot, { first, second, label, marks: 0 });
    table.size++;
    if (table.size > MAX_LOAD * table.labels.length) rebuild(table, 2 * table.labels.length);
    if (table.size > table.maxKept) thin(table);
    return;
  }
  const known = table.labels[slot] as number;
  const differs = known !== label && known !== NO_LABEL && label !== NO_LABEL;
  if (known === NO_LABEL) table.labels[slot] = label;
  table.marks[slot] = (table.marks[slot] as number) | REPEATED | (differs ? CONFLICT : 0);
}

/** The hashes that came more than once, each with a number from 0 on. */
export interface Repeated {
  readonly words: Int32Array;
  readonly numbers: Int32Array;
  /** By number: came with different labels. */
  readonly conflicts: Uint8Array;
  readonly size: number;
}

export function repeatedRows({ words, marks }: RowTable): Repeated {
  const size = marks.reduce((count, mark) => count + Number(mark !== 0), 0);
  const slots = 2 ** Math.ceil(Math.log2(Math.max(LEAST_SLOTS, size / MAX_LOAD)));
  const found = { words: new Int32Array(2 * slots), numbers: new Int32Array(slots), conflicts: new Uint8Array(size), size };
  let number = 0;
  for (const [slot, mark] of marks.entries()) {
    if (mark === 0) continue;
    const [first, second] = [words[2 * slot] as number, words[2 * slot + 1] as number];
    const place = slotOf(found.words, first, second);
    found.words[2 * place] = first;
    found.words[2 * place + 1] = second;
    found.numbers[place] = number;
    found.conflicts[number++] = Number((mark & CONFLICT) !== 0);
  }
  return found;
}

/** The number of a hash; −1 where it came once, or was passed over. */
export function numberOf({ words, numbers }: Repeated, first: number, second: number): number {
  const slot = slotOf(words, first, second);
  return isFree(words, slot) ? -1 : (numbers[slot] as number);
}

function isKept({ thinned }: RowTable, first: number): boolean {
  return thinned === 0 || first >>> (32 - thinned) === 0;
}

/** Where the hash is, or the free slot where it belongs. */
function slotOf(words: Int32Array, first: number, second: number): number {
  const mask = (words.length >> 1) - 1;
  const other = marked(first, second);
  // By the second word, because the first decides what is kept.
  let slot = other & mask;
  for (;;) {
    const [found, next] = [words[2 * slot], words[2 * slot + 1]];
    if ((found === first && next === other) || (found === 0 && next === 0)) return slot;
    slot = (slot + 1) & mask;
  }
}

function isFree(words: Int32Array, slot: number): boolean {
  return words[2 * slot] === 0 && words[2 * slot + 1] === 0;
}

/** The hash 0, 0 would look like a free slot. */
function marked(first: number, second: number): number {
  return first === 0 && second === 0 ? 1 : second;
}

function put({ words, labels, marks }: RowTable, slot: number, row: { readonly first: number; readonly second: number; readonly label: number; readonly marks: number }): void {
  words[2 * slot] = row.first;
  words[2 * slot + 1] = marked(row.first, row.second);
  labels[slot] = row.label;
  marks[slot] = row.marks;
}

function thin(table: RowTable): void {
  while (table.size > table.maxKept / 2) {
    table.thinned++;
    rebuild(table, table.labels.length);
  }
}

/** Into so many slots, with what is kept of it. */
function rebuild(table: RowTable, slots: number): void {
  const { words, labels, marks } = table;
  Object.assign(table, { words: new Int32Array(2 * slots), labels: new Uint8Array(slots), marks: new Uint8Array(slots), size: 0 });
  for (let slot = 0; slot < labels.length; slot++) {
    const [first, second] = [words[2 * slot] as number, words[2 * slot + 1] as number];
    if ((first === 0 && second === 0) || !isKept(table, first)) continue;
    put(table, slotOf(table.words, first, second), { first, second, label: labels[slot] as number, marks: marks[slot] as number });
    table.size++;
  }
}
