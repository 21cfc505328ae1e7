import type { ColumnMean } from '../config/schema.ts';
import type { Slice } from '../results/evaluate-and-gate.ts';
import type { Field, Fields } from './field.ts';
import type { SliceColumn } from './judgement.ts';
import { measure } from './measure.ts';
import { chooseRows, type Population } from './population.ts';

interface Rows {
  readonly all: readonly number[];
  /** Those that the baseline answered too; null without one. */
  readonly common: readonly number[] | null;
}

interface Options {
  readonly metrics: readonly string[];
  readonly slices: readonly SliceColumn[];
  readonly means: readonly ColumnMean[];
  /** Fields with fewer rows get values without intervals. */
  readonly fewRows: number;
}

/** What the rows without a value are called; the second where a value has the name of the first. */
export const MISSING_PARTS: readonly string[] = ['(missing)', '(no value)'];

/**
 * Measures the whole and every part of every slice column, in the order of the parts.
 * @param population all test rows; the baseline's answers may be NaN outside the common rows
 */
export function measureFields(population: Population, rows: Rows, { metrics, slices, fewRows, means }: Options): Fields {
  const measureRows = (slice: Slice | null, { all, common }: Rows): Field => {
    if (common?.length === all.length) {
      const both = measure(chooseRows(population, all), metrics, { fewRows, means });
      return { slice, all: both, common: both };
    }
    const alone = measure(chooseRows({ ...population, baseline: null }, all), metrics, { fewRows, means });
    return { slice, all: alone, common: common && measure(chooseRows(population, common), metrics, { fewRows, means }) };
  };
  return {
    whole: measureRows(null, rows),
    slices: new Map(slices.map((column) => [column.column, partsOf(column, rows).map(([slice, part]) => measureRows(slice, part))])),
  };
}

/** The rows of each part; those without a value form one of their own, so that no row escapes a slice gate unseen. */
function partsOf({ column, codes, parts }: SliceColumn, { all, common }: Rows): readonly (readonly [Slice, Rows])[] {
  const allByCode = groupByCode(codes, all);
  const commonByCode = common && groupByCode(codes, common);
  const rowsOf = (code: number): Rows => ({ all: allByCode.get(code) ?? [], common: commonByCode && (commonByCode.get(code) ?? []) });
  const named = parts.map((part, code) => [{ [column]: part }, rowsOf(code)] as const);
  if (!allByCode.has(-1)) return named;
  const name = MISSING_PARTS.find((one) => !parts.includes(one)) ?? '';
  return [...named, [{ [column]: name }, rowsOf(-1)]];
}

function groupByCode(codes: Int32Array, rows: readonly number[]): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const code = codes[row] ?? -1;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [row]);
    else group.push(row);
  }
  return groups;
}
