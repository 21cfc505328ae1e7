import type { Batch } from './batch.ts';

export interface Reordering {
  /** The batch with its columns in the order of the table; the same arrays are filled again for the next. */
  reorder(batch: Batch): Batch;
  /** Where a column of the file stands in the table. */
  placeOf(column: number): number;
}

/** @param places for each column of the table, where it stands in the file */
export function createReordering(places: readonly number[]): Reordering {
  const columns = places.length;
  let [starts, ends, quoted] = [new Int32Array(0), new Int32Array(0), new Uint8Array(0)];
  return {
    reorder(batch) {
      const cells = batch.rows * columns;
      if (cells > starts.length) [starts, ends, quoted] = [new Int32Array(cells), new Int32Array(cells), new Uint8Array(cells)];
      for (let first = 0; first < cells; first += columns) {
        for (let column = 0; column < columns; column++) {
          const from = first + (places[column] as number);
          starts[first + column] = batch.starts[from] as number;
          ends[first + column] = batch.ends[from] as number;
          quoted[first + column] = batch.quoted[from] as number;
        }
      }
      // Its cells no longer stand side by side in the order of the columns.
      return { ...batch, isCsv: false, starts, ends, quoted };
    },
    placeOf: (column) => places.indexOf(column),
  };
}
