import { formatCount, formatCountOf } from '../format-number.ts';
import { type Population, readBy } from '../population.ts';
import type { Metric } from './metric.ts';

/** What a metric reads of a model's answers, or why it can't. */
export interface ReadAnswers {
  readonly answers: Float64Array | null;
  readonly absent: string;
}

const NEEDS = {
  score: 'it needs a score for each row, and the model left none',
  class: 'it needs a class for each row, and the model left none',
  value: 'it needs a value for each row, and the model left none',
  probabilities: 'it needs a probability for each class, and the model left classes only',
  column: 'the predictions have no such column',
} as const;

/** Who may leave marks out could leave out the bad ones, so more missing ones than allowed make a mean undefined. */
export function readForMetric(metric: Metric, model: Population['candidate']): ReadAnswers {
  const answers = readBy(metric, model);
  if (answers === null) return { answers, absent: NEEDS[metric.needs] };
  const { column } = metric;
  const missing = column === undefined ? 0 : answers.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
  if (column === undefined || missing <= column.maxMissing) return { answers, absent: '' };
  return { answers: null, absent: `${formatCountOf(missing, 'row')} of ${formatCount(answers.length)} ${missing === 1 ? 'has' : 'have'} no value in column ${column.name}, and max-missing is ${formatCount(column.maxMissing)}` };
}

/** Of two models only the rows where both have a value are compared. */
export function sharedRows({ own, other }: { readonly own: ReadAnswers; readonly other: ReadAnswers | null }): { readonly own: ReadAnswers; readonly other: ReadAnswers | null } {
  if (own.answers === null || other === null || other.answers === null) return { own, other };
  const [ours, theirs] = [own.answers, other.answers];
  const mask = (values: Float64Array, by: Float64Array): Float64Array => values.map((value, row) => (Number.isNaN(by[row]) ? Number.NaN : value));
  return { own: { ...own, answers: mask(ours, theirs) }, other: { ...other, answers: mask(theirs, ours) } };
}
