import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { GithubClient } from '../github/client.ts';
import { holdsBytes, MAX_ASSET_BYTES, type ReleaseAsset } from '../github/release-assets.ts';
import type { Release } from '../github/releases.ts';
import { PlatformError } from '../verdict/errors.ts';
import { PACKAGE_NAME, packageCopies } from './package-copies.ts';
import { unpackZip } from './unpack-zip.ts';

/** The package of a release, where it was uploaded whole. */
export function packageAsset({ assets }: Release): ReleaseAsset | null {
  return assets.find(({ name, state }) => name === PACKAGE_NAME && state === 'uploaded') ?? null;
}

/**
 * Downloads and unpacks a package into a new folder; whether it is the version's is for the caller to verify.
 * @throws PlatformError where other bytes arrive than GitHub names, UserError for what is no zip that we unpack
 */
export async function fetchPackage(client: GithubClient, { asset, release, directory }: { readonly asset: ReleaseAsset; readonly release: Release; readonly directory: string }): Promise<string> {
  await mkdir(directory, { recursive: true });
  const folder = await mkdtemp(join(directory, 'version-'));
  const path = join(folder, PACKAGE_NAME);
  const source = `${PACKAGE_NAME} of the release ${release.tag_name}`;
  const received = await client.download('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: asset.id }, { path, maxBytes: MAX_ASSET_BYTES });
  if (received.bytes !== asset.size || (asset.digest ?? received.digest) !== received.digest) {
    throw new PlatformError(`${source}: ${received.bytes} bytes with ${received.digest} arrived, but GitHub names ${asset.size} with ${asset.digest ?? 'no digest'}; run this again`);
  }
  const unpacked = join(folder, 'package');
  await unpackZip(path, { directory: unpacked, source, signal: client.signal });
  await rm(path);
  return unpacked;
}

/** A copy that somebody took away harms nobody; one that says something else than the package does. @throws PlatformError naming it */
export async function refuseAlteredCopies(release: Release, directory: string): Promise<void> {
  for (const copy of await packageCopies(directory)) {
    const asset = release.assets.find(({ name }) => name === copy.name);
    if (asset !== undefined && !holdsBytes(asset, copy)) throw differs(release, `${copy.name} was altered`);
  }
}

export function differs({ tag_name: name }: Release, what: string): PlatformError {
  return new PlatformError(`${name}: the assets of its release differ from the ledger's: ${what}; restore them from a copy`);
}
