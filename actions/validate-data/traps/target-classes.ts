import type { ColumnStatistics } from '../../../shared/results/validate-data.ts';
import { parseNumberText } from '../../../shared/tabular/cells/parse-number.ts';
import type { ColumnScan } from '../../../shared/tabular/columns/column-scan.ts';
import { BLANK, MISSING } from '../../../shared/tabular/columns/marks.ts';
import { valueBytes } from '../../../shared/tabular/columns/value-table.ts';

/** What the target of a model is, as far as the scan of its column shows. */
export type TargetKind =
  | { readonly task: 'classes'; /** Rows of each class. */ readonly counts: ReadonlyMap<string, number> }
  | { readonly task: 'quantity' }
  /** One value, or names. */
  | { readonly task: 'none' };

/** More texts are names or sentences. */
const MAX_CLASSES = 200;

export function targetKind(scan: ColumnScan, { type }: Pick<ColumnStatistics, 'type'>): TargetKind {
  const isNumber = type === 'integer' || type === 'number';
  if (scan.mode !== 'exact') return { task: isNumber ? 'quantity' : 'none' };
  const counts = new Map<string, number>();
  const { table } = scan;
  for (let code = 0; code < table.size; code++) {
    if (table.marks[code] === MISSING || table.marks[code] === BLANK) continue;
    const label = labelOf(valueBytes(table, code).toString(), type);
    counts.set(label, (counts.get(label) ?? 0) + (table.counts[code] ?? 0));
  }
  if (counts.size === 2 || (!isNumber && counts.size > 2 && counts.size <= MAX_CLASSES)) return { task: 'classes', counts };
  return { task: isNumber && counts.size > 2 ? 'quantity' : 'none' };
}

/** `1` and `1.0`, `true` and `True` are one label. */
export function labelOf(text: string, type: ColumnStatistics['type']): string {
  if (type === 'integer' || type === 'number') {
    const value = parseNumberText(text);
    return Number.isNaN(value) ? text : String(value);
  }
  return type === 'boolean' ? text.trim().toLowerCase() : text;
}
