import { createWriteStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { type Entry, openPromise, type ZipFile } from 'yauzl';

import { explainFileError } from '../host-local/explain-file-error.ts';
import { CancelledError, UserError } from '../verdict/errors.ts';
import { readZipEntries, type ZipLimits, ZipRefusal } from './read-zip-entries.ts';

/** What a stage hands on has a manifest of at most 10,000 files; nobody's model comes near the rest. */
export const ZIP_LIMITS: ZipLimits = { entries: 20_000, bytes: 8 * 1024 ** 3, ratio: 200, ratioFrom: 64 * 1024 ** 2 };

/**
 * Unpacks a zip that crossed a job or the network into a folder, which is made. Every entry is judged before the first byte is written:
 * what an archive says of itself decides whether it is opened, and a stream that says more than it said is ended.
 * @param source what to call it in an error
 * @throws UserError naming the entry and why it is refused; then the folder holds nothing that may be used
 */
export async function unpackZip(
  path: string,
  { directory, source, limits = ZIP_LIMITS, signal }: { readonly directory: string; readonly source: string; readonly limits?: ZipLimits; readonly signal: AbortSignal },
): Promise<void> {
  try {
    const { size } = await stat(path);
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true });
    try {
      const files = await readZipEntries(zip, { archiveBytes: size, limits });
      await mkdir(directory, { recursive: true });
      for (const { entry, name } of files) await writeEntry(zip, { entry, path: join(directory, name), signal });
    } finally {
      zip.close();
    }
  } catch (error) {
    throw explain(error, { source, directory, signal });
  }
}

async function writeEntry(zip: ZipFile, { entry, path, signal }: { readonly entry: Entry; readonly path: string; readonly signal: AbortSignal }): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // `wx`: a name that is there already was not seen as a duplicate, so something is wrong.
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { flags: 'wx' }), { signal });
}

function explain(error: unknown, { source, directory, signal }: { readonly source: string; readonly directory: string; readonly signal: AbortSignal }): unknown {
  if (signal.aborted) return new CancelledError(`unpacking ${source} was stopped`);
  if (error instanceof ZipRefusal) return new UserError(`${source} is refused: ${error.message}`, { cause: error });
  const explained = explainFileError(error, directory);
  if (explained !== error || !(error instanceof Error)) return explained;
  const isName = /^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(error.message);
  return new UserError(`${source} is ${isName ? 'refused' : 'damaged, or no zip file'}: ${error.message}`, { cause: error });
}
