import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';

import type { CompressionCodec, Compressors } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

import { UserError } from '../../verdict/errors.ts';

/** Unpacked; writers make pages of about one. */
const MAX_PAGE_BYTES = 1024 * 1024 * 1024;

/** Node's own are several times as fast. */
const unpackers: Compressors = {
  ...compressors,
  GZIP: (input, length) => gunzipSync(input, { maxOutputLength: length + 1 }),
  BROTLI: (input, length) => brotliDecompressSync(input, { maxOutputLength: length + 1 }),
  // Absent in Node 22 before 22.15 (https://nodejs.org/api/zlib.html#zlibzstddecompresssyncbuffer-options).
  ...((zstdDecompressSync as unknown) === undefined ? {} : { ZSTD: (input, length) => zstdDecompressSync(input, { maxOutputLength: length + 1 }) }),
};

/**
 * The bytes of a page.
 * @throws UserError where they would be too many; Error where the packed bytes are not those of so many
 */
export function unpackPage(path: string, packed: Uint8Array, { codec, length }: { readonly codec: CompressionCodec; readonly length: number }): Uint8Array {
  refuseHuge(path, length);
  if (length === 0) return new Uint8Array(0);
  const unpack = unpackers[codec];
  if (codec !== 'UNCOMPRESSED' && unpack === undefined) throw new Error(`unsupported compression ${codec}`);
  const page = unpack === undefined ? packed : unpack(packed, length);
  if (page.length !== length) throw new Error(`a page unpacks to ${page.length} bytes, not to ${length}`);
  return page;
}

/** For the library. */
export function boundedCompressors(path: string): Compressors {
  const bounded: Compressors = {};
  for (const [codec, unpack] of Object.entries(unpackers)) {
    bounded[codec as CompressionCodec] = (input, length) => {
      refuseHuge(path, length);
      return unpack(input, length);
    };
  }
  return bounded;
}

function refuseHuge(path: string, length: number): void {
  if (length > MAX_PAGE_BYTES) throw new UserError(`${path}: a page says that it unpacks to ${length} bytes; no writer makes such pages`);
}
