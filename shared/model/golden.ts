import { z } from 'zod';

import { createRandom } from '../statistics/random.ts';
import { parseNumberText } from '../tabular/cells/parse-number.ts';
import type { Column, Table } from '../tabular/tables/table.ts';
import { UserError } from '../verdict/errors.ts';
import type { LoadedModel } from './load-model.ts';
import type { Feature } from './preprocessing.ts';

/*
 * Golden rows: a few test rows with the answers that were judged. What is served must answer them the same.
 */

const GOLDEN_ROWS = 20;
/** A parse bound: a file from outside may hold other rows, not millions. */
const MAX_ROWS = 1000;

/** An answer counts as the same within this, absolutely and relative to it: ten times the rounding of 32-bit floats near 1. */
export const GOLDEN_TOLERANCE = 1e-6;

/** Not `z.record`, which drops a column that is called `__proto__`. */
const cellsSchema = z.custom<Record<string, string | null>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((cell) => cell === null || typeof cell === 'string'),
  'must be an object of texts and nulls',
);

export const goldenSchema = z.strictObject({
  schema: z.literal('mlops/golden/v1'),
  /** Features only, as the text of their cells; null where missing. */
  rows: z.array(z.strictObject({ cells: cellsSchema, answer: z.number() })).min(1).max(MAX_ROWS),
});

export type Golden = z.output<typeof goldenSchema>;

/**
 * Picks rows over the whole range of answers: the rows in order of their answers are cut into equal parts, and each part gives one.
 * @param rows test rows of the table
 * @param answers one for each of them
 */
export function makeGolden(options: {
  readonly table: Table;
  readonly rows: Int32Array;
  readonly features: readonly Feature[];
  readonly answers: Float64Array;
  readonly seed: number;
}): Golden {
  const { table, rows, features, answers } = options;
  const random = createRandom(options.seed);
  const order = [...rows.keys()].sort((a, b) => (answers[a] ?? 0) - (answers[b] ?? 0) || a - b);
  const parts = Math.min(GOLDEN_ROWS, order.length);
  const chosen = Array.from({ length: parts }, (_, part) => {
    const from = Math.floor((part * order.length) / parts);
    const to = Math.floor(((part + 1) * order.length) / parts);
    return order[from + random.below(to - from)] ?? 0;
  });
  return {
    schema: 'mlops/golden/v1',
    rows: chosen.map((place) => ({ cells: cellsOf(table, rows[place] ?? 0, features), answer: answers[place] ?? Number.NaN })),
  };
}

export interface GoldenComparison {
  readonly compared: number;
  /** Largest absolute difference. */
  readonly worst: number;
  /** Whether every answer is the same within the tolerance. */
  readonly equal: boolean;
}

/** @throws UserError where the golden rows are not of this model's features */
export async function compareGolden(model: Pick<LoadedModel, 'features' | 'predict'>, golden: Golden): Promise<GoldenComparison> {
  const answers = await model.predict(tableOfCells(golden, model.features));
  let worst = 0;
  let equal = true;
  golden.rows.forEach(({ answer }, row) => {
    const difference = Math.abs((answers[row] ?? Number.NaN) - answer);
    worst = Math.max(worst, difference);
    equal &&= difference <= GOLDEN_TOLERANCE * (1 + Math.abs(answer));
  });
  return { compared: golden.rows.length, worst, equal };
}

function cellsOf(table: Table, row: number, features: readonly Feature[]): Record<string, string | null> {
  return Object.fromEntries(features.map(({ name }) => [name, cellOf(table.columns.get(name), row)]));
}

function cellOf(column: Column | undefined, row: number): string | null {
  if (column === undefined) return null;
  if (column.kind === 'text') return column.dictionary[column.codes[row] ?? -1] ?? null;
  const value = column.values[row] ?? Number.NaN;
  return Number.isNaN(value) ? null : String(value);
}

function tableOfCells({ rows }: Golden, features: readonly Feature[]): Table {
  const columns = new Map<string, Column>();
  for (const { name, kind } of features) {
    const cells = rows.map(({ cells }, row) => {
      if (!Object.hasOwn(cells, name)) throw new UserError(`golden row ${row + 1} has no cell ${JSON.stringify(name)}, which the model reads; it was made for another model`);
      return cells[name] ?? null;
    });
    columns.set(name, columnOf({ name, kind }, cells));
  }
  return { rows: rows.length, source: 'golden.json', header: features.map(({ name }) => name), columns, files: [] };
}

function columnOf({ name, kind }: Feature, cells: readonly (string | null)[]): Column {
  if (kind === 'number') return { kind: 'number', name, values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : parseNumberText(cell))) };
  const dictionary = [...new Set(cells.filter((cell) => cell !== null))];
  const codes = new Map(dictionary.map((text, code) => [text, code]));
  return { kind: 'text', name, dictionary, codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : (codes.get(cell) ?? -1))) };
}
