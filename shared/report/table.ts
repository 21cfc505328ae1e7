import { markdownTable } from 'markdown-table';

export type Align = 'left' | 'right' | 'center';

/** A GitHub-flavoured table. The cells are Markdown already: escape what comes from outside first. */
export function table(head: readonly string[], align: readonly Align[], rows: readonly (readonly string[])[]): string {
  return markdownTable([[...head], ...rows.map((row) => [...row])], { align: [...align], alignDelimiters: true, padding: true, stringLength: (cell) => [...cell].length });
}
