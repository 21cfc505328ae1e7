import type { ColumnType } from '../../config/schema.ts';
import type { MissingTexts } from '../cells/missing-texts.ts';
import { createTextLengths, type TextLengths } from '../cells/text-lengths.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Breaches, createBreaches, kindOf, MAX_EXAMPLES } from './breaches.ts';
import { modeOf, streamedType } from './column-type.ts';
import { clearFrequentTexts, createFrequentTexts, type FrequentTexts, type SeenTexts } from './frequent-texts.ts';
import { createHyperLogLog, type HyperLogLog } from './hyper-log-log.ts';
import { MISSING } from './marks.ts';
import { clearNumbers, createNumberSummary, type NumberSummary, type SeenNumbers, takeBlock } from './number-summary.ts';
import { clearValueTable, createValueTable, type KeptValues, releaseValueTable, type ValueTable } from './value-table.ts';

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
  /** Takes over what is usual, where there is one. */
  readonly kernel: Kernel | null;
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

/** What was seen of a column, as plain data for another thread. */
export interface SeenColumn extends Omit<ColumnScan, 'rules' | 'kernel' | 'table' | 'stream'> {
  readonly table: KeptValues;
  readonly stream: SeenStream | null;
}

export interface SeenStream extends Omit<Stream, 'numbers' | 'frequent'> {
  readonly numbers: SeenNumbers;
  readonly frequent: SeenTexts | null;
}

export interface ColumnScanOptions {
  readonly rules: ColumnRules;
  /** Of the whole table. */
  readonly columns: number;
  /** What the column was found to be in the rows before: one that streams there begins so here, for its values are many. */
  readonly like?: ColumnLikeness | undefined;
  /** Kept of each kind of breach. */
  readonly examples?: number;
  readonly kernel?: Kernel | null;
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

export function createColumnScan(place: number, { rules, columns, like, examples = MAX_EXAMPLES, kernel = null }: ColumnScanOptions): ColumnScan {
  const maxValues = Math.max(FEWEST_VALUES, Math.min(MOST_VALUES, Math.floor(VALUES_OF_ALL / columns)));
  const { mode, type } = beginning(rules, like);
  // Missing values are many, and nobody asks where they are unless they are held to a number.
  const breaches = createBreaches((kind) => (kind === kindOf(MISSING) && rules.limitsMissing !== true ? MAX_EXAMPLES : examples));
  return { rules, place, kernel, breaches, mode, type, maxValues, table: createTable(mode, { maxValues, kernel }), stream: null, ...NOTHING };
}

/** Takes in what waits; call it behind the last cell. */
export function settleColumnScan({ stream }: ColumnScan): void {
  if (stream !== null) takeBlock(stream.numbers);
}

/** Makes it one that has seen nothing; its memory stays for the next range. */
export function clearColumnScan(scan: ColumnScan, like: ColumnLikeness | undefined): void {
  Object.assign(scan, NOTHING, beginning(scan.rules, like));
  for (const tally of scan.breaches) {
    tally.count = 0;
    tally.examples.length = 0;
  }
  if (scan.mode === 'exact' && scan.table.maxValues > 0) clearValueTable(scan.table);
  else {
    releaseValueTable(scan.table);
    scan.table = createTable(scan.mode, scan);
  }
  if (scan.stream !== null) clearStream(scan.stream);
}

const NOTHING = { present: 0, missing: 0, blanks: 0, undecodable: 0 } as const;

function beginning({ type }: ColumnRules, like: ColumnLikeness | undefined): ColumnLikeness {
  return like === undefined || like.mode === 'exact' ? { mode: 'exact', type } : { mode: like.mode, type: like.type };
}

function createTable(mode: ColumnScan['mode'], { maxValues, kernel }: Pick<ColumnScan, 'maxValues' | 'kernel'>): ValueTable {
  return createValueTable(mode === 'exact' ? { maxValues, maxBytes: BYTES_PER_VALUE * maxValues } : { maxValues: 0, maxBytes: 0 }, kernel?.room);
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
export function frequentOf(stream: Stream, kernel: Kernel | null): FrequentTexts {
  stream.frequent ??= createFrequentTexts(kernel?.room);
  return stream.frequent;
}

export function streamOf(scan: ColumnScan): Stream {
  scan.stream ??= {
    distinct: createHyperLogLog(scan.kernel?.room),
    numbers: createNumberSummary(scan.kernel),
    times: { ...NO_TIMES },
    wide: null,
    lengths: createTextLengths(),
    frequent: null,
  };
  return scan.stream;
}
