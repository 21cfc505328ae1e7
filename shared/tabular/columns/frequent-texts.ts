import { hashCell } from '../cells/hash-cell.ts';
import { HEAP, type Room } from '../kernel/room.ts';
import { type Arena, arenaOf, clearValueTable, codeOfValue, createValueTable, type KeptValues, valueBytes, type ValueTable } from './value-table.ts';

/** Counted at a time. */
const MAX_TEXTS = 512;
/** Of a counted text on the average. */
const BYTES_PER_TEXT = 32;
/** In bytes. Longer texts are prose, where none is frequent. */
const LONGEST = 256;
/** 2,048 doors: a text is turned away about once in so many texts that come once. */
const DOOR_BITS = 11;
/** Of the counts, for their median. */
const SAMPLE = 32;

/**
 * The most frequent of too many texts to keep, in bounded memory (Misra and Gries, Finding repeated elements, 1982, with errors of each text as in
 * Metwally et al., Space-Saving, 2005, and half of the counters given up at once as in Anderson et al., A high-performance algorithm for
 * identifying frequent items in data streams, 2017). A text is counted where it was the last one at its door, by its hash: so a text that comes once
 * costs next to nothing, and what is turned away at a door bounds what is missing of each that goes through it (as in Cormode and Muthukrishnan's
 * count-min sketch, 2005). The same texts in the same order give the same result.
 */
export interface FrequentTexts {
  /** Its counts are how often each text surely came. */
  table: ValueTable;
  /** How often each came at most beside that, before it was counted. */
  readonly errors: Float64Array;
  /** By door: the second word of the last text's hash, and how many were turned away. */
  readonly last: Int32Array;
  readonly turnedAway: Float64Array;
  /** A text that was counted and is not in the table was counted at most so often. */
  passed: number;
  /** Texts too long to be counted, each perhaps the same. */
  long: number;
}

export interface SeenTexts extends Omit<FrequentTexts, 'table' | 'last'> {
  readonly table: KeptValues;
}

export interface FrequentText {
  readonly text: string;
  /** At most `error` too high. */
  readonly count: number;
  readonly error: number;
}

export function createFrequentTexts(room: Room = HEAP): FrequentTexts {
  return { table: createTable(), errors: new Float64Array(MAX_TEXTS), last: room.int32(1 << DOOR_BITS), turnedAway: room.float64(1 << DOOR_BITS), passed: 0, long: 0 };
}

export function clearFrequentTexts(frequent: FrequentTexts): void {
  clearValueTable(frequent.table);
  frequent.last.fill(0);
  frequent.turnedAway.fill(0);
  frequent.passed = 0;
  frequent.long = 0;
}

/** What a purge fills, and changes for the table that it empties. */
let spare = createTable();

function createTable(): ValueTable {
  return createValueTable({ maxValues: MAX_TEXTS, maxBytes: BYTES_PER_TEXT * MAX_TEXTS });
}

/** Lets a text pass that was the last one at its door too: most texts end here. */
export function isLastAtDoor({ last, turnedAway }: FrequentTexts, first: number, second: number): boolean {
  const door = first >>> (32 - DOOR_BITS);
  if (last[door] === second) return true;
  last[door] = second;
  turnedAway[door] = (turnedAway[door] as number) + 1;
  return false;
}

/** Counts the text in `[start, end)` once. The view needs four readable bytes behind `end`. */
export function countText(frequent: FrequentTexts, view: DataView, start: number, end: number): void {
  if (end - start > LONGEST) frequent.long++;
  else addCount(frequent, placeOf(frequent, view, start, end), 1);
}

/** Counts a text of a table as often as it came there. @returns its place; −1 where it isn't counted */
export function countTabledText(frequent: FrequentTexts, { words, extents, counts }: KeptValues, code: number): number {
  const start = words.byteOffset + 4 * (extents[2 * code + 1] as number);
  const bytes = extents[2 * code] as number;
  const count = counts[code] as number;
  if (bytes > LONGEST) {
    frequent.long += count;
    return -1;
  }
  const place = placeOf(frequent, new DataView(words.buffer), start, start + bytes);
  addCount(frequent, place, count);
  return place;
}

function addCount(frequent: FrequentTexts, place: number, count: number): void {
  const { counts } = frequent.table;
  if (place < 0) frequent.passed += count;
  else counts[place] = (counts[place] as number) + count;
}

/** −1 of a text that was made to collide with others. */
function placeOf(frequent: FrequentTexts, view: DataView, start: number, end: number): number {
  let known = frequent.table.size;
  let place = codeOfValue(frequent.table, view, start, end);
  if (place < 0) {
    giveUpHalf(frequent);
    known = frequent.table.size;
    place = codeOfValue(frequent.table, view, start, end);
  }
  if (place === known) frequent.errors[place] = frequent.passed;
  return place;
}

/** Forgets the texts up to the median, as a sample of the counts has it: at least half of the sample. */
function giveUpHalf(frequent: FrequentTexts): void {
  const { table, errors } = frequent;
  const atMost = (code: number): number => (table.counts[code] as number) + (errors[code] as number);
  const sample = Array.from({ length: SAMPLE }, (_, place) => atMost(Math.floor((place * table.size) / SAMPLE))).sort((a, b) => a - b);
  let passed = Math.max(frequent.passed, sample[SAMPLE / 2] as number);
  const view = new DataView(table.words.buffer, table.words.byteOffset, table.words.byteLength);
  clearValueTable(spare);
  for (let code = 0; code < table.size; code++) {
    if (atMost(code) <= passed) continue;
    const start = 4 * (table.extents[2 * code + 1] as number);
    const kept = codeOfValue(spare, view, start, start + (table.extents[2 * code] as number));
    if (kept < 0) {
      // Its slots are others: texts made to collide may find no place here.
      passed = Math.max(passed, atMost(code));
      continue;
    }
    spare.counts[kept] = table.counts[code] as number;
    // Never before the place it is read from.
    errors[kept] = errors[code] as number;
  }
  frequent.table = spare;
  frequent.passed = passed;
  spare = table;
}

/** Takes in what came after. What `next` does not tell of a text is at most its `passed`, of one in its table its error. */
export function mergeFrequentTexts(into: FrequentTexts, { table, errors, turnedAway, passed, long }: SeenTexts): void {
  into.long += long;
  for (let door = 0; door < turnedAway.length; door++) into.turnedAway[door] = (into.turnedAway[door] as number) + (turnedAway[door] as number);
  into.passed += passed;
  for (let code = 0; code < into.table.size; code++) into.errors[code] = (into.errors[code] as number) + passed;
  for (let code = 0; code < table.size; code++) {
    const place = countTabledText(into, table, code);
    if (place >= 0) into.errors[place] = (into.errors[place] as number) + (errors[code] as number) - passed;
  }
}

/**
 * The highest counts first, equal ones by text, as far as each surely came more often than any that was given up, turned away or is too long.
 * So no text came more often than the last count and isn't among them.
 */
export function mostFrequentTexts({ table, errors, turnedAway, passed, long }: FrequentTexts, most: number): FrequentText[] {
  const uncounted = passed + long + turnedAway.reduce((most, count) => Math.max(most, count), 0);
  const arena = arenaOf(table);
  const found = Array.from({ length: table.size }, (_, code) => {
    const error = (errors[code] ?? 0) + (turnedAway[doorOf(table, arena, code)] ?? 0);
    return { code, count: (table.counts[code] ?? 0) + error, error };
  });
  const isSure = ({ count, error }: { readonly count: number; readonly error: number }): boolean => count - error > uncounted;
  // What comes less often than one that isn't sure needs no text: the list ends before.
  const least = found.reduce((least, text) => (isSure(text) ? least : Math.max(least, text.count)), 0);
  const first = found.filter(({ count }) => count >= least).map(({ code, count, error }) => ({ text: valueBytes(table, code).toString(), count, error }));
  first.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const unsure = first.findIndex((text) => !isSure(text));
  return first.slice(0, unsure < 0 ? most : Math.min(unsure, most));
}

function doorOf({ extents }: KeptValues, { view }: Arena, code: number): number {
  const start = 4 * (extents[2 * code + 1] as number);
  hashCell(view, start, start + (extents[2 * code] as number), hash);
  return (hash[0] as number) >>> (32 - DOOR_BITS);
}

const hash = new Int32Array(2);
