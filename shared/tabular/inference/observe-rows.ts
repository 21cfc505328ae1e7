import type { Log } from '../../ports/log.ts';
import type { Batch } from '../rows/batch.ts';
import { scanFiles } from '../rows/scan-files.ts';
import type { Fault } from '../rows/scan.ts';
import type { DataSource } from '../source/data-file.ts';
import { type ColumnObservation, type ColumnObserver, observeColumn } from './column-observer.ts';
import { soundsLikeId } from './infer-roles.ts';

/** Looks at every cell of the data once. `faults` are rows that could not be read. */
export async function observeRows(
  source: DataSource,
  { signal, log }: { readonly signal: AbortSignal; readonly log: Log },
): Promise<{ readonly columns: readonly ColumnObservation[]; readonly rows: number; readonly faults: number }> {
  let observers: readonly ColumnObserver[] = [];
  let rows = 0;
  let faults = 0;
  const onBatch = (batch: Batch): void => {
    rows += batch.rows;
    for (const observer of observers) {
      for (let row = 0; row < batch.rows; row++) observer.add(batch, row);
    }
  };
  const onFault = ({ kind }: Fault): void => {
    // The other cells of a row with one that is no UTF-8 are looked at.
    if (kind !== 'encoding') faults++;
  };
  await scanFiles(source.files, {
    signal,
    onProgress: (bytes, total, seen) => log.progress(`Reading ${source.name}: ${Math.floor((100 * bytes) / Math.max(total, 1))} %, ${seen.toLocaleString('en-US')} rows`),
    start: (names) => {
      observers = names.map((name, column) => observeColumn(name, { column, soundsLikeId: soundsLikeId(name) }));
      rows = 0;
      faults = 0;
      return { onBatch, onFault };
    },
  });
  return { columns: observers.map((observer) => observer.finish(rows)), rows, faults };
}
