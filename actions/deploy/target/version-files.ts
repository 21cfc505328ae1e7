import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Ports } from '../../../shared/ports/ports.ts';
import { openVersion, type OpenedEntry } from '../../../shared/registry/open-version.ts';
import { MANIFEST_NAME } from '../../../shared/statement/manifest.ts';

/** A version with local folders of its bytes, which were held against the digest in the ledger. */
export interface VersionFiles {
  readonly entry: OpenedEntry;
  /** Folder of the bundle. */
  readonly bundle: string;
  /** Path of golden.json; null where the version has none. */
  readonly golden: string | null;
  /** Path of the statement of its evaluation. */
  readonly statement: string;
  /** Path of the manifest over all files of the version. */
  readonly manifest: string;
}

/** Opens the version's package in the registry. @throws PlatformError where it is absent or altered */
export async function openFromRegistry(ports: Pick<Ports, 'versions'>, model: string, entry: OpenedEntry): Promise<VersionFiles> {
  const directory = await openVersion(ports, model, entry);
  return { entry, bundle: join(directory, 'bundle'), golden: await existing(join(directory, 'golden.json')), statement: join(directory, 'evaluation/statement.json'), manifest: join(directory, MANIFEST_NAME) };
}

/** The path where a regular file lies there, else null. */
export async function existing(path: string): Promise<string | null> {
  const stat = await lstat(path).catch(() => null);
  return stat?.isFile() === true ? path : null;
}
