import type { ColumnLikeness } from '../../shared/tabular/column-scan.ts';
import type { RowConsumer } from '../../shared/tabular/scan.ts';
import { createTableScan, mergeTableScans, type TableRules, type TableScan, takeBatch, takeFault } from './table-scan.ts';

/** Makes one of what was seen range by range. */
export interface TableFold extends Required<RowConsumer> {
  /** The columns as the first range left them; null within it. Later ranges begin with it, on whichever thread. */
  like(): readonly ColumnLikeness[] | null;
  /** All that was seen; ask once, after the last row. */
  finish(): TableScan;
}

export function createTableFold(rules: TableRules): TableFold {
  let whole: TableScan | null = null;
  let like: readonly ColumnLikeness[] | null = null;
  let range = createTableScan(rules, null);
  const settle = (): TableScan => {
    if (whole === null) whole = range;
    else mergeTableScans(whole, range);
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
    like: () => like,
    finish: settle,
  };
}
