import type { ColumnObservation } from './column-observer.ts';
import { inferType } from './infer-column.ts';

/** Names that tell when a row came to be: `date`, `created_at`, `orderDate`; not `birth_date`, `since` or `due_date`. */
const WHEN = /^(?:date|day|time|datetime|timestamp|ts)$|_(?:at|ts|timestamp|datetime)$|^(?:event|order|transaction|purchase|visit|observation|measurement|record|log|creation)_(?:date|time|day)$/;

/** Columns of dates or times that no row lacks, and that are not all the same. */
export function completeTimes(columns: readonly ColumnObservation[]): readonly ColumnObservation[] {
  return columns.filter((column) => ['date', 'timestamp'].includes(inferType(column)) && column.empty === 0 && column.missingTexts.size === 0 && column.latest > column.earliest);
}

/** The only one of them whose name says that it is the time of the row; null where a person has to say. */
export function inferTime(columns: readonly ColumnObservation[]): string | null {
  const [time, another] = completeTimes(columns).filter(({ name }) => WHEN.test(snakeCase(name)));
  return time === undefined || another !== undefined ? null : time.name;
}

function snakeCase(name: string): string {
  return name.trim().replaceAll(/([a-z])([A-Z])/g, '$1_$2').replaceAll(/[\s-]+/g, '_').toLowerCase();
}
