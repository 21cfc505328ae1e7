import { cutText } from '../cut-text.ts';
import { codeSpan, escapeText } from '../escape.ts';
import { table } from '../table.ts';

const MAX_CELL = 100;

export interface ChangedRow {
  readonly id: string;
  readonly label: string;
  readonly baseline: string;
  readonly candidate: string;
}

/** The rows that two models answer most differently, to be looked at one by one. Markdown. @param names Markdown */
export function largestChangesTable(rows: readonly ChangedRow[], names: { readonly baseline: string; readonly candidate: string }): string {
  if (rows.length === 0) return '';
  const lines = rows.map(({ id, label, baseline, candidate }) => [codeSpan(cutText(id, MAX_CELL)), ...[label, baseline, candidate].map((text) => escapeText(cutText(text, MAX_CELL)))]);
  return `The ${rows.length === 1 ? 'row' : `${rows.length} rows`} whose answer changed most:\n\n${table(['Row', 'Label', names.baseline, names.candidate], ['left', 'right', 'right', 'right'], lines)}`;
}
