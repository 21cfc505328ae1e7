import { avalanche, hashCell } from '../../../shared/tabular/cells/hash-cell.ts';
import { isBlankText } from '../../../shared/tabular/cells/typed-value.ts';
import type { ColumnRules } from '../../../shared/tabular/columns/column-scan.ts';
import { lengthBits } from '../../../shared/tabular/columns/take-usual.ts';
import { cellsOf, isInKernel, type Kernel } from '../../../shared/tabular/kernel/kernel.ts';
import { type Batch, CELL, cellAt, cellText } from '../../../shared/tabular/rows/batch.ts';
import type { SpillFile } from '../../../shared/tabular/spill-file.ts';
import { createHashLog, createShortHashLog, type HashLog, logHash, logHashes } from './hash-log.ts';

/** Columns whose values together may not come twice. */
export interface Key {
  readonly places: readonly number[];
  /** Rules of these columns, which say what is missing. */
  readonly rules: readonly ColumnRules[];
  /** A column's own `unique` passes over missing values; among `rows.unique` a missing value is a value like others. */
  readonly skipMissing: boolean;
}

/** The hashes of all keys of some rows. */
export interface KeyScan {
  readonly key: Key;
  /** Hashes what is usual, where there is one. */
  readonly kernel: Kernel | null;
  readonly hashes: HashLog;
}

const cellHash = new Int32Array(2);
const keyHash = new Int32Array(2);

/** @param keys how many of them share the memory */
export function createKeyScan(key: Key, keys: number, kernel: Kernel | null): KeyScan {
  return { key, kernel, hashes: createHashLog(keys) };
}

/** Of a range, on a thread that hands its hashes over. */
export function createShortKeyScan(key: Key, _: number, kernel: Kernel | null): KeyScan {
  return { key, kernel, hashes: createShortHashLog() };
}

export function scanKeys({ key, kernel, hashes }: KeyScan, batch: Batch, { view, spill }: { readonly view: DataView; readonly spill: SpillFile }): void {
  const usual = kernel !== null && key.places.length === 1 && isInKernel(kernel, batch) ? kernel : null;
  for (let row = 0; row < batch.rows; row++) {
    if (usual !== null) row = hashUsual(key, { batch, row, kernel: usual, hashes, spill });
    if (row < batch.rows && hashKey(key, { batch, view, row, out: keyHash })) logHash(hashes, keyHash, spill);
  }
}

interface UsualKeys {
  readonly batch: Batch;
  readonly row: number;
  readonly kernel: Kernel;
  readonly hashes: HashLog;
  readonly spill: SpillFile;
}

/** Logs the keys of one column from a row on, as far as they are plain to hash. @returns the first row that isn't */
function hashUsual({ places, rules }: Key, { batch, row, kernel, hashes, spill }: UsualKeys): number {
  const place = places[0] as number;
  const { scratch } = kernel;
  const most = Math.min(batch.rows, row + (scratch.length >> 3));
  const next = kernel.calls.hashKeys(...cellsOf(batch, place), row, most, lengthBits(rules[0]?.missing.lengths ?? new Set()), scratch.byteOffset);
  logHashes(hashes, new Int32Array(kernel.memory, scratch.byteOffset, 2 * (next - row)), spill);
  return next;
}

/** @returns false where the row has no key: a value is not UTF-8, or missing where missing values are passed over */
export function hashKey(key: Key, { batch, view, row, out }: { readonly batch: Batch; readonly view: DataView; readonly row: number; readonly out: Int32Array }): boolean {
  const { places, rules, skipMissing } = key;
  let first = 0;
  let second = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number;
    const cell = cellAt(batch, row, place);
    const kind = batch.quoted[cell] as number;
    const start = batch.starts[cell] as number;
    const end = batch.ends[cell] as number;
    if (kind === CELL.undecodable) return false;
    if (skipMissing && isMissing(rules[index], { batch, row, place, start, end })) return false;
    if (kind === CELL.escaped) hashText(cellText(batch, row, place));
    else hashCell(view, start, end, cellHash);
    // The lengths are in the hashes, so that "ab","c" and "a","bc" differ.
    first = avalanche(Math.imul(first, 31) + (cellHash[0] as number));
    second = avalanche(Math.imul(second, 31) + (cellHash[1] as number));
  }
  out[0] = first;
  out[1] = second;
  return true;
}

function hashText(text: string): void {
  const bytes = Buffer.from(text);
  const padded = Buffer.concat([bytes], bytes.length + 4);
  hashCell(new DataView(padded.buffer, padded.byteOffset, padded.length), 0, bytes.length, cellHash);
}

interface CellPlace {
  readonly batch: Batch;
  readonly row: number;
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

/** Whether a cell, which is valid UTF-8, is missing by the rules of its column. */
export function isMissing(rules: ColumnRules | undefined, { batch, row, place, start, end }: CellPlace): boolean {
  if (rules === undefined) return false;
  if (start === end) return rules.type !== 'string' || batch.quoted[cellAt(batch, row, place)] === CELL.plain;
  if (rules.type !== 'string' && isBlankText(batch.bytes, start, end)) return true;
  return rules.missing.lengths.has(end - start) && rules.missing.texts.has(cellText(batch, row, place));
}
