import { UserError } from '../../verdict/errors.ts';
import { showValue } from '../cells/show-value.ts';
import { fileOf, placeOf } from '../columns/place-of.ts';
import type { RowPlaces, TextColumn } from './table.ts';

/**
 * The ids of the rows, which pair the answers of two models: every row has one, and no two the same.
 * @throws UserError naming the first line that breaks this, and how many do
 */
export function readIds(column: TextColumn, { places, showValues = true }: { readonly places: RowPlaces; readonly showValues?: boolean }): readonly string[] {
  const { codes, dictionary, name } = column;
  const first = new Int32Array(dictionary.length).fill(-1);
  /** A quoted nothing names no row either. */
  const blank = new Set([...dictionary.keys()].filter((code) => dictionary[code]?.trim() === ''));
  let repeated = 0;
  let missing = 0;
  let repeatedAt = -1;
  let missingAt = -1;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code === -1 || blank.has(code)) {
      if (missing++ === 0) missingAt = row;
    } else if (first[code] === -1) first[code] = row;
    else if (repeated++ === 0) repeatedAt = row;
  }
  if (missing > 0) {
    throw new UserError(`${placeOf(places, missingAt)}: the id ${name} is missing${others(missing)}; every row needs one: fill it, or name another column in data.id`);
  }
  if (repeated > 0) {
    const code = codes[repeatedAt] ?? -1;
    const id = showValue(dictionary[code] ?? '', showValues);
    throw new UserError(
      `${placeOf(places, repeatedAt)}: the id ${name} ${id} is already ${firstPlace(places, { first: first[code] ?? -1, again: repeatedAt })}${others(repeated)}; an id names one row: remove the copies, or name another column in data.id`,
    );
  }
  // Each row brought a text of its own, so the dictionary, in order of first appearance, is in row order.
  return dictionary;
}

function others(count: number): string {
  return count === 1 ? '' : ` (the first of ${count} such rows)`;
}

function firstPlace(places: RowPlaces, { first, again }: { readonly first: number; readonly again: number }): string {
  return fileOf(places, first) === fileOf(places, again) ? `in line ${places.lines[first]}` : `at ${placeOf(places, first)}`;
}
