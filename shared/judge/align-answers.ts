import type { Predictions } from '../model/predictions.ts';
import { parseNumberText } from '../tabular/parse-number.ts';
import { showValue } from '../tabular/show-value.ts';
import type { Target } from '../tabular/target.ts';
import { UserError } from '../verdict/errors.ts';
import type { JudgedRows } from './judged-rows.ts';
import type { Answers } from './judgement.ts';

/** Ids that an error names. */
const NAMED = 3;

/**
 * A candidate's predictions in the order of the judged rows: exactly these rows, each once.
 * A file that leaves rows out could leave out the ones it gets wrong, and one that answers training rows has seen their labels.
 * @param source what the error calls the file
 * @throws UserError with counts and the first ids
 */
export function alignCandidate(predictions: Predictions, judged: JudgedRows, source: string): Answers {
  const given = new Set(predictions.ids);
  const known = new Set(judged.ids);
  const { showValues } = judged;
  refuse(predictions.ids.filter((id) => judged.seen.has(id)), (ids) => `${source}: it answers ${ids}, rows of the training side, whose labels it may have seen`, showValues);
  refuse(predictions.ids.filter((id) => !known.has(id)), (ids) => `${source}: it answers ${ids}, which the data does not have`, showValues);
  refuse(judged.ids.filter((id) => !given.has(id)), (ids) => `${source}: no answer for ${ids} of the ${judged.ids.length} test rows`, showValues);
  return align(predictions, judged, source).answers;
}

/**
 * A baseline's predictions in the order of the judged rows; NaN where it has none.
 * @returns with the share of common rows in the larger set
 */
export function alignBaseline(predictions: Predictions, judged: JudgedRows, source: string): { readonly answers: Answers; readonly joined: number } {
  const { answers, common } = align(predictions, judged, source);
  return { answers, joined: common / Math.max(judged.ids.length, predictions.ids.length) };
}

function align(predictions: Predictions, { ids, target, showValues }: JudgedRows, source: string): { readonly answers: Answers; readonly common: number } {
  const { kind, values } = answersOf(predictions, target, { source, showValues });
  const places = new Map(predictions.ids.map((id, place) => [id, place]));
  let common = 0;
  const aligned = Float64Array.from(ids, (id) => {
    const place = places.get(id);
    if (place === undefined) return Number.NaN;
    common++;
    return values[place] ?? Number.NaN;
  });
  return { answers: { kind, values: aligned }, common };
}

interface Told {
  /** What the error calls the file. */
  readonly source: string;
  /** false: no value of a cell in the error. */
  readonly showValues: boolean;
}

function answersOf({ score, prediction }: Predictions, target: Target, told: Told): Answers {
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

function classOf(text: string, { positive, negative }: Extract<Target, { task: 'binary' }>, { source, place, showValues }: Told & { readonly place: number }): number {
  if (sameClass(text, positive)) return 1;
  if (sameClass(text, negative)) return 0;
  const classes = showValues ? `; the classes are ${JSON.stringify(negative)} and ${JSON.stringify(positive)}` : ', which is neither class of the target';
  throw new UserError(`${source}: prediction ${place + 1} is ${showValue(text, showValues)}${classes}`);
}

/** `1` and `1.0`, `true` and `True` are the same class, as frameworks write them. */
function sameClass(text: string, name: string): boolean {
  if (text === name || text.toLowerCase() === name.toLowerCase()) return true;
  const [a, b] = [parseNumberText(text), parseNumberText(name)];
  return a === b;
}

function refuse(ids: readonly string[], sentence: (ids: string) => string, showValues: boolean): void {
  if (ids.length === 0) return;
  const named = showValues ? ` (${ids.slice(0, NAMED).map((id) => JSON.stringify(id)).join(', ')}${ids.length > NAMED ? ', …' : ''})` : '';
  throw new UserError(sentence(`${ids.length} ${ids.length === 1 ? 'id' : 'ids'}${named}`));
}
