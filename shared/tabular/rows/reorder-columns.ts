import { type Batch, cellAt } from './batch.ts';

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
      const { rows } = batch;
      if (rows * columns > starts.length) [starts, ends, quoted] = [new Int32Array(rows * columns), new Int32Array(rows * columns), new Uint8Array(rows * columns)];
      for (let column = 0; column < columns; column++) {
        const first = column * rows;
        const place = places[column] as number;
        for (let row = 0; row < rows; row++) {
          const from = cellAt(batch, row, place);
          starts[first + row] = batch.starts[from] as number;
          ends[first + row] = batch.ends[from] as number;
          quoted[first + row] = batch.quoted[from] as number;
        }
      }
      // Its cells no longer stand side by side in the order of the columns.
      return { ...batch, isCsv: false, rowStep: 1, columnStep: rows, starts, ends, quoted };
    },
    placeOf: (column) => places.indexOf(column),
  };
}
