import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { ArtifactStore } from './artifact-store.ts';
import type { BlobStore } from './blob-store.ts';
import type { RuntimeToken } from './runtime-token.ts';
import { TwirpError, type TwirpMethods } from './twirp.ts';

const ids = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() };
const createSchema = z.object({ ...ids, name: z.string(), mime_type: z.string().optional() });
const finalizeSchema = z.object({ ...ids, name: z.string(), size: z.string(), hash: z.string().optional() });
const listSchema = z.object({ ...ids, name_filter: z.string().optional(), id_filter: z.string().optional() });
const namedSchema = z.object({ ...ids, name: z.string() });

interface Options {
  readonly artifacts: ArtifactStore;
  readonly blobs: BlobStore;
  readonly nextId: () => number;
  readonly now: () => string;
}

/** Artifacts v4: reserve, upload to the blob, finalize; a name is taken once per run, whichever attempt took it. */
export function artifactMethods({ artifacts, blobs, nextId, now }: Options): TwirpMethods {
  const pending = new Map<string, { readonly blob: string; readonly mime: string }>();
  const ofRun = (token: RuntimeToken) => artifacts.all().filter((artifact) => artifact.run === token.run && !artifact.expired);
  const refuseOthers = (asked: { readonly workflow_run_backend_id: string }, token: RuntimeToken): void => {
    if (asked.workflow_run_backend_id !== token.runBackendId) throw new TwirpError('permission_denied', 'the token is for another run');
  };
  return {
    CreateArtifact: (body, token) => {
      const asked = createSchema.parse(body);
      refuseOthers(asked, token);
      if (ofRun(token).some(({ name }) => name === asked.name)) throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run');
      const mime = asked.mime_type ?? 'application/zip';
      const blob = blobs.reserve({ fileName: mime === 'application/zip' ? `${asked.name}.zip` : asked.name });
      pending.set(`${token.run} ${asked.name}`, { blob, mime });
      return { ok: true, signed_upload_url: blobs.uploadUrl(blob, token.job) };
    },
    FinalizeArtifact: (body, token) => {
      const asked = finalizeSchema.parse(body);
      refuseOthers(asked, token);
      const reserved = pending.get(`${token.run} ${asked.name}`);
      const bytes = reserved === undefined ? null : blobs.bytesOf(reserved.blob);
      if (reserved === undefined || bytes === null) throw new TwirpError('not_found', 'nothing was uploaded under this name');
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      if (Number(asked.size) !== bytes.length || (asked.hash ?? digest) !== digest) throw new TwirpError('invalid_argument', 'size or hash differ from what was uploaded');
      if (ofRun(token).some(({ name }) => name === asked.name)) throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run');
      pending.delete(`${token.run} ${asked.name}`);
      const id = nextId();
      artifacts.add({ id, name: asked.name, run: token.run, jobBackendId: token.jobBackendId, blob: reserved.blob, bytes: bytes.length, digest, createdAt: now(), expired: false });
      return { ok: true, artifact_id: String(id) };
    },
    ListArtifacts: (body, token) => {
      const asked = listSchema.parse(body);
      refuseOthers(asked, token);
      const matching = ofRun(token).filter(({ id, name }) => (asked.name_filter ?? name) === name && (asked.id_filter ?? String(id)) === String(id));
      return {
        artifacts: matching.map(({ id, name, bytes, digest, createdAt, jobBackendId }) => ({
          workflow_run_backend_id: token.runBackendId,
          workflow_job_run_backend_id: jobBackendId,
          database_id: String(id),
          name,
          size: String(bytes),
          created_at: createdAt,
          digest,
        })),
      };
    },
    GetSignedArtifactURL: (body, token) => {
      const asked = namedSchema.parse(body);
      refuseOthers(asked, token);
      const artifact = ofRun(token).find(({ name }) => name === asked.name);
      if (artifact === undefined) throw new TwirpError('not_found', 'there is no such artifact');
      return { name: artifact.name, signed_url: artifacts.link(artifact, token.job) };
    },
    DeleteArtifact: (body, token) => {
      const asked = namedSchema.parse(body);
      refuseOthers(asked, token);
      const artifact = ofRun(token).find(({ name }) => name === asked.name);
      if (artifact === undefined) throw new TwirpError('not_found', 'there is no such artifact');
      artifacts.remove(artifact.id);
      return { ok: true, artifact_id: String(artifact.id) };
    },
  };
}
