import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';

/** That nobody can tell whether a model that was run learned from the rows that judge it; null where that is known of all. */
export function unrecordedSentence({ unrecorded_training: models = [] }: Pick<EvaluateResult, 'unrecorded_training'>): string | null {
  if (models.length === 0) return null;
  const [whose, it] = models.length === 2 ? ['either model', 'they'] : models[0] === 'baseline' ? ['the baseline', 'it'] : ['the judged model', 'it'];
  return `Which rows ${whose} was trained on is not recorded, so whether ${it} learned from these test rows can't be told.`;
}
