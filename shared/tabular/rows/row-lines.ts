import { createHash, type Hash } from 'node:crypto';

import { rowsOfSide } from '../split/rows-of-side.ts';
import type { Side } from '../split/split.ts';
import type { DataSet } from '../tables/data-set.ts';
import { classNames, type Target } from '../tables/target.ts';

const LINES_AT_ONCE = 4096;

/** A line `"id" label` for every row of a side, in row order. */
export function rowLines({ ids, target, sides }: Pick<DataSet, 'ids' | 'target' | 'sides'>, side: Side): string[] {
  return Array.from(rowsOfSide(sides, side), (row) => `${JSON.stringify(ids[row])} ${target.labels[row]}\n`);
}

/** The sha256 over a line for the task with its classes, and these lines. */
export function hashLines(target: Target, lines: readonly string[]): Hash {
  const hash = createHash('sha256').update(`${JSON.stringify([target.task, ...classNames(target)])}\n`);
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE) hash.update(lines.slice(from, from + LINES_AT_ONCE).join(''));
  return hash;
}
