import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { decimalsFor, formatNumber } from '../format.ts';
import { type Phrase, phrase } from '../phrase.ts';

type Constant = NonNullable<EvaluateResult['constant']>;

/** Lower is better in every proper score that is held against the constant one. */
export function isBeaten({ candidate, constant }: Constant): boolean {
  return candidate < constant;
}

/** `log_loss is 0.486; a model that gives every row the same answer has 0.676.` */
export function constantSentence({ metric, candidate, constant }: Constant): Phrase {
  const decimals = decimalsFor(candidate, Math.abs(candidate - constant) / 2);
  return phrase`${metric} is ${formatNumber(candidate, decimals)}; a model that gives every row the same answer has ${formatNumber(constant, decimals)}.`;
}
