import type { SchemaTree } from 'hyparquet';

/** A column of the table, from the schema of a Parquet file. */
export interface ParquetColumn {
  /** Members of groups are joined by dots. */
  readonly name: string;
  /** The column of the schema's first level that it lies in. */
  readonly top: string;
  /** From there on. */
  readonly path: readonly string[];
  readonly tree: SchemaTree;
  /** A list, a map or a repeated value, which stays one text. */
  readonly isNested: boolean;
  /** How many of it and of the groups around it may be absent; a value has so many levels, a missing one fewer. */
  readonly levels: number;
}

export function listColumns(schema: SchemaTree): readonly ParquetColumn[] {
  return schema.children.flatMap((tree) => columnsOf(tree, { name: tree.element.name, top: tree.element.name, path: [], levels: 0 }));
}

function columnsOf(tree: SchemaTree, around: Pick<ParquetColumn, 'name' | 'top' | 'path' | 'levels'>): readonly ParquetColumn[] {
  const { element, children } = tree;
  const at = { ...around, levels: around.levels + (element.repetition_type === 'REQUIRED' ? 0 : 1) };
  const isNested = element.repetition_type === 'REPEATED' || ['LIST', 'MAP', 'MAP_KEY_VALUE'].includes(element.converted_type ?? '') || ['LIST', 'MAP', 'VARIANT'].includes(element.logical_type?.type ?? '');
  if (isNested || children.length === 0) return [{ ...at, tree, isNested }];
  return children.flatMap((child) => columnsOf(child, { name: `${at.name}.${child.element.name}`, top: at.top, path: [...at.path, child.element.name], levels: at.levels }));
}
