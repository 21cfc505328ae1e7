import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

import { UserError } from '../../verdict/errors.ts';
import type { DataFile } from '../source/data-file.ts';
import { unpack } from './unpack.ts';

export interface BlockReader {
  /** The file's content, unpacked. A block is overwritten when the next but one is asked for. */
  readonly blocks: AsyncIterable<Buffer>;
  /** Of the bytes on disk, as far as they were read. */
  readonly bytesRead: () => number;
  /** Hexadecimal; ask once, after the last block. */
  readonly sha256: () => string;
}

/** Reads a file block by block, hashing what lies on disk, and unpacks it. Reads ahead by one block. */
export function readBlocks(handle: FileHandle, { path, packing, md5, blockBytes }: Pick<DataFile, 'path' | 'packing' | 'md5'> & { readonly blockBytes: number }): BlockReader {
  const hash = createHash('sha256');
  const pinned = md5 === undefined ? null : createHash('md5');
  let bytesRead = 0;
  async function* onDisk(): AsyncGenerator<Buffer> {
    const buffers = [Buffer.allocUnsafeSlow(blockBytes), Buffer.allocUnsafeSlow(blockBytes)] as const;
    let turn = 0;
    let ahead = readInto(handle, buffers[0]);
    try {
      for (;;) {
        const block = await ahead;
        if (block.length === 0) {
          if (pinned !== null && pinned.digest('hex') !== md5) throw new UserError(`${path}: its bytes are not those that its .dvc pointer names (md5 ${md5}); run dvc checkout, or dvc add where the new ones are meant`);
          return;
        }
        turn = 1 - turn;
        ahead = readInto(handle, turn === 0 ? buffers[0] : buffers[1]);
        hash.update(block);
        pinned?.update(block);
        bytesRead += block.length;
        yield block;
      }
    } finally {
      // The handle may not be closed under a read.
      await ahead.catch(() => undefined);
    }
  }
  return {
    blocks: packing === null ? onDisk() : unpack(onDisk(), { packing, path, blockBytes, bytesRead: () => bytesRead }),
    bytesRead: () => bytesRead,
    sha256: () => hash.digest('hex'),
  };
}

async function readInto(handle: FileHandle, buffer: Buffer): Promise<Buffer> {
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
  return buffer.subarray(0, bytesRead);
}
