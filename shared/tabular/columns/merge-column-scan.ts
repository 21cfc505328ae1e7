import type { ColumnType } from '../../config/schema.ts';
import { mergeLengths } from '../cells/text-lengths.ts';
import { mergeBreaches } from './breaches.ts';
import { type ColumnScan, frequentOf, type SeenColumn, type SeenStream, streamOf, type TimeRange } from './column-scan.ts';
import { modeOf } from './column-type.ts';
import { BLANK, MISSING } from './marks.ts';
import { leaveTable, takeTabled } from './stream-values.ts';
import { mergeFrequentTexts } from './frequent-texts.ts';
import { mergeHyperLogLog } from './hyper-log-log.ts';
import { mergeNumbers } from './number-summary.ts';
import { type Arena, arenaOf, codeOfValue, type KeptValues, type ValueTable } from './value-table.ts';

/** Takes in what was seen of the column in the rows that follow those of `into`. The same two give the same result, bit for bit; `next` is used up. */
export function mergeColumnScan(into: ColumnScan, next: SeenColumn): void {
  mergeBreaches(into.breaches, next.breaches);
  into.undecodable += next.undecodable;
  into.missing += next.missing;
  if (next.mode === 'exact') {
    takeTable(into, next.table);
    return;
  }
  if (into.mode === 'exact') leaveTable(into);
  into.blanks += next.blanks;
  if (next.present === 0 || next.stream === null || next.type === null) return;
  into.type = into.present === 0 ? next.type : widerType(into.type ?? 'string', next.type);
  into.mode = modeOf(into.type);
  into.present += next.present;
  mergeStreams(into, next.stream);
}

/** Value by value in order of appearance, as if each had come by itself. */
function takeTable(into: ColumnScan, table: KeptValues): void {
  const arena = arenaOf(table);
  for (let code = 0; code < table.size; code++) {
    const marks = table.marks[code] as number;
    const count = table.counts[code] as number;
    if (into.mode === 'exact' && isKept(into.table, { table, arena, code })) continue;
    if (into.mode === 'exact') leaveTable(into);
    if (marks === MISSING) into.missing += count;
    else if (marks === BLANK) into.blanks += count;
    else takeTabled(into, table, { arena, code });
  }
}

/** @returns false where there is no room for it */
function isKept(into: ValueTable, { table, arena, code }: { readonly table: KeptValues; readonly arena: Arena; readonly code: number }): boolean {
  const start = 4 * (table.extents[2 * code + 1] as number);
  const place = codeOfValue(into, arena.view, start, start + (table.extents[2 * code] as number));
  if (place < 0) return false;
  into.marks[place] = table.marks[code] as number;
  into.counts[place] = (into.counts[place] as number) + (table.counts[code] as number);
  return true;
}

/** The narrowest type that holds the values of both. */
function widerType(one: ColumnType, other: ColumnType): ColumnType {
  if (one === other) return one;
  const types = new Set([one, other]);
  if (types.has('integer') && types.has('number')) return 'number';
  return types.has('date') && types.has('timestamp') ? 'timestamp' : 'string';
}

function mergeStreams(scan: ColumnScan, next: SeenStream): void {
  const into = streamOf(scan);
  mergeHyperLogLog(into.distinct, next.distinct);
  mergeNumbers(into.numbers, next.numbers);
  mergeTimes(into.times, next.times);
  mergeLengths(into.lengths, next.lengths);
  if (next.frequent !== null) mergeFrequentTexts(frequentOf(into, scan.kernel), next.frequent);
  const wide = [into.wide, next.wide].filter((range) => range !== null);
  for (const { min, max } of wide) {
    into.wide ??= { min, max };
    if (min < into.wide.min) into.wide.min = min;
    if (max > into.wide.max) into.wide.max = max;
  }
}

/** Of equal times the first one's text stays. */
function mergeTimes(into: TimeRange, { min, max, minText, maxText }: TimeRange): void {
  if (min < into.min) [into.min, into.minText] = [min, minText];
  if (max > into.max) [into.max, into.maxText] = [max, maxText];
}
