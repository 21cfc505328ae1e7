import type { ColumnConfig } from '../../../shared/config/schema.ts';
import { typedTextValue } from '../../../shared/tabular/cells/typed-value.ts';
import type { ColumnRules } from '../../../shared/tabular/columns/column-scan.ts';
import { codeOfValue, createValueTable } from '../../../shared/tabular/columns/value-table.ts';
import { type Batch, CELL, cellAt, cellText } from '../../../shared/tabular/rows/batch.ts';
import { isMissing } from '../unique/key-scan.ts';

/** Values whose place among the expected ones is remembered. */
const REMEMBERED = { maxValues: 32_768, maxBytes: 2 ** 21 };

/** How often each value came whose share is expected, by the text that mlops.yml has for it. */
export type ShareCounts = Map<string, number>;

export interface ShareScan {
  readonly counts: ShareCounts;
  take(batch: Batch, view: DataView): void;
}

/** Counts the values under `shares`, also in a column that has too many different ones to keep. */
export function createShareScan(place: number, { config, rules }: { readonly config: ColumnConfig; readonly rules: ColumnRules }): ShareScan {
  const type = config.type ?? 'string';
  const names = Object.keys(config.shares ?? {});
  const known = new Map(names.map((name, index) => [type === 'string' ? name : typedTextValue(type, name), index]));
  const counts: ShareCounts = new Map(names.map((name) => [name, 0]));
  const table = createValueTable(REMEMBERED);
  /** Of a value of the table 1 + its place among the names, or 0 where it is none of them. */
  const placeOf = (text: string): number => (known.get(type === 'string' ? text : typedTextValue(type, text)) ?? -1) + 1;
  const take = (batch: Batch, view: DataView): void => {
    for (let row = 0; row < batch.rows; row++) {
      const cell = cellAt(batch, row, place);
      const kind = batch.quoted[cell] as number;
      const start = batch.starts[cell] as number;
      const end = batch.ends[cell] as number;
      if (kind === CELL.undecodable || (start === end && kind === CELL.plain)) continue;
      const size = table.size;
      const code = kind === CELL.escaped ? -1 : codeOfValue(table, view, start, end);
      if (code === size) table.marks[code] = isMissing(rules, { batch, row, place, start, end }) ? 0 : placeOf(cellText(batch, row, place));
      const found = code >= 0 ? (table.marks[code] as number) : isMissing(rules, { batch, row, place, start, end }) ? 0 : placeOf(cellText(batch, row, place));
      const name = names[found - 1];
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  };
  return { counts, take };
}
