import type { ArtifactStore } from '../results/artifact-store.ts';
import type { BlobStore } from '../results/blob-store.ts';
import type { MessageHabit } from './messages.ts';

/** What stays the same while the world runs, and what its routes share. */
export interface Site {
  readonly owner: string;
  readonly repo: string;
  readonly visibility: 'private' | 'public';
  readonly defaultBranch: string;
  /** Releases are frozen when they are published, and their tags stay taken. */
  readonly immutableReleases: boolean;
  readonly messages: MessageHabit;
  readonly api: string;
  readonly uploads: string;
  readonly blobs: BlobStore;
  readonly artifacts: ArtifactStore;
  /** Commits and tag objects that came through the API, in order; their shas differ from run to run with the clock. */
  readonly made: Set<string>;
  nextId(): number;
  /** `2026-11-21T10:02:00Z` */
  now(): string;
}

export const SERVER_URL = 'https://github.com';

export const fullName = (site: Site): string => `${site.owner}/${site.repo}`;
export const repositoryUrl = (site: Site): string => `${site.api}/repos/${fullName(site)}`;
export const pageUrl = (site: Site): string => `${SERVER_URL}/${fullName(site)}`;
export const repositoryId = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
/** Node ids are opaque; this one says what it is. */
export const nodeId = (kind: string, id: number | string): string => Buffer.from(`${kind}${id}`).toString('base64url');
