import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { UserError } from '../../verdict/errors.ts';
import type { DataFile } from '../source/data-file.ts';

/** A gzip file may unpack to this much whatever its size; beyond it, to `MAX_GZIP_RATIO` times its size. Real tables shrink 3 to 30 times. */
const FREE_GZIP_BYTES = 64 * 1024 * 1024;
const MAX_GZIP_RATIO = 300;

export interface BlockReader {
  /** The file's content, unpacked. A block is overwritten when the next but one is asked for. */
  readonly blocks: AsyncIterable<Buffer>;
  /** Of the bytes on disk, as far as they were read. */
  readonly bytesRead: () => number;
  /** Hexadecimal; ask once, after the last block. */
  readonly sha256: () => string;
}

/** Reads a file block by block, hashing what lies on disk, and unpacks it where it is gzip. Reads ahead by one block. */
export function readBlocks(handle: FileHandle, options: { readonly displayPath: string; readonly blockBytes: number; readonly packing: DataFile['packing'] }): BlockReader {
  const hash = createHash('sha256');
  let bytesRead = 0;
  async function* onDisk(): AsyncGenerator<Buffer> {
    const buffers = [Buffer.allocUnsafeSlow(options.blockBytes), Buffer.allocUnsafeSlow(options.blockBytes)] as const;
    let turn = 0;
    let ahead = readInto(handle, buffers[0]);
    try {
      for (;;) {
        const block = await ahead;
        if (block.length === 0) return;
        turn = 1 - turn;
        ahead = readInto(handle, turn === 0 ? buffers[0] : buffers[1]);
        hash.update(block);
        bytesRead += block.length;
        yield block;
      }
    } finally {
      // The handle may not be closed under a read.
      await ahead.catch(() => undefined);
    }
  }
  return {
    blocks: options.packing === 'gzip' ? unpack(onDisk, { ...options, bytesRead: () => bytesRead }) : onDisk(),
    bytesRead: () => bytesRead,
    sha256: () => hash.digest('hex'),
  };
}

async function readInto(handle: FileHandle, buffer: Buffer): Promise<Buffer> {
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
  return buffer.subarray(0, bytesRead);
}

async function* unpack(
  onDisk: () => AsyncIterable<Buffer>,
  { displayPath, blockBytes, bytesRead }: { readonly displayPath: string; readonly blockBytes: number; readonly bytesRead: () => number },
): AsyncGenerator<Buffer> {
  // The stream holds several blocks at once, so each needs bytes of its own.
  const packed = Readable.from(copies(onDisk()));
  const gunzip = createGunzip({ chunkSize: Math.max(64, blockBytes) });
  packed.on('error', (error) => gunzip.destroy(error));
  let unpacked = 0;
  try {
    for await (const block of packed.pipe(gunzip) as AsyncIterable<Buffer>) {
      unpacked += block.length;
      if (unpacked > Math.max(FREE_GZIP_BYTES, MAX_GZIP_RATIO * bytesRead())) {
        throw new UserError(`${displayPath}: unpacks to more than ${MAX_GZIP_RATIO} times its size, which no table does; unpack it yourself if it is meant`);
      }
      yield block;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'Z_BUF_ERROR') throw new UserError(`${displayPath}: the gzip archive ends too early; fetch or pack it again`);
    if (code.startsWith('Z_')) throw new UserError(`${displayPath}: the gzip archive is damaged (${(error as Error).message}); fetch or pack it again`);
    throw error;
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}

async function* copies(blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const block of blocks) yield Buffer.from(block);
}
