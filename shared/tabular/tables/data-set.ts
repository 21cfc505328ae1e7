import type { RowPlaces, Table } from './table.ts';
import type { Target } from './target.ts';

/** The rows of `data.source` with what the config says of them; everything in row order. */
export interface DataSet {
  /** The columns that the caller asked for. */
  readonly table: Table & RowPlaces;
  /** Text of the id cell, unique; without `data.id` the number of the record in the file, from 1. */
  readonly ids: readonly string[];
  readonly target: Target;
  /** A `Side` per row. */
  readonly sides: Uint8Array;
}
