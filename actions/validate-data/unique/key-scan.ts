import { avalanche, hashCell } from '../../../shared/tabular/cells/hash-cell.ts';
import { isBlankText } from '../../../shared/tabular/cells/typed-value.ts';
import type { ColumnRules } from '../../../shared/tabular/columns/column-scan.ts';
import { type Batch, CELL, cellAt, cellText } from '../../../shared/tabular/rows/batch.ts';
import type { SpillFile } from '../../../shared/tabular/spill-file.ts';
import { createHashLog, createShortHashLog, type HashLog, logHash } from './hash-log.ts';

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
  readonly hashes: HashLog;
}

const cellHash = new Int32Array(2);
const keyHash = new Int32Array(2);

/** @param keys how many of them share the memory */
export function createKeyScan(key: Key, keys: number): KeyScan {
  return { key, hashes: createHashLog(keys) };
}

/** Of a range, on a thread that hands its hashes over. */
export function createShortKeyScan(key: Key): KeyScan {
  return { key, hashes: createShortHashLog() };
}

export function scanKeys({ key, hashes }: KeyScan, batch: Batch, { view, spill }: { readonly view: DataView; readonly spill: SpillFile }): void {
  for (let row = 0; row < batch.rows; row++) {
    if (hashKey(key, { batch, view, row, out: keyHash })) logHash(hashes, keyHash, spill);
  }
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
