import { stat } from 'node:fs/promises';

import type { Threads } from '../../ports/threads.ts';
import { CancelledError, UserError } from '../../verdict/errors.ts';
import { scanDelimited } from '../delimited/scan-delimited.ts';
import { createRecordKeys } from '../jsonl/record-keys.ts';
import { scanJsonl } from '../jsonl/scan-jsonl.ts';
import { type Kernel, openKernel } from '../kernel/kernel.ts';
import { createRangeMeter, rangeBytesOf } from '../ranges/range-meter.ts';
import { createRangesBehind, UnknownKeysError } from '../ranges/ranges-behind.ts';
import type { DataFile } from '../source/data-file.ts';
import type { Format } from '../source/file-format.ts';
import type { SourceFile } from '../tables/table.ts';
import { createReordering } from './reorder-columns.ts';
import { reordered } from './reordered-rows.ts';
import type { FileScanOptions, RowConsumer } from './scan.ts';

/** One by threads, one to meet the columns, one to read them, one where a file had grown meanwhile. */
const MAX_PASSES = 4;
const MEBIBYTE = 1024 * 1024;
/** On disk; below it opening a kernel takes longer than it saves. */
const WORTH_KERNEL = MEBIBYTE;
/** On disk; below it a second thread takes longer to start than to be of use. The same rows take more room as JSON, and less as Parquet. */
const WORTH_THREADS: Readonly<Record<Format, number>> = { delimited: 256 * MEBIBYTE, jsonl: 640 * MEBIBYTE, parquet: 128 * MEBIBYTE };

export interface ScanOptions extends Pick<FileScanOptions, 'signal' | 'blockBytes'> {
  /**
   * Makes what takes the rows, when the columns are known. It is called again where a record far behind has a key that none before it had: then
   * the rows come once more from the first on, and what came before is void.
   */
  readonly start: (header: readonly string[], kernel: Kernel | null) => RowConsumer;
  /** For tests: bytes of a range. */
  readonly rangeBytes?: number | undefined;
  /** For tests: one whatever the size of the source, or none. */
  readonly kernel?: Kernel | null | undefined;
  /** They may look at ranges, if the consumer can make use of it. */
  readonly threads?: Threads | undefined;
  /** For tests: bytes of a source that is worth threads. */
  readonly worthThreads?: number | undefined;
  /** Bytes read and bytes on disk of all files, and rows so far. */
  readonly onProgress?: (bytes: number, total: number, rows: number) => void;
}

/**
 * Reads the files of a source, one after the other, and hands their rows on in batches, each from one file, the columns always in the same order:
 * that of the first file, in JSONL that in which keys first appear.
 * @returns path, bytes, sha256 and rows of each file; rows count faulty ones too
 * @throws UserError where a file can't be read as its format at all, or has other columns than the first; CancelledError
 */
export async function scanFiles(files: readonly DataFile[], options: ScanOptions): Promise<readonly SourceFile[]> {
  const [first, ...others] = files;
  const other = others.find(({ format }) => format !== first?.format);
  if (first !== undefined && other !== undefined) throw new UserError(`${other.path}: its format is not that of ${first.path}; name files of one format, such as data/*.csv`);
  const sizes = await Promise.all(files.map(async ({ location }) => (await stat(location).catch(() => null))?.size ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let keys = createRecordKeys();
  const { threads, worthThreads = WORTH_THREADS[first?.format ?? 'delimited'], kernel = total < WORTH_KERNEL ? null : openKernel() } = options;
  const isWorthThreads = threads !== undefined && threads.count > 1 && total >= worthThreads;
  let isThreaded = isWorthThreads;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const scanned = await scanOnce(files, { ...options, kernel, total, keys, threads: isThreaded ? threads : undefined });
    if (typeof scanned !== 'string') return scanned;
    isThreaded = isWorthThreads && scanned === 'new-keys';
    // Only who reads all records one after the other learns their keys in order.
    if (scanned === 'unknown-keys') keys = createRecordKeys();
  }
  throw new UserError(`${first?.path}: it changed while this run was reading it; run again when nobody writes to it`);
}

interface Pass extends ScanOptions {
  readonly kernel: Kernel | null;
  readonly total: number;
  readonly keys: ReturnType<typeof createRecordKeys>;
}

/** Records have keys that the columns lack. `keys` has them all by then; or a thread found them, and it doesn't. */
type Stale = 'new-keys' | 'unknown-keys';

async function scanOnce(files: readonly DataFile[], { start, signal, onProgress, blockBytes, rangeBytes, total, keys, threads, kernel }: Pass): Promise<readonly SourceFile[] | Stale> {
  const scanned: SourceFile[] = [];
  const before = { bytes: 0, rows: 0 };
  const range = createRangeMeter(rangeBytes);
  let table: { readonly header: readonly string[]; readonly consumer: RowConsumer; /** Of the keys. */ readonly version: number } | null = null;
  const behind = createRangesBehind(files.length, { range, signal, threads });
  const onRange = (): void => {
    table?.consumer.onRange?.();
    if (table?.version === keys.version) behind.open(table.consumer);
  };
  try {
    for (const [index, file] of files.entries()) {
      let consumer: RowConsumer | null = null;
      const onHeader = (names: readonly string[]): void => {
        if (table === null) {
          range.limit = rangeBytes ?? rangeBytesOf(names.length);
          table = { header: names, consumer: start(names, kernel), version: keys.version };
          behind.prepare(table.consumer);
        }
        // Its rows will come again under more columns.
        if (table.version !== keys.version) return;
        const { header } = table;
        refuseOtherColumns(names, { header, file, first: files[0] ?? file });
        const places = header.map((name) => names.indexOf(name));
        const isInOrder = places.every((place, index) => place === index);
        consumer = isInOrder ? table.consumer : reordered(table.consumer, createReordering(places));
        behind.setFile(index, isInOrder ? null : places);
      };
      const options: FileScanOptions = {
        signal,
        range,
        kernel,
        ...(blockBytes === undefined ? {} : { blockBytes }),
        handlers: { onHeader, onBatch: (batch) => consumer?.onBatch(batch), onFault: (fault) => consumer?.onFault(fault), onRange },
        onProgress: (bytes, _, rows) => onProgress?.(before.bytes + bytes, total, before.rows + rows + behind.rows()),
      };
      const read = await scanFile(file, { ...options, keys });
      before.bytes += read.bytes;
      before.rows += read.rows;
      scanned.push(read);
    }
    await behind.finish();
  } catch (error) {
    if (error instanceof UnknownKeysError) return 'unknown-keys';
    throw error;
  } finally {
    await behind.stop();
  }
  if (signal.aborted) throw new CancelledError(`Stopped while reading ${files.at(-1)?.path}`);
  if (isStale(table, keys.version)) return 'new-keys';
  return scanned.map((file, index) => ({ ...file, rows: file.rows + behind.rowsOf(index) }));
}

async function scanFile(file: DataFile, options: FileScanOptions & Pick<Pass, 'keys'>): Promise<SourceFile> {
  if (file.format === 'jsonl') return await scanJsonl(file, options);
  if (file.format === 'delimited') return await scanDelimited(file, options);
  // Large, and seldom needed.
  const { scanParquet } = await import('../parquet/scan-parquet.ts');
  return await scanParquet(file, options);
}

function isStale(table: { readonly version: number } | null, version: number): boolean {
  return table !== null && table.version !== version;
}

function refuseOtherColumns(names: readonly string[], { header, file, first }: { readonly header: readonly string[]; readonly file: DataFile; readonly first: DataFile }): void {
  const [mine, theirs] = [new Set(names), new Set(header)];
  const lacking = header.filter((name) => !mine.has(name));
  const extra = names.filter((name) => !theirs.has(name));
  if (lacking.length === 0 && extra.length === 0) return;
  const parts = [
    ...(lacking.length === 0 ? [] : [`it lacks ${some(lacking)}`]),
    ...(extra.length === 0 ? [] : [`it also has ${some(extra)}`]),
  ];
  throw new UserError(`${file.path}: its columns are not those of ${first.path}: ${parts.join(', and ')}; the files of one source need the same columns, in any order`);
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => JSON.stringify(name)).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
