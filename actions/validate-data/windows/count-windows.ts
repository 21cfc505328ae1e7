import type { MissingTexts } from '../../../shared/tabular/cells/missing-texts.ts';
import { parseNumberText } from '../../../shared/tabular/cells/parse-number.ts';
import { parseTimeText } from '../../../shared/tabular/cells/parse-time.ts';
import { binCount, type Binning, binOfValue } from '../../../shared/tabular/drift/drift-bins.ts';
import { type Batch, CELL, cellAt, cellText } from '../../../shared/tabular/rows/batch.ts';
import type { TimeWindows } from './time-windows.ts';

export interface BinnedColumn {
  readonly name: string;
  readonly place: number;
  readonly binning: Binning;
  readonly type: 'number' | 'text' | 'other';
}

/** Rows of each bin of each column, window by window. */
export interface WindowCounts {
  readonly columns: readonly BinnedColumn[];
  readonly windows: TimeWindows;
  /** Place of the column of times. */
  readonly time: number;
  readonly missing: MissingTexts;
  readonly rows: Float64Array;
  /** By column: bins of the first window, of the second …; the last two of each are all other values and missing ones. */
  readonly counts: readonly Float64Array[];
}

export function createWindowCounts(options: Pick<WindowCounts, 'columns' | 'windows' | 'time' | 'missing'>): WindowCounts {
  const windows = options.windows.from.length;
  return { ...options, rows: new Float64Array(windows), counts: options.columns.map(({ binning }) => new Float64Array(windows * (binCount(binning) + 2))) };
}

export function countWindows({ columns, windows, time, missing, rows, counts }: WindowCounts, batch: Batch): void {
  const places = Int32Array.from({ length: batch.rows }, (_, row) => {
    const text = presentText(batch, row, { place: time, missing, isText: false });
    const at = text === null ? Number.NaN : parseTimeText(text);
    return Number.isNaN(at) ? -1 : windows.placeOf(at);
  });
  for (const place of places) if (place !== -1) rows[place] = (rows[place] ?? 0) + 1;
  for (const [index, { place, binning, type }] of columns.entries()) {
    const bins = binCount(binning);
    const into = counts[index] ?? new Float64Array();
    for (let row = 0; row < batch.rows; row++) {
      const window = places[row] as number;
      if (window === -1) continue;
      const text = presentText(batch, row, { place, missing, isText: type === 'text' });
      const value = text === null || type !== 'number' ? text : parseNumberText(text);
      const own = value === null ? bins + 1 : typeof value === 'number' && Number.isNaN(value) ? -1 : binOfValue(binning, value);
      const at = window * (bins + 2) + (own === -1 ? bins : own);
      into[at] = (into[at] as number) + 1;
    }
  }
}

/** null where missing; a cell that is no UTF-8 is present, and of no bin. */
function presentText(batch: Batch, row: number, { place, missing, isText }: { readonly place: number; readonly missing: MissingTexts; readonly isText: boolean }): string | null {
  const cell = cellAt(batch, row, place);
  const kind = batch.quoted[cell];
  if (batch.starts[cell] === batch.ends[cell] && (kind === CELL.plain || !isText)) return null;
  const text = cellText(batch, row, place);
  if (kind === CELL.undecodable) return text;
  return missing.texts.has(text) || (!isText && text.trim() === '') ? null : text;
}
