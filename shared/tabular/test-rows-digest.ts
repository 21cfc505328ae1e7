import { createHash } from 'node:crypto';

import type { Digest } from '../statement/digest.ts';
import type { DataSet } from './data-set.ts';
import { rowsOfSide } from './rows-of-side.ts';
import { SIDE } from './split.ts';
import { classNames } from './target.ts';

const LINES_AT_ONCE = 4096;

/**
 * Tells whether two evaluations judged the same rows by the same truth: the sha256 over a line for the task with its classes, and a line
 * `"id" label` for every test row. These are sorted, so that the order of the rows in the file doesn't count.
 */
export function testRowsDigest({ ids, target, sides }: Pick<DataSet, 'ids' | 'target' | 'sides'>): Digest {
  const task = [target.task, ...classNames(target)];
  const lines = Array.from(rowsOfSide(sides, SIDE.test), (row) => `${JSON.stringify(ids[row])} ${target.labels[row]}\n`).sort();
  const hash = createHash('sha256').update(`${JSON.stringify(task)}\n`);
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE) hash.update(lines.slice(from, from + LINES_AT_ONCE).join(''));
  return `sha256:${hash.digest('hex')}`;
}
