import { join } from 'node:path';

import type { GithubClient } from '../github/client.ts';
import { ensureAsset } from '../github/release-assets.ts';
import type { Release } from '../github/releases.ts';
import type { VersionStore } from '../ports/ledger.ts';
import { verifyBundle } from '../statement/manifest.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import { fetchPackage, packageAsset, refuseAlteredCopies } from './fetch-package.ts';
import { findRelease } from './find-release.ts';
import type { GithubLedger } from './github-ledger.ts';
import { nameRelease } from './name-release.ts';
import { packageCopies } from './package-copies.ts';
import { makeDraft, putPackage } from './put-package.ts';

/**
 * Versions as releases: a draft per bundle, with all of the version in one zip and readable copies beside it. It is put first, claimed in
 * the log, then named as the version, and published by a person or at once.
 * @param client asked for when there is something to read: a stage that needs no registry needs no token
 * @param directory for unpacked versions; whoever made it removes it
 */
export function githubVersions({ client: connect, repository, ledger, directory }: {
  readonly client: () => Promise<GithubClient>;
  readonly repository: string;
  readonly ledger: Pick<GithubLedger, 'versionTag'>;
  readonly directory: string;
}): VersionStore {
  /** By model and digest: the release that holds it, and the folder that it was unpacked into. */
  const releases = new Map<string, number>();
  const opened = new Map<string, string>();

  async function find(client: GithubClient, model: string, digest: string): Promise<Release | null> {
    const key = `${model} ${digest}`;
    const release = await findRelease(client, { model, digest, tag: await ledger.versionTag(model, digest), id: releases.get(key) });
    if (release !== null) releases.set(key, release.id);
    return release;
  }

  async function unpack(client: GithubClient, release: Release, key: string): Promise<string | null> {
    const known = opened.get(key);
    const asset = packageAsset(release);
    if (known !== undefined || asset === null) return known ?? null;
    try {
      const folder = await fetchPackage(client, { asset, release, directory });
      opened.set(key, folder);
      return folder;
    } catch (error) {
      throw error instanceof UserError ? new PlatformError(error.message, { cause: error }) : error;
    }
  }

  return {
    async put(model, digest, from) {
      const client = await connect();
      await verifyBundle(join(from, 'bundle'), digest);
      const release = (await find(client, model, digest)) ?? (await makeDraft(client, { model, digest }));
      releases.set(`${model} ${digest}`, release.id);
      await putPackage(client, release, { from, digest, directory });
    },

    async open(model, digest) {
      const known = opened.get(`${model} ${digest}`);
      if (known !== undefined) return known;
      const client = await connect();
      const release = await find(client, model, digest);
      if (release === null) return refuseInvisible(await ledger.versionTag(model, digest), repository);
      const folder = await unpack(client, release, `${model} ${digest}`);
      if (folder !== null && !release.draft) await refuseAlteredCopies(release, folder);
      return folder;
    },

    location: (model, digest) => `the release of ${model} in ${repository} that holds ${digest}`,

    async release(model, version) {
      const client = await connect();
      const release = await find(client, model, version.digest);
      const folder = release === null ? null : await unpack(client, release, `${model} ${version.digest}`);
      if (release === null || folder === null) {
        throw new PlatformError(`${model}@v${version.version}: its files are not whole in ${repository}; delete what there is of its draft and register the model again`);
      }
      // Of two runs with the same bytes and other evaluations, one may have died before its copies agreed with the package.
      if (release.draft) for (const copy of await packageCopies(folder)) await ensureAsset(client, release, copy);
      return (await nameRelease(client, release, { model, version })).html_url;
    },
  };
}

/** A version that the log names has a release; where none is seen, that has a reason that a person can mend. */
function refuseInvisible(tag: string | null, repository: string): null {
  if (tag === null) return null;
  throw new PlatformError(`${tag} is in the log, but ${repository} shows no release of it: it is still a draft, which only contents: write may see (publish it, or give the token that permission), or it was deleted`);
}
