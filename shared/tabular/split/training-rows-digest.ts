import type { Digest } from '../../statement/digest.ts';
import { hashLines, rowLines } from '../rows/row-lines.ts';
import type { DataSet } from '../tables/data-set.ts';
import type { Side } from './split.ts';

/** As `testRowsDigest`, of another side and in the order of the rows: a training on the same rows in another order makes another model. */
export function trainingRowsDigest(rows: Pick<DataSet, 'ids' | 'target' | 'sides'>, side: Side): Digest {
  return `sha256:${hashLines(rows.target, rowLines(rows, side)).digest('hex')}`;
}
