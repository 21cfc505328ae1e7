import type { Answers } from '../../shared/judge/judgement.ts';
import { GOLDEN_TOLERANCE } from '../../shared/model/golden.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/**
 * Holds the predictions on record against the model's own. Another machine may round the last digits of a network otherwise, so the
 * tolerance is that of the golden rows.
 * @throws UserError naming the first row
 */
export function refuseOtherAnswers(recorded: Answers, own: Answers, { ids, path }: { readonly ids: readonly string[]; readonly path: string }): void {
  const [ours, theirs] = [numbersOf(recorded), numbersOf(own)];
  const other = ours.findIndex((value, place) => !(Math.abs(value - (theirs[place] ?? Number.NaN)) <= GOLDEN_TOLERANCE * (1 + Math.abs(value))));
  if (recorded.kind === own.kind && other === -1) return;
  const place = Math.max(other, 0);
  const row = Math.floor(place / (ours.length / ids.length));
  throw new UserError(`${path}: says ${ours[place]} for ${JSON.stringify(ids[row])}, but the model answers ${theirs[place]}; these are not the predictions of this model. Run evaluate-and-gate again`);
}

/** Each as often as a row has some. */
function numbersOf(answers: Answers): Float64Array {
  return answers.kind === 'probabilities' ? answers.probabilities : answers.values;
}
