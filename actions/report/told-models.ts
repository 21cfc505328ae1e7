import { formatList } from '../../shared/report/format.ts';
import type { Verdict } from '../../shared/verdict/verdict.ts';
import type { ChangedConfig } from './changed-configs.ts';
import type { RunEvaluation } from './read-evaluations.ts';

/** A model that a report has a section on. */
export interface ToldModel {
  readonly model: string;
  /** `missing`: its mlops.yml is there, and the run left nothing of it. */
  readonly evaluation: RunEvaluation | { readonly state: 'missing' };
  readonly config: Pick<ChangedConfig, 'path' | 'changes'>;
}

/** Every model that mlops.yml names, whether the run left an evaluation of it or not, and then what else the run left. */
export function toldModels(configs: readonly ChangedConfig[], evaluations: ReadonlyMap<string, RunEvaluation>): readonly ToldModel[] {
  const expected = configs.flatMap(({ models }) => models.find((model) => evaluations.has(model)) ?? models[0] ?? []);
  return [...new Set([...expected, ...evaluations.keys()])].map((model) => ({
    model,
    evaluation: evaluations.get(model) ?? { state: 'missing' },
    config: configs.find(({ models }) => models.includes(model)) ?? unnamed(model, configs),
  }));
}

/** What decides on a model that no mlops.yml names can't be told; where one could not be read, for that reason. */
function unnamed(model: string, configs: readonly ChangedConfig[]): ToldModel['config'] {
  const unread = configs.find(({ models }) => models.length === 0);
  if (unread !== undefined) return unread;
  const paths = configs.map(({ path }) => path);
  const none = paths.length === 1 ? `${paths[0]} is not about ${model}` : `none of ${formatList(paths)} is about ${model}`;
  return { path: 'mlops.yml', changes: { state: 'unknown', reason: `${none}; name its mlops.yml by the input config of the report` } };
}

/** What the run says of a model: of one that it left nothing usable on, nothing. */
export function claimedVerdict({ evaluation }: ToldModel): Verdict {
  return evaluation.state === 'held' ? evaluation.result.verdict : 'inconclusive';
}
