import type { ColumnType, DataConfig } from '../../config/schema.ts';
import type { ColumnKind } from '../tables/table.ts';

/** The type that `data.columns` declares, `string` where it declares the column and no type; undefined for a column that it doesn't name. */
export function declaredType(data: DataConfig, name: string): ColumnType | undefined {
  const { columns } = data;
  if (columns === undefined || !Object.hasOwn(columns, name)) return undefined;
  return columns[name]?.type ?? 'string';
}

/** How a column is read: by its declared type, else by what it holds. */
export function columnKind(data: DataConfig, name: string): ColumnKind {
  const type = declaredType(data, name);
  if (type === undefined) return 'infer';
  return type === 'integer' || type === 'number' ? 'number' : 'text';
}
