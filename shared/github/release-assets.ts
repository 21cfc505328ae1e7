import { z } from 'zod';

import { PlatformError } from '../verdict/errors.ts';
import type { GithubClient } from './client.ts';
import { AmbiguousError, hasStatus } from './errors.ts';
import { listAll, PAGE_SIZE } from './list-all.ts';
import { MAX_TRIES } from './retry-policy.ts';

/** "Each file must be under 2 GiB": docs.github.com/repositories/releasing-projects-on-github/about-releases */
export const MAX_ASSET_BYTES = 2 * 1024 ** 3 - 1;

export const assetSchema = z.object({
  id: z.int(),
  name: z.string(),
  /** `starter` is what an upload that broke off leaves: it takes the name and has no bytes. */
  state: z.string(),
  size: z.int(),
  /** `sha256:…`; null before it is computed, and on older Enterprise Servers. */
  digest: z.string().nullish(),
});

export type ReleaseAsset = z.output<typeof assetSchema>;

export interface WantedAsset {
  readonly name: string;
  readonly path: string;
  readonly contentType: string;
  readonly size: number;
  /** `sha256:…` */
  readonly digest: string;
}

export interface AssetHolder {
  readonly id: number;
  readonly upload_url: string;
  readonly assets: readonly ReleaseAsset[];
}

/** Where GitHub does not say the digest, the size has to do; whoever reads the bytes hashes them. */
export function holdsBytes(asset: ReleaseAsset, { size, digest }: Pick<WantedAsset, 'size' | 'digest'>): boolean {
  return asset.state === 'uploaded' && asset.size === size && (asset.digest ?? digest) === digest;
}

/**
 * Makes a release hold a file under its name: leaves it where it is there, else deletes what takes the name and uploads it, and compares
 * what GitHub says that it got. An upload that broke off is looked at before it is sent again.
 * @throws PlatformError where GitHub renames it, or it does not arrive whole
 */
export async function ensureAsset(client: GithubClient, release: AssetHolder, wanted: WantedAsset): Promise<void> {
  let assets = release.assets;
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    const present = assets.find(({ name }) => name === wanted.name);
    if (present !== undefined && holdsBytes(present, wanted)) return;
    if (present !== undefined) await deleteAsset(client, present.id);
    const sent = await send(client, release, wanted);
    if (sent !== null && sent.name !== wanted.name) throw await renamed(client, { sent, wanted });
    if (sent !== null && holdsBytes(sent, wanted)) return;
    await client.pause(tries);
    assets = await listAssets(client, release.id);
  }
  throw new PlatformError(`${wanted.name}: GitHub did not take it whole in ${MAX_TRIES} tries; run this again`);
}

/** null where nobody knows what became of it, or the name was taken in the meantime. */
async function send(client: GithubClient, { upload_url: url }: AssetHolder, { name, path, contentType }: WantedAsset): Promise<ReleaseAsset | null> {
  try {
    return await client.upload(url, { name, path, contentType }, { answer: assetSchema });
  } catch (error) {
    if (error instanceof AmbiguousError || (hasStatus(error, 422) && /already_exists/.test(error.reason))) return null;
    throw error;
  }
}

async function renamed(client: GithubClient, { sent, wanted }: { readonly sent: ReleaseAsset; readonly wanted: WantedAsset }): Promise<PlatformError> {
  await deleteAsset(client, sent.id);
  return new PlatformError(`${wanted.name}: GitHub stores it as ${sent.name}, under which nobody would find it`);
}

async function listAssets(client: GithubClient, release: number): Promise<readonly ReleaseAsset[]> {
  return listAll(`the assets of release ${release}`, (page) => {
    return client.request('GET /repos/{owner}/{repo}/releases/{release_id}/assets', { release_id: release, per_page: PAGE_SIZE, page }, { answer: z.array(assetSchema) });
  });
}

async function deleteAsset(client: GithubClient, id: number): Promise<void> {
  try {
    await client.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: id }, { answer: z.unknown() });
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
  }
}
