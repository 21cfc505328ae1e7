import type { RowPlaces } from './table.ts';

/** `data/flights.csv:42`: where a row stands, as an editor opens it. */
export function placeOf(places: RowPlaces, row: number): string {
  return `${places.file.path}:${places.lines[row]}`;
}
