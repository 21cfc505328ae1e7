import type { RowPlaces } from '../tables/table.ts';

/** `data/flights.csv:42`: where a row stands, as an editor opens it. */
export function placeOf(places: RowPlaces, row: number): string {
  return `${fileOf(places, row)}:${places.lines[row]}`;
}

/** The path of the file that a row stands in. */
export function fileOf({ files }: RowPlaces, row: number): string {
  let before = 0;
  for (const { path, rows } of files) {
    before += rows;
    if (row < before) return path;
  }
  throw new RangeError(`row ${row} of ${before}`);
}
