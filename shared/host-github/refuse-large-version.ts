import { MAX_ASSET_BYTES } from '../github/release-assets.ts';
import type { Manifest } from '../statement/manifest.ts';
import { UserError } from '../verdict/errors.ts';

/** Names and sizes in the zip, and the manifest: ten thousand files, each named twice. */
const ZIP_OVERHEAD = 32 * 1024 ** 2;

/** The most that the files of a version may have together to go into one asset of a release. */
export const MAX_VERSION_BYTES = MAX_ASSET_BYTES - ZIP_OVERHEAD;

/** @throws UserError for a version that GitHub would not take, before half an hour of upload says so */
export function refuseLargeVersion({ files }: Pick<Manifest, 'files'>): void {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= MAX_VERSION_BYTES) return;
  throw new UserError(`the version has ${bytes} bytes, and GitHub takes less than 2 GiB in a file of a release; set registry.backend: directory, or leave the weights elsewhere and carry their digests`);
}
