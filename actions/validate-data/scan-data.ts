import type { DataConfig } from '../../shared/config/schema.ts';
import type { Threads } from '../../shared/ports/threads.ts';
import type { Tally } from '../../shared/tabular/breaches.ts';
import type { ColumnScan } from '../../shared/tabular/column-scan.ts';
import type { RowConsumer } from '../../shared/tabular/scan.ts';
import { scanFiles } from '../../shared/tabular/scan-files.ts';
import type { DataFile } from '../../shared/tabular/source/data-file.ts';
import type { SourceFile } from '../../shared/tabular/table.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { createRepeats, findRepeats, type Repeats } from './find-repeats.ts';
import { repeatedHashes } from './hash-log.ts';
import { createTableFold } from './table-fold.ts';
import { type Faults, viewOf } from './table-scan.ts';

export interface ScanDataOptions {
  readonly data: DataConfig;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, total: number, rows: number) => void;
  /** For tests. */
  readonly blockBytes?: number;
  /** For tests: bytes of a range. */
  readonly rangeBytes?: number;
  readonly threads?: Threads | undefined;
  /** For tests: bytes of a source that is worth threads. */
  readonly worthThreads?: number;
}

/** All that was seen of the data. */
export interface ScannedData {
  readonly files: readonly SourceFile[];
  /** Of all files, faulty ones too. */
  readonly rows: number;
  readonly header: readonly string[];
  readonly columns: readonly ColumnScan[];
  readonly faults: Faults;
  /** Later rows with an earlier value: of columns that are `unique`, by place, and of `rows.unique`. */
  readonly repeats: ReadonlyMap<number | 'rows', Tally>;
}

/**
 * Looks at every cell of the files once. Only where values that must be unique seem to come twice, a second pass over them looks at
 * these, because 64-bit hashes are no proof.
 * @throws UserError where a file can't be read as its format, or is another one in the second pass; CancelledError
 */
export async function scanData(files: readonly DataFile[], options: ScanDataOptions): Promise<ScannedData> {
  const { data, ...scanOptions } = options;
  const scan = (start: (header: readonly string[]) => RowConsumer): Promise<readonly SourceFile[]> => scanFiles(files, { ...scanOptions, start });
  let header: readonly string[] = [];
  let fold = createTableFold([], data);
  const scanned = await scan((names) => {
    header = names;
    fold = createTableFold(names, data);
    return fold;
  });
  const { columns, keys, faults } = fold.finish();
  const suspected = [...keys].map(([name, { key, hashes }]) => ({ name, key, hashes: repeatedHashes(hashes) })).filter(({ hashes }) => hashes.size > 0);
  let repeats: ReadonlyMap<number | 'rows', Repeats> = new Map();
  if (suspected.length > 0) {
    const second = await scan(() => {
      repeats = new Map(suspected.map(({ name, key, hashes }) => [name, createRepeats(key, hashes)]));
      return {
        onBatch(batch) {
          const view = viewOf(batch);
          for (const repeat of repeats.values()) findRepeats(repeat, batch, view);
        },
        onFault: () => undefined,
      };
    });
    const other = second.find(({ sha256 }, place) => sha256 !== scanned[place]?.sha256);
    if (other !== undefined) throw new UserError(`${other.path}: the file was changed while it was read; run it again when nothing writes to it`);
  }
  const rows = scanned.reduce((sum, file) => sum + file.rows, 0);
  return { files: scanned, rows, header, columns, faults, repeats: new Map([...repeats].map(([name, { tally }]) => [name, tally])) };
}
