import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { ZipFile } from 'yazl';

import { explainFileError } from '../host-local/explain-file-error.ts';
import { type Digest, digestOfFile } from '../statement/digest.ts';

export interface ZippedPackage {
  readonly path: string;
  readonly size: number;
  readonly digest: Digest;
}

/**
 * Packs files into a zip that is the same for the same files, on every machine: sorted names, no times, one mode, and nothing
 * compressed, because two builds of zlib needn't agree and weights hardly shrink.
 * @param paths relative, with slashes
 */
export async function zipPackage(directory: string, { paths, to }: { readonly paths: readonly string[]; readonly to: string }): Promise<ZippedPackage> {
  try {
    const zip = new ZipFile();
    const failed = once(zip, 'error').then(([error]) => Promise.reject(error instanceof Error ? error : new Error(String(error))));
    // A zip writes the parts of a local time; made of parts, it is the same bytes in every time zone.
    const mtime = new Date(2000, 0, 1);
    const sorted = [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    for (const path of sorted) zip.addFile(join(directory, path), path, { mtime, forceDosTimestamp: true, mode: 0o100644, compress: false });
    zip.end();
    await Promise.race([pipeline(zip.outputStream, createWriteStream(to)), failed]);
    return { path: to, size: (await stat(to)).size, digest: await digestOfFile(to) };
  } catch (error) {
    throw explainFileError(error, to);
  }
}
