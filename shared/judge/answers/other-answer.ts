import { GOLDEN_TOLERANCE } from '../../model/golden.ts';
import type { Answers } from '../judgement.ts';

export interface OtherAnswer {
  readonly row: number;
  readonly recorded: number | undefined;
  readonly own: number | undefined;
}

/**
 * The first row that two lists of answers of one model disagree on; null where they are the same. Another machine may round the last digits
 * of a network otherwise, so the tolerance is that of the golden rows. Rows without a recorded answer say nothing.
 */
export function otherAnswer(recorded: Answers, own: Answers): OtherAnswer | null {
  const [ours, theirs] = [numbersOf(recorded), numbersOf(own)];
  const other = ours.findIndex((value, place) => !Number.isNaN(value) && !(Math.abs(value - (theirs[place] ?? Number.NaN)) <= GOLDEN_TOLERANCE * (1 + Math.abs(value))));
  if (recorded.kind === own.kind && other === -1) return null;
  const place = Math.max(other, 0);
  return { row: Math.floor(place / (ours.length / recorded.values.length)), recorded: ours[place], own: theirs[place] };
}

/** Each as often as a row has some. */
function numbersOf(answers: Answers): Float64Array {
  return answers.kind === 'probabilities' ? answers.probabilities : answers.values;
}
