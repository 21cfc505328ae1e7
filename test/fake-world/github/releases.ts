import { z } from 'zod';

import { commitOf, filesOfTree, resolveCommit } from '../git/repository.ts';
import type { Release } from '../world-state.ts';
import { assetsOf, presentAsset } from './assets.ts';
import { ApiError, type Answers, bodyOf, type Call, fire, found, loginOf, mayWrite, notFound, numberParameter, parameter } from './call.ts';
import { listReply } from './page.ts';
import { presentUser } from './present-user.ts';
import { nodeId, pageUrl, repositoryUrl, type Site } from './site.ts';

const READ = { anyOf: ['contents'], level: 'read' } as const;
const WRITE = { anyOf: ['contents'], level: 'write' } as const;
const fields = {
  target_commitish: z.string().optional(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  draft: z.boolean().optional(),
  prerelease: z.boolean().optional(),
  make_latest: z.enum(['true', 'false', 'legacy']).optional(),
};
const createSchema = z.object({ tag_name: z.string(), ...fields });
const updateSchema = z.object({ tag_name: z.string().optional(), ...fields });

export const RELEASES: Answers = {
  'GET /repos/{owner}/{repo}/releases': {
    needs: READ,
    reply: (call) => {
      const visible = [...call.state.releases.values()].filter((release) => isVisible(call, release)).toSorted((a, b) => b.id - a.id);
      return listReply(call, visible, (release) => presentRelease(call, release));
    },
  },
  'POST /repos/{owner}/{repo}/releases': {
    needs: WRITE,
    reply: (call) => {
      const sent = bodyOf(call, createSchema);
      refuseWorkflowChanges(call, sent.target_commitish);
      const draft: Release = {
        id: call.site.nextId(),
        tag: sent.tag_name,
        target: sent.target_commitish ?? call.site.defaultBranch,
        name: sent.name ?? null,
        body: sent.body ?? null,
        draft: true,
        prerelease: sent.prerelease ?? false,
        latest: false,
        immutable: false,
        login: loginOf(call),
        createdAt: call.site.now(),
        publishedAt: null,
      };
      if (call.state.burntTags.has(draft.tag)) throw burnt();
      const release = sent.draft === true ? draft : publish(call, draft, sent.make_latest);
      call.state.releases.set(release.id, release);
      return { status: 201, body: presentRelease(call, release) };
    },
  },
  'GET /repos/{owner}/{repo}/releases/{release_id}': {
    needs: READ,
    reply: (call) => ({ status: 200, body: presentRelease(call, visibleRelease(call)) }),
  },
  'PATCH /repos/{owner}/{repo}/releases/{release_id}': {
    needs: WRITE,
    reply: (call) => {
      const sent = bodyOf(call, updateSchema);
      const before = visibleRelease(call);
      if (before.immutable && (sent.tag_name ?? before.tag) !== before.tag) throw refusal('tag_name cannot be changed on an immutable release');
      const changed: Release = {
        ...before,
        tag: sent.tag_name ?? before.tag,
        target: sent.target_commitish ?? before.target,
        name: sent.name === undefined ? before.name : sent.name,
        body: sent.body === undefined ? before.body : sent.body,
        prerelease: sent.prerelease ?? before.prerelease,
      };
      if (changed.tag !== before.tag && call.state.burntTags.has(changed.tag)) throw burnt();
      const release = before.draft && sent.draft === false ? publish(call, changed, sent.make_latest) : changed;
      call.state.releases.set(release.id, release);
      return { status: 200, body: presentRelease(call, release) };
    },
  },
  'DELETE /repos/{owner}/{repo}/releases/{release_id}': {
    needs: WRITE,
    reply: (call) => {
      const release = visibleRelease(call);
      if (release.immutable) call.state.burntTags.add(release.tag);
      for (const asset of assetsOf(call.state, release.id)) call.state.assets.delete(asset.id);
      call.state.releases.delete(release.id);
      return { status: 204 };
    },
  },
  'GET /repos/{owner}/{repo}/releases/tags/{tag}': {
    needs: READ,
    reply: (call) => {
      // A draft has no tag yet, as far as this route is concerned.
      const tag = parameter(call, 'tag');
      return { status: 200, body: presentRelease(call, found([...call.state.releases.values()].find((release) => release.tag === tag && !release.draft))) };
    },
  },
};

function publish(call: Call, release: Release, makeLatest: string | undefined): Release {
  const { state, site } = call;
  if (state.burntTags.has(release.tag)) throw burnt();
  if ([...state.releases.values()].some((other) => other.id !== release.id && other.tag === release.tag && !other.draft)) {
    throw new ApiError(422, 'Validation Failed', [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }]);
  }
  if (!state.refs.has(`refs/tags/${release.tag}`)) {
    const commit = resolveCommit(state, release.target, site.defaultBranch);
    if (commit === null) throw new ApiError(422, 'Validation Failed', [{ resource: 'Release', code: 'invalid', field: 'target_commitish' }]);
    state.refs.set(`refs/tags/${release.tag}`, commit);
  }
  fire(call, { event: 'release', action: 'published', subject: release.tag });
  return { ...release, draft: false, latest: !release.prerelease && makeLatest !== 'false', immutable: site.immutableReleases, publishedAt: site.now() };
}

/** GITHUB_TOKEN can't be allowed to release a commit whose workflow files differ from the default branch's. */
function refuseWorkflowChanges({ state, site, token }: Call, target = site.defaultBranch): void {
  const workflows = (name: string): string => {
    const commit = resolveCommit(state, name, site.defaultBranch);
    const files = commit === null ? [] : [...filesOfTree(state, commitOf(state, commit).tree)];
    return JSON.stringify(files.filter(([path]) => path.startsWith('.github/workflows/')));
  };
  if (token?.kind === 'installation' && resolveCommit(state, target, site.defaultBranch) !== null && workflows(target) !== workflows(site.defaultBranch)) throw notFound();
}

const refusal = (message: string): ApiError => new ApiError(422, 'Validation Failed', [{ resource: 'Release', code: 'custom', field: 'tag_name', message }]);
const burnt = (): ApiError => refusal('tag_name was used by an immutable release');
const isVisible = (call: Call, release: Release): boolean => !release.draft || mayWrite(call, 'contents');

function visibleRelease(call: Call): Release {
  const release = found(call.state.releases.get(numberParameter(call, 'release_id')));
  if (!isVisible(call, release)) throw notFound();
  return release;
}

/** Where a person sees it: a draft's page has an address of its own until it is published. */
export function releasePage(site: Site, { id, tag, draft }: Release): string {
  return `${pageUrl(site)}/releases/tag/${draft ? `untagged-${id.toString(16).padStart(20, '0')}` : encodeURIComponent(tag)}`;
}

export function presentRelease({ site, state }: Pick<Call, 'site' | 'state'>, release: Release): object {
  const url = `${repositoryUrl(site)}/releases/${release.id}`;
  const archive = (kind: string): string | null => (release.draft ? null : `${repositoryUrl(site)}/${kind}/${encodeURIComponent(release.tag)}`);
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${site.uploads}/repos/${site.owner}/${site.repo}/releases/${release.id}/assets{?name,label}`,
    html_url: releasePage(site, release),
    id: release.id,
    author: presentUser(site, release.login),
    node_id: nodeId('RE', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    updated_at: release.createdAt,
    published_at: release.publishedAt,
    assets: assetsOf(state, release.id).map((asset) => presentAsset(site, release, asset)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    body: release.body,
  };
}
