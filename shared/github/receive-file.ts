import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { ReadableStream } from 'node:stream/web';
import { pipeline } from 'node:stream/promises';

import { PlatformError } from '../verdict/errors.ts';

export interface ReceivedFile {
  readonly bytes: number;
  /** `sha256:…` of the bytes that arrived. */
  readonly digest: string;
}

/** Writes a body to a file and hashes it on the way. @throws PlatformError past the limit; whatever the stream throws where it breaks off */
export async function receiveFile(
  body: unknown,
  { path, maxBytes, source, signal }: { readonly path: string; readonly maxBytes: number; readonly source: string; readonly signal: AbortSignal },
): Promise<ReceivedFile> {
  if (!(body instanceof ReadableStream)) throw new PlatformError(`${source}: GitHub sent no file`);
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(bytes > maxBytes ? new PlatformError(`${source}: larger than the ${maxBytes} bytes that it may have`) : null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(body), meter, createWriteStream(path), { signal });
  return { bytes, digest: `sha256:${hash.digest('hex')}` };
}
