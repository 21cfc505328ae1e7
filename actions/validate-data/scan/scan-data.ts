import { join } from 'node:path';

import type { DataConfig } from '../../../shared/config/schema.ts';
import type { Threads } from '../../../shared/ports/threads.ts';
import type { Tally } from '../../../shared/tabular/columns/breaches.ts';
import type { ColumnScan } from '../../../shared/tabular/columns/column-scan.ts';
import type { Kernel } from '../../../shared/tabular/kernel/kernel.ts';
import { scanFiles } from '../../../shared/tabular/rows/scan-files.ts';
import type { RowConsumer } from '../../../shared/tabular/rows/scan.ts';
import type { DataFile } from '../../../shared/tabular/source/data-file.ts';
import { createSpillFile } from '../../../shared/tabular/spill-file.ts';
import type { SourceFile } from '../../../shared/tabular/tables/table.ts';
import { type KeyName, repeatsOf } from '../unique/repeats-of.ts';
import type { RuleTallies } from './rule-scan.ts';
import type { ShareCounts } from './share-scan.ts';
import { createTableFold } from './table-fold.ts';
import { type Faults, loadTableChecks } from './table-scan.ts';

export interface ScanDataOptions {
  readonly data: DataConfig;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, total: number, rows: number) => void;
  /** A folder for what doesn't fit in memory; it is there, and is removed by the caller. */
  readonly spillDirectory: string;
  /** Look at large data side by side. */
  readonly threads?: Threads | undefined;
  /** For tests. */
  readonly blockBytes?: number;
  /** For tests: bytes of a range. */
  readonly rangeBytes?: number;
  /** For tests: bytes of a source that is worth threads. */
  readonly worthThreads?: number;
  /** For tests: one whatever the size of the data, or none. */
  readonly kernel?: Kernel | null;
  /** How many places each finding keeps, in a table of so many columns. */
  readonly placesKept: (columns: number) => number;
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
  readonly repeats: ReadonlyMap<KeyName, Tally>;
  readonly rules: readonly RuleTallies[];
  /** Of columns whose values have expected shares, by place. */
  readonly shares: ReadonlyMap<number, ShareCounts>;
}

/**
 * Looks at every cell of the files once. Only where values that must be unique seem to come twice, a second pass over them looks at
 * these, because 64-bit hashes are no proof.
 * @throws UserError where a file can't be read as its format, or is another one in the second pass; CancelledError; PlatformError where the disk is full
 */
export async function scanData(files: readonly DataFile[], options: ScanDataOptions): Promise<ScannedData> {
  const { data, spillDirectory, placesKept, ...scanOptions } = options;
  const scan = (start: (header: readonly string[], kernel: Kernel | null) => RowConsumer): Promise<readonly SourceFile[]> => scanFiles(files, { ...scanOptions, start });
  const checksOf = await loadTableChecks(data);
  const spill = createSpillFile(join(spillDirectory, 'hashes'));
  let header: readonly string[] = [];
  let fold = createTableFold(checksOf([], 0), { spill, kernel: null });
  const scanned = await scan((names, kernel) => {
    header = names;
    fold = createTableFold(checksOf(names, placesKept(names.length)), { spill, kernel });
    return fold;
  }).finally(() => spill.close());
  const { columns, keys, faults, rules, shares } = fold.finish();
  const repeats = await repeatsOf(new Map([...keys].map(([name, key]) => [name, [key]])), { scan, scanned, spillDirectory, examples: placesKept(header.length) });
  const rows = scanned.reduce((sum, file) => sum + file.rows, 0);
  return { files: scanned, rows, header, columns, faults, repeats, rules: rules.tallies, shares: new Map([...shares].map(([place, { counts }]) => [place, counts])) };
}
