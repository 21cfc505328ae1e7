import type { DataSource } from '../source/data-file.ts';
import { type ReadOptions, readColumns } from './read-columns.ts';
import type { Column, ColumnKind, RowPlaces, Table } from './table.ts';

/** Which columns to read and how; a function chooses them when the header is known. */
export type ColumnChoice = ReadonlyMap<string, ColumnKind> | ((header: readonly string[]) => ReadonlyMap<string, ColumnKind>);

/**
 * Reads chosen columns of a data source into memory: 8 bytes per number, 4 per text, each different text once.
 * @throws UserError as `readColumns`
 */
export async function readTable(source: DataSource, { columns, ...options }: ReadOptions & { readonly columns: ColumnChoice }): Promise<Table & RowPlaces> {
  const choose = typeof columns === 'function' ? columns : () => columns;
  const read = await readColumns(source, (header) => Array.from(choose(header), ([name, kind]) => ({ name, kind })), options);
  return {
    rows: read.lines.length,
    source: source.name,
    header: read.header,
    columns: new Map<string, Column>(read.columns.map((column) => [column.name, column])),
    files: read.files,
    lines: read.lines,
  };
}
