import { isUtf8 } from 'node:buffer';

import { type Batch, CELL, cellAt } from './batch.ts';
import { FAULT_BYTES, type RowConsumer } from './scan.ts';

/** Marks the cells of a batch that are no UTF-8, and reports them. */
export function markUndecodable(batch: Batch, { onFault }: Pick<RowConsumer, 'onFault'>): void {
  for (let row = 0; row < batch.rows; row++) {
    for (let column = 0; column < batch.columns; column++) {
      const cell = cellAt(batch, row, column);
      const bytes = batch.bytes.subarray(batch.starts[cell], batch.ends[cell]);
      if (isUtf8(bytes)) continue;
      batch.quoted[cell] = CELL.undecodable;
      onFault({ kind: 'encoding', file: batch.file, line: batch.lines[row] ?? 0, column, text: bytes.toString('utf8', 0, FAULT_BYTES) });
    }
  }
}
