import type { SplitConfig } from '../config/schema.ts';
import { UserError } from '../verdict/errors.ts';
import { parseTimeText } from './parse-time.ts';
import { placeOf } from './place-of.ts';
import { showValue } from './show-value.ts';
import { SIDE } from './split.ts';
import { splitByHash } from './split-by-hash.ts';
import { splitByTime } from './split-by-time.ts';
import type { RowPlaces, TextColumn } from './table.ts';

/** Where the config says nothing. */
export const DEFAULT_SPLIT: SplitConfig = { by: 'hash', test: 0.2, validation: 0.1 };

export interface SplitOptions {
  readonly ids: readonly string[];
  readonly column: TextColumn | null;
  /** As the config writes it. */
  readonly source: string;
  readonly places: RowPlaces;
  readonly showValues?: boolean;
}

/**
 * The side of every row, as `data.split` says.
 * @param ids unique texts, one per row; a split by hash goes by them alone
 * @param column the column that a split by time goes by; null under a split by hash
 * @returns a `Side` per row, in row order
 * @throws UserError where the shares leave nothing to train, a row has no time, or a side that is needed gets no row
 */
export function splitRows(
  split: SplitConfig,
  { ids, column, source, places, showValues = true }: SplitOptions,
): Uint8Array {
  if (split.by === 'hash') {
    if (split.test + split.validation >= 1) {
      throw new UserError(`data.split: test ${split.test} and validation ${split.validation} leave no rows to train; together they must be below 1`);
    }
    const sides = splitByHash(ids, split);
    needRows(sides, SIDE.test, `${source}: none of its ${ids.length} rows is a test row (data.split.test is ${split.test}); bring more rows or raise data.split.test`);
    needRows(sides, SIDE.train, `${source}: none of its ${ids.length} rows is left to train; bring more rows or lower data.split.test and data.split.validation`);
    return sides;
  }
  const testFrom = parseTimeText(split['test-from']);
  if (Number.isNaN(testFrom)) {
    throw new UserError(`data.split.test-from: ${JSON.stringify(split['test-from'])} is no date or time; write 2001-03-10 or 2001-03-10T14:30:00Z`);
  }
  if (column === null) throw new RangeError('a split by time needs its column');
  const sides = splitByTime(readTimes(column, { places, showValues }), { testFrom, validation: split.validation });
  needRows(sides, SIDE.test, `${source}: no row has a ${column.name} at or after ${split['test-from']}, so there are no test rows; lower data.split.test-from`);
  needRows(sides, SIDE.train, `${source}: no row has a ${column.name} before ${split['test-from']}, so there is nothing to train; raise data.split.test-from`);
  return sides;
}

/** Each distinct text is parsed once. */
function readTimes(column: TextColumn, { places, showValues }: { readonly places: RowPlaces; readonly showValues: boolean }): Float64Array {
  const known = column.dictionary.map(parseTimeText);
  const times = new Float64Array(column.codes.length);
  let without = 0;
  let first = -1;
  for (const [row, code] of column.codes.entries()) {
    const time = known[code] ?? Number.NaN;
    times[row] = time;
    if (Number.isNaN(time) && without++ === 0) first = row;
  }
  if (first === -1) return times;
  const text = column.dictionary[column.codes[first] ?? -1];
  const found = text === undefined ? 'the cell is missing' : `${showValue(text, showValues)} is no date or time`;
  const more = without === 1 ? '' : ` (the first of ${without} such rows)`;
  throw new UserError(`${placeOf(places, first)}: column ${column.name}: ${found}${more}; data.split by time needs one in every row, such as 2001-03-10 or 2001-03-10 14:30`);
}

function needRows(sides: Uint8Array, side: number, message: string): void {
  if (!sides.includes(side)) throw new UserError(message);
}
