import { addToTally, createTally, type Place, type Tally } from '../../../shared/tabular/columns/breaches.ts';
import { type Batch, placeInBatch } from '../../../shared/tabular/rows/batch.ts';
import { hashKey, type Key } from '../unique/key-scan.ts';
import { createRowTable, NO_LABEL, noteRow, numberOf, type Repeated, repeatedRows, type RowTable } from './row-table.ts';
import { JUDGES, LEARNS } from './side-reader.ts';

/** Looks which rows have the same cells in some columns. */
export interface RowWatch {
  readonly key: Key;
  readonly table: RowTable;
}

const hash = new Int32Array(2);

export function createRowWatch(key: Key): RowWatch {
  return { key, table: createRowTable() };
}

/** @param labelOf the code of a row's label; asked for every row that has a key */
export function watchRows({ key, table }: RowWatch, { batch, view, labelOf }: { readonly batch: Batch; readonly view: DataView; readonly labelOf: ((row: number) => number) | null }): void {
  for (let row = 0; row < batch.rows; row++) {
    if (hashKey(key, { batch, view, row, out: hash })) noteRow(table, hash[0] as number, hash[1] as number, labelOf === null ? NO_LABEL : labelOf(row));
  }
}

/** Cells that came more than once. */
export interface Suspects {
  readonly key: Key;
  readonly repeated: Repeated;
  /** Every 2^thinned-th of the different rows was looked at. */
  readonly thinned: number;
}

/** The table is not needed after this. */
export function suspectsOf({ key, table }: RowWatch): Suspects {
  return { key, repeated: repeatedRows(table), thinned: table.thinned };
}

const SEEN_LEARNING = 1;
const SEEN_JUDGING = 2;
const BOTH = SEEN_LEARNING | SEEN_JUDGING;

/** The second look, at the rows whose cells came more than once: on which sides they are. */
export interface TwinSearch extends Suspects {
  readonly seen: Uint8Array;
  /** Judging rows of each. */
  readonly judging: Uint32Array;
  readonly first: { readonly judging: Places; readonly learning: Places };
  readonly conflicts: Tally;
  /** Judging rows of all, twins or not, where they were to be counted. */
  allJudging: number;
}

/** The first place of each number; line 0 where there is none. */
interface Places {
  readonly files: Uint32Array;
  readonly lines: Float64Array;
}

export function createTwinSearch({ key, repeated, thinned }: Suspects): TwinSearch {
  const places = (): Places => ({ files: new Uint32Array(repeated.size), lines: new Float64Array(repeated.size) });
  return { key, repeated, thinned, seen: new Uint8Array(repeated.size), judging: new Uint32Array(repeated.size), first: { judging: places(), learning: places() }, conflicts: createTally(), allJudging: 0 };
}

/** @param sideOf asked only for rows with twins; null where only the labels matter */
export function searchTwins(search: TwinSearch, { batch, view, file, sideOf }: { readonly batch: Batch; readonly view: DataView; readonly file: number; readonly sideOf: ((row: number) => number) | null }): void {
  const { key, repeated, seen, judging, first, conflicts } = search;
  for (let row = 0; row < batch.rows; row++) {
    if (!hashKey(key, { batch, view, row, out: hash })) continue;
    const number = numberOf(repeated, hash[0] as number, hash[1] as number);
    if (number === -1) continue;
    if (repeated.conflicts[number] === 1) addToTally(conflicts, placeInBatch(batch, row), () => null);
    const side = sideOf?.(row);
    if (side === LEARNS) {
      seen[number] = (seen[number] as number) | SEEN_LEARNING;
      notePlace(first.learning, number, { file, line: batch.lines[row] as number });
    } else if (side === JUDGES) {
      seen[number] = (seen[number] as number) | SEEN_JUDGING;
      judging[number] = (judging[number] as number) + 1;
      notePlace(first.judging, number, { file, line: batch.lines[row] as number });
    }
  }
}

function notePlace({ files, lines }: Places, number: number, { file, line }: { readonly file: number; readonly line: number }): void {
  if (lines[number] !== 0) return;
  files[number] = file;
  lines[number] = line;
}

/** Rows that judge and have a twin that trains. */
export interface Twins {
  /** Rows, and the first ones of different cells in order of the data. */
  readonly tally: Tally;
  /** Of the first one. */
  readonly twin: Place | null;
}

/** @param files in their order */
export function foundTwins({ seen, judging, first }: TwinSearch, files: readonly string[]): Twins {
  const numbers = [...seen.keys()].filter((number) => seen[number] === BOTH);
  const at = ({ files: of, lines }: Places, number: number): Place => ({ file: files[of[number] ?? -1] ?? '', line: lines[number] ?? 0 });
  numbers.sort((a, b) => (first.judging.files[a] ?? 0) - (first.judging.files[b] ?? 0) || (first.judging.lines[a] ?? 0) - (first.judging.lines[b] ?? 0));
  const tally = createTally();
  for (const number of numbers) addToTally(tally, at(first.judging, number), () => null);
  tally.count = numbers.reduce((sum, number) => sum + (judging[number] ?? 0), 0);
  const [earliest] = numbers;
  return { tally, twin: earliest === undefined ? null : at(first.learning, earliest) };
}

export function countJudging(search: TwinSearch, rows: number, sideOf: (row: number) => number): void {
  for (let row = 0; row < rows; row++) search.allJudging += Number(sideOf(row) === JUDGES);
}
