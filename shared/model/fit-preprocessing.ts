import type { Column, NumberColumn, Table, TextColumn } from '../tabular/tables/table.ts';
import { UserError } from '../verdict/errors.ts';
import { type AnswerMeaning, type Feature, type FittedFeature, type Preprocessing, type SymbolKind, widthOf } from './preprocessing.ts';
import { symbolsOf } from './symbols-of.ts';

/** A value seen in fewer training rows teaches nothing of its own; such values are pooled. */
const MIN_ROWS = 10;
const MIN_SHARE = 0.001;
/** Values of one column that get an input of their own: the most frequent. */
const MAX_SYMBOLS = 500;
/** Inputs in all: 40 kB a row, 160 MB in a batch of 4,096 rows. */
const MAX_WIDTH = 10_000;

/**
 * Learns from the training rows, and from no others, how cells become numbers:
 * numbers are standardised by mean and standard deviation (of the population), everything else is one-hot.
 * What is the same in all training rows is left out.
 * @throws UserError where a feature can't be read as its kind, or nothing varies
 */
export function fitPreprocessing(options: {
  readonly table: Table;
  /** The training rows. */
  readonly rows: Int32Array;
  readonly features: readonly Feature[];
  readonly answer: AnswerMeaning;
}): Preprocessing {
  const { table, rows, answer } = options;
  const features = options.features.map((feature) => fitFeature(feature, table.columns.get(feature.name), rows));
  const preprocessing: Preprocessing = { schema: 'mlops/preprocessing/v1', features, answer };
  const width = widthOf(preprocessing);
  if (width === 0) throw new UserError(`train.features: each of the ${features.length} features has the same value in all ${rows.length} training rows; nothing can be learned`);
  if (width > MAX_WIDTH) throw new UserError(`train.features: the ${features.length} features become ${width} inputs; at most ${MAX_WIDTH} are allowed, so name fewer features`);
  return preprocessing;
}

function fitFeature({ name, kind }: Feature, column: Column | undefined, rows: Int32Array): FittedFeature {
  if (column === undefined) throw new UserError(`column ${JSON.stringify(name)}: a feature of the model, but not in the data`);
  if (column.kind === 'number' && kind === 'number') return fitNumbers(column, rows);
  if (column.kind === 'text' && kind !== 'number') return fitSymbols(column, kind, rows);
  throw new UserError(`column ${JSON.stringify(name)}: was read as ${column.kind}, but is a feature of kind ${kind}`);
}

function fitNumbers({ name, values }: NumberColumn, rows: Int32Array): FittedFeature {
  const present = Float64Array.from(rows, (row) => values[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
  const missing = present.length < rows.length;
  const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
  const stddev = Math.sqrt(present.reduce((sum, value) => sum + (value - mean) ** 2, 0) / present.length);
  if (present.length > 0 && !Number.isFinite(stddev)) throw new UserError(`column ${JSON.stringify(name)}: its numbers are too large to be standardised`);
  const varies = present.some((value) => value !== present[0]) && stddev > 0;
  return { kind: 'number', name, scale: varies ? { mean, stddev } : null, missing: missing && present.length > 0 };
}

function fitSymbols({ name, codes, dictionary }: TextColumn, kind: SymbolKind, rows: Int32Array): FittedFeature {
  const counts = new Map<string, number>();
  const rowsOfCode = new Int32Array(dictionary.length);
  let missing = 0;
  let unread = 0;
  for (const row of rows) {
    const code = codes[row] ?? -1;
    if (code < 0) missing++;
    else rowsOfCode[code] = (rowsOfCode[code] ?? 0) + 1;
  }
  for (const [code, count] of rowsOfCode.entries()) {
    if (count === 0) continue;
    const symbols = symbolsOf(kind, dictionary[code] ?? '');
    if (symbols === null) unread += count;
    for (const symbol of symbols ?? []) counts.set(symbol, (counts.get(symbol) ?? 0) + count);
  }
  if (unread > 0) throw new UserError(`column ${JSON.stringify(name)}: what it holds is no ${kind} in ${unread} of ${rows.length} training rows; validate-data names them`);
  const least = Math.max(MIN_ROWS, rows.length * MIN_SHARE);
  const varying = [...counts].filter(([, count]) => count < rows.length);
  const frequent = varying.filter(([, count]) => count >= least).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const kept = frequent.slice(0, MAX_SYMBOLS).map(([symbol]) => symbol);
  // A month or an hour that was rare has nothing in common with another rare one, so only texts are pooled.
  const other = kind === 'text' && kept.length < varying.length;
  return { kind, name, symbols: kept.sort(), other, missing: missing > 0 && missing < rows.length };
}
