import { closest } from 'fastest-levenshtein';

import type { Config } from '../config/schema.ts';
import { UserError } from '../verdict/errors.ts';
import type { Task } from './metric.ts';
import { METRICS } from './metric-table.ts';

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
]);

interface NamedMetrics {
  readonly metrics: readonly string[];
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
  for (const [index, name] of named.metrics.entries()) {
    const line = named.metricLines?.[index] ?? null;
    check(line === null ? 'evaluate.metrics' : `evaluate.metrics in line ${line}`, name, task);
  }
  for (const [index, { metric }] of named.gates.entries()) {
    const line = named.gateLines[index] ?? null;
    check(line === null ? `gates[${index}]` : `the gate in line ${line}`, metric, task);
  }
}

function check(place: string, name: string, task: Task | null): void {
  const metric = METRICS.get(name);
  if (metric !== undefined && (task === null || metric.task === task)) return;
  const allowed = [...METRICS].filter(([, { task: of }]) => task === null || of === task).map(([allowedName]) => allowedName);
  const list = `allowed${task === null ? '' : ` for ${task}`}: ${allowed.join(', ')}`;
  if (metric !== undefined) throw new UserError(`${place}: metric ${JSON.stringify(name)} is for ${metric.task}, but the target is ${task}; ${list}`);
  throw new UserError(`${place}: there is no metric ${JSON.stringify(name)}; did you mean ${JSON.stringify(nearest(name, allowed))}? (${list})`);
}

function nearest(name: string, allowed: readonly string[]): string {
  const plain = name.slice(0, 100).toLowerCase().replaceAll(/[\s-]+/g, '_').replace(/^neg_/, '');
  // scikit-learn's functions end in `_score` where its scorers don't.
  const candidates = [OTHER_NAMES.get(plain), plain, plain.replace(/_score$/, '')];
  return candidates.find((candidate) => candidate !== undefined && allowed.includes(candidate)) ?? closest(plain, allowed);
}
