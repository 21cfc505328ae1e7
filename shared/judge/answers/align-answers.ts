import { columnNumbers } from '../../model/column-numbers.ts';
import { CLASS_SCORE, type Predictions } from '../../model/predictions.ts';
import { parseNumberText } from '../../tabular/cells/parse-number.ts';
import { sameClass } from '../../tabular/cells/same-class.ts';
import { showValue } from '../../tabular/cells/show-value.ts';
import { classNames, type Target } from '../../tabular/tables/target.ts';
import { UserError } from '../../verdict/errors.ts';
import type { Answers } from '../judgement.ts';
import { sumsToOne } from './check-answers.ts';
import type { JudgedRows } from './judged-rows.ts';
import { sameIds } from './same-ids.ts';

/** Ids that an error names. */
const NAMED = 3;
/** Classes that an error names. */
const MANY = 20;

type Multiclass = Extract<Target, { task: 'multiclass' }>;

/**
 * A candidate's predictions in the order of the judged rows: exactly these rows, each once.
 * A file that leaves rows out could leave out the ones it gets wrong, and one that answers training rows has seen their labels.
 * @param source what the error calls the file
 * @throws UserError with counts and the first ids
 */
export function alignCandidate(predictions: Predictions, judged: JudgedRows, source: string): Answers {
  const { showValues } = judged;
  refuse(predictions.ids.filter((id) => judged.seen.has(id)), (ids) => `${source}: it answers ${ids}, rows of the training side, whose labels it may have seen`, showValues);
  if (!sameIds(predictions.ids, judged.ids)) {
    const given = new Set(predictions.ids);
    const known = new Set(judged.ids);
    refuse(predictions.ids.filter((id) => !known.has(id)), (ids) => `${source}: it answers ${ids}, which the data does not have`, showValues);
    refuse(judged.ids.filter((id) => !given.has(id)), (ids) => `${source}: no answer for ${ids} of the ${judged.ids.length} test rows`, showValues);
  }
  const { answers } = align(predictions, judged, source);
  const absent = judged.means.find(({ mean }) => answers.columns?.has(mean) !== true);
  if (absent !== undefined) throw new UserError(`${source}: no column ${JSON.stringify(absent.mean)}, whose mean evaluate.metrics asks for`);
  return answers;
}

/**
 * A baseline's predictions in the order of the judged rows; NaN where it has none.
 * @returns with the share of common rows in the larger set
 */
export function alignBaseline(predictions: Predictions, judged: JudgedRows, source: string): { readonly answers: Answers; readonly joined: number } {
  const { answers, common } = align(predictions, judged, source);
  return { answers, joined: common / Math.max(judged.ids.length, predictions.ids.length) };
}

function align(predictions: Predictions, { ids, target, means, showValues }: JudgedRows, source: string): { readonly answers: Answers; readonly common: number } {
  const told = { source, showValues };
  const answers = { ...answersOf(predictions, target, told), columns: columnsOf(predictions, means, told) };
  const rows = placesOf(ids, predictions.ids);
  return { answers: takeAnswers(answers, rows), common: rows.reduce((sum, row) => sum + (row === -1 ? 0 : 1), 0) };
}

/** Where each id stands among the others; −1 where it does not. */
function placesOf(ids: readonly string[], others: readonly string[]): Int32Array {
  if (sameIds(ids, others)) return Int32Array.from(ids.keys());
  const places = new Map(others.map((id, place) => [id, place]));
  return Int32Array.from(ids, (id) => places.get(id) ?? -1);
}

/** The answers of these rows; NaN for −1. */
function takeAnswers(answers: Answers, rows: Int32Array): Answers {
  const take = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
  const values = take(answers.values);
  const taken = new Map([...(answers.columns ?? [])].map(([name, column]) => [name, take(column)]));
  const columns = taken.size === 0 ? {} : { columns: taken };
  if (answers.kind !== 'probabilities') return { ...columns, kind: answers.kind, values };
  const classes = answers.probabilities.length / answers.values.length;
  const probabilities = new Float64Array(rows.length * classes).fill(Number.NaN);
  for (const [place, row] of rows.entries()) {
    if (row !== -1) probabilities.set(answers.probabilities.subarray(row * classes, (row + 1) * classes), place * classes);
  }
  return { ...columns, kind: 'probabilities', values, probabilities };
}

/** The columns whose means are judged, as far as they are there. */
function columnsOf({ table }: Predictions, means: JudgedRows['means'], { source, showValues }: Told): ReadonlyMap<string, Float64Array> {
  return new Map(
    means.flatMap(({ mean }) => {
      const column = table.columns.get(mean);
      return column === undefined ? [] : [[mean, columnNumbers(column, { displayPath: source, showValues })] as const];
    }),
  );
}

interface Told {
  /** What the error calls the file. */
  readonly source: string;
  /** false: no value of a cell in the error. */
  readonly showValues: boolean;
}

function answersOf(predictions: Predictions, target: Target, told: Told): Answers {
  const { score, prediction, noAnswer } = predictions;
  if (target.task === 'columns') return { kind: 'none', values: new Float64Array(predictions.ids.length) };
  if (noAnswer !== null) throw noAnswer;
  if (target.task === 'multiclass') return classAnswers(predictions, target, told);
  if (target.task === 'regression') {
    if (prediction === null) throw new UserError(`${told.source}: the target is a quantity, so a column "prediction" is needed`);
    return { kind: 'value', values: Float64Array.from(prediction, (text, place) => quantity(text, { ...told, place })) };
  }
  if (score !== null) return { kind: 'score', values: score };
  if (prediction === null) throw new UserError(`${told.source}: needs a column "score" (probability of the positive class) or "prediction" (the class)`);
  return { kind: 'class', values: Float64Array.from(prediction, (text, place) => classOf(text, target, { ...told, place })) };
}

function quantity(text: string, { source, place, showValues }: Told & { readonly place: number }): number {
  const value = parseNumberText(text);
  if (Number.isNaN(value)) throw new UserError(`${source}: prediction ${place + 1} is ${showValue(text, showValues)}, which is no number`);
  return value;
}

/** Probabilities of several classes, or the class alone. */
function classAnswers({ prediction, classScores, ids }: Predictions, target: Multiclass, told: Told): Answers {
  const { source, showValues } = told;
  const { classes } = target;
  if (classScores.size === 0) {
    if (prediction === null) throw new UserError(`${source}: the target has ${classes.length} classes, so it needs a column "score_<class>" for each of them, or "prediction" with the class`);
    return { kind: 'class', values: Float64Array.from(prediction, (text, place) => classOf(text, target, { ...told, place })) };
  }
  const columns = classes.map((name) => [...classScores].find(([written]) => sameClass(written, name)));
  const without = classes.filter((_, place) => columns[place] === undefined);
  const unknown = [...classScores.keys()].filter((written) => !classes.some((name) => sameClass(written, name)));
  const named = (names: readonly string[]): string => (showValues ? ` (${names.slice(0, NAMED).map((name) => JSON.stringify(name)).join(', ')}${names.length > NAMED ? ', …' : ''})` : '');
  if (without.length > 0) throw new UserError(`${source}: no column with the scores of ${without.length} of the ${classes.length} classes of the target${named(without.map((name) => `${CLASS_SCORE}${name}`))}`);
  if (unknown.length > 0) throw new UserError(`${source}: scores of ${unknown.length} ${unknown.length === 1 ? 'class' : 'classes'} that the target does not have${named(unknown.map((name) => `${CLASS_SCORE}${name}`))}`);
  const scores = columns.map((column) => column?.[1]() ?? new Float64Array());
  const values = new Float64Array(ids.length);
  const probabilities = new Float64Array(ids.length * classes.length);
  for (const [row, id] of ids.entries()) {
    let best = 0;
    let sum = 0;
    for (const [place, column] of scores.entries()) {
      const probability = column[row] ?? Number.NaN;
      probabilities[row * classes.length + place] = probability;
      sum += probability;
      if (probability > (scores[best]?.[row] ?? 0)) best = place;
    }
    const which = showValues ? ` of id ${JSON.stringify(id)}` : '';
    if (!sumsToOne(sum)) throw new UserError(`${source}: the scores${which} (row ${row + 1}) add up to ${Number(sum.toPrecision(6))}; the probabilities of all classes are 1 together`);
    values[row] = best;
  }
  return { kind: 'probabilities', values, probabilities };
}

function classOf(text: string, target: Exclude<Target, { task: 'regression' | 'columns' }>, { source, place, showValues }: Told & { readonly place: number }): number {
  const names = classNames(target);
  const found = names.findIndex((name) => sameClass(text, name));
  if (found !== -1) return found;
  const shown = names.slice(0, MANY).map((name) => JSON.stringify(name)).join(names.length === 2 ? ' and ' : ', ');
  const classes = showValues ? `; the classes are ${shown}${names.length > MANY ? ', …' : ''}` : `, which is ${names.length === 2 ? 'neither' : 'no'} class of the target`;
  throw new UserError(`${source}: prediction ${place + 1} is ${showValue(text, showValues)}${classes}`);
}

function refuse(ids: readonly string[], sentence: (ids: string) => string, showValues: boolean): void {
  if (ids.length === 0) return;
  const named = showValues ? ` (${ids.slice(0, NAMED).map((id) => JSON.stringify(id)).join(', ')}${ids.length > NAMED ? ', …' : ''})` : '';
  throw new UserError(sentence(`${ids.length} ${ids.length === 1 ? 'id' : 'ids'}${named}`));
}
