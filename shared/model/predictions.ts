import { stat } from 'node:fs/promises';

import { nearestName } from '../config/nearest-name.ts';
import type { EvaluateConfig } from '../config/schema.ts';
import type { Files } from '../ports/files.ts';
import { parseNumberText } from '../tabular/cells/parse-number.ts';
import { showValue } from '../tabular/cells/show-value.ts';
import { csvRecord } from '../tabular/rows/csv-record.ts';
import { singleFile } from '../tabular/source/data-file.ts';
import { readIds } from '../tabular/tables/read-ids.ts';
import { readTable } from '../tabular/tables/read-table.ts';
import type { Column, ColumnKind, RowPlaces, Table, TextColumn } from '../tabular/tables/table.ts';
import { UserError } from '../verdict/errors.ts';
import { averageTrials, type Trials } from './average-trials.ts';

/** Ids that an error names. */
const NAMED_IDS = 3;

/** Begins the name of a column with the probability of a class. */
export const CLASS_SCORE = 'score_';

/** Other names for the columns of a predictions file (`evaluate.predictions.columns`). */
export type RoleNames = NonNullable<NonNullable<EvaluateConfig['predictions']>['columns']>;

/** What a model answered, in row order of the file. */
export interface Predictions {
  readonly ids: readonly string[];
  /** Probability of the positive class, in [0, 1]. */
  readonly score: Float64Array | null;
  /** Probability of a class, by its name: the columns `score_<class>`. Read, and held to [0, 1], when asked for: other targets have no use for them. */
  readonly classScores: ReadonlyMap<string, () => Float64Array>;
  /** A quantity or a class, as written. */
  readonly prediction: readonly string[] | null;
  readonly labels: readonly string[] | null;
  /** Why there is none of the three; null where there is one. Said where an answer is needed: there may be only columns to judge. */
  readonly noAnswer: UserError | null;
  /** Every other column of the file, to slice by. */
  readonly table: Table & RowPlaces;
}

export interface ReadPredictionsOptions {
  /** `data.id`; a column `id` stands in for it. null: `id`. */
  readonly idName: string | null;
  readonly columns?: RoleNames | undefined;
  /** As the user wrote the path. */
  readonly displayPath?: string;
  readonly signal?: AbortSignal;
  readonly showValues?: boolean;
  /** The rows are trials of ids (`evaluate.repeat`): then columns are averaged, and there is no single answer. */
  readonly trials?: Trials | undefined;
}

/**
 * Reads a predictions file (CSV, JSONL or Parquet, by its name): `id` and `score` (probability), `score_<class>` of each class or
 * `prediction` (quantity or class), and `label` where it has one.
 * @throws UserError naming the file, and the line or the ids at fault
 */
export async function readPredictions(path: string, options: ReadPredictionsOptions): Promise<Predictions> {
  const { displayPath = path, signal = new AbortController().signal, showValues = true } = options;
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UserError(`${displayPath}: there is no such file; a predictions file has the columns id and score (or prediction)`);
  const rolesIn = (header: readonly string[]): Roles => findRoles(header, { ...options, displayPath });
  const table = await readTable(singleFile(path, displayPath), {
    missingValues: [],
    signal,
    showValues,
    columns: (header) => {
      const { id, prediction, label } = rolesIn(header);
      const texts = new Set<string | null>([id, prediction, label]);
      return new Map(header.map((name): [string, ColumnKind] => [name, texts.has(name) ? 'text' : 'infer']));
    },
  });
  const { id, score, prediction, label, noAnswer } = rolesIn(table.header);
  if (table.rows === 0) throw new UserError(`${displayPath}: a header and no rows; every test row needs an answer`);
  if (options.trials !== undefined) return ofTrials(table, { ...options, trials: options.trials, id, displayPath, showValues });
  const ids = readIds(textColumn(table, id), { places: table, showValues });
  const place = { table, ids, displayPath, showValues };
  return {
    ids,
    score: score === null ? null : readScores(table.columns.get(score), place),
    classScores: new Map(classScoreColumns(table.header).map((name) => [name.slice(CLASS_SCORE.length), () => readScores(table.columns.get(name), place)])),
    prediction: prediction === null ? null : readTexts(textColumn(table, prediction), place),
    labels: label === null ? null : readTexts(textColumn(table, label), place),
    noAnswer,
    table,
  };
}

function ofTrials(table: Table & RowPlaces, { id, trials, displayPath, showValues }: { readonly id: string; readonly trials: Trials; readonly displayPath: string; readonly showValues: boolean }): Predictions {
  const texts = readTexts(textColumn(table, id), { table, ids: [], displayPath, showValues });
  const noAnswer = new UserError(`${displayPath}: the rows are trials (evaluate.repeat), so there is no single score or prediction of an id; only means of columns are judged`);
  return { ...averageTrials(table, { ids: texts, trials, displayPath, showValues }), score: null, classScores: new Map(), prediction: null, labels: null, noAnswer };
}

interface Roles {
  readonly id: string;
  readonly score: string | null;
  readonly prediction: string | null;
  readonly label: string | null;
  readonly noAnswer: UserError | null;
}

function findRoles(header: readonly string[], { idName, columns = {}, displayPath }: ReadPredictionsOptions & { readonly displayPath: string }): Roles {
  const has = (name: string | null | undefined): name is string => typeof name === 'string' && header.includes(name);
  const absent = (wanted: string, why: string): UserError => {
    const nearest = nearestName(wanted, header);
    const shown = header.slice(0, 20).map((name) => JSON.stringify(name)).join(', ');
    return new UserError(`${displayPath}: no column ${JSON.stringify(wanted)} ${why}; its header has ${shown}${nearest === null ? '' : ` (did you mean ${JSON.stringify(nearest)}?)`}; other names go under evaluate.predictions.columns`);
  };
  const optional = (role: 'score' | 'prediction' | 'label'): string | null => {
    const named = columns[role];
    if (named !== undefined && !has(named)) throw absent(named, `(evaluate.predictions.columns.${role})`);
    return named ?? (has(role) ? role : null);
  };
  if (columns.id !== undefined && !has(columns.id)) throw absent(columns.id, '(evaluate.predictions.columns.id)');
  const id = [columns.id, idName, 'id'].find(has);
  if (id === undefined) throw absent(idName ?? 'id', 'to name the rows');
  const [score, prediction] = [optional('score'), optional('prediction')];
  const isAnswered = score !== null || prediction !== null || classScoreColumns(header).length > 0;
  const noAnswer = isAnswered ? null : absent('score', '(probability of the positive class), nor "score_<class>" for each of several classes, nor "prediction" (a quantity or a class)');
  return { id, score, prediction, label: optional('label'), noAnswer };
}

function classScoreColumns(header: readonly string[]): string[] {
  return header.filter((name) => name.startsWith(CLASS_SCORE) && name.length > CLASS_SCORE.length);
}

function textColumn(table: Table, name: string): TextColumn {
  const column = table.columns.get(name);
  if (column?.kind !== 'text') throw new RangeError(`${name} was not read as text`);
  return column;
}

interface Place {
  readonly table: Table & RowPlaces;
  readonly ids: readonly string[];
  readonly displayPath: string;
  readonly showValues: boolean;
}

const SCORE_RULE = 'a score is a probability, a number from 0 to 1';

function readTextScores({ name, codes, dictionary }: TextColumn, place: Place): Float64Array {
  const known = dictionary.map((text) => {
    const value = parseNumberText(text);
    return value >= 0 && value <= 1 ? value : Number.NaN;
  });
  const scores = Float64Array.from(codes, (code) => known[code] ?? Number.NaN);
  const wrong = rowsWhere(scores.length, (row) => Number.isNaN(scores[row]));
  if (wrong.length > 0) throw badRows(wrong, place, { name, shown: (row) => dictionary[codes[row] ?? -1], rule: SCORE_RULE });
  return scores;
}

function readScores(column: Column | undefined, place: Place): Float64Array {
  if (column === undefined) throw new RangeError('a column of the header was not read');
  if (column.kind === 'text') return readTextScores(column, place);
  const { name, values } = column;
  const wrong = rowsWhere(values.length, (row) => !((values[row] ?? Number.NaN) >= 0 && (values[row] ?? Number.NaN) <= 1));
  const shown = (row: number): string | undefined => (Number.isNaN(values[row]) ? undefined : String(values[row]));
  if (wrong.length > 0) throw badRows(wrong, place, { name, shown, rule: SCORE_RULE });
  return values;
}

function readTexts({ name, codes, dictionary }: TextColumn, place: Place): string[] {
  const wrong = rowsWhere(codes.length, (row) => codes[row] === -1);
  if (wrong.length > 0) throw badRows(wrong, place, { name, shown: () => undefined, rule: 'every row needs one' });
  return Array.from(codes, (code) => dictionary[code] ?? '');
}

function rowsWhere(rows: number, isWanted: (row: number) => boolean): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows; row++) if (isWanted(row)) found.push(row);
  return found;
}

function badRows(
  rows: readonly number[],
  { table, ids, displayPath, showValues }: Place,
  { name, shown, rule }: { readonly name: string; readonly shown: (row: number) => string | undefined; readonly rule: string },
): UserError {
  const [first = 0] = rows;
  const text = shown(first);
  const value = text === undefined ? 'a missing value' : showValue(text, showValues);
  const count = rows.length === 1 ? '1 row has' : `${rows.length} of ${table.rows} rows have`;
  const named = rows.slice(0, NAMED_IDS).map((row) => showValue(ids[row] ?? '', true));
  const which = showValues ? ` (id ${named.join(', ')}${rows.length > NAMED_IDS ? ', …' : ''})` : '';
  return new UserError(`${displayPath}:${table.lines[first]}: ${value} in column ${name}; ${count} none that can be used${which}; ${rule}`);
}

/** Answers to be written: columns of scores, of quantities or of classes, each with a value for every id. */
export interface AnswersToWrite {
  readonly ids: readonly string[];
  readonly columns: readonly { readonly name: string; readonly values: Float64Array | readonly string[] }[];
}

function present(value: number | string | undefined): number | string | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/**
 * Writes a predictions file in the one form that we keep: `id` and the columns, rows in order of the ids (by UTF-16 code units), numbers as
 * the shortest text that is read back as the same double, NaN as an empty cell. So equal answers are equal bytes.
 */
export async function writePredictions(files: Files, path: string, { ids, columns }: AnswersToWrite): Promise<void> {
  const order = [...ids.keys()].sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  const records = order.map((row) => csvRecord([ids[row] ?? '', ...columns.map(({ values }) => present(values[row]))]));
  await files.replace(path, Buffer.from([csvRecord(['id', ...columns.map(({ name }) => name)]), ...records].join('')));
}
