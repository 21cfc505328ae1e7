import type { SplitConfig } from '../../config/schema.ts';
import { SIDES, sideNames } from '../../config/split-column.ts';
import { sideByHash } from './split-by-hash.ts';
import { SIDE, type Side } from './split.ts';

/** A split that goes by what a column holds. */
export type TextSplit = Extract<SplitConfig, { by: 'group' | 'column' }>;

/** The side of a row by its cell in the column of the split; null where that says none: a blank names no group. */
export function sideOfText(split: TextSplit): (text: string) => Side | null {
  if (split.by === 'group') return (text) => (text.trim() === '' ? null : sideByHash(text, split));
  const sides = new Map(SIDES.flatMap((side) => sideNames(split[side]).map((name) => [name, SIDE[side]] as const)));
  return (text) => sides.get(text) ?? null;
}
