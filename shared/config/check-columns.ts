import { isDate, isDateOrTimestamp } from './calendar.ts';
import { checkExpectations } from './check-expectations.ts';
import { checkPattern } from './check-pattern.ts';
import { describeValue } from './describe-value.ts';
import { formatKeyPath, type KeyPath } from './key-path.ts';
import type { Problem } from './problem.ts';
import type { ColumnConfig, ColumnType, Config } from './schema.ts';

interface Kind {
  readonly fits: (value: unknown) => boolean;
  readonly expected: string;
}

const NUMBER: Kind = { fits: (value) => typeof value === 'number', expected: 'a number' };
const DATE: Kind = { fits: (value) => typeof value === 'string' && isDate(value), expected: 'a date such as 2001-03-10' };
const TIMESTAMP: Kind = { fits: (value) => typeof value === 'string' && isDateOrTimestamp(value), expected: 'a time such as 2001-03-10T14:30:00Z' };
const STRING: Kind = { fits: (value) => typeof value === 'string', expected: 'a text' };

/** What `values` may hold. */
const VALUES: Readonly<Record<ColumnType, Kind>> = {
  integer: { fits: Number.isSafeInteger, expected: 'a whole number' },
  number: NUMBER,
  string: STRING,
  boolean: { fits: (value) => typeof value === 'boolean', expected: 'true or false' },
  date: DATE,
  timestamp: TIMESTAMP,
};
/** What `min` and `max` may be; texts and booleans have no order that a bound would mean. */
const BOUNDS: Readonly<Partial<Record<ColumnType, Kind>>> = { integer: NUMBER, number: NUMBER, date: DATE, timestamp: TIMESTAMP };

export function checkColumns({ data }: Config): readonly Problem[] {
  const columns = Object.entries(data?.columns ?? {}).flatMap(([name, column]) => {
    const keys = ['data', 'columns', name];
    return [...checkColumn(column, keys), ...checkLengths(column, keys), ...checkExpectations(column, keys), ...checkLevel({ type: true, ...column }, keys)];
  });
  const rows = data?.rows ?? {};
  const problems = [...columns, ...checkLevel(rows, ['data', 'rows'])];
  if (rows.min === undefined || rows.max === undefined || rows.min <= rows.max) return problems;
  return [...problems, reversed(['data', 'rows'], rows.min, rows.max)];
}

/** A level of a check that isn't made would look like one that is. */
function checkLevel(holder: object, keys: KeyPath): readonly Problem[] {
  const level = 'level' in holder ? holder.level : undefined;
  if (typeof level !== 'object' || level === null) return [];
  return Object.keys(level)
    .filter((check) => !Object.hasOwn(holder, check))
    .map((check) => ({ keys: [...keys, 'level', check], at: 'key', text: `${formatKeyPath([...keys, 'level', check])}: ${formatKeyPath(keys)} has no ${check} that could have a level` }));
}

/** Only texts have a length that anybody means. */
function checkLengths(column: ColumnConfig, keys: KeyPath): readonly Problem[] {
  const bounds = (['min-length', 'max-length'] as const).filter((bound) => column[bound] !== undefined);
  if ((column.type ?? 'string') !== 'string') {
    return bounds.map((bound) => ({ keys: [...keys, bound], at: 'key', text: `${formatKeyPath([...keys, bound])}: only texts have a ${bound}; this is ${typed(column)}` }));
  }
  const { 'min-length': min = 0, 'max-length': max = Number.POSITIVE_INFINITY } = column;
  return min <= max ? [] : [{ keys: [...keys, 'min-length'], at: 'value', text: `${formatKeyPath(keys)}: min-length ${min} is above max-length ${max}` }];
}

function checkColumn(column: ColumnConfig, keys: KeyPath): readonly Problem[] {
  const type = column.type ?? 'string';
  const problems: Problem[] = [];
  const wrong = (path: KeyPath, value: unknown, { expected, advice = '' }: { readonly expected: string; readonly advice?: string }): void => {
    problems.push({ keys: path, at: 'value', text: `${formatKeyPath(path)}: ${describeValue(value)} found, ${expected} expected for ${typed(column)}${advice}` });
  };
  for (const bound of ['min', 'max'] as const) {
    const value = column[bound];
    if (value === undefined) continue;
    const kind = BOUNDS[type];
    if (kind === undefined) problems.push({ keys: [...keys, bound], at: 'key', text: `${formatKeyPath([...keys, bound])}: only numbers, dates and timestamps have a ${bound}; this is ${typed(column)}` });
    else if (!kind.fits(value)) wrong([...keys, bound], value, kind);
  }
  for (const [place, value] of (column.values ?? []).entries()) {
    const advice = type === 'string' ? '; quote it, or declare another type' : '';
    if (!VALUES[type].fits(value)) wrong([...keys, 'values', place], value, { expected: VALUES[type].expected, advice });
  }
  if (problems.length === 0 && column.min !== undefined && column.max !== undefined && comparable(column.min) > comparable(column.max)) {
    problems.push(reversed(keys, column.min, column.max));
  }
  const fault = column.pattern === undefined ? null : checkPattern(column.pattern);
  if (fault !== null) {
    const path = [...keys, 'pattern'];
    problems.push({ keys: path, at: 'value', text: `${formatKeyPath(path)}: ${describeValue(column.pattern)} is no RE2 pattern: ${fault}` });
  }
  return problems;
}

function reversed(keys: KeyPath, min: string | number, max: string | number): Problem {
  return { keys: [...keys, 'min'], at: 'value', text: `${formatKeyPath(keys)}: min ${min} is above max ${max}` };
}

/** Dates order as their texts; timestamps in different zones are left to the data's own check. */
function comparable(bound: string | number): string | number {
  return typeof bound === 'string' ? bound.slice(0, 10) : bound;
}

function typed({ type }: ColumnConfig): string {
  return type === undefined ? 'a column of type string (the default)' : `a column of type ${type}`;
}
