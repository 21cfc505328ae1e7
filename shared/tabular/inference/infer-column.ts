import type { ColumnConfig, ColumnType } from '../../config/schema.ts';
import type { ColumnObservation } from './column-observer.ts';
import { niceBounds } from './nice-bounds.ts';

/** Fewer rows prove nothing about what is never missing, or about all values there are. */
const ENOUGH_ROWS = 100;
const MOST_VALUES = 12;
/** Each listed value must be seen in this share of the rows: a rare one suggests more that were not seen. */
const FREQUENT = 0.01;

/** Quantities whose range the name tells. */
const KNOWN_RANGES: ReadonlyMap<string, number> = new Map([['latitude', 90], ['lat', 90], ['longitude', 180], ['lon', 180], ['lng', 180]]);

/** What a column holds, by all its values; texts where nothing else fits them. */
export function inferType({ kinds }: ColumnObservation): ColumnType {
  return (['boolean', 'integer', 'number', 'date', 'timestamp'] as const).find((kind) => kinds.has(kind)) ?? 'string';
}

/** Missing cells when `missingValues` mean missing too. */
export function countMissing(column: ColumnObservation, missingValues: readonly string[]): number {
  const empty = inferType(column) === 'string' ? column.empty - column.emptyTexts : column.empty;
  return missingValues.reduce((count, text) => count + (column.missingTexts.get(text) ?? 0), empty);
}

/**
 * What may be asked of a column, from what was seen in it. Never the seen minimum and maximum as law; and only what many rows bear out.
 * @param missingValues texts that mean missing in the whole file
 */
export function inferColumn(column: ColumnObservation, { missingValues, isId }: { readonly missingValues: readonly string[]; readonly isId: boolean }): ColumnConfig {
  const type = inferType(column);
  const missing = countMissing(column, missingValues) === 0 && column.rows >= ENOUGH_ROWS ? { missing: 0 } : {};
  if (isId) return { type, unique: true, missing: 0 };
  if (type === 'integer' || type === 'number') return { type, ...numberRule(column, { missingValues, type }), ...missing };
  if (type === 'string') return { type, ...textRule(column, missingValues), ...missing };
  return { type, ...missing };
}

function numberRule({ name, distinct, min, max }: ColumnObservation, { missingValues, type }: { readonly missingValues: readonly string[]; readonly type: 'integer' | 'number' }): ColumnConfig {
  const texts = [...(distinct?.keys() ?? [])].filter((text) => !missingValues.includes(text)).sort();
  if (texts.join() === '0,1') return { values: [0, 1] };
  const known = KNOWN_RANGES.get(name.toLowerCase());
  if (known !== undefined && min >= -known && max <= known) return { min: -known, max: known };
  const bounds = niceBounds(min, max, { whole: type === 'integer' });
  return { ...(bounds.min === null ? {} : { min: bounds.min }), ...(bounds.max === null ? {} : { max: bounds.max }) };
}

function textRule(column: ColumnObservation, missingValues: readonly string[]): ColumnConfig {
  const { distinct, rows, emptyTexts, shape } = column;
  if (rows < ENOUGH_ROWS || emptyTexts > 0) return {};
  const counts = distinct === null ? null : [...distinct].filter(([text]) => !missingValues.includes(text));
  if (counts !== null && counts.length > 0 && counts.length <= MOST_VALUES && counts.every(([, count]) => count >= FREQUENT * rows)) {
    return { values: counts.map(([text]) => text).sort() };
  }
  // A text such as NA that stays a value is no code.
  const onlyCodes = [...column.missingTexts.keys()].every((text) => missingValues.includes(text));
  const regular = shape !== null && onlyCodes && (counts === null || counts.length > MOST_VALUES);
  return regular ? { pattern: shape } : {};
}
