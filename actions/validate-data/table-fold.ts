import type { DataConfig } from '../../shared/config/schema.ts';
import type { ColumnLikeness } from '../../shared/tabular/column-scan.ts';
import type { RowConsumer } from '../../shared/tabular/scan.ts';
import type { PackedTableScan } from './pack-table-scan.ts';
import { createTableScan, mergeTableScans, tableRules, type TableScan, takeBatch, takeFault } from './table-scan.ts';

/** What a thread needs to know before its first range. */
export interface TableScanStart {
  readonly header: readonly string[];
  readonly data: DataConfig;
  readonly like: readonly ColumnLikeness[] | null;
}

/** Makes one of what was seen range by range. */
export interface TableFold extends RowConsumer {
  /** All that was seen; ask once, after the last row. */
  finish(): TableScan;
}

export function createTableFold(header: readonly string[], data: DataConfig): TableFold {
  const rules = tableRules(header, data);
  let whole: TableScan | null = null;
  let like: readonly ColumnLikeness[] | null = null;
  let range = createTableScan(rules, null);
  const settle = (): TableScan => {
    if (whole === null) whole = range;
    else mergeTableScans(whole, range);
    // Later ranges begin with what the first one showed, on whichever thread.
    like ??= whole.columns.map(({ mode, type }) => ({ mode, type }));
    return whole;
  };
  return {
    onBatch: (batch) => takeBatch(range, batch),
    onFault: (fault) => takeFault(range, fault),
    onRange() {
      settle();
      range = createTableScan(rules, like);
    },
    onThreads: () => ({
      first: { header, data, like } satisfies TableScanStart,
      take(seen) {
        if (whole !== null) mergeTableScans(whole, seen as PackedTableScan);
      },
    }),
    finish: settle,
  };
}
