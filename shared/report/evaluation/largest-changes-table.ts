import { cutText } from '../cut-text.ts';
import { codeSpan, escapeText } from '../escape.ts';
import { table } from '../table.ts';

const MAX_CELL = 100;
/** Of a text that was asked for: a prompt, an answer. */
const MAX_SHOWN = 300;

export interface ChangedRow {
  readonly id: string;
  /** Empty where there is no truth. */
  readonly label: string;
  readonly baseline: string;
  readonly candidate: string;
}

/** Columns that were asked for (`evaluate.show`), a cell for each row. */
export interface ShownCells {
  readonly name: string;
  readonly of: 'baseline' | 'candidate' | null;
  readonly cells: readonly (string | null)[];
}

export interface ChangedRows {
  readonly rows: readonly ChangedRow[];
  /** The column of the predictions that changed; null: the answer. */
  readonly column?: string | null | undefined;
  /** Rows whose class changed come first. */
  readonly flipsFirst?: boolean | undefined;
  readonly shown?: readonly ShownCells[] | undefined;
}

/** The rows that two models answer most differently, to be looked at one by one. Markdown. @param names Markdown */
export function largestChangesTable({ rows, column, flipsFirst, shown = [] }: ChangedRows, names: { readonly baseline: string; readonly candidate: string }): string {
  if (rows.length === 0) return '';
  const labelled = rows.some(({ label }) => label !== '');
  const header = ['Row', ...(labelled ? ['Label'] : []), names.baseline, names.candidate, ...shown.map((one) => headingOf(one, names))];
  const lines = rows.map(({ id, label, baseline, candidate }, place) => [
    codeSpan(cutText(id, MAX_CELL)),
    ...[...(labelled ? [label] : []), baseline, candidate].map((text) => escapeText(cutText(text, MAX_CELL))),
    ...shown.map(({ cells }) => escapeText(cutText(cells[place] ?? '–', MAX_SHOWN))),
  ]);
  const what = column === undefined || column === null ? 'answer' : codeSpan(cutText(column, MAX_CELL));
  const align = header.map((_, place) => (place === 0 || place >= header.length - shown.length ? ('left' as const) : ('right' as const)));
  return `The ${rows.length === 1 ? 'row' : `${rows.length} rows`} whose ${what} changed most${flipsFirst ? ', those with another class first' : ''}:\n\n${table(header, align, lines)}`;
}

function headingOf({ name, of }: ShownCells, names: { readonly baseline: string; readonly candidate: string }): string {
  const heading = escapeText(cutText(name, MAX_CELL));
  return of === null ? heading : `${heading}, ${names[of]}`;
}
