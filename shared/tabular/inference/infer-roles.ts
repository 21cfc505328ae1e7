import type { ColumnObservation } from './column-observer.ts';
import { countMissing, inferType } from './infer-column.ts';

/** Names that data sets give to what is predicted. */
const TARGETS = new Set(['target', 'label', 'y', 'churn', 'churned', 'delayed', 'survived', 'fraud', 'is_fraud', 'outcome', 'converted', 'defaulted']);

export interface Target {
  readonly name: string;
  readonly task: 'binary' | 'regression';
}

/** `id`, `customer_id`, `customerId`; not `paid`. */
export function soundsLikeId(name: string): boolean {
  return /^id$|[_-]id$/i.test(name) || /[a-z]I[dD]$/.test(name);
}

/** The column called id, else the only one called so-and-so_id, if every row has its own value there. */
export function inferId(columns: readonly ColumnObservation[]): string | null {
  const candidates = columns.filter(({ unique, rows }) => unique && rows > 1).map(({ name }) => name);
  const plain = candidates.filter((name) => name.toLowerCase() === 'id');
  const [id, another] = plain.length > 0 ? plain : candidates;
  return another === undefined ? (id ?? null) : null;
}

/** Fewer groups than these can't be shared out. */
const LEAST_GROUPS = 20;

/** The only other column called so-and-so_id of whose values each comes twice or more on the average; null where a person has to say. */
export function inferGroup(columns: readonly ColumnObservation[], id: string | null): string | null {
  const [group, another] = columns.filter(({ name, ids, rows }) => name !== id && ids !== null && ids >= LEAST_GROUPS && 2 * ids <= rows);
  return group === undefined || another !== undefined ? null : group.name;
}

/** The only column with a usual name for a target that a model can be judged by as it is; null where a person has to say. */
export function inferTarget(columns: readonly ColumnObservation[], missingValues: readonly string[]): Target | null {
  const targets = columns.flatMap((column) => {
    const task = TARGETS.has(column.name.toLowerCase()) && countMissing(column, missingValues) === 0 ? taskOf(column) : null;
    return task === null ? [] : [{ name: column.name, task }];
  });
  const [target, another] = targets;
  return another === undefined ? (target ?? null) : null;
}

/** Two classes with an obvious positive one, or numbers enough to be a quantity. */
function taskOf(column: ColumnObservation): Target['task'] | null {
  const texts = column.distinct === null ? null : [...new Set([...column.distinct.keys()].map((text) => text.toLowerCase()))].sort().join();
  if (texts === '0,1' || texts === 'false,true') return 'binary';
  const quantity = ['integer', 'number'].includes(inferType(column)) && (column.distinct === null || column.distinct.size > 20);
  return quantity ? 'regression' : null;
}
