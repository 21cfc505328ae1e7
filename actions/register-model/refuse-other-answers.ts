import type { Answers } from '../../shared/judge/judgement.ts';
import { GOLDEN_TOLERANCE } from '../../shared/model/golden.ts';
import { UserError } from '../../shared/verdict/errors.ts';

/**
 * Holds the predictions on record against the model's own. Another machine may round the last digits of a network otherwise, so the
 * tolerance is that of the golden rows.
 * @throws UserError naming the first row
 */
export function refuseOtherAnswers(recorded: Answers, own: Answers, { ids, path }: { readonly ids: readonly string[]; readonly path: string }): void {
  const other = recorded.values.findIndex((value, row) => !(Math.abs(value - (own.values[row] ?? Number.NaN)) <= GOLDEN_TOLERANCE * (1 + Math.abs(value))));
  if (recorded.kind === own.kind && other === -1) return;
  const row = other === -1 ? 0 : other;
  throw new UserError(`${path}: says ${recorded.values[row]} for ${JSON.stringify(ids[row])}, but the model answers ${own.values[row]}; these are not the predictions of this model. Run evaluate-and-gate again`);
}
