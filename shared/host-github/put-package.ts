import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { GithubClient } from '../github/client.ts';
import { ensureAsset } from '../github/release-assets.ts';
import { createDraft, listReleases, type Release } from '../github/releases.ts';
import { MANIFEST_NAME, verifyBundle } from '../statement/manifest.ts';
import { UserError } from '../verdict/errors.ts';
import { differs, fetchPackage, packageAsset, refuseAlteredCopies } from './fetch-package.ts';
import { chooseRelease, deleteDuplicates, provisionalTag, releaseMarker } from './find-release.ts';
import { PACKAGE_NAME, packageCopies } from './package-copies.ts';
import { refuseLargeVersion } from './refuse-large-version.ts';
import { type ZippedPackage, zipPackage } from './zip-package.ts';

/** Makes a draft for a bundle, unless another run made one for the same bytes a moment before. */
export async function makeDraft(client: GithubClient, { model, digest }: { readonly model: string; readonly digest: string }): Promise<Release> {
  const tag = provisionalTag(model, digest);
  const wanted = { model, digest, tag: null };
  const body = `${releaseMarker(model, digest)}\n\nThis model is being registered. Don't publish it yet: it has no version.\n`;
  const made = await createDraft(client, { tag, name: `${tag} (being registered)`, body, find: (releases) => chooseRelease(releases, wanted) });
  const releases = [made, ...(await listReleases(client)).filter(({ id }) => id !== made.id)];
  const chosen = chooseRelease(releases, wanted) ?? made;
  await deleteDuplicates(client, releases, { ...wanted, chosen });
  return chosen;
}

/**
 * Brings a version's files into its release, the zip last: where it is, the release is whole. A whole package that is there already stays,
 * also where it was judged by another evaluation, since the log may name it; the readable copies are made to agree with it.
 * @throws PlatformError where a published release holds something else
 */
export async function putPackage(
  client: GithubClient,
  release: Release,
  { from, digest, directory }: { readonly from: string; readonly digest: string; readonly directory: string },
): Promise<void> {
  await mkdir(directory, { recursive: true });
  const scratch = await mkdtemp(join(directory, 'put-'));
  try {
    const zip = await zipVersion(from, join(scratch, PACKAGE_NAME));
    const kept = packageAsset(release)?.digest === zip.digest ? from : await keptPackage(client, release, { digest, directory: scratch });
    if (!release.draft) {
      if (kept === null) throw differs(release, `${PACKAGE_NAME} is not there, or no package of ${digest}`);
      return await refuseAlteredCopies(release, kept);
    }
    for (const copy of await packageCopies(kept ?? from)) await ensureAsset(client, release, copy);
    if (kept === null) await ensureAsset(client, release, { ...zip, name: PACKAGE_NAME, contentType: 'application/zip' });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function zipVersion(from: string, to: string): Promise<ZippedPackage> {
  const { manifest } = await verifyBundle(from);
  refuseLargeVersion(manifest);
  return zipPackage(from, { paths: [...manifest.files.map(({ path }) => path), MANIFEST_NAME], to });
}

/** The folder of the package that the release holds; null where that is none of this bundle, and may be replaced. */
async function keptPackage(client: GithubClient, release: Release, { digest, directory }: { readonly digest: string; readonly directory: string }): Promise<string | null> {
  const asset = packageAsset(release);
  if (asset === null) return null;
  try {
    const folder = await fetchPackage(client, { asset, release, directory });
    await verifyBundle(join(folder, 'bundle'), digest);
    await verifyBundle(folder);
    return folder;
  } catch (error) {
    // Only what its bytes say; that they could not be had says nothing of them.
    if (error instanceof UserError) return null;
    throw error;
  }
}
