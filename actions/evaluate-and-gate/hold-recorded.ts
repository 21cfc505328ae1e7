import { alignBaseline } from '../../shared/judge/answers/align-answers.ts';
import type { JudgedRows } from '../../shared/judge/answers/judged-rows.ts';
import { otherAnswer } from '../../shared/judge/answers/other-answer.ts';
import type { Answers } from '../../shared/judge/judgement.ts';
import type { Predictions } from '../../shared/model/predictions.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/**
 * A program that serves, or an export, may be another model than the one that was trained: both must answer the same rows alike.
 * @param options.source what the error calls who answers now
 * @throws UserError naming the first row
 */
export function holdRecorded(answers: Answers, judged: JudgedRows, { source, recorded }: { readonly source: string; readonly recorded: Predictions }): void {
  const other = otherAnswer(alignBaseline(recorded, judged, 'predictions.csv').answers, answers);
  if (other === null) return;
  const which = judged.showValues ? JSON.stringify(judged.ids[other.row]) : `row ${other.row + 1}`;
  throw new UserError(`${source}: ${other.own} for ${which}, but the training left ${other.recorded} for it; this does not answer as the model that was trained`);
}
