import type { AnswersToWrite } from '../model/predictions.ts';
import type { JudgedRows } from './judged-rows.ts';
import type { Answers } from './judgement.ts';

/** Answers as a predictions file says them: classes by their names. Rows without an answer are left out. */
export function answersToWrite({ kind, values }: Answers, { ids, target }: Pick<JudgedRows, 'ids' | 'target'>): AnswersToWrite {
  const answered = [...ids.keys()].filter((row) => !Number.isNaN(values[row]));
  const kept = { ids: answered.map((row) => ids[row] ?? '') };
  if (kind === 'class' && target.task === 'binary') return { ...kept, role: 'prediction', values: answered.map((row) => (values[row] === 1 ? target.positive : target.negative)) };
  return { ...kept, role: kind === 'score' ? 'score' : 'prediction', values: Float64Array.from(answered, (row) => values[row] ?? Number.NaN) };
}
