import { type AnswersToWrite, CLASS_SCORE } from '../../model/predictions.ts';
import { classNames } from '../../tabular/tables/target.ts';
import type { Answers } from '../judgement.ts';
import type { JudgedRows } from './judged-rows.ts';

/** Columns that stand for an answer already, or for what a file of ours has otherwise. */
const ROLES = new Set(['id', 'score', 'prediction']);

/** Answers as a predictions file says them: classes by their names. Rows without an answer are left out. */
export function answersToWrite(answers: Answers, { ids, target }: Pick<JudgedRows, 'ids' | 'target'>): AnswersToWrite {
  const { kind, values, columns = new Map<string, Float64Array>() } = answers;
  const answered = [...ids.keys()].filter((row) => !Number.isNaN(values[row]));
  const kept = answered.map((row) => ids[row] ?? '');
  const names = classNames(target);
  const numbers = (valueAt: (row: number) => number | undefined): Float64Array => Float64Array.from(answered, (row) => valueAt(row) ?? Number.NaN);
  const others = [...columns].filter(([name]) => !ROLES.has(name)).map(([name, column]) => ({ name, values: numbers((row) => column[row]) }));
  if (kind === 'none') return { ids: kept, columns: others };
  if (kind === 'probabilities') {
    const { probabilities } = answers;
    const scores = names.map((name, place) => ({ name: `${CLASS_SCORE}${name}`, values: numbers((row) => probabilities[row * names.length + place]) }));
    return { ids: kept, columns: [...scores, ...others.filter(({ name }) => !scores.some((one) => one.name === name))] };
  }
  if (kind === 'class') return { ids: kept, columns: [{ name: 'prediction', values: answered.map((row) => names[values[row] ?? -1] ?? '') }, ...others] };
  return { ids: kept, columns: [{ name: kind === 'score' ? 'score' : 'prediction', values: numbers((row) => values[row]) }, ...others] };
}
