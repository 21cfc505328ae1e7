import { closest } from 'fastest-levenshtein';

import { isCostMetric } from '../../config/cost-metrics.ts';
import type { Config, EvaluateConfig } from '../../config/schema.ts';
import { UserError } from '../../verdict/errors.ts';
import { AVERAGES } from './averaged-metrics.ts';
import { columnMeans, nameOfMetric } from './column-mean.ts';
import { findMetric, leveledName } from './find-metric.ts';
import { FAMILIES, METRICS } from './metric-table.ts';
import type { Task } from './metric.ts';

const TASKS: readonly Task[] = ['binary', 'multiclass', 'regression', 'columns'];

/** What people write for a metric; edit distance would lead from `auc` to `f1`. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['auc', 'roc_auc'],
  ['auroc', 'roc_auc'],
  ['ap', 'average_precision'],
  ['pr_auc', 'average_precision'],
  ['logloss', 'log_loss'],
  ['cross_entropy', 'log_loss'],
  ['brier', 'brier_score'],
  ['ece', 'calibration_error'],
  ['mcc', 'matthews_corrcoef'],
  ['sensitivity', 'recall'],
  ['mae', 'mean_absolute_error'],
  ['mse', 'mean_squared_error'],
  ['rmse', 'root_mean_squared_error'],
  ['mape', 'mean_absolute_percentage_error'],
  ['kappa', 'cohen_kappa'],
  ['f2', 'fbeta_<beta>'],
  ['top_k', 'top_k_accuracy'],
  ['pinball_loss', 'quantile_loss'],
  ['mean_pinball_loss', 'quantile_loss'],
]);

interface NamedMetrics {
  readonly metrics: NonNullable<EvaluateConfig['metrics']>;
  /** Line in mlops.yml of each metric, where known. */
  readonly metricLines?: readonly (number | null)[];
  readonly gates: NonNullable<Config['gates']>;
  /** Line in mlops.yml of each gate, where known. */
  readonly gateLines: readonly (number | null)[];
}

/**
 * Refuses a metric that is unknown, or not of this task, wherever one is named: nothing has run yet.
 * @param task null where the target has not been read
 * @throws UserError with the place, the nearest name and the allowed ones
 */
export function checkMetricNames(named: NamedMetrics, task: Task | null): void {
  const means = columnMeans(named.metrics).map(nameOfMetric);
  for (const [index, item] of named.metrics.entries()) {
    if (typeof item !== 'string') continue;
    const line = named.metricLines?.[index] ?? null;
    check(line === null ? 'evaluate.metrics' : `evaluate.metrics in line ${line}`, item, { task, means });
  }
  for (const [index, { metric }] of named.gates.entries()) {
    const line = named.gateLines[index] ?? null;
    check(line === null ? `gates[${index}]` : `the gate in line ${line}`, metric, { task, means });
  }
}

function check(place: string, name: string, { task, means }: { readonly task: Task | null; readonly means: readonly string[] }): void {
  if (means.includes(name) || isCostMetric(name)) return;
  const column = /^mean\((.+)\)$/.exec(name)?.[1];
  if (column !== undefined) throw new UserError(`${place}: metric ${JSON.stringify(name)} is not asked for: add { mean: ${column}, better: higher } (or lower) to evaluate.metrics`);
  if (means.includes(`mean(${name})`)) throw new UserError(`${place}: there is no metric ${JSON.stringify(name)}; did you mean "mean(${name})"?`);
  const tasks = task === null ? TASKS : [task];
  if (tasks.some((one) => findMetric(name, one) !== undefined)) return;
  throw new UserError(`${place}: ${explain(name, tasks, task)}`);
}

function explain(name: string, tasks: readonly Task[], task: Task | null): string {
  const shown = JSON.stringify(name);
  for (const one of tasks) {
    const leveled = leveledName(name, one);
    if (leveled !== null) return `metric ${shown}: ${leveled.family.rule}, such as ${leveled.family.example}`;
    const family = FAMILIES[one].get(name);
    if (family !== undefined) return `metric ${shown} needs its number: write ${family.form}, such as ${family.example}`;
  }
  const allowed = [...new Set(tasks.flatMap((one) => [...METRICS[one].keys(), ...[...FAMILIES[one].values()].map(({ form }) => form)]))];
  const list = task === null ? 'docs/metrics.md has them all' : `allowed for ${task}: ${allowed.join(', ')}`;
  const averaged = task === 'multiclass' ? variantsOf(name) : [];
  if (averaged.length > 0) return `metric ${shown} is of two classes, and the target has more: say how the classes are averaged: ${averaged.join(', ')}`;
  const other = TASKS.find((one) => findMetric(name, one) !== undefined);
  if (other !== undefined && task === 'columns') return `metric ${shown} is for ${other}, but the predictions have no label to hold answers against; only means of columns can be judged ({ mean: column, better: higher } in evaluate.metrics)`;
  if (other !== undefined) return `metric ${shown} is for ${other}, but the target is ${task}; ${list}`;
  return `there is no metric ${shown}; did you mean ${JSON.stringify(nearest(name, allowed))}? (${list})`;
}

/** `f1_macro`, … of f1: what stands in its place where there are more than two classes. */
function variantsOf(name: string): string[] {
  if (findMetric(name, 'binary') === undefined) return [];
  return [...METRICS.multiclass.keys(), ...AVERAGES.map((average) => `${name}_${average}`)].filter((one, place, all) => one.startsWith(`${name}_`) && findMetric(one, 'multiclass') !== undefined && all.indexOf(one) === place);
}

function nearest(name: string, allowed: readonly string[]): string {
  const plain = name.slice(0, 100).toLowerCase().replaceAll(/[\s-]+/g, '_').replace(/^neg_/, '');
  // scikit-learn's functions end in `_score` where its scorers don't.
  const candidates = [OTHER_NAMES.get(plain), plain, plain.replace(/_score$/, '')];
  return candidates.find((candidate) => candidate !== undefined && allowed.includes(candidate)) ?? closest(plain, allowed);
}
