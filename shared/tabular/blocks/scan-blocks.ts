import { CancelledError } from '../../verdict/errors.ts';
import type { FileScanOptions } from '../rows/scan.ts';
import type { DataFile } from '../source/data-file.ts';
import { openDataFile, refuseChanged } from '../source/open-data-file.ts';
import type { SourceFile } from '../tables/table.ts';
import { createLatin1Decoder } from './decode-latin1.ts';
import { readBlocks } from './read-blocks.ts';

const BLOCK_BYTES = 512 * 1024;

/** What takes a text file block by block. */
export interface BlockScanner {
  /** The block is overwritten after the call. */
  push(block: Buffer): void;
  finish(): void;
  rows(): number;
}

/** Feeds a file to a scanner, with flat memory. The event loop gets a turn between blocks. */
export async function scanBlocks(file: DataFile, scanner: BlockScanner, { signal, onProgress, range, blockBytes = BLOCK_BYTES }: Omit<FileScanOptions, 'handlers'>): Promise<SourceFile> {
  const { path, encoding } = file;
  const decode = encoding === 'latin1' ? createLatin1Decoder(path) : null;
  const handle = await openDataFile(file);
  try {
    const opened = await handle.stat();
    const reader = readBlocks(handle, { ...file, blockBytes });
    for await (const block of reader.blocks) {
      if (signal.aborted) throw new CancelledError(`Stopped while reading ${path}`);
      scanner.push(decode === null ? block : decode(block));
      await range?.writer?.ready();
      onProgress?.(reader.bytesRead(), opened.size, scanner.rows());
    }
    await refuseChanged(handle, { path, opened });
    scanner.finish();
    return { ...file, bytes: reader.bytesRead(), sha256: reader.sha256(), rows: scanner.rows() };
  } finally {
    await handle.close();
  }
}
