import { type Batch, cellAt, cellText } from '../../../shared/tabular/rows/batch.ts';

/** More pairs with equal statistics are not held against each other. */
const MAX_PAIRS = 1000;

interface Pair {
  readonly place: number;
  /** An earlier column. */
  readonly other: number;
}

/** Pairs of columns that have been the same in every row so far. */
export interface SameColumns {
  pairs: readonly Pair[];
  /** Looked at. */
  rows: number;
}

/** @param groups places of columns that may be the same, ascending */
export function createSameColumns(groups: readonly (readonly number[])[]): SameColumns {
  return { pairs: groups.flatMap((places) => places.flatMap((place, index) => places.slice(0, index).map((other) => ({ place, other })))).slice(0, MAX_PAIRS), rows: 0 };
}

export function holdColumns(same: SameColumns, batch: Batch): void {
  same.rows += batch.rows;
  same.pairs = same.pairs.filter((pair) => {
    for (let row = 0; row < batch.rows; row++) if (!isSame(batch, row, pair)) return false;
    return true;
  });
}

function isSame(batch: Batch, row: number, { place, other }: Pair): boolean {
  const { bytes, starts, ends, quoted } = batch;
  const [a, b] = [cellAt(batch, row, place), cellAt(batch, row, other)];
  if (quoted[a] !== quoted[b]) return cellText(batch, row, place) === cellText(batch, row, other);
  return bytes.compare(bytes, starts[b], ends[b], starts[a], ends[a]) === 0;
}
