import type { SplitConfig } from '../../config/schema.ts';
import { SIDES, sideNames } from '../../config/split-column.ts';
import { UserError } from '../../verdict/errors.ts';
import { parseTimeText } from '../cells/parse-time.ts';
import { showValue } from '../cells/show-value.ts';
import { placeOf } from '../columns/place-of.ts';
import type { RowPlaces, TextColumn } from '../tables/table.ts';
import { sideOfText, type TextSplit } from './side-of-text.ts';
import { splitByHash } from './split-by-hash.ts';
import { splitByTime } from './split-by-time.ts';
import { SIDE } from './split.ts';

/** Where the config says nothing. */
export const DEFAULT_SPLIT: SplitConfig = { by: 'hash', test: 0.2, validation: 0.1 };

export interface SplitOptions {
  readonly ids: readonly string[];
  readonly column: TextColumn | null;
  /** Of the data, as the config writes it. */
  readonly source: string;
  readonly places: RowPlaces;
  readonly showValues?: boolean;
}

/**
 * The side of every row, as `data.split` says.
 * @param ids unique texts, one per row; a split by hash goes by them alone
 * @param column the column that the split reads; null under a split by hash
 * @returns a `Side` per row, in row order
 * @throws UserError where the shares leave nothing to train, the column says no side of a row, or a side that is needed gets no row
 */
export function splitRows(split: SplitConfig, options: SplitOptions): Uint8Array {
  if (split.by === 'hash') return byShares(split, splitByHash(options.ids, split), { ...options, what: 'rows' });
  const { column, source } = options;
  if (column === null) throw new RangeError(`a split by ${split.by} needs its column`);
  if (split.by === 'time') return byTime(split, { ...options, column });
  const sides = readSides(split, { ...options, column });
  if (split.by === 'group') return byShares(split, sides, { ...options, what: `rows by ${column.name}` });
  needRows(sides, SIDE.test, `${source}: no row has ${either(sideNames(split.test))} in ${column.name}, so there are no test rows; say in data.split.test what stands there`);
  needRows(sides, SIDE.train, `${source}: no row has ${either(sideNames(split.train))} in ${column.name}, so there is nothing to train; say in data.split.train what stands there`);
  return sides;
}

type WithColumn = SplitOptions & { readonly column: TextColumn };

function byShares({ test, validation }: { readonly test: number; readonly validation: number }, sides: Uint8Array, { source, what }: { readonly source: string; readonly what: string }): Uint8Array {
  if (test + validation >= 1) {
    throw new UserError(`data.split: test ${test} and validation ${validation} leave no rows to train; together they must be below 1`);
  }
  needRows(sides, SIDE.test, `${source}: none of its ${sides.length} ${what} is a test row (data.split.test is ${test}); bring more rows or raise data.split.test`);
  needRows(sides, SIDE.train, `${source}: none of its ${sides.length} ${what} is left to train; bring more rows or lower data.split.test and data.split.validation`);
  return sides;
}

function byTime(split: Extract<SplitConfig, { by: 'time' }>, { column, source, ...options }: WithColumn): Uint8Array {
  const testFrom = parseTimeText(split['test-from']);
  if (Number.isNaN(testFrom)) {
    throw new UserError(`data.split.test-from: ${JSON.stringify(split['test-from'])} is no date or time; write 2001-03-10 or 2001-03-10T14:30:00Z`);
  }
  const times = new Float64Array(column.codes.length);
  const without = fill(times, column, parseTimeText, Number.isNaN);
  refuse(without, column, {
    ...options,
    wrong: 'is no date or time',
    needed: 'data.split by time needs one in every row, such as 2001-03-10 or 2001-03-10 14:30',
  });
  const sides = splitByTime(times, { testFrom, validation: split.validation });
  needRows(sides, SIDE.test, `${source}: no row has a ${column.name} at or after ${split['test-from']}, so there are no test rows; lower data.split.test-from`);
  needRows(sides, SIDE.train, `${source}: no row has a ${column.name} before ${split['test-from']}, so there is nothing to train; raise data.split.test-from`);
  return sides;
}

const NO_SIDE = 255;

function readSides(split: TextSplit, { column, ...options }: WithColumn): Uint8Array {
  const sideOf = sideOfText(split);
  const sides = new Uint8Array(column.codes.length);
  const without = fill(sides, column, (text) => sideOf(text) ?? NO_SIDE, (side) => side === NO_SIDE);
  const told =
    split.by === 'group'
      ? { wrong: 'names no group', needed: 'data.split by group needs one in every row: fill it, or take these rows out' }
      : { wrong: 'names no side', needed: `data.split by column needs one of ${either(SIDES.flatMap((side) => sideNames(split[side])))} in every row` };
  refuse(without, column, { ...options, ...told });
  return sides;
}

interface Without {
  readonly count: number;
  /** Row. */
  readonly first: number;
}

/** Writes for each row what its text means; each different text is asked once. A missing cell means NaN or what becomes of it. */
function fill(into: Float64Array | Uint8Array, { codes, dictionary }: TextColumn, read: (text: string) => number, isNone: (value: number) => boolean): Without {
  const known = dictionary.map(read);
  let [count, first] = [0, -1];
  for (const [row, code] of codes.entries()) {
    const value = known[code];
    into[row] = value ?? Number.NaN;
    if ((value === undefined || isNone(value)) && count++ === 0) first = row;
  }
  return { count, first };
}

function refuse({ count, first }: Without, column: TextColumn, { places, showValues = true, wrong, needed }: Pick<SplitOptions, 'places' | 'showValues'> & { readonly wrong: string; readonly needed: string }): void {
  if (count === 0) return;
  const text = column.dictionary[column.codes[first] ?? -1];
  const found = text === undefined ? 'the cell is missing' : `${showValue(text, showValues)} ${wrong}`;
  const more = count === 1 ? '' : ` (the first of ${count} such rows)`;
  throw new UserError(`${placeOf(places, first)}: column ${column.name}: ${found}${more}; ${needed}`);
}

/** More names say nothing to a reader. */
const MOST_NAMED = 10;

function either(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => JSON.stringify(name)).join(names.length === 2 ? ' or ' : ', ');
  return `${shown}${names.length > MOST_NAMED ? ', …' : ''}`;
}

function needRows(sides: Uint8Array, side: number, message: string): void {
  if (!sides.includes(side)) throw new UserError(message);
}
