import { answerQuestions } from '../../../shared/host-local/answer-questions.ts';
import { type Kernel, openKernel } from '../../../shared/tabular/kernel/kernel.ts';
import type { RangeAnswer, RangeTask } from '../../../shared/tabular/ranges/range-task.ts';
import { createRangeScanner } from './range-scanner.ts';
import type { TableScanStart } from './table-fold.ts';
import { loadTableChecks } from './table-scan.ts';

/** The program of a thread that looks at ranges of the data. */
export function scanThread(): void {
  answerQuestions(rangeAnswerer());
}

/** First it is told what to hold the rows to, then it gets one range after the other. */
export function rangeAnswerer(kernel: Kernel | null = openKernel()): (question: unknown) => Promise<RangeAnswer | null> {
  let scan: ((task: RangeTask) => Promise<RangeAnswer>) | null = null;
  return async (question) => {
    if (scan !== null) return await scan(question as RangeTask);
    const { header, data, examples, like } = question as TableScanStart;
    scan = createRangeScanner((await loadTableChecks(data))(header, examples), { like, kernel });
    return null;
  };
}
