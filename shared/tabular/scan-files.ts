import { stat } from 'node:fs/promises';

import { UserError } from '../verdict/errors.ts';
import { scanDelimited } from './delimited/scan-delimited.ts';
import { createReordering, type Reordering } from './reorder-columns.ts';
import type { FileScanOptions, RowConsumer } from './scan.ts';
import type { DataFile } from './source/data-file.ts';
import type { SourceFile } from './table.ts';

export interface ScanOptions extends Pick<FileScanOptions, 'signal' | 'blockBytes'> {
  /** Makes what takes the rows, when the columns are known. */
  readonly start: (header: readonly string[]) => RowConsumer;
  /** Bytes read and bytes on disk of all files, and rows so far. */
  readonly onProgress?: (bytes: number, total: number, rows: number) => void;
}

/**
 * Reads the files of a source once, one after the other, and hands their rows on in batches, each from one file, the columns always in the order
 * of the first file.
 * @returns path, bytes, sha256 and rows of each file; rows count faulty ones too
 * @throws UserError where a file can't be read as its format at all, or has other columns than the first; CancelledError
 */
export async function scanFiles(files: readonly DataFile[], { start, signal, onProgress, blockBytes }: ScanOptions): Promise<readonly SourceFile[]> {
  const sizes = await Promise.all(files.map(async ({ location }) => (await stat(location).catch(() => null))?.size ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const [first] = files;
  const scanned: SourceFile[] = [];
  const before = { bytes: 0, rows: 0 };
  let table: { readonly header: readonly string[]; readonly consumer: RowConsumer } | null = null;

  for (const file of files) {
    let consumer: RowConsumer | null = null;
    const onHeader = (names: readonly string[]): void => {
      table ??= { header: names, consumer: start(names) };
      const { header } = table;
      refuseOtherColumns(names, { header, file, first: first ?? file });
      const places = header.map((name) => names.indexOf(name));
      consumer = places.every((place, index) => place === index) ? table.consumer : reordered(table.consumer, createReordering(places));
    };
    const read = await scanDelimited(file, {
      signal,
      ...(blockBytes === undefined ? {} : { blockBytes }),
      handlers: { onHeader, onBatch: (batch) => consumer?.onBatch(batch), onFault: (fault) => consumer?.onFault(fault) },
      onProgress: (bytes, _, rows) => onProgress?.(before.bytes + bytes, total, before.rows + rows),
    });
    before.bytes += read.bytes;
    before.rows += read.rows;
    scanned.push(read);
  }
  return scanned;
}

function reordered(consumer: RowConsumer, { reorder, placeOf }: Reordering): RowConsumer {
  return {
    onBatch: (batch) => consumer.onBatch(reorder(batch)),
    onFault: (fault) => consumer.onFault(fault.kind === 'encoding' && fault.column >= 0 ? { ...fault, column: placeOf(fault.column) } : fault),
  };
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
