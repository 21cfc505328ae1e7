import type { Predictions } from '../../model/predictions.ts';
import type { Column } from '../../tabular/tables/table.ts';
import { UserError } from '../../verdict/errors.ts';
import type { JudgedRows } from './judged-rows.ts';

/** A column that stands beside the rows of a report, for those who look at them one by one. */
export interface ShownColumn {
  readonly name: string;
  /** Whose text it is, where both models left one and they differ; null where there is one for both. */
  readonly of: 'baseline' | 'candidate' | null;
  /** One for each row; null where it has no value. */
  readonly cells: readonly (string | null)[];
}

interface Sources {
  readonly judged: Pick<JudgedRows, 'ids' | 'table'>;
  /** The predictions files, where the models are such. */
  readonly candidate: Predictions | null;
  readonly baseline: Predictions | null;
}

/** @throws UserError where neither the predictions nor the data have one of the columns (`evaluate.show`) */
export function checkShown(names: readonly string[], { judged, candidate }: Pick<Sources, 'judged' | 'candidate'>): void {
  const absent = names.find((name) => candidate?.table.columns.has(name) !== true && !judged.table.columns.has(name));
  if (absent !== undefined) throw new UserError(`evaluate.show: no column ${JSON.stringify(absent)}, neither beside the predictions nor in the data`);
}

/** The columns of these rows: of the predictions, each model's own where they differ, else of the data. */
export function shownColumns(names: readonly string[], ids: readonly string[], { judged, candidate, baseline }: Sources): ShownColumn[] {
  return names.flatMap((name): ShownColumn[] => {
    const own = candidate === null ? null : cellsOf(candidate.table.columns.get(name), candidate.ids, ids);
    if (own === null) return [{ name, of: null, cells: cellsOf(judged.table.columns.get(name), judged.ids, ids) ?? [] }];
    const other = baseline === null ? null : cellsOf(baseline.table.columns.get(name), baseline.ids, ids);
    if (other === null || other.every((cell, place) => cell === own[place])) return [{ name, of: null, cells: own }];
    return [{ name, of: 'baseline', cells: other }, { name, of: 'candidate', cells: own }];
  });
}

/** The cells of the rows with these ids; null without the column. */
function cellsOf(column: Column | undefined, all: readonly string[], ids: readonly string[]): (string | null)[] | null {
  if (column === undefined) return null;
  const wanted = new Set(ids);
  const places = new Map(all.flatMap((id, place) => (wanted.has(id) ? [[id, place] as const] : [])));
  return ids.map((id) => cellText(column, places.get(id) ?? -1));
}

function cellText(column: Column, place: number): string | null {
  if (column.kind === 'text') return column.dictionary[column.codes[place] ?? -1] ?? null;
  const value = column.values[place] ?? Number.NaN;
  return Number.isNaN(value) ? null : String(value);
}
