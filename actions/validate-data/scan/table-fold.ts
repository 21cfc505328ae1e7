import type { DataConfig } from '../../../shared/config/schema.ts';
import { clearColumnScan, type ColumnLikeness, type ColumnScan, likenessOf, settleColumnScan } from '../../../shared/tabular/columns/column-scan.ts';
import { mergeColumnScan } from '../../../shared/tabular/columns/merge-column-scan.ts';
import type { Kernel } from '../../../shared/tabular/kernel/kernel.ts';
import type { RowConsumer } from '../../../shared/tabular/rows/scan.ts';
import type { SpillFile } from '../../../shared/tabular/spill-file.ts';
import { type RangeFindings, takeIn } from '../findings/range-findings.ts';
import { createKeyScan } from '../unique/key-scan.ts';
import { createRangeScanner } from './range-scanner.ts';
import { createColumns, createTableScan, type TableChecks, type TableScan, takeBatch, takeFault } from './table-scan.ts';

/** What a thread needs to know before its first range. */
export interface TableScanStart {
  readonly header: readonly string[];
  readonly data: DataConfig;
  readonly examples: number;
  readonly like: readonly ColumnLikeness[] | null;
}

/** Makes one of what was seen range by range. */
export interface TableFold extends RowConsumer {
  /** All that was seen; ask once, after the last row. */
  finish(): TableScan;
}

export function createTableFold(checks: TableChecks, { spill, kernel }: { readonly spill: SpillFile; readonly kernel: Kernel | null }): TableFold {
  const { header, data, examples } = checks;
  const whole = createTableScan(checks, { like: null, kernel, createKeyScan });
  let like: readonly ColumnLikeness[] | null = null;
  let range = whole;
  const settle = (): void => {
    for (const column of range.columns) settleColumnScan(column);
    for (const [place, column] of range === whole ? [] : whole.columns.entries()) mergeColumnScan(column, range.columns[place] as ColumnScan);
    // Later ranges begin with what the first one showed, on whichever thread.
    like ??= whole.columns.map(likenessOf);
  };
  return {
    onBatch: (batch) => takeBatch(range, batch, spill),
    onFault: (fault) => takeFault(whole, fault),
    onRange() {
      settle();
      if (range === whole) range = { ...whole, columns: createColumns(checks, { like, kernel }) };
      else for (const [place, column] of range.columns.entries()) clearColumnScan(column, like?.[place]);
    },
    onThreads: () => ({
      first: { header, data, examples, like } satisfies TableScanStart,
      look: createRangeScanner(checks, { like, kernel }),
      take: (seen) => takeIn(whole, seen as RangeFindings, spill),
    }),
    finish() {
      settle();
      return whole;
    },
  };
}
