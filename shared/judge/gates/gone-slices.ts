import type { EvaluateConfig } from '../../config/schema.ts';
import { rangeName } from '../../tabular/tables/cut-slice.ts';
import type { Field } from '../field.ts';
import type { RecordedSlice } from '../judgement.ts';
import { MISSING_PARTS } from '../measure-fields.ts';

export interface GoneSlice extends RecordedSlice {
  /** Rows that are left of it: too few to be judged, or none. */
  readonly left: number;
}

/**
 * Slices that counted when the baseline was judged and that have too few rows now: who leaves out the rows that a model gets wrong must not
 * pass for better. Rows without a value that got one are no such slice, nor is a range whose edges were moved.
 */
export function goneSlices(column: string, { recorded, fields, minRows, evaluate }: { readonly recorded: readonly RecordedSlice[]; readonly fields: readonly Field[]; readonly minRows: number; readonly evaluate: EvaluateConfig }): readonly GoneSlice[] {
  const there = new Map(fields.map(({ slice, all }) => [slice?.[column], all.rows]));
  const ranges = rangesOf(column, evaluate);
  return recorded.flatMap(({ slice, rows }) => {
    const part = slice[column];
    const left = there.get(part) ?? 0;
    if (part === undefined || rows < minRows || left >= minRows || MISSING_PARTS.includes(part)) return [];
    return ranges === null || ranges.has(part) ? [{ slice, rows, left }] : [];
  });
}

/** The names that the ranges of a column have; null where it is cut by its values. */
function rangesOf(column: string, { slices = [] }: EvaluateConfig): ReadonlySet<string> | null {
  for (const slice of slices) {
    if (typeof slice === 'string' || !Object.hasOwn(slice, column)) continue;
    const ends = [Number.NEGATIVE_INFINITY, ...(slice[column] ?? []), Number.POSITIVE_INFINITY];
    return new Set(ends.slice(1).map((high, place) => rangeName(ends[place] ?? 0, high)));
  }
  return null;
}
