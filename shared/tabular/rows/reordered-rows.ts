import type { Reordering } from './reorder-columns.ts';
import type { RowConsumer } from './scan.ts';

/** Hands the rows of a file on with their columns in the order of the table. */
export function reordered(consumer: RowConsumer, { reorder, placeOf }: Reordering): RowConsumer {
  return {
    onBatch: (batch) => consumer.onBatch(reorder(batch)),
    onFault: (fault) => consumer.onFault(fault.kind === 'encoding' && fault.column >= 0 ? { ...fault, column: placeOf(fault.column) } : fault),
    onRange: () => consumer.onRange?.(),
  };
}
