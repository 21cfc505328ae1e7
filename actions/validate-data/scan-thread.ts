import { answerQuestions } from '../../shared/host-local/answer-questions.ts';
import type { RangeAnswer, RangeTask } from '../../shared/tabular/ranges/range-task.ts';
import { scanRange } from '../../shared/tabular/ranges/scan-range.ts';
import { packTableScan } from './pack-table-scan.ts';
import type { TableScanStart } from './table-fold.ts';
import { createTableScan, tableRules, type TableRules, takeBatch, takeFault } from './table-scan.ts';

/** The program of a thread that looks at ranges of the data. */
export function scanThread(): void {
  answerQuestions(createRangeScanner());
}

/** First it is told what to hold the rows to, then it gets one range after the other. */
export function createRangeScanner(): (question: unknown) => Promise<RangeAnswer | null> {
  let start: { readonly rules: TableRules; readonly like: TableScanStart['like'] } | null = null;
  return async (question) => {
    if (start === null) {
      const { header, data, like } = question as TableScanStart;
      start = { rules: tableRules(header, data), like };
      return null;
    }
    const scan = createTableScan(start.rules, start.like);
    const answer = await scanRange(question as RangeTask, { onBatch: (batch) => takeBatch(scan, batch), onFault: (fault) => takeFault(scan, fault) });
    return { ...answer, seen: packTableScan(scan) };
  };
}
