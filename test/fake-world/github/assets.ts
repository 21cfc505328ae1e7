import { createHash } from 'node:crypto';

import type { Asset, Release, WorldState } from '../world-state.ts';
import { ApiError, type Answers, type Call, fire, found, loginOf, mayWrite, notFound, numberParameter } from './call.ts';
import { listReply } from './page.ts';
import { presentUser } from './present-user.ts';
import { nodeId, pageUrl, repositoryUrl, type Site } from './site.ts';

const READ = { anyOf: ['contents'], level: 'read' } as const;
const WRITE = { anyOf: ['contents'], level: 'write' } as const;

export const ASSETS: Answers = {
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets': {
    needs: READ,
    reply: (call) => {
      const release = releaseOf(call, numberParameter(call, 'release_id'));
      return listReply(call, assetsOf(call.state, release.id), (asset) => presentAsset(call.site, release, asset));
    },
  },
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets': {
    needs: WRITE,
    reply: (call) => {
      const release = releaseOf(call, numberParameter(call, 'release_id'));
      if (release.immutable) throw new ApiError(422, 'Cannot upload assets to an immutable release.');
      const contentType = call.headers['content-type'];
      if (contentType === undefined) throw new ApiError(400, 'Bad Content-Type');
      const name = rewriteAssetName(call.query.get('name') ?? '');
      if (assetsOf(call.state, release.id).some((asset) => asset.name === name)) {
        throw new ApiError(422, 'Validation Failed', [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]);
      }
      if (call.bytes.length === 0) throw new ApiError(400, 'Bad Content-Length');
      const asset: Asset = {
        id: call.site.nextId(),
        release: release.id,
        name,
        label: call.query.get('label'),
        contentType,
        state: call.torn ? 'starter' : 'uploaded',
        bytes: call.torn ? Buffer.alloc(0) : call.bytes,
        login: loginOf(call),
        createdAt: call.site.now(),
      };
      call.state.assets.set(asset.id, asset);
      if (call.torn) throw new ApiError(502, 'Bad Gateway');
      if (!release.draft) fire(call, { event: 'release', action: 'edited', subject: release.tag });
      return { status: 201, body: presentAsset(call.site, release, asset) };
    },
  },
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}': {
    needs: READ,
    reply: (call) => {
      const asset = found(call.state.assets.get(numberParameter(call, 'asset_id')));
      const release = releaseOf(call, asset.release);
      if (call.headers.accept !== 'application/octet-stream') return { status: 200, body: presentAsset(call.site, release, asset) };
      if (asset.state !== 'uploaded') throw notFound();
      // Served as bytes whatever type it was uploaded with.
      const location = call.site.blobs.link({ bytes: asset.bytes, contentType: 'application/octet-stream', fileName: asset.name, job: call.token?.job ?? null });
      return { status: 302, headers: { location } };
    },
  },
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}': {
    needs: WRITE,
    reply: (call) => {
      const asset = found(call.state.assets.get(numberParameter(call, 'asset_id')));
      if (releaseOf(call, asset.release).immutable) throw new ApiError(422, 'Cannot delete assets of an immutable release.');
      call.state.assets.delete(asset.id);
      return { status: 204 };
    },
  },
};

/** What GitHub makes of a name: runs of other characters become one dot, dots at the ends go, a hidden file gets a front. */
export function rewriteAssetName(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9._@+-]+/g, '.').replaceAll(/\.{2,}/g, '.').replace(/\.+$/, '');
  return plain.startsWith('.') ? `default${plain}` : plain;
}

export function assetsOf(state: WorldState, release: number): readonly Asset[] {
  return [...state.assets.values()].filter((asset) => asset.release === release);
}

function releaseOf(call: Call, id: number): Release {
  const release = found(call.state.releases.get(id));
  if (release.draft && !mayWrite(call, 'contents')) throw notFound();
  return release;
}

export function presentAsset(site: Site, release: Release, { id, name, label, contentType, state, bytes, login, createdAt }: Asset): object {
  return {
    url: `${repositoryUrl(site)}/releases/assets/${id}`,
    id,
    node_id: nodeId('RA', id),
    name,
    label,
    uploader: presentUser(site, login),
    content_type: contentType,
    state,
    size: bytes.length,
    digest: state === 'uploaded' ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : null,
    download_count: 0,
    created_at: createdAt,
    updated_at: createdAt,
    browser_download_url: `${pageUrl(site)}/releases/download/${encodeURIComponent(release.tag)}/${encodeURIComponent(name)}`,
  };
}
