import { Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';

import { UserError } from '../../verdict/errors.ts';
import type { Packing } from '../source/file-format.ts';
import { createZstdFrameSplitter } from './split-zstd-frames.ts';

/** A packed file may unpack to this much whatever its size; beyond it, to `MAX_RATIO` times its size. Real tables shrink 3 to 30 times. */
const FREE_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 300;

export interface UnpackOptions {
  readonly packing: Packing;
  readonly path: string;
  readonly blockBytes: number;
  /** How much of the packed file was read so far. */
  readonly bytesRead: () => number;
}

/**
 * Unpacks as a stream.
 * @throws UserError where it ends too early, is damaged, is followed by other bytes, or grows beyond all measure
 */
export async function* unpack(blocks: AsyncIterable<Buffer>, { packing, path, blockBytes, bytesRead }: UnpackOptions): AsyncGenerator<Buffer> {
  // The stream holds several blocks at once, so each needs bytes of its own.
  const packed = Readable.from(copies(blocks, packing === 'zstd' ? createZstdFrameSplitter() : (block) => [block]));
  const unpacker = createUnpacker(packing, { path, chunkSize: Math.max(64, blockBytes) });
  packed.on('error', (error) => unpacker.destroy(error));
  let unpacked = 0;
  try {
    for await (const block of packed.pipe(unpacker) as AsyncIterable<Buffer>) {
      unpacked += block.length;
      if (unpacked > Math.max(FREE_BYTES, MAX_RATIO * bytesRead())) {
        throw new UserError(`${path}: unpacks to more than ${MAX_RATIO} times its size, which no table does; unpack it yourself if it is meant`);
      }
      yield block;
    }
    // Node ends at a NUL behind a member and drops the rest, which then would be neither hashed nor read; other tools read on.
    if (unpacker.bytesWritten < bytesRead()) throw new UserError(`${path}: bytes follow the end of the ${packing} archive; fetch or pack it again`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'Z_BUF_ERROR') throw new UserError(`${path}: the ${packing} archive ends too early; fetch or pack it again`);
    if (/^(?:Z_|ZSTD_)/.test(code)) throw new UserError(`${path}: the ${packing} archive is damaged (${(error as Error).message}); fetch or pack it again`);
    throw error;
  } finally {
    packed.destroy();
    unpacker.destroy();
  }
}

function createUnpacker(packing: Packing, { path, chunkSize }: { readonly path: string; readonly chunkSize: number }): Transform & { readonly bytesWritten: number } {
  if (packing === 'gzip') return zlib.createGunzip({ chunkSize });
  // Absent in Node 22 before 22.15 (https://nodejs.org/api/zlib.html#zlibcreatezstddecompressoptions).
  const create: typeof zlib.createZstdDecompress | undefined = zlib.createZstdDecompress;
  if (create === undefined) throw new UserError(`${path}: this Node can't unpack zstd; take Node 22.15 or later, or pack the file with gzip`);
  return create({ chunkSize });
}

async function* copies(blocks: AsyncIterable<Buffer>, split: (block: Buffer) => readonly Buffer[]): AsyncGenerator<Buffer> {
  for await (const block of blocks) yield* split(Buffer.from(block));
}
