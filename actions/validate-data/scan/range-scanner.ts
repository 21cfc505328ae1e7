import { clearColumnScan } from '../../../shared/tabular/columns/column-scan.ts';
import type { RangeAnswer, RangeTask } from '../../../shared/tabular/ranges/range-task.ts';
import { scanRange } from '../../../shared/tabular/ranges/scan-range.ts';
import type { SpillFile } from '../../../shared/tabular/spill-file.ts';
import { takeOut } from '../findings/range-findings.ts';
import { createShortKeyScan } from '../unique/key-scan.ts';
import { createTableScan, type TableChecks, takeBatch, takeFault, type TableScanOptions } from './table-scan.ts';

/** The hashes of a range are few. */
const NO_SPILL: SpillFile = {
  append() {
    throw new RangeError('A range is too large for its memory');
  },
  close: () => undefined,
};

/** Looks at one range after the other, whichever thread this is. */
export function createRangeScanner(checks: TableChecks, { like, kernel }: Pick<TableScanOptions, 'like' | 'kernel'>): (task: RangeTask) => Promise<RangeAnswer> {
  const range = createTableScan(checks, { like, kernel, createKeyScan: createShortKeyScan });
  return async (task) => {
    const answer = await scanRange(task, { onBatch: (batch) => takeBatch(range, batch, NO_SPILL), onFault: (fault) => takeFault(range, fault) }, kernel);
    const seen = takeOut(range);
    for (const [place, column] of range.columns.entries()) clearColumnScan(column, like?.[place]);
    return { ...answer, seen };
  };
}
