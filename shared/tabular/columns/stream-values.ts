import { lengthOf, addLength } from '../cells/text-lengths.ts';
import { hashCell } from '../cells/hash-cell.ts';
import { typeBit, typedValue, typesOf } from '../cells/typed-value.ts';
import { type ColumnScan, frequentOf, streamOf, type TimeRange } from './column-scan.ts';
import { modeOf, streamedType } from './column-type.ts';
import { countTabledText, countText, isLastAtDoor } from './frequent-texts.ts';
import { addHash } from './hyper-log-log.ts';
import { BLANK, MISSING } from './marks.ts';
import { addNumber } from './number-summary.ts';
import { type Arena, arenaOf, createValueTable, type KeptValues, releaseValueTable } from './value-table.ts';

const hash = new Int32Array(2);

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
  releaseValueTable(table);
  scan.table = createValueTable({ maxValues: 0, maxBytes: 0 }, scan.kernel?.room);
}

/** Takes a present value of a table into the stream, as often as it came. */
export function takeTabled(scan: ColumnScan, table: KeptValues, { arena, code }: { readonly arena: Arena; readonly code: number }): void {
  const { extents, counts } = table;
  const start = 4 * (extents[2 * code + 1] as number);
  const end = start + (extents[2 * code] as number);
  hashCell(arena.view, start, end, hash);
  addHash(streamOf(scan).distinct, hash[0] as number, hash[1] as number);
  takeHashed(scan, arena.bytes, { start, end, count: counts[code] as number });
  if (scan.mode === 'text') countTabledText(frequentOf(streamOf(scan), scan.kernel), table, code);
}

/** Takes a present value into the stream. */
export function takeStreamed(scan: ColumnScan, bytes: Buffer): void {
  const padded = Buffer.concat([bytes], bytes.length + 4);
  const view = new DataView(padded.buffer, padded.byteOffset, padded.length);
  hashCell(view, 0, bytes.length, hash);
  addHash(streamOf(scan).distinct, hash[0] as number, hash[1] as number);
  takeHashed(scan, bytes, { start: 0, end: bytes.length, count: 1 });
  if (scan.mode !== 'text') return;
  const frequent = frequentOf(streamOf(scan), scan.kernel);
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
