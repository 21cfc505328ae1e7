import type { ColumnConfig, ColumnType } from '../schema.ts';

/** What the declared columns hold. */
export function columnTypes(columns: Readonly<Record<string, ColumnConfig>>): ReadonlyMap<string, ColumnType> {
  return new Map(Object.entries(columns).map(([name, { type }]) => [name, type ?? 'string']));
}
