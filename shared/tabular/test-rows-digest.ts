import type { Digest } from '../statement/digest.ts';
import type { DataSet } from './data-set.ts';
import { hashLines, rowLines } from './row-lines.ts';
import { SIDE } from './split.ts';

/**
 * Tells whether two evaluations judged the same rows by the same truth: the sha256 over a line for the task with its classes, and a line
 * `"id" label` for every test row. These are sorted, so that the order of the rows in the file doesn't count.
 */
export function testRowsDigest(rows: Pick<DataSet, 'ids' | 'target' | 'sides'>): Digest {
  return `sha256:${hashLines(rows.target, rowLines(rows, SIDE.test).sort()).digest('hex')}`;
}
