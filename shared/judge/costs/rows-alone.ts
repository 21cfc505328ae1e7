import type { Column, Table } from '../../tabular/tables/table.ts';
import { takeRows } from '../../tabular/tables/take-rows.ts';

/** These rows as if there were no others: their texts alone, so that a model which reads each text once does not read those of all rows. */
export function rowsAlone(table: Table, rows: Int32Array): Table {
  const taken = takeRows(table, rows);
  return { ...taken, columns: new Map([...taken.columns].map(([name, column]) => [name, withOwnTexts(column)])) };
}

function withOwnTexts(column: Column): Column {
  if (column.kind === 'number') return column;
  const places = new Map([...new Set(column.codes)].filter((code) => code !== -1).map((code, place) => [code, place]));
  return { ...column, codes: column.codes.map((code) => places.get(code) ?? -1), dictionary: [...places.keys()].map((code) => column.dictionary[code] ?? '') };
}
