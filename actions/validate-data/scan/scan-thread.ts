import { answerQuestions } from '../../../shared/host-local/answer-questions.ts';
import { clearColumnScan } from '../../../shared/tabular/columns/column-scan.ts';
import { type Kernel, openKernel } from '../../../shared/tabular/kernel/kernel.ts';
import type { RangeAnswer, RangeTask } from '../../../shared/tabular/ranges/range-task.ts';
import { scanRange } from '../../../shared/tabular/ranges/scan-range.ts';
import type { SpillFile } from '../../../shared/tabular/spill-file.ts';
import { takeOut } from '../findings/range-findings.ts';
import { createShortKeyScan } from '../unique/key-scan.ts';
import type { TableScanStart } from './table-fold.ts';
import { createTableScan, loadTableChecks, takeBatch, takeFault } from './table-scan.ts';

/** The hashes of a range are few. */
const NO_SPILL: SpillFile = {
  append() {
    throw new RangeError('A range is too large for its memory');
  },
  close: () => undefined,
};

/** The program of a thread that looks at ranges of the data. */
export function scanThread(): void {
  answerQuestions(createRangeScanner());
}

/** First it is told what to hold the rows to, then it gets one range after the other. */
export function createRangeScanner(kernel: Kernel | null = openKernel()): (question: unknown) => Promise<RangeAnswer | null> {
  let scan: ((task: RangeTask) => Promise<RangeAnswer>) | null = null;
  return async (question) => {
    if (scan !== null) return await scan(question as RangeTask);
    scan = await startScan(question as TableScanStart, kernel);
    return null;
  };
}

async function startScan({ header, data, examples, like }: TableScanStart, kernel: Kernel | null): Promise<(task: RangeTask) => Promise<RangeAnswer>> {
  const checks = (await loadTableChecks(data))(header, examples);
  const range = createTableScan(checks, { like, kernel, createKeyScan: createShortKeyScan });
  return async (task) => {
    const answer = await scanRange(task, { onBatch: (batch) => takeBatch(range, batch, NO_SPILL), onFault: (fault) => takeFault(range, fault) }, kernel);
    const seen = takeOut(range);
    for (const [place, column] of range.columns.entries()) clearColumnScan(column, like?.[place]);
    return { ...answer, seen };
  };
}
