import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { decimalsFor, formatNumber } from '../format.ts';
import { type Phrase, phrase } from '../phrase.ts';

type Constant = NonNullable<EvaluateResult['constant']>;

/** Lower is better in every proper score that is held against the constant one. */
export function isBeaten({ candidate, constant }: Constant): boolean {
  return candidate < constant;
}

/** `log_loss is 0.486; of a model that answers every row alike it would be 0.676.` */
export function constantSentence({ metric, candidate, constant }: Constant): Phrase {
  const decimals = decimalsFor(candidate, Math.abs(candidate - constant) / 2);
  return phrase`${metric} is ${formatNumber(candidate, decimals)}; of a model that answers every row alike it would be ${formatNumber(constant, decimals)}.`;
}
