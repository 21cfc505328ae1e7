import type { ColumnType } from '../../config/schema.ts';
import type { Distribution, ProfileColumn } from '../../results/profile.ts';
import type { ColumnStatistics } from '../../results/validate-data.ts';
import { addLength, createTextLengths, lengthOf, type TextLengths } from '../cells/text-lengths.ts';
import { typedValue } from '../cells/typed-value.ts';
import { type ColumnScan, streamOf } from '../columns/column-scan.ts';
import { BLANK, MISSING } from '../columns/marks.ts';
import { mergeMoments, skewness, takeBlock } from '../columns/number-summary.ts';
import { sketchedQuantiles } from '../columns/quantile-sketch.ts';
import { valueBytes, type ValueTable } from '../columns/value-table.ts';
import { categoryCounts } from './category-counts.ts';

/** Values that stand for the distribution of a column of numbers or times: each for a 512th, so that none is off by more than 0.1 % of rank. */
const POINTS = 512;
/** Of the points (0.1 %) and of the sketch behind them: below 0.4 % up to 268 million values. */
const RANK_ERROR = 0.005;

type Shape = Pick<ProfileColumn, 'zeros' | 'skewness' | 'lengths' | 'distribution'>;

const NO_SHAPE: Shape = { zeros: null, skewness: null, lengths: null, distribution: null };

/** What the profile keeps of a column beside its statistics: what later data is compared by, in less than 20 kB. */
export function columnProfile(scan: ColumnScan, statistics: ColumnStatistics): ProfileColumn {
  const { top, ...kept } = statistics;
  return { ...kept, ...(scan.mode === 'text' && top.length > 0 ? { top } : {}), ...(scan.mode === 'exact' ? exactShape(scan.table, statistics.type) : streamedShape(scan, statistics.type)) };
}

function exactShape(table: ValueTable, type: ColumnType): Shape {
  if (type === 'integer' || type === 'number') return shapeOfNumbers(countNumbers(table, type));
  if (type === 'date' || type === 'timestamp') return { ...NO_SHAPE, distribution: ofKind('times', exactPoints(countNumbers(table, type))) };
  const values: { text: string; count: number }[] = [];
  const lengths = createTextLengths();
  for (let code = 0; code < table.size; code++) {
    const marks = table.marks[code];
    if (marks === MISSING || (marks === BLANK && type !== 'string')) continue;
    const bytes = valueBytes(table, code);
    const count = table.counts[code] ?? 0;
    addLength(lengths, lengthOf(bytes, 0, bytes.length), count);
    values.push({ text: type === 'boolean' ? bytes.toString().trim().toLowerCase() : bytes.toString(), count });
  }
  return { ...NO_SHAPE, lengths: type === 'string' ? rangeOf(lengths) : null, distribution: categoryCounts(values) };
}

/** How often each number came, or each time in milliseconds. */
function countNumbers(table: ValueTable, type: ColumnType): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let code = 0; code < table.size; code++) {
    const bytes = valueBytes(table, code);
    const marks = table.marks[code];
    const value = marks === MISSING || marks === BLANK ? Number.NaN : typedValue(type, bytes, { start: 0, end: bytes.length }) + 0;
    if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + (table.counts[code] ?? 0));
  }
  return counts;
}

function shapeOfNumbers(counts: ReadonlyMap<number, number>): Shape {
  const moments = { count: 0, mean: 0, squares: 0, cubes: 0 };
  for (const [value, count] of counts) mergeMoments(moments, { count, mean: value, squares: 0, cubes: 0 });
  return { zeros: counts.get(0) ?? 0, skewness: skewness(moments), lengths: null, distribution: exactNumbers(counts) };
}

/** Of values as they come. */
export function exactNumbers(counts: ReadonlyMap<number, number>): Distribution | null {
  return ofKind('numbers', exactPoints(counts));
}

type Points = Omit<Extract<Distribution, { kind: 'numbers' }>, 'kind'>;

function ofKind(kind: 'numbers' | 'times', points: Points | null): Distribution | null {
  return points === null ? null : { kind, ...points };
}

/** Each value while they are few, else points. */
function exactPoints(counts: ReadonlyMap<number, number>): Points | null {
  if (counts.size === 0) return null;
  const sorted = [...counts].sort(([a], [b]) => a - b);
  if (sorted.length <= POINTS) return { rank_error: 0, values: sorted.map(([value]) => value), counts: sorted.map(([, count]) => count) };
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  let place = 0;
  let upTo = sorted[0]?.[1] ?? 0;
  const points = middles().map((share) => {
    while (upTo <= share * (total - 1)) upTo += sorted[++place]?.[1] ?? total;
    return sorted[place]?.[0] ?? Number.NaN;
  });
  return weighPoints(points, total);
}

function streamedShape(scan: ColumnScan, type: ColumnType): Shape {
  const { numbers, lengths } = streamOf(scan);
  if (scan.mode === 'text') return { ...NO_SHAPE, lengths: type === 'string' && lengths.count === scan.present ? rangeOf(lengths) : null };
  takeBlock(numbers);
  if (numbers.count === 0) return NO_SHAPE;
  const points = weighPoints(sketchedQuantiles(numbers.sketch, middles()).map((value) => value + 0), numbers.count);
  if (scan.mode === 'time') return { ...NO_SHAPE, distribution: ofKind('times', points) };
  return { zeros: numbers.zeros, skewness: skewness(numbers), lengths: null, distribution: ofKind('numbers', points) };
}

function middles(): number[] {
  return Array.from({ length: POINTS }, (_, place) => (place + 0.5) / POINTS);
}

/** Equal points become one that stands for all their values. */
function weighPoints(points: readonly number[], total: number): Points {
  const values: number[] = [];
  const counts: number[] = [];
  for (const [place, value] of points.entries()) {
    const count = Math.floor(((place + 1) * total) / POINTS) - Math.floor((place * total) / POINTS);
    if (values.at(-1) === value) counts[counts.length - 1] = (counts.at(-1) ?? 0) + count;
    else {
      values.push(value);
      counts.push(count);
    }
  }
  return { rank_error: RANK_ERROR, values, counts };
}

function rangeOf({ count, min, max, sum }: TextLengths): ProfileColumn['lengths'] {
  return count === 0 ? null : { min, max, mean: sum / count };
}
