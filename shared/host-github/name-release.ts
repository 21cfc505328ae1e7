import type { GithubClient } from '../github/client.ts';
import { hasStatus } from '../github/errors.ts';
import { readRef } from '../github/refs.ts';
import { MAX_RELEASE_BODY, type Release, type ReleaseChange, updateRelease } from '../github/releases.ts';
import type { ReleasedVersion } from '../ports/ledger.ts';
import { PlatformError } from '../verdict/errors.ts';
import { releaseMarker } from './find-release.ts';

/**
 * Gives a release the name and tag of its version, and publishes it where that is asked for. What is as it should be is left alone, and so
 * is what people wrote into it.
 * @throws PlatformError where GitHub keeps the tag from it
 */
export async function nameRelease(client: GithubClient, release: Release, { model, version }: { readonly model: string; readonly version: ReleasedVersion }): Promise<Release> {
  const tag = `${model}@v${version.version}`;
  const change = changeFor(release, { model, tag, version });
  if (change === null) return release;
  if (change.draft === false && (await readRef(client, `refs/tags/${tag}`)) === null) {
    // GitHub would make a tag by itself, and not the one that the log names.
    throw new PlatformError(`the tag ${tag} of ${client.repository} is gone; run this again, which makes it anew`);
  }
  try {
    return await updateRelease(client, release.id, change);
  } catch (error) {
    if (!hasStatus(error, 422) || !/used by an immutable release/.test(error.reason)) throw error;
    throw new PlatformError(`GitHub keeps the tag ${tag} for ever for an immutable release that was deleted, so the version can't be released; register other bytes, which get another version`, { cause: error });
  }
}

/** What a release lacks to be that of its version; null where it lacks nothing. */
function changeFor(release: Release, { model, tag, version }: { readonly model: string; readonly tag: string; readonly version: ReleasedVersion }): ReleaseChange | null {
  const draft = release.draft && !version.publish;
  if (release.tag_name === tag) return draft === release.draft ? null : { draft };
  return { tag_name: tag, name: `${model} v${version.version}`, body: cutBody(`${releaseMarker(model, version.digest)}\n\n${version.notes}`), draft };
}

function cutBody(body: string): string {
  if (body.length <= MAX_RELEASE_BODY) return body;
  const rest = '\n\n… the rest is in model-card.md below.\n';
  return `${body.slice(0, body.lastIndexOf('\n', MAX_RELEASE_BODY - rest.length))}${rest}`;
}
