import { type AnswersToWrite, CLASS_SCORE } from '../model/predictions.ts';
import { classNames } from '../tabular/target.ts';
import type { JudgedRows } from './judged-rows.ts';
import type { Answers } from './judgement.ts';

/** Answers as a predictions file says them: classes by their names. Rows without an answer are left out. */
export function answersToWrite(answers: Answers, { ids, target }: Pick<JudgedRows, 'ids' | 'target'>): AnswersToWrite {
  const { kind, values } = answers;
  const answered = [...ids.keys()].filter((row) => !Number.isNaN(values[row]));
  const kept = answered.map((row) => ids[row] ?? '');
  const names = classNames(target);
  const numbers = (valueAt: (row: number) => number | undefined): Float64Array => Float64Array.from(answered, (row) => valueAt(row) ?? Number.NaN);
  if (kind === 'probabilities') {
    const { probabilities } = answers;
    return { ids: kept, columns: names.map((name, place) => ({ name: `${CLASS_SCORE}${name}`, values: numbers((row) => probabilities[row * names.length + place]) })) };
  }
  if (kind === 'class') return { ids: kept, columns: [{ name: 'prediction', values: answered.map((row) => names[values[row] ?? -1] ?? '') }] };
  return { ids: kept, columns: [{ name: kind === 'score' ? 'score' : 'prediction', values: numbers((row) => values[row]) }] };
}
