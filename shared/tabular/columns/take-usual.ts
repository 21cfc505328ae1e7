import { cellsOf, type Kernel } from '../kernel/kernel.ts';
import { type Batch, cellText } from '../rows/batch.ts';
import { kindOf, type Tally } from './breaches.ts';
import { type ColumnRules, type ColumnScan, frequentOf, type Stream, streamOf, type TimeRange } from './column-scan.ts';
import { MISSING } from './marks.ts';
import { takeBlock } from './number-summary.ts';
import { QUANTILE_BLOCK } from './quantile-sketch.ts';

/** Lengths of missing tokens that have a bit of their own; one bit for all longer ones. */
const LAST_LENGTH = 31;

interface Usual {
  readonly kernel: Kernel;
  /** The first row to take. */
  readonly row: number;
}

/** Takes the cells of a batch in the kernel's memory as far as they are usual. @returns the first row that isn't taken; `batch.rows` behind the last */
export function takeUsual(scan: ColumnScan, batch: Batch, usual: Usual): number {
  if (scan.mode === 'exact') return takeKnown(scan, batch, usual);
  if (scan.rules.byText) return usual.row;
  if (scan.mode === 'text') return takeTexts(scan, batch, usual);
  return scan.rules.missing.values.size > 0 ? usual.row : takeNumbers(scan, batch, usual);
}

function takeKnown(scan: ColumnScan, batch: Batch, { kernel, row }: Usual): number {
  const { rules, table } = scan;
  const { slots, recent, extents, words, counts, marks, size, wordsUsed, maxValues, maxWords } = table;
  if (!areIn(kernel, [slots, recent, extents, words, counts, marks])) return row;
  const next = kernel.calls.takeKnown(
    ...cellsOf(batch, scan.place), row, batch.rows, freeMissing(scan),
    slots.byteOffset, slots.length - 1, recent.byteOffset, extents.byteOffset, words.byteOffset, counts.byteOffset, marks.byteOffset,
    size, Math.min(marks.length, maxValues), wordsUsed, Math.min(words.length, maxWords), usualValues(rules), lengthBits(rules.missing.lengths), ...boundsOf(scan),
  );
  addMissing(scan, kernel);
  [, table.size, table.wordsUsed] = kernel.out as Float64Array & readonly [number, number, number];
  return next;
}

/** Which values, new to a table, have no mark: none, texts, whole numbers or numbers. */
function usualValues({ type, byText, missing, shortest, longest }: ColumnRules): number {
  if (byText) return 0;
  if (type === null || (type === 'string' && shortest === 0 && longest === Number.POSITIVE_INFINITY)) return 1;
  if (missing.values.size > 0) return 0;
  return type === 'integer' ? 2 : type === 'number' ? 3 : 0;
}

/** Numbers and times, until a block of them is full, and on. */
function takeNumbers(scan: ColumnScan, batch: Batch, { kernel, row }: Usual): number {
  const stream = streamOf(scan);
  const { numbers, distinct } = stream;
  if (!areIn(kernel, [numbers.block, distinct.ranks])) return row;
  let next = row;
  for (;;) {
    next = scan.mode === 'number' ? takeBlockOfNumbers(scan, batch, { kernel, row: next }) : takeBlockOfTimes(scan, batch, { kernel, row: next });
    addMissing(scan, kernel);
    const taken = kernel.out[1] as number;
    scan.present += taken;
    numbers.filled += taken;
    if (numbers.filled < QUANTILE_BLOCK) return next;
    takeBlock(numbers);
    if (next === batch.rows) return next;
  }
}

function takeBlockOfNumbers(scan: ColumnScan, batch: Batch, { kernel, row }: Usual): number {
  const { numbers, distinct } = streamOf(scan);
  const integer = scan.type === 'integer';
  return kernel.calls.takeNumbers(
    ...cellsOf(batch, scan.place), row, batch.rows, freeMissing(scan),
    integer ? 1 : 0, ...boundsOf(scan), distinct.ranks.byteOffset, numbers.block.byteOffset, numbers.filled, QUANTILE_BLOCK,
  );
}

/** Of the numbers that a stream takes as they are: beyond 2^53 a whole one needs its digits. */
export function boundsOf({ rules, type }: ColumnScan): readonly [low: number, high: number] {
  if (type !== 'integer') return [rules.low, rules.high];
  return [Math.max(rules.low, Number.MIN_SAFE_INTEGER), Math.min(rules.high, Number.MAX_SAFE_INTEGER)];
}

function takeBlockOfTimes(scan: ColumnScan, batch: Batch, { kernel, row }: Usual): number {
  const { numbers, distinct, times } = streamOf(scan);
  const { low, high } = scan.rules;
  const next = kernel.calls.takeTimes(
    ...cellsOf(batch, scan.place), row, batch.rows, freeMissing(scan),
    scan.type === 'date' ? 1 : 0, low, high, distinct.ranks.byteOffset, times.min, times.max, numbers.block.byteOffset, numbers.filled, QUANTILE_BLOCK,
  );
  noteRange(times, { batch, place: scan.place, out: kernel.out });
  return next;
}

function noteRange(times: TimeRange, { batch, place, out }: { readonly batch: Batch; readonly place: number; readonly out: Float64Array }): void {
  const [, , min, max, earliest, latest] = out as Float64Array & readonly [number, number, number, number, number, number];
  if (earliest >= 0) [times.min, times.minText] = [min, cellText(batch, earliest, place).trim()];
  if (latest >= 0) [times.max, times.maxText] = [max, cellText(batch, latest, place).trim()];
}

function takeTexts(scan: ColumnScan, batch: Batch, { kernel, row }: Usual): number {
  const { rules } = scan;
  const stream: Stream = streamOf(scan);
  const { distinct, lengths } = stream;
  const { last, turnedAway } = frequentOf(stream, scan.kernel);
  if (!areIn(kernel, [distinct.ranks, last, turnedAway])) return row;
  const next = kernel.calls.takeTexts(
    ...cellsOf(batch, scan.place), row, batch.rows, freeMissing(scan),
    lengthBits(rules.missing.lengths), rules.shortest, rules.longest, distinct.ranks.byteOffset, last.byteOffset, turnedAway.byteOffset, lengths.min, lengths.max,
  );
  addMissing(scan, kernel);
  const [, taken, sum, min, max] = kernel.out as Float64Array & readonly [number, number, number, number, number];
  scan.present += taken;
  lengths.count += taken;
  lengths.sum += sum;
  lengths.min = min;
  lengths.max = max;
  return next;
}

/** A bit for each length in bytes that a missing token has. */
export function lengthBits(lengths: ReadonlySet<number>): number {
  let bits = 0;
  for (const length of lengths) bits |= 1 << Math.min(length, LAST_LENGTH);
  return bits;
}

/** 1 where nobody asks any more where the missing values are. */
function freeMissing({ breaches }: ColumnScan): number {
  const { examples, limit } = breaches[kindOf(MISSING)] as Tally;
  return examples.length < limit ? 0 : 1;
}

function addMissing(scan: ColumnScan, { out }: Kernel): void {
  const missing = out[0] as number;
  scan.missing += missing;
  (scan.breaches[kindOf(MISSING)] as Tally).count += missing;
}

function areIn({ memory }: Kernel, arrays: readonly ArrayBufferView[]): boolean {
  for (const { buffer } of arrays) if (buffer !== memory) return false;
  return true;
}
