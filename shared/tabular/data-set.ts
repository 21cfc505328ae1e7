import type { Table } from './table.ts';
import type { Target } from './target.ts';

/** The rows of `data.source` with what the config says of them; everything in row order. */
export interface DataSet {
  readonly table: Table;
  /** Text of the id cell, unique. */
  readonly ids: readonly string[];
  readonly target: Target;
  /** A `Side` per row. */
  readonly sides: Uint8Array;
}
