import { otherAnswer } from '../../shared/judge/answers/other-answer.ts';
import type { Answers } from '../../shared/judge/judgement.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/**
 * Holds the predictions on record against the model's own.
 * @throws UserError naming the first row
 */
export function refuseOtherAnswers(recorded: Answers, own: Answers, { ids, path }: { readonly ids: readonly string[]; readonly path: string }): void {
  const other = otherAnswer(recorded, own);
  if (other === null) return;
  throw new UserError(`${path}: says ${other.recorded} for ${JSON.stringify(ids[other.row])}, but the model answers ${other.own}; these are not the predictions of this model. Run evaluate-and-gate again`);
}
