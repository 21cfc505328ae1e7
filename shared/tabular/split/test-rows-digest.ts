import type { Digest } from '../../statement/digest.ts';
import { hashLines, rowLines } from '../rows/row-lines.ts';
import type { DataSet } from '../tables/data-set.ts';
import { SIDE } from './split.ts';

/**
 * Tells whether two evaluations judged the same rows by the same truth: the sha256 over a line for the task with its classes, and a line
 * `"id" label` for every test row. These are sorted, so that the order of the rows in the file doesn't count.
 */
export function testRowsDigest(rows: Pick<DataSet, 'ids' | 'target' | 'sides'>): Digest {
  return `sha256:${hashLines(rows.target, rowLines(rows, SIDE.test).sort()).digest('hex')}`;
}
