import { join } from 'node:path';

import type { VersionStore } from '../ports/ledger.ts';
import { digestOfFile } from '../statement/digest.ts';
import { verifyBundle } from '../statement/manifest.ts';
import { PlatformError } from '../verdict/errors.ts';

/** A version or stage entry of the log; a version entry also names the evaluation it was claimed on, and all files of its package. */
export interface OpenedEntry {
  readonly version: string;
  readonly digest: string;
  readonly evaluation?: string;
  readonly package?: string;
}

/**
 * The local folder of a version's package, with every byte of its bundle held against the digest that the log names,
 * and its evaluation's statement and all the rest of it against those of the entry, where the entry has them.
 * @throws PlatformError where the package is absent or altered, naming the file
 */
export async function openVersion({ versions }: { readonly versions: VersionStore }, model: string, entry: OpenedEntry): Promise<string> {
  const name = `${model}@v${entry.version}`;
  const location = versions.location(model, entry.digest);
  const directory = await versions.open(model, entry.digest);
  if (directory === null) throw new PlatformError(`${name} is in the log, but its files are gone from ${location}; restore that folder from a copy`);
  try {
    await verifyBundle(join(directory, 'bundle'), entry.digest);
    if (entry.evaluation !== undefined) await verifyEvaluation(directory, entry.evaluation);
    if (entry.package !== undefined) await verifyBundle(directory, entry.package);
  } catch (error) {
    // Where the folder is a copy that was fetched, its path tells nobody anything.
    const { message } = error as Error;
    const reason = directory === location ? message : message.replaceAll(`${directory}/`, '').replaceAll(directory, 'its package');
    throw new PlatformError(`${name} is damaged: ${reason}; restore ${location} from a copy`, { cause: error });
  }
  return directory;
}

async function verifyEvaluation(directory: string, expected: string): Promise<void> {
  const path = join(directory, 'evaluation/statement.json');
  const found = await digestOfFile(path);
  if (found !== expected) throw new PlatformError(`${path}: its digest is ${found}, but the log names ${expected}`);
}
