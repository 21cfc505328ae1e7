import type { JudgeInput } from './judgement.ts';

const DEFAULTS = {
  score: ['roc_auc', 'log_loss', 'accuracy'],
  class: ['accuracy', 'balanced_accuracy', 'f1'],
  value: ['mean_absolute_error', 'root_mean_squared_error', 'r2'],
} as const;

/** Those asked for (by default, what suits the answers), then those that only a gate names. */
export function metricsToCompute({ evaluate, gates, candidate }: Pick<JudgeInput, 'evaluate' | 'gates' | 'candidate'>): readonly string[] {
  return [...new Set([...(evaluate.metrics ?? DEFAULTS[candidate.kind]), ...gates.map(({ metric }) => metric)])];
}
