import type { JudgeInput } from '../judgement.ts';
import { nameOfMetric } from './column-mean.ts';

const DEFAULTS = {
  binary: { score: ['roc_auc', 'log_loss', 'accuracy'], others: ['accuracy', 'balanced_accuracy', 'f1'] },
  multiclass: { score: ['roc_auc_ovr', 'log_loss', 'accuracy'], others: ['accuracy', 'balanced_accuracy', 'f1_macro'] },
  columns: { score: [], others: [] },
  regression: { score: [], others: ['mean_absolute_error', 'root_mean_squared_error', 'r2'] },
} as const;

/** Those asked for (by default, what suits the answers), then those that only a gate names. */
export function metricsToCompute({ evaluate, gates, candidate, target }: Pick<JudgeInput, 'evaluate' | 'gates' | 'candidate' | 'target'>): readonly string[] {
  const defaults = DEFAULTS[target.task][candidate.kind === 'score' || candidate.kind === 'probabilities' ? 'score' : 'others'];
  return [...new Set([...(evaluate.metrics?.map(nameOfMetric) ?? defaults), ...gates.map(({ metric }) => metric)])];
}
