import type { SplitConfig } from './schema.ts';

/** The column that a split reads; none under a split by hash. */
export function splitColumn(split: SplitConfig | undefined): string | undefined {
  return split === undefined || split.by === 'hash' ? undefined : split.column;
}

export const SIDES = ['train', 'validation', 'test'] as const;

/** What may stand in the column of a split by column for a side, as texts. */
export function sideNames(names: Extract<SplitConfig, { by: 'column' }>['test']): readonly string[] {
  return (Array.isArray(names) ? names : [names]).map(String);
}
