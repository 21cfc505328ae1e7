import type { ColumnType } from '../../config/schema.ts';
import type { ColumnStatistics } from '../../results/validate-data.ts';
import { narrowestType, typedTextValue } from '../cells/typed-value.ts';
import { cutValue } from './breaches.ts';
import { type ColumnScan, streamOf } from './column-scan.ts';
import { typesInTable } from './column-type.ts';
import { BLANK, MISSING } from './marks.ts';
import { mostFrequentTexts } from './frequent-texts.ts';
import { estimateDistinct } from './hyper-log-log.ts';
import { finiteOrNull, mergeMoments, sampleDeviation, takeBlock } from './number-summary.ts';
import { sketchedQuantiles } from './quantile-sketch.ts';
import { valueBytes } from './value-table.ts';

const SHARES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const;
const TOP = 10;

const NO_NUMBERS = { min: null, max: null, mean: null, stddev: null, quantiles: null } as const;

/**
 * What the scan saw in a column.
 *
 * `distinct` counts different texts, exactly up to 32,768 of them (fewer in tables of more than 30 columns; a quarter where they are still becoming more after 4 MiB of rows), and by HyperLogLog beyond
 * (standard error 0.8 %), where `top` holds only texts, each with how much too high its count may be (`mostFrequentTexts`). Quantiles are interpolated between the neighbouring values as NumPy does it while `distinct` is
 * exact, else within 0.5 % of rank. `min`, `max`, `mean`, `stddev` and quantiles are of the values that are of the column's type.
 */
export function columnStatistics(scan: ColumnScan): ColumnStatistics {
  return scan.mode === 'exact' ? exactStatistics(scan) : streamedStatistics(scan);
}

interface Counted {
  readonly text: string;
  readonly count: number;
}

interface CountedNumber extends Counted {
  readonly value: number;
}

function exactStatistics(scan: ColumnScan): ColumnStatistics {
  const { table } = scan;
  const type = scan.type ?? narrowestType(typesInTable(table));
  const { values, missing } = countedValues(scan, type);
  return {
    type,
    count: sum(values) + scan.undecodable,
    missing,
    distinct: { value: values.length, exact: true },
    ...orderStatistics(type, values),
    top: topValues(values),
  };
}

/** The present values of a table that holds all of them. */
function countedValues({ table, missing: streamed }: ColumnScan, type: ColumnType): { readonly values: readonly Counted[]; readonly missing: number } {
  const values: Counted[] = [];
  let missing = streamed;
  for (let code = 0; code < table.size; code++) {
    const marks = table.marks[code];
    const count = table.counts[code] ?? 0;
    if (marks === MISSING || (marks === BLANK && type !== 'string')) missing += count;
    else values.push({ text: valueBytes(table, code).toString(), count });
  }
  return { values, missing };
}

/** A quantile of a column of numbers whose values are all kept; null where there is none. */
export function exactQuantile(scan: ColumnScan, share: number): number | null {
  const type = scan.type ?? narrowestType(typesInTable(scan.table));
  const sorted = numbersOf(type, countedValues(scan, type).values).toSorted((a, b) => a.value - b.value);
  return sorted.length === 0 ? null : (exactQuantiles(sorted, [share])[0] ?? null);
}

function numbersOf(type: ColumnType, values: readonly Counted[]): CountedNumber[] {
  return values.map(({ text, count }) => ({ text, count, value: typedTextValue(type, text) })).filter(({ value }) => !Number.isNaN(value));
}

function orderStatistics(type: ColumnType, values: readonly Counted[]): Pick<ColumnStatistics, keyof typeof NO_NUMBERS> {
  if (type === 'string' || type === 'boolean') return NO_NUMBERS;
  const typed = numbersOf(type, values);
  if (typed.length === 0) return NO_NUMBERS;
  const moments = { count: 0, mean: 0, squares: 0, cubes: 0 };
  for (const { value, count } of typed) mergeMoments(moments, { count, mean: value, squares: 0, cubes: 0 });
  const sorted = typed.toSorted((a, b) => a.value - b.value || compareWide(a.text, b.text, type));
  const first = sorted.at(0);
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return NO_NUMBERS;
  if (type === 'date' || type === 'timestamp') return { ...NO_NUMBERS, min: first.text.trim(), max: last.text.trim() };
  return {
    min: type === 'integer' ? wholeNumber(first.value, first.text) : first.value + 0,
    max: type === 'integer' ? wholeNumber(last.value, last.text) : last.value + 0,
    mean: finiteOrNull(moments.mean),
    stddev: sampleDeviation(moments),
    quantiles: named(exactQuantiles(sorted, SHARES)),
  };
}

function streamedStatistics(scan: ColumnScan): ColumnStatistics {
  const type = scan.type ?? 'string';
  const blanksCount = type === 'string' ? scan.blanks : 0;
  return {
    type,
    count: scan.present + blanksCount + scan.undecodable,
    missing: scan.missing + scan.blanks - blanksCount,
    distinct: { value: estimateDistinct(streamOf(scan).distinct), exact: false },
    ...streamedOrder(scan),
    top: streamedTop(scan),
  };
}

function streamedOrder(scan: ColumnScan): Pick<ColumnStatistics, keyof typeof NO_NUMBERS> {
  const { mode, type } = scan;
  const { numbers, times, wide } = streamOf(scan);
  if (mode === 'time' && times.min <= times.max) return { ...NO_NUMBERS, min: times.minText, max: times.maxText };
  takeBlock(numbers);
  if (mode !== 'number' || numbers.count === 0) return NO_NUMBERS;
  const isWide = (value: number): boolean => type === 'integer' && wide !== null && !Number.isSafeInteger(value);
  return {
    min: isWide(numbers.min) ? String(wide?.min) : numbers.min + 0,
    max: isWide(numbers.max) ? String(wide?.max) : numbers.max + 0,
    mean: finiteOrNull(numbers.mean),
    stddev: sampleDeviation(numbers),
    quantiles: named(sketchedQuantiles(numbers.sketch, SHARES)),
  };
}

/** Empty where texts came before the column was known to be of texts. */
function streamedTop(scan: ColumnScan): ColumnStatistics['top'] {
  const { frequent, lengths } = streamOf(scan);
  if (scan.mode !== 'text' || frequent === null || lengths.count !== scan.present) return [];
  return mostFrequentTexts(frequent, TOP).map(({ text, count, error }) => ({ value: cutValue(text), count, ...(error === 0 ? {} : { error }) }));
}

/** The most frequent first, equally frequent ones by text. */
function topValues(values: readonly Counted[]): { value: string; count: number }[] {
  return values
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, TOP)
    .map(({ text, count }) => ({ value: cutValue(text), count }));
}

/** Linear interpolation at (n − 1) · share, the default of NumPy and pandas. */
function exactQuantiles(sorted: readonly CountedNumber[], shares: readonly number[]): number[] {
  const total = sum(sorted);
  let place = 0;
  let below = 0;
  return shares.map((share) => {
    const rank = share * (total - 1);
    const whole = Math.floor(rank);
    while (below + (sorted[place]?.count ?? total) <= whole) {
      below += sorted[place]?.count ?? 0;
      place++;
    }
    const value = sorted[place]?.value ?? Number.NaN;
    const isLast = whole + 1 >= below + (sorted[place]?.count ?? 0);
    const next = isLast ? (sorted[place + 1]?.value ?? value) : value;
    return between(value, next, rank - whole);
  });
}

/** The difference of two doubles may be beyond all doubles. */
function between(value: number, next: number, share: number): number {
  const difference = next - value;
  return (Number.isFinite(difference) ? value + share * difference : value * (1 - share) + next * share) + 0;
}

function named(quantiles: readonly number[]): Record<string, number> {
  return Object.fromEntries(SHARES.map((share, index) => [String(share), quantiles[index] ?? 0]));
}

/** Beyond 2^53 doubles can't tell neighbours apart. */
function compareWide(a: string, b: string, type: ColumnType): number {
  if (type !== 'integer') return 0;
  const [left, right] = [BigInt(a.trim()), BigInt(b.trim())];
  return left < right ? -1 : left > right ? 1 : 0;
}

function wholeNumber(value: number, text: string): number | string {
  return Number.isSafeInteger(value) ? value + 0 : String(BigInt(text.trim()));
}

function sum(values: readonly Counted[]): number {
  return values.reduce((total, { count }) => total + count, 0);
}
