import type { LoadedConfig } from '../../config/loaded-config.ts';
import type { ColumnMean } from '../../config/schema.ts';
import type { Digest } from '../../statement/digest.ts';
import { digestOfManifest } from '../../statement/manifest.ts';
import { dataManifest } from '../../tabular/data-manifest.ts';
import { rowsOfSide } from '../../tabular/split/rows-of-side.ts';
import { SIDE } from '../../tabular/split/split.ts';
import { testRowsDigest } from '../../tabular/split/test-rows-digest.ts';
import { cutSlice } from '../../tabular/tables/cut-slice.ts';
import { loadDataSet } from '../../tabular/tables/load-data-set.ts';
import type { ColumnKind, Table } from '../../tabular/tables/table.ts';
import { takeRows } from '../../tabular/tables/take-rows.ts';
import { takeTarget } from '../../tabular/tables/take-target.ts';
import type { Target } from '../../tabular/tables/target.ts';
import { UserError } from '../../verdict/errors.ts';
import { rowGroups } from '../intervals/row-groups.ts';
import { rowWeights } from '../intervals/row-weights.ts';
import type { SliceColumn } from '../judgement.ts';
import { columnMeans } from '../metrics/column-mean.ts';

/** The rows that decide: the test side of the data, or the rows of a predictions file that brings its own labels. */
export interface JudgedRows {
  readonly ids: readonly string[];
  /** Ids that must not be judged by, because a model may have seen their labels. */
  readonly seen: ReadonlySet<string>;
  readonly target: Target;
  readonly slices: readonly SliceColumn[];
  /** How much each row counts; null: all alike. */
  readonly weights: Float64Array | null;
  /** The group of each row; null: every row stands for itself. */
  readonly groups: Int32Array | null;
  /** Columns of the predictions whose means are judged. */
  readonly means: readonly ColumnMean[];
  /** The columns that were asked for, of these rows. */
  readonly table: Table;
  /** Digests of the data and of the test rows; null where the labels came with the predictions. */
  readonly data: { readonly digest: Digest; readonly test: Digest } | null;
  /** A `Side` for every row of the data, for who reads its files again; absent where the labels came with the predictions. */
  readonly sides?: Uint8Array;
  /** false: no id or value in an error. */
  readonly showValues: boolean;
}

interface JudgedRowsOptions {
  readonly columns: ReadonlyMap<string, ColumnKind>;
  /** Columns to be shown, as far as the data has them. */
  readonly shown?: readonly string[];
  readonly signal: AbortSignal;
  /** Throws where a model can't read data with these columns. */
  readonly checkHeader?: (header: readonly string[]) => void;
}

/**
 * Reads the test rows of `data.source`, with the columns that models need and those that slices are cut by.
 * @throws UserError where a model reads the target; UserError, InconclusiveError as `loadDataSet` and `cutSlice`
 */
export async function readJudgedRows(loaded: LoadedConfig, { columns, shown = [], signal, checkHeader = () => undefined }: JudgedRowsOptions): Promise<JudgedRows> {
  const truth = loaded.config.data?.target;
  if (truth !== undefined && columns.has(truth)) throw new UserError(`the model reads the column ${JSON.stringify(truth)}, which is data.target: it would be judged by answers that it was given`);
  const wanted = [...sliceKinds(loaded), ...rowKinds(loaded), ...columns];
  const choose = (header: readonly string[]): ReadonlyMap<string, ColumnKind> => {
    checkHeader(header);
    return new Map([...shown.filter((name) => header.includes(name)).map((name) => [name, 'text'] as const), ...wanted]);
  };
  const dataSet = await loadDataSet(loaded, { columns: choose, signal });
  const test = rowsOfSide(dataSet.sides, SIDE.test);
  const table = takeRows(dataSet.table, test);
  return {
    ids: Array.from(test, (row) => dataSet.ids[row] ?? ''),
    seen: new Set(dataSet.ids.filter((_, row) => dataSet.sides[row] !== SIDE.test)),
    target: takeTarget(dataSet.target, test),
    slices: cutSlices(loaded, table),
    weights: rowWeights(loaded, table),
    groups: rowGroups(loaded, table),
    means: columnMeans(loaded.config.evaluate?.metrics),
    table,
    data: { digest: digestOfManifest(dataManifest(dataSet.table.files)), test: testRowsDigest(dataSet) },
    sides: dataSet.sides,
    showValues: loaded.config.data?.['show-values'] !== false,
  };
}

/** How the columns under `evaluate.slices` are read: ranges need numbers. */
function sliceKinds({ config }: LoadedConfig): [string, ColumnKind][] {
  return (config.evaluate?.slices ?? []).flatMap((slice) => (typeof slice === 'string' ? [[slice, 'text'] as [string, ColumnKind]] : Object.keys(slice).map((name) => [name, 'number'] as [string, ColumnKind])));
}

/** Columns that say how rows count, and which belong together. */
function rowKinds({ config }: LoadedConfig): [string, ColumnKind][] {
  const { weight, group } = config.evaluate ?? {};
  return [...(weight === undefined ? [] : [[weight, 'number'] as [string, ColumnKind]]), ...(group === undefined ? [] : [[group, 'text'] as [string, ColumnKind]])];
}

/** With `show-values: false` a part is named by its place in the order of frequency. */
export function cutSlices({ config }: LoadedConfig, table: Table): SliceColumn[] {
  return (config.evaluate?.slices ?? []).flatMap((slice) => {
    const cuts: [string, readonly number[] | undefined][] = typeof slice === 'string' ? [[slice, undefined]] : Object.entries(slice);
    return cuts.map(([name, edges]) => {
      const column = table.columns.get(name);
      if (column === undefined) throw new RangeError(`slice column ${name} was not read`);
      const cut = cutSlice(column, edges);
      // Ranges are the config's own numbers; other parts are cell values.
      return config.data?.['show-values'] === false && edges === undefined ? { ...cut, parts: cut.parts.map((_, part) => `value ${part + 1}`) } : cut;
    });
  });
}
