import type { GithubClient } from '../github/client.ts';
import { deleteRelease, listReleases, readRelease, readReleaseOfTag, type Release } from '../github/releases.ts';
import { shortDigest } from '../statement/digest.ts';
import { PACKAGE_NAME } from './package-copies.ts';

/** What a release is found by while its tag is not that of a version; people may write anything below it. */
export function releaseMarker(model: string, digest: string): string {
  return `<!-- mlops-actions:version ${model} ${digest} -->`;
}

/** The tag that a draft is to have until the log has claimed a version for it. No such tag is ever made. */
export function provisionalTag(model: string, digest: string): string {
  return `${model}-${shortDigest(digest)}`;
}

export interface Wanted {
  readonly model: string;
  readonly digest: string;
  /** The version that the log has given to these bytes; null where it has given none. */
  readonly tag: string | null;
  /** The release that it was a moment ago, which saves looking for it. */
  readonly id: number | undefined;
}

/** The release that holds a bundle: by its number, by its tag once it is published, else among all of them. */
export async function findRelease(client: GithubClient, { id, tag, ...wanted }: Wanted): Promise<Release | null> {
  const known = id === undefined ? null : await readRelease(client, id);
  if (known !== null) return known;
  const published = tag === null ? null : await readReleaseOfTag(client, tag);
  return published ?? chooseRelease(await listReleases(client), { ...wanted, tag });
}

/** Published before draft, then the oldest: every run chooses the same one, so two runs at the same time end with one release. */
export function chooseRelease(releases: readonly Release[], wanted: Omit<Wanted, 'id'>): Release | null {
  const candidates = releases.filter((release) => isOurs(release, wanted));
  return candidates.sort((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0] ?? null;
}

/**
 * Deletes drafts of the same bundle but the chosen one. A run that makes a draft looks for an older one before it puts anything into it;
 * so what is left over comes from a run that died in between.
 */
export async function deleteDuplicates(client: GithubClient, releases: readonly Release[], { chosen, ...wanted }: Omit<Wanted, 'id'> & { readonly chosen: Release }): Promise<void> {
  for (const release of releases) {
    const unused = release.draft && release.tag_name === provisionalTag(wanted.model, wanted.digest) && !release.assets.some(({ name }) => name === PACKAGE_NAME);
    if (unused && release.id !== chosen.id && isOurs(release, wanted)) await deleteRelease(client, release.id);
  }
}

function isOurs({ body, tag_name: name }: Release, { model, digest, tag }: Omit<Wanted, 'id'>): boolean {
  return (tag !== null && name === tag) || body.split(/\r?\n/, 1)[0] === releaseMarker(model, digest);
}
