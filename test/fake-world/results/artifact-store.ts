import { createHash } from 'node:crypto';

import type { BlobStore } from './blob-store.ts';

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  readonly jobBackendId: string;
  readonly blob: string;
  readonly bytes: number;
  /** `sha256:…` as the uploader said; what lies there may since have been changed. */
  readonly digest: string;
  readonly createdAt: string;
  readonly expired: boolean;
}

export interface ArtifactStore {
  all(): readonly Artifact[];
  add(artifact: Artifact): void;
  remove(id: number): void;
  /** Its retention ends: listed still, and gone. */
  expire(id: number): void;
  /** Other bytes under the same id and digest. */
  tamper(id: number, change: (bytes: Buffer) => Buffer): void;
  /** Puts an artifact there without a client, for the runs that a scenario starts from. */
  put(artifact: { readonly id: number; readonly name: string; readonly run: number; readonly zip: Buffer; readonly createdAt: string }): Artifact;
  link(artifact: Artifact, job: string | null): string;
}

export function createArtifactStore(blobs: BlobStore): ArtifactStore {
  const artifacts = new Map<number, Artifact>();
  const known = (id: number): Artifact => {
    const artifact = artifacts.get(id);
    if (artifact === undefined) throw new Error(`there is no artifact ${id}`);
    return artifact;
  };
  return {
    all: () => [...artifacts.values()],
    add: (artifact) => {
      artifacts.set(artifact.id, artifact);
    },
    remove: (id) => {
      artifacts.delete(id);
    },
    expire: (id) => {
      artifacts.set(id, { ...known(id), expired: true });
    },
    tamper: (id, change) => {
      const { blob } = known(id);
      blobs.replace(blob, change(blobs.bytesOf(blob) ?? Buffer.alloc(0)));
    },
    put: ({ id, name, run, zip, createdAt }) => {
      const blob = blobs.reserve({ fileName: `${name}.zip` });
      blobs.replace(blob, zip);
      const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
      const artifact = { id, name, run, jobBackendId: '', blob, bytes: zip.length, digest, createdAt, expired: false };
      artifacts.set(id, artifact);
      return artifact;
    },
    link: ({ blob }, job) => blobs.downloadUrl(blob, job),
  };
}
