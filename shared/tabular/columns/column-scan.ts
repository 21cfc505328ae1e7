import type { ColumnType } from '../../config/schema.ts';
import { hashCell } from '../cells/hash-cell.ts';
import type { MissingTexts } from '../cells/missing-texts.ts';
import { parseInteger } from '../cells/parse-integer.ts';
import { parseNumber } from '../cells/parse-number.ts';
import { parseDate, parseTime } from '../cells/parse-time.ts';
import { addLength, createTextLengths, lengthOf, type TextLengths } from '../cells/text-lengths.ts';
import { ALL_TYPES, isBlankText, narrowestType, typeBit, typedValue, typesOf } from '../cells/typed-value.ts';
import { type Batch, CELL, cellText, placeInBatch } from '../rows/batch.ts';
import { type Breaches, countOnly, createBreaches, kindOf, MAX_EXAMPLES, noteBreach, type Tally } from './breaches.ts';
import { clearFrequentTexts, countTabledText, countText, createFrequentTexts, type FrequentTexts, isLastAtDoor } from './frequent-texts.ts';
import { addHash, createHyperLogLog, type HyperLogLog } from './hyper-log-log.ts';
import { addNumber, clearNumbers, createNumberSummary, type NumberSummary } from './number-summary.ts';
import { type Arena, arenaOf, clearValueTable, codeOfValue, createValueTable, valueBytes, type ValueTable } from './value-table.ts';

/** Marks of a value, which are also kinds of breaches; a rule's own kinds begin at `FIRST_RULE`. */
export const MISSING = 1;
/** Only blanks, in a column whose type nobody declared: what it means is known at the end. */
export const BLANK = 2;
export const FIRST_RULE = 4;

/** Values of all columns together that are kept exactly; memory, not time, sets it. */
const VALUES_OF_ALL = 1_000_000;
const MOST_VALUES = 32_768;
const FEWEST_VALUES = 1_000;
/** Of a kept value on the average. */
const BYTES_PER_VALUE = 64;

/** What a column's cells are held to. */
export interface ColumnRules {
  /** null: found out from the values, which are held to nothing else. */
  readonly type: ColumnType | null;
  readonly missing: MissingTexts;
  /** A number, or a time in milliseconds, within these bounds breaks no rule, unless `byText`. */
  readonly low: number;
  readonly high: number;
  /** There is a number of missing values that may not be passed. */
  readonly limitsMissing?: boolean;
  /** There are rules that only the text can tell. */
  readonly byText: boolean;
  /** A text of so many characters breaks no rule of its length; other types have none beside `byText`. */
  readonly shortest: number;
  readonly longest: number;
  /** Bits of the kinds that this text breaks; asked once per different value as long as they are few. */
  judge(text: string): number;
}

/**
 * What is known of a column while its batches pass. As long as its different values are few, only a table of them is kept, and every
 * statistic is exact; then it goes on as a stream of numbers, times or texts, in bounded memory.
 */
export interface ColumnScan {
  readonly rules: ColumnRules;
  readonly place: number;
  readonly breaches: Breaches;
  mode: 'exact' | 'number' | 'time' | 'text';
  /** The declared or, in a stream, the narrowest type so far. */
  type: ColumnType | null;
  /** That are kept exactly. */
  readonly maxValues: number;
  /** Holds what was kept while exact. */
  table: ValueTable;
  /** Values streamed, those of the table included. */
  present: number;
  missing: number;
  /** Cells of nothing but blanks where the type isn't declared. */
  blanks: number;
  undecodable: number;
  /** Made when the column begins to stream: most columns of a wide table never do. */
  stream: Stream | null;
}

export interface Stream {
  readonly distinct: HyperLogLog;
  /** Of a column of times their milliseconds. */
  readonly numbers: NumberSummary;
  readonly times: TimeRange;
  /** Whole numbers beyond 2^53, exactly. */
  wide: { min: bigint; max: bigint } | null;
  readonly lengths: TextLengths;
  /** Made with the first text. */
  frequent: FrequentTexts | null;
}

export interface TimeRange {
  min: number;
  max: number;
  minText: string;
  maxText: string;
}

const hash = new Int32Array(2);

export interface ColumnScanOptions {
  readonly rules: ColumnRules;
  /** Of the whole table. */
  readonly columns: number;
  /** What the column was found to be in the rows before: one that streams there begins so here, for its values are many. */
  readonly like?: ColumnLikeness | undefined;
  /** Kept of each kind of breach. */
  readonly examples?: number;
}

export type ColumnLikeness = Pick<ColumnScan, 'mode' | 'type'>;

/**
 * How a column begins in the ranges behind the one that this was seen in. Where that one filled a quarter of the table, and a quarter of its cells had
 * a new value, the table would soon be full, and each range would fill one of its own for nothing: the later ones keep none.
 */
export function likenessOf({ mode, type, table, maxValues }: ColumnScan): ColumnLikeness {
  if (mode !== 'exact') return { mode, type };
  const cells = table.counts.reduce((sum, count) => sum + count, 0);
  if (4 * table.size <= maxValues || 4 * table.size <= cells) return { mode, type };
  const found = type ?? streamedType(table);
  return { mode: modeOf(found), type: found };
}

/** So many ways to write true and false are texts. */
function streamedType(table: ValueTable): ColumnType {
  return narrowestType(typesInTable(table) & ~typeBit('boolean'));
}

export function createColumnScan(place: number, { rules, columns, like, examples = MAX_EXAMPLES }: ColumnScanOptions): ColumnScan {
  const maxValues = Math.max(FEWEST_VALUES, Math.min(MOST_VALUES, Math.floor(VALUES_OF_ALL / columns)));
  const { mode, type } = beginning(rules, like);
  // Missing values are many, and nobody asks where they are unless they are held to a number.
  const breaches = createBreaches((kind) => (kind === kindOf(MISSING) && rules.limitsMissing !== true ? MAX_EXAMPLES : examples));
  return { rules, place, breaches, mode, type, maxValues, table: createTable(mode, maxValues), stream: null, ...NOTHING };
}

/** Makes it one that has seen nothing; its memory stays for the next range. */
export function clearColumnScan(scan: ColumnScan, like: ColumnLikeness | undefined): void {
  Object.assign(scan, NOTHING, beginning(scan.rules, like));
  for (const tally of scan.breaches) {
    tally.count = 0;
    tally.examples.length = 0;
  }
  if (scan.mode === 'exact' && scan.table.maxValues > 0) clearValueTable(scan.table);
  else scan.table = createTable(scan.mode, scan.maxValues);
  if (scan.stream !== null) clearStream(scan.stream);
}

const NOTHING = { present: 0, missing: 0, blanks: 0, undecodable: 0 } as const;

function beginning({ type }: ColumnRules, like: ColumnLikeness | undefined): ColumnLikeness {
  return like === undefined || like.mode === 'exact' ? { mode: 'exact', type } : { mode: like.mode, type: like.type };
}

function createTable(mode: ColumnScan['mode'], maxValues: number): ValueTable {
  return createValueTable(mode === 'exact' ? { maxValues, maxBytes: BYTES_PER_VALUE * maxValues } : { maxValues: 0, maxBytes: 0 });
}

function clearStream(stream: Stream): void {
  stream.distinct.ranks.fill(0);
  clearNumbers(stream.numbers);
  Object.assign(stream.times, NO_TIMES);
  stream.wide = null;
  Object.assign(stream.lengths, createTextLengths());
  if (stream.frequent !== null) clearFrequentTexts(stream.frequent);
}

const NO_TIMES: TimeRange = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY, minText: '', maxText: '' };

/** Of the texts of a stream. */
export function frequentOf(stream: Stream): FrequentTexts {
  stream.frequent ??= createFrequentTexts();
  return stream.frequent;
}

export function streamOf(scan: ColumnScan): Stream {
  scan.stream ??= {
    distinct: createHyperLogLog(),
    numbers: createNumberSummary(),
    times: { ...NO_TIMES },
    wide: null,
    lengths: createTextLengths(),
    frequent: null,
  };
  return scan.stream;
}

/** Takes in the column's cells of a batch. The view is over the batch's bytes. */
export function scanColumn(scan: ColumnScan, batch: Batch, view: DataView): void {
  let row = 0;
  // Each returns where it stopped because the column goes on in another mode.
  while (row < batch.rows) {
    if (scan.mode === 'exact') row = takeExactly(scan, { batch, view, row });
    else if (scan.mode === 'number') row = takeNumbers(scan, { batch, view, row });
    else if (scan.mode === 'time') row = takeTimes(scan, { batch, view, row });
    else row = takeTexts(scan, { batch, view, row });
  }
}

interface Rest {
  readonly batch: Batch;
  readonly view: DataView;
  /** The first row to take. */
  readonly row: number;
}

function takeExactly(scan: ColumnScan, { batch, view, row: first }: Rest): number {
  const { table, place } = scan;
  const { rows, columns, starts, ends, quoted } = batch;
  for (let row = first; row < rows; row++) {
    const cell = row * columns + place;
    const kind = quoted[cell] as number;
    const start = starts[cell] as number;
    const end = ends[cell] as number;
    if (start === end && kind === CELL.plain) {
      noteMissing(scan, batch, row);
      continue;
    }
    if (kind === CELL.undecodable) {
      scan.undecodable++;
      continue;
    }
    const known = table.size;
    const code = kind === CELL.escaped ? codeOfText(table, cellText(batch, row, place)) : codeOfValue(table, view, start, end);
    if (code < 0) {
      leaveTable(scan);
      return row;
    }
    if (code === known) table.marks[code] = marksOfValue(scan.rules, batch, { start, end, kind });
    table.counts[code] = (table.counts[code] as number) + 1;
    const marks = table.marks[code] as number;
    if (marks !== 0) noteCell(scan, marks, { batch, row });
  }
  return rows;
}

function takeNumbers(scan: ColumnScan, { batch, view, row: first }: Rest): number {
  const { rules, place } = scan;
  const { numbers, distinct } = streamOf(scan);
  const { bytes, rows, columns, starts, ends, quoted } = batch;
  const integer = scan.type === 'integer';
  const low = integer ? Math.max(rules.low, Number.MIN_SAFE_INTEGER) : rules.low;
  const high = integer ? Math.min(rules.high, Number.MAX_SAFE_INTEGER) : rules.high;
  const { values: tokens } = rules.missing;
  const anyToken = tokens.size > 0;
  for (let row = first; row < rows; row++) {
    const cell = row * columns + place;
    const kind = quoted[cell] as number;
    const start = starts[cell] as number;
    const end = ends[cell] as number;
    if (start === end && kind === CELL.plain) {
      noteMissing(scan, batch, row);
      continue;
    }
    const value = integer ? parseInteger(bytes, start, end) : parseNumber(bytes, start, end);
    if (!(value >= low && value <= high) || kind >= CELL.escaped || (anyToken && tokens.has(value))) {
      takeUnusual(scan, { batch, row, start, end });
      if (scan.mode !== 'number' || (integer && scan.type !== 'integer')) return row + 1;
      continue;
    }
    if (rules.byText) judgeText(scan, batch, row);
    scan.present++;
    hashCell(view, start, end, hash);
    addHash(distinct, hash[0] as number, hash[1] as number);
    addNumber(numbers, value);
  }
  return rows;
}

function takeTimes(scan: ColumnScan, { batch, view, row: first }: Rest): number {
  const { rules, place } = scan;
  const { times, numbers, distinct } = streamOf(scan);
  const { bytes, rows, columns, starts, ends, quoted } = batch;
  const type = scan.type === 'date' ? 'date' : 'timestamp';
  const { low, high } = rules;
  const { values: tokens } = rules.missing;
  const anyToken = tokens.size > 0;
  let earliest = -1;
  let latest = -1;
  // Texts are made when they are needed, for in a sorted file every row is the latest so far.
  const makeTexts = (): void => {
    if (earliest >= 0) times.minText = cellText(batch, earliest, place).trim();
    if (latest >= 0) times.maxText = cellText(batch, latest, place).trim();
    earliest = -1;
    latest = -1;
  };
  let row = first;
  for (; row < rows; row++) {
    const cell = row * columns + place;
    const kind = quoted[cell] as number;
    const start = starts[cell] as number;
    const end = ends[cell] as number;
    const value = start === end ? Number.NaN : type === 'date' ? parseDate(bytes, start, end) : parseTime(bytes, start, end);
    if (!(value >= low && value <= high) || kind >= CELL.escaped || (anyToken && tokens.has(value))) {
      makeTexts();
      takeUnusual(scan, { batch, row, start, end });
      if (scan.mode === 'time' && scan.type === type) continue;
      row++;
      break;
    }
    if (rules.byText) judgeText(scan, batch, row);
    scan.present++;
    hashCell(view, start, end, hash);
    addHash(distinct, hash[0] as number, hash[1] as number);
    addNumber(numbers, value);
    if (value < times.min) {
      times.min = value;
      earliest = row;
    }
    if (value > times.max) {
      times.max = value;
      latest = row;
    }
  }
  makeTexts();
  return row;
}

function takeTexts(scan: ColumnScan, { batch, view, row: first }: Rest): number {
  const { rules, place } = scan;
  const stream = streamOf(scan);
  const { distinct, lengths: found } = stream;
  const frequent = frequentOf(stream);
  const { bytes, rows, columns, starts, ends, quoted } = batch;
  const { lengths } = rules.missing;
  const anyToken = lengths.size > 0;
  for (let row = first; row < rows; row++) {
    const cell = row * columns + place;
    const kind = quoted[cell] as number;
    const start = starts[cell] as number;
    const end = ends[cell] as number;
    if (start === end || kind >= CELL.escaped || (anyToken && lengths.has(end - start))) {
      takeUnusual(scan, { batch, row, start, end });
      continue;
    }
    const length = lengthOf(bytes, start, end);
    if (rules.byText || length < rules.shortest || length > rules.longest) judgeText(scan, batch, row);
    scan.present++;
    addLength(found, length, 1);
    hashCell(view, start, end, hash);
    addHash(distinct, hash[0] as number, hash[1] as number);
    if (isLastAtDoor(frequent, hash[0] as number, hash[1] as number)) countText(frequent, view, start, end);
  }
  return rows;
}

/** A streamed cell that the loops above leave alone: missing, a breach, escaped, too wide for a double, or of another type than those before. */
function takeUnusual(scan: ColumnScan, { batch, row, start, end }: { readonly batch: Batch; readonly row: number; readonly start: number; readonly end: number }): void {
  const { rules, place } = scan;
  const kind = batch.quoted[row * batch.columns + place];
  if (kind === CELL.undecodable) {
    scan.undecodable++;
    return;
  }
  if (start === end && kind === CELL.plain) {
    noteMissing(scan, batch, row);
    return;
  }
  const bytes = Buffer.from(cellText(batch, row, place));
  const marks = marksOf(rules, bytes);
  if (marks !== 0) noteCell(scan, marks, { batch, row });
  if (marks === MISSING) scan.missing++;
  else if (marks === BLANK) scan.blanks++;
  else takeStreamed(scan, bytes);
}

/** Takes a present value of a table into the stream, as often as it came. */
export function takeTabled(scan: ColumnScan, table: ValueTable, { arena, code }: { readonly arena: Arena; readonly code: number }): void {
  const { extents, counts } = table;
  const start = 4 * (extents[2 * code + 1] as number);
  const end = start + (extents[2 * code] as number);
  hashCell(arena.view, start, end, hash);
  addHash(streamOf(scan).distinct, hash[0] as number, hash[1] as number);
  takeHashed(scan, arena.bytes, { start, end, count: counts[code] as number });
  if (scan.mode === 'text') countTabledText(frequentOf(streamOf(scan)), table, code);
}

/** Takes a present value into the stream. */
function takeStreamed(scan: ColumnScan, bytes: Buffer): void {
  const padded = Buffer.concat([bytes], bytes.length + 4);
  const view = new DataView(padded.buffer, padded.byteOffset, padded.length);
  hashCell(view, 0, bytes.length, hash);
  addHash(streamOf(scan).distinct, hash[0] as number, hash[1] as number);
  takeHashed(scan, bytes, { start: 0, end: bytes.length, count: 1 });
  if (scan.mode !== 'text') return;
  const frequent = frequentOf(streamOf(scan));
  if (isLastAtDoor(frequent, hash[0] as number, hash[1] as number)) countText(frequent, view, 0, bytes.length);
}

interface Counted {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function takeHashed(scan: ColumnScan, bytes: Buffer, { start, end, count }: Counted): void {
  scan.present += count;
  if (scan.mode === 'text') {
    addLength(streamOf(scan).lengths, lengthOf(bytes, start, end), count);
    return;
  }
  const value = typedValue(scan.type ?? 'string', bytes, { start, end });
  if (!Number.isNaN(value)) takeValue(scan, value, { bytes, start, end, count });
  else if (scan.rules.type === null) widen(scan, bytes.subarray(start, end), count);
}

function takeValue(scan: ColumnScan, value: number, { bytes, start, end, count }: Counted & { readonly bytes: Buffer }): void {
  const stream = streamOf(scan);
  for (let times = 0; times < count; times++) addNumber(stream.numbers, value);
  if (scan.mode === 'time') {
    takeTime(stream.times, value, bytes.subarray(start, end));
    return;
  }
  if (scan.type !== 'integer' || Number.isSafeInteger(value)) return;
  const exact = BigInt(bytes.toString('latin1', start, end).trim());
  const { min, max } = stream.wide ?? { min: exact, max: exact };
  stream.wide = { min: exact < min ? exact : min, max: exact > max ? exact : max };
}

function takeTime(times: TimeRange, value: number, bytes: Buffer): void {
  if (value < times.min) {
    times.min = value;
    times.minText = bytes.toString().trim();
  }
  if (value > times.max) {
    times.max = value;
    times.maxText = bytes.toString().trim();
  }
}

/** A value of another type in a column that nobody declared: the next wider type that holds both. */
function widen(scan: ColumnScan, bytes: Buffer, count: number): void {
  const wider = scan.type === 'integer' ? 'number' : scan.type === 'date' ? 'timestamp' : 'string';
  scan.type = (typesOf(bytes) & typeBit(wider)) === 0 ? 'string' : wider;
  scan.mode = modeOf(scan.type);
  if (scan.mode === 'text') return;
  const cell = { start: 0, end: bytes.length };
  takeValue(scan, typedValue(scan.type, bytes, cell), { bytes, ...cell, count });
}

/** The table is full: what it holds goes into the stream, value by value in order of appearance. */
export function leaveTable(scan: ColumnScan): void {
  const { table } = scan;
  scan.type ??= streamedType(table);
  scan.mode = modeOf(scan.type);
  const arena = arenaOf(table);
  for (let code = 0; code < table.size; code++) {
    const marks = table.marks[code] as number;
    const count = table.counts[code] as number;
    if (marks === MISSING) scan.missing += count;
    else if (marks === BLANK) scan.blanks += count;
    else takeTabled(scan, table, { arena, code });
  }
  scan.table = createValueTable({ maxValues: 0, maxBytes: 0 });
}

/** The types that every value of the table could be of. */
export function typesInTable(table: ValueTable): number {
  let types = ALL_TYPES;
  for (let code = 0; code < table.size; code++) {
    const marks = table.marks[code] as number;
    if (marks !== MISSING && marks !== BLANK) types &= typesOf(valueBytes(table, code));
  }
  return types;
}

export function modeOf(type: ColumnType): ColumnScan['mode'] {
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'date' || type === 'timestamp' ? 'time' : 'text';
}

/** As `marksOf`, of a cell; most cells tell it without their text. */
function marksOfValue(rules: ColumnRules, { bytes }: Batch, { start, end, kind }: { readonly start: number; readonly end: number; readonly kind: number }): number {
  const { type, byText, missing, low, high } = rules;
  if (kind === CELL.escaped) return marksOf(rules, Buffer.from(bytes.toString('utf8', start, end).replaceAll('""', '"')));
  if (type === null && !missing.lengths.has(end - start)) return isBlankText(bytes, start, end) ? BLANK : 0;
  if (type !== null && type !== 'string' && !byText) {
    const value = typedValue(type, bytes, { start, end });
    const isExact = type !== 'integer' || Number.isSafeInteger(value);
    if (value >= low && value <= high && isExact && !missing.values.has(value) && !missing.lengths.has(end - start)) return 0;
  }
  return marksOf(rules, bytes.subarray(start, end));
}

function marksOf(rules: ColumnRules, bytes: Buffer): number {
  const text = bytes.toString();
  if (rules.missing.texts.has(text)) return MISSING;
  if (rules.type !== 'string' && isBlankText(bytes, 0, bytes.length)) return rules.type === null ? BLANK : MISSING;
  return rules.judge(text);
}

/** The rules that a value of the right type, within its bounds, can still break. */
function judgeText(scan: ColumnScan, batch: Batch, row: number): void {
  const marks = scan.rules.judge(cellText(batch, row, scan.place));
  if (marks !== 0) noteCell(scan, marks, { batch, row });
}

function noteMissing(scan: ColumnScan, batch: Batch, row: number): void {
  scan.missing++;
  if (countOnly(scan.breaches[kindOf(MISSING)] as Tally)) return;
  noteBreach(scan.breaches, MISSING, { place: placeInBatch(batch, row), text: () => null });
}

function noteCell(scan: ColumnScan, marks: number, { batch, row }: { readonly batch: Batch; readonly row: number }): void {
  const text = (): string | null => (marks === MISSING ? null : cellText(batch, row, scan.place));
  noteBreach(scan.breaches, marks, { place: placeInBatch(batch, row), text });
}

function codeOfText(table: ValueTable, text: string): number {
  const bytes = Buffer.from(text);
  const padded = Buffer.concat([bytes], bytes.length + 4);
  return codeOfValue(table, new DataView(padded.buffer, padded.byteOffset, padded.length), 0, bytes.length);
}
