import { z } from 'zod';

import type { GithubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { hasStatus } from './errors.ts';
import { listAll, PAGE_SIZE } from './list-all.ts';
import { assetSchema } from './release-assets.ts';

/** GitHub refuses a longer one: "body is too long (maximum is 125000 characters)". */
export const MAX_RELEASE_BODY = 125_000;

const releaseSchema = z.object({
  id: z.int(),
  tag_name: z.string(),
  name: z.string().nullable(),
  body: z.string().nullish().transform((body) => body ?? ''),
  draft: z.boolean(),
  /** Its files and its tag are frozen; absent on older Enterprise Servers, which have no such releases. */
  immutable: z.boolean().catch(false),
  html_url: z.string(),
  upload_url: z.string(),
  assets: z.array(assetSchema),
});

export type Release = z.output<typeof releaseSchema>;

/** All releases, the newest first. Drafts are among them only for a token that may write contents. */
export async function listReleases(client: GithubClient): Promise<readonly Release[]> {
  return listAll(`the releases of ${client.repository}`, (page) => client.request('GET /repos/{owner}/{repo}/releases', { per_page: PAGE_SIZE, page }, { answer: z.array(releaseSchema) }));
}

/** null where it is gone, or a draft that the token may not see. */
export async function readRelease(client: GithubClient, id: number): Promise<Release | null> {
  return orNull(client.request('GET /repos/{owner}/{repo}/releases/{release_id}', { release_id: id }, { answer: releaseSchema }));
}

/** The published release of a tag; GitHub finds no drafts this way. */
export async function readReleaseOfTag(client: GithubClient, tag: string): Promise<Release | null> {
  return orNull(client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag }, { answer: releaseSchema }));
}

/**
 * Makes a draft, which makes no tag and starts no workflow.
 * @param find the draft that an earlier try of this may have made
 */
export async function createDraft(
  client: GithubClient,
  { tag, name, body, find }: { readonly tag: string; readonly name: string; readonly body: string; readonly find: (releases: readonly Release[]) => Release | null },
): Promise<Release> {
  return createOnce(client, {
    create: () => {
      const parameters = { tag_name: tag, name, body, draft: true, prerelease: false, make_latest: 'false' as const };
      return client.request('POST /repos/{owner}/{repo}/releases', parameters, { answer: releaseSchema });
    },
    find: async () => find(await listReleases(client)),
  });
}

export interface ReleaseChange {
  readonly tag_name?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
}

/** @throws GithubError 422 where GitHub refuses the tag or the change */
export async function updateRelease(client: GithubClient, id: number, change: ReleaseChange): Promise<Release> {
  // GitHub would make the model the repository's latest release, which is where people look for its software.
  return client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', { release_id: id, ...change, prerelease: false, make_latest: 'false' }, { answer: releaseSchema });
}

export async function deleteRelease(client: GithubClient, id: number): Promise<void> {
  await orNull(client.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', { release_id: id }, { answer: z.unknown() }));
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}
