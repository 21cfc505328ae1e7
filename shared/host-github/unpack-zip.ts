import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { Entry, ZipFile } from 'yauzl';

import { openZip, type ZipOptions } from './open-zip.ts';

/**
 * Unpacks a zip that crossed a job or the network into a folder, which is made.
 * @throws UserError naming the entry and why it is refused; then the folder holds nothing that may be used
 */
export async function unpackZip(path: string, { directory, ...options }: ZipOptions & { readonly directory: string }): Promise<void> {
  await openZip(path, { ...options, folder: directory }, async (zip, files) => {
    await mkdir(directory, { recursive: true });
    for (const { entry, name } of files) await writeEntry(zip, { entry, path: join(directory, name), signal: options.signal });
  });
}

async function writeEntry(zip: ZipFile, { entry, path, signal }: { readonly entry: Entry; readonly path: string; readonly signal: AbortSignal }): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // `wx`: a name that is there already was not seen as a duplicate, so something is wrong.
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { flags: 'wx' }), { signal });
}
