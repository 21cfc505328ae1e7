import type { LoadedConfig } from '../../config/loaded-config.ts';
import { splitColumn } from '../../config/split-column.ts';
import { UserError } from '../../verdict/errors.ts';
import { columnKind, declaredType } from '../cells/column-kind.ts';
import { resolveSource } from '../source/resolve-source.ts';
import { DEFAULT_SPLIT, splitRows } from '../split/split-rows.ts';
import type { DataSet } from './data-set.ts';
import { readColumns, type Wanted } from './read-columns.ts';
import { readIds } from './read-ids.ts';
import type { ColumnChoice } from './read-table.ts';
import { readTarget } from './read-target.ts';
import type { Column, TextColumn } from './table.ts';

/**
 * Reads `data.source` with ids, target and the side of every row.
 *
 * Without `data.id` a row is named by its place in the data, from 1. This pairs the answers of two models on the same data, and a split by
 * hash keeps its sides while rows are only added at the end; it can't see that rows were moved, so a team does well to name an id.
 *
 * @param columns further columns to read: features, slices
 * @param source another source than `data.source`, relative to the folder of mlops.yml
 * @throws UserError for data that can't be read, ids that are missing or not unique, a target or split that can't be used
 * @throws InconclusiveError where the target has one class
 */
export async function loadDataSet(
  { config, directory, name }: Pick<LoadedConfig, 'config' | 'directory' | 'name'>,
  { columns = new Map(), signal, source }: { readonly columns?: ColumnChoice; readonly signal: AbortSignal; readonly source?: string },
): Promise<DataSet> {
  const { data } = config;
  if (data === undefined) throw new UserError(`${name} has no data section; name the file in data.source`);
  const { id, target: targetName, split = DEFAULT_SPLIT } = data;
  if (targetName === undefined) throw new UserError(`${name} has no data.target; name the column that the model predicts`);
  const found = await resolveSource(source ?? data.source, { directory, dialect: data });
  const showValues = data['show-values'];

  const needed: Wanted[] = [{ name: targetName, kind: columnKind(data, targetName) }];
  if (id !== undefined) needed.push({ name: id, kind: 'text' });
  const splitBy = splitColumn(split);
  if (splitBy !== undefined) needed.push({ name: splitBy, kind: 'text' });
  const choose = (header: readonly string[]): readonly Wanted[] => {
    const extra = typeof columns === 'function' ? columns(header) : columns;
    return [...needed, ...Array.from(extra, ([name, kind]) => ({ name, kind }))];
  };

  const read = await readColumns(found, choose, { missingValues: data['missing-values'] ?? [], signal, showValues });
  const places = { files: read.files, lines: read.lines };
  if (read.lines.length === 0) throw new UserError(`${found.name}: a header and no rows; there is nothing to learn from or to judge by`);
  const [targetColumn, ...rest] = read.columns;
  if (targetColumn === undefined) throw new RangeError('the target was not read');
  const ids = id === undefined ? Array.from(read.lines, (_, row) => String(row + 1)) : readIds(textColumn(rest.shift()), { places, showValues });
  const column = splitBy === undefined ? null : textColumn(rest.shift());
  return {
    table: { rows: read.lines.length, source: found.name, header: read.header, columns: new Map<string, Column>(rest.map((extra) => [extra.name, extra])), ...places },
    ids,
    target: readTarget(targetColumn, { type: declaredType(data, targetName), positive: config.evaluate?.positive, places, showValues }),
    sides: splitRows(split, { ids, column, source: found.name, places, showValues }),
  };
}

function textColumn(column: Column | undefined): TextColumn {
  if (column?.kind !== 'text') throw new RangeError('the column was not read as text');
  return column;
}
