import type { Column, RowPlaces, Table } from '../tabular/tables/table.ts';
import { takeRows } from '../tabular/tables/take-rows.ts';
import { UserError } from '../verdict/errors.ts';
import { columnNumbers } from './column-numbers.ts';

/** How the rows of a predictions file are several trials of one id. */
export interface Trials {
  /** The column that numbers them. */
  readonly column: string;
  /** Columns that are averaged over them. */
  readonly averaged: readonly string[];
}

interface Options {
  readonly ids: readonly string[];
  readonly trials: Trials;
  readonly displayPath: string;
  readonly showValues: boolean;
}

/**
 * One row for each id: the mean of each averaged column over its trials, missing where one of them is; what else the first trial has.
 * @throws UserError where an id has the same trial twice
 */
export function averageTrials(table: Table & RowPlaces, options: Options): { readonly ids: readonly string[]; readonly table: Table & RowPlaces } {
  const { ids, trials, displayPath } = options;
  const rowsOfId = new Map<string, number[]>();
  for (const [row, id] of ids.entries()) {
    const rows = rowsOfId.get(id);
    if (rows === undefined) rowsOfId.set(id, [row]);
    else rows.push(row);
  }
  refuseSameTrial(table, rowsOfId, options);
  const first = Int32Array.from(rowsOfId.values(), ([row = 0]) => row);
  const columns = new Map<string, Column>(takeRows(table, first).columns);
  for (const name of trials.averaged) {
    const column = table.columns.get(name);
    if (column === undefined) continue;
    const values = columnNumbers(column, { displayPath, showValues: options.showValues });
    const means = Float64Array.from(rowsOfId.values(), (rows) => rows.reduce((sum, row) => sum + (values[row] ?? Number.NaN), 0) / rows.length);
    columns.set(name, { kind: 'number', name, values: means });
  }
  return { ids: [...rowsOfId.keys()], table: { ...table, rows: first.length, columns, lines: first.map((row) => table.lines[row] ?? 0) } };
}

function refuseSameTrial(table: Table & RowPlaces, rowsOfId: ReadonlyMap<string, readonly number[]>, { trials, displayPath, showValues }: Options): void {
  const column = table.columns.get(trials.column);
  if (column === undefined) throw new UserError(`${displayPath}: no column ${JSON.stringify(trials.column)} (evaluate.repeat)`);
  const cells = column.kind === 'number' ? column.values : column.codes;
  for (const [id, rows] of rowsOfId) {
    const seen = new Set<number>();
    for (const row of rows) {
      const trial = cells[row] ?? Number.NaN;
      const which = showValues ? ` of id ${JSON.stringify(id)}` : '';
      if (Number.isNaN(trial) || (column.kind === 'text' && trial === -1)) throw new UserError(`${displayPath}:${table.lines[row]}: no value in column ${trials.column} (evaluate.repeat)${which}`);
      if (seen.has(trial)) throw new UserError(`${displayPath}:${table.lines[row]}: the same trial${which} is there already; column ${trials.column} (evaluate.repeat) tells the trials of an id apart`);
      seen.add(trial);
    }
  }
}
