import type { Log } from '../../shared/ports/log.ts';
import { CELL, cellText } from '../../shared/tabular/batch.ts';
import { scanDelimited } from '../../shared/tabular/scan-delimited.ts';
import { type ColumnObservation, type ColumnObserver, observeColumn } from './column-observer.ts';
import { soundsLikeId } from './infer-roles.ts';

/** Looks at every cell of a CSV file once. `faults` are rows that could not be read. */
export async function observeFile(
  path: string,
  { displayPath, signal, log }: { readonly displayPath: string; readonly signal: AbortSignal; readonly log: Log },
): Promise<{ readonly columns: readonly ColumnObservation[]; readonly rows: number; readonly faults: number }> {
  let observers: readonly ColumnObserver[] = [];
  let rows = 0;
  let faults = 0;
  await scanDelimited(path, {
    displayPath,
    signal,
    onProgress: (bytes, total, seen) => log.progress(`Reading ${displayPath}: ${Math.floor((100 * bytes) / Math.max(total, 1))} %, ${seen.toLocaleString('en-US')} rows`),
    handlers: {
      onHeader: (names) => {
        observers = names.map((name) => observeColumn(name, { soundsLikeId: soundsLikeId(name) }));
      },
      onBatch: (batch) => {
        rows += batch.rows;
        for (const [column, observer] of observers.entries()) {
          for (let row = 0; row < batch.rows; row++) {
            const standing = batch.quoted[row * batch.columns + column];
            if (standing !== CELL.undecodable) observer.add(cellText(batch, row, column), standing !== CELL.plain);
          }
        }
      },
      onFault: (fault) => {
        // The other cells of a row with one that is no UTF-8 are looked at.
        if (fault.kind !== 'encoding') faults++;
      },
    },
  });
  return { columns: observers.map((observer) => observer.finish(rows)), rows, faults };
}
