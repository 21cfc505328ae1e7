import { hashCell } from '../cells/hash-cell.ts';
import { parseInteger } from '../cells/parse-integer.ts';
import { parseNumber } from '../cells/parse-number.ts';
import { parseDate, parseTime } from '../cells/parse-time.ts';
import { addLength, lengthOf } from '../cells/text-lengths.ts';
import { isBlankText, typedValue } from '../cells/typed-value.ts';
import { isInKernel } from '../kernel/kernel.ts';
import { type Batch, CELL, cellAt, cellText, placeInBatch } from '../rows/batch.ts';
import { countOnly, kindOf, noteBreach, type Tally } from './breaches.ts';
import { type ColumnRules, type ColumnScan, frequentOf, streamOf } from './column-scan.ts';
import { countText, isLastAtDoor } from './frequent-texts.ts';
import { addHash } from './hyper-log-log.ts';
import { BLANK, MISSING } from './marks.ts';
import { addNumber } from './number-summary.ts';
import { leaveTable, takeStreamed } from './stream-values.ts';
import { boundsOf, takeUsual } from './take-usual.ts';
import { codeOfValue, type ValueTable } from './value-table.ts';

const hash = new Int32Array(2);

/** Stops of the kernel in a batch from which on it isn't asked again, and as many more for each of so many rows. */
const MOST_STOPS = 16;
const ROWS_PER_STOP = 8;

/** Takes in the column's cells of a batch. The view is over the batch's bytes; the kernel, where there is one, takes what is usual. */
export function scanColumn(scan: ColumnScan, batch: Batch, view: DataView): void {
  const { rows } = batch;
  const { kernel } = scan;
  const usual = kernel !== null && isInKernel(kernel, batch) ? kernel : null;
  let stops = 0;
  let row = 0;
  while (row < rows) {
    if (usual !== null) row = takeUsual(scan, batch, { kernel: usual, row });
    if (row === rows) return;
    const to = usual === null || ++stops > MOST_STOPS + row / ROWS_PER_STOP ? rows : row + 1;
    row = takeCells(scan, { batch, view, row, to });
  }
}

/** @returns the row behind the last one taken: before `to` where the column goes on in another mode */
function takeCells(scan: ColumnScan, rest: Rest): number {
  if (scan.mode === 'exact') return takeExactly(scan, rest);
  if (scan.mode === 'number') return takeNumbers(scan, rest);
  return scan.mode === 'time' ? takeTimes(scan, rest) : takeTexts(scan, rest);
}

interface Rest {
  readonly batch: Batch;
  readonly view: DataView;
  /** The first row to take, and the one behind the last. */
  readonly row: number;
  readonly to: number;
}

function takeExactly(scan: ColumnScan, { batch, view, row: first, to }: Rest): number {
  const { table, place } = scan;
  const { rowStep, starts, ends, quoted } = batch;
  const firstCell = cellAt(batch, 0, place);
  for (let row = first; row < to; row++) {
    const cell = row * rowStep + firstCell;
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
  return to;
}

function takeNumbers(scan: ColumnScan, { batch, view, row: first, to }: Rest): number {
  const { rules, place } = scan;
  const { numbers, distinct } = streamOf(scan);
  const { bytes, rowStep, starts, ends, quoted } = batch;
  const firstCell = cellAt(batch, 0, place);
  const integer = scan.type === 'integer';
  const [low, high] = boundsOf(scan);
  const { values: tokens } = rules.missing;
  const anyToken = tokens.size > 0;
  for (let row = first; row < to; row++) {
    const cell = row * rowStep + firstCell;
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
  return to;
}

function takeTimes(scan: ColumnScan, { batch, view, row: first, to }: Rest): number {
  const { rules, place } = scan;
  const { times, numbers, distinct } = streamOf(scan);
  const { bytes, rowStep, starts, ends, quoted } = batch;
  const firstCell = cellAt(batch, 0, place);
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
  for (; row < to; row++) {
    const cell = row * rowStep + firstCell;
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

function takeTexts(scan: ColumnScan, { batch, view, row: first, to }: Rest): number {
  const { rules, place } = scan;
  const stream = streamOf(scan);
  const { distinct, lengths: found } = stream;
  const frequent = frequentOf(stream, scan.kernel);
  const { bytes, rowStep, starts, ends, quoted } = batch;
  const firstCell = cellAt(batch, 0, place);
  const { lengths } = rules.missing;
  const anyToken = lengths.size > 0;
  for (let row = first; row < to; row++) {
    const cell = row * rowStep + firstCell;
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
  return to;
}

/** A streamed cell that the loops above leave alone: missing, a breach, escaped, too wide for a double, or of another type than those before. */
function takeUnusual(scan: ColumnScan, { batch, row, start, end }: { readonly batch: Batch; readonly row: number; readonly start: number; readonly end: number }): void {
  const { rules, place } = scan;
  const kind = batch.quoted[cellAt(batch, row, place)];
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
