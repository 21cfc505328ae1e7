import { gather } from './gather.ts';
import type { Column, Table } from './table.ts';

/** The table of these rows, in the order they are given; dictionaries are shared, not copied. */
export function takeRows(table: Table, rows: Int32Array): Table {
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) {
    if (column.kind === 'number') columns.set(name, { ...column, values: gather(column.values, rows, new Float64Array(rows.length)) });
    else columns.set(name, { ...column, codes: gather(column.codes, rows, new Int32Array(rows.length)) });
  }
  return { rows: rows.length, source: table.source, header: table.header, columns, files: table.files };
}
