import type { SplitConfig } from '../../../shared/config/schema.ts';
import type { MissingTexts } from '../../../shared/tabular/cells/missing-texts.ts';
import { addToTally, createTally, type Tally } from '../../../shared/tabular/columns/breaches.ts';
import type { ColumnScan } from '../../../shared/tabular/columns/column-scan.ts';
import { MISSING } from '../../../shared/tabular/columns/marks.ts';
import { valueBytes } from '../../../shared/tabular/columns/value-table.ts';
import { type Batch, cellOrMissing, placeInBatch } from '../../../shared/tabular/rows/batch.ts';
import { NOWHERE, sideReaderOf } from './side-reader.ts';

/** Rows that the split puts nowhere. */
export interface SideFaults {
  readonly place: number;
  readonly tally: Tally;
}

export function createSideFaults(place: number): SideFaults {
  return { place, tally: createTally() };
}

export function noteSides({ place, tally }: SideFaults, batch: Batch, sideOf: (row: number) => number): void {
  for (let row = 0; row < batch.rows; row++) {
    if (sideOf(row) === NOWHERE) addToTally(tally, placeInBatch(batch, row), () => cellOrMissing(batch, row, place));
  }
}

/** Whether some row may be on no side, as the scan of the split's column shows. Ids are held by their own rules. */
export function suspectsSides(column: ColumnScan | undefined, { split, missing }: { readonly split: SplitConfig; readonly missing: MissingTexts }): boolean {
  if (column === undefined || split.by === 'hash') return false;
  if (column.missing + column.blanks + column.undecodable > 0) return true;
  if (column.mode === 'exact') {
    const { table } = column;
    const sideOf = sideReaderOf(split);
    for (let code = 0; code < table.size; code++) {
      const text = valueBytes(table, code).toString();
      if (table.marks[code] === MISSING || missing.texts.has(text) || sideOf(text) === NOWHERE) return true;
    }
    return false;
  }
  if (split.by === 'time') return column.mode !== 'time' || column.breaches.some(({ count }) => count > 0);
  return split.by === 'column';
}
