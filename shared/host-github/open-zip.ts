import { stat } from 'node:fs/promises';

import { openPromise, type ZipFile } from 'yauzl';

import { explainFileError } from '../host-local/explain-file-error.ts';
import { CancelledError, UserError } from '../verdict/errors.ts';
import { readZipEntries, type ZipLimits, type ZippedFile, ZipRefusal } from './read-zip-entries.ts';

/** What a stage hands on has a manifest of at most 10,000 files; nobody's model comes near the rest. */
const ZIP_LIMITS: ZipLimits = { entries: 20_000, bytes: 8 * 1024 ** 3, ratio: 200, ratioFrom: 64 * 1024 ** 2 };

export interface ZipOptions {
  /** What to call it in an error. */
  readonly source: string;
  readonly limits?: ZipLimits;
  readonly signal: AbortSignal;
}

/**
 * Opens a zip that crossed a job or the network. Every entry is judged before the first byte of one is read: what an archive says of itself
 * decides whether it is opened, and a stream that says more than it said is ended.
 * @param folder named where the operating system refuses something
 * @throws UserError naming the entry and why it is refused
 */
export async function openZip<T>(path: string, { folder, source, limits = ZIP_LIMITS, signal }: ZipOptions & { readonly folder: string }, work: (zip: ZipFile, files: readonly ZippedFile[]) => Promise<T>): Promise<T> {
  try {
    const { size } = await stat(path);
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true });
    try {
      return await work(zip, await readZipEntries(zip, { archiveBytes: size, limits }));
    } finally {
      zip.close();
    }
  } catch (error) {
    throw explain(error, { source, folder, signal });
  }
}

function explain(error: unknown, { source, folder, signal }: { readonly source: string; readonly folder: string; readonly signal: AbortSignal }): unknown {
  if (signal.aborted) return new CancelledError(`reading ${source} was stopped`);
  if (error instanceof ZipRefusal) return new UserError(`${source} is refused: ${error.message}`, { cause: error });
  const explained = explainFileError(error, folder);
  if (explained !== error || !(error instanceof Error)) return explained;
  const isName = /^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(error.message);
  return new UserError(`${source} is ${isName ? 'refused' : 'damaged, or no zip file'}: ${error.message}`, { cause: error });
}
