import { type Config, type SplitConfig, splitSchema } from '../../../shared/config/schema.ts';
import type { Answerer } from '../../../shared/judge/answers/answerer.ts';
import { canonicalJson } from '../../../shared/statement/canonical-json.ts';
import { parseTimeText } from '../../../shared/tabular/cells/parse-time.ts';
import { DEFAULT_SPLIT } from '../../../shared/tabular/split/split-rows.ts';
import type { TrainingEvidence } from '../candidate/read-training.ts';

/**
 * Whether a model that answers any row may have learned from the rows that judge it, because its training split the rows otherwise: then its
 * answers say nothing of new rows. By what its statement records; predictions need no such look, since they were made for test rows.
 * @returns what is other, in words; null where today's test rows were test rows then
 */
export function mayHaveSeen(training: TrainingEvidence | null, { data }: Config): string | null {
  const recorded = training?.parameters['split'];
  if (recorded === undefined || data === undefined) return null;
  const now = data.split ?? DEFAULT_SPLIT;
  const then = splitSchema.safeParse(recorded);
  if (then.success && keepsApart(then.data, now)) {
    const [before, id] = [training?.id, data.id ?? null];
    if (now.by !== 'hash' || before === undefined || before === id) return null;
    return `it was trained with a split by ${before === null ? 'the number of the row' : `the hash of ${JSON.stringify(before)}`}, and is judged with one by ${id === null ? 'the number of the row' : `the hash of ${JSON.stringify(id)}`} (data.id)`;
  }
  return `it was trained with data.split ${canonicalJson(recorded)}, and is judged with ${canonicalJson(now)}`;
}

/**
 * Of the models that were run, those whose training is not recorded with its split: nobody can tell whether they learned from the rows that
 * judge them. A baseline like that is only harder to beat, and a candidate may be a file of anybody's, so this is told and decides nothing.
 */
export function unrecordedTraining(models: Readonly<Record<'candidate' | 'baseline', { readonly answerer: Pick<Answerer, 'predictions'>; readonly training: TrainingEvidence | null } | null>>, { data }: Config): ('candidate' | 'baseline')[] {
  if (data === undefined) return [];
  return (['candidate', 'baseline'] as const).filter((role) => {
    const model = models[role];
    return model !== null && model.answerer.predictions === null && model.training?.parameters['split'] === undefined;
  });
}

/** A split by shares keeps the rows below `test` for the test, one by time those from `test-from` on. */
function keepsApart(then: SplitConfig, now: SplitConfig): boolean {
  if (then.by === 'hash' && now.by === 'hash') return then.test >= now.test;
  if (then.by === 'time' && now.by === 'time') return then.column === now.column && parseTimeText(then['test-from']) <= parseTimeText(now['test-from']);
  return canonicalJson(then) === canonicalJson(now);
}
