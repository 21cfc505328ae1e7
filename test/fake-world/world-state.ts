import type { GitObject } from './git/git-object.ts';

export type Level = 'read' | 'write';
export type Permissions = Readonly<Record<string, Level>>;

/** Who a token speaks for, and what it may do; names as under `permissions:` in a workflow. */
export interface Token {
  readonly value: string;
  readonly login: string;
  /** An installation token (GITHUB_TOKEN, an App's) may not ask who it is by `GET /user`. */
  readonly kind: 'installation' | 'user';
  readonly permissions: Permissions;
  /** The job that it was made for; null for a person's. */
  readonly job: string | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly target: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly latest: boolean;
  readonly immutable: boolean;
  readonly login: string;
  readonly createdAt: string;
  readonly publishedAt: string | null;
}

export interface Asset {
  readonly id: number;
  readonly release: number;
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  /** `starter` is what a failed upload leaves: it takes the name and has no bytes. */
  readonly state: 'uploaded' | 'starter';
  readonly bytes: Buffer;
  readonly login: string;
  readonly createdAt: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly transient: boolean;
  readonly production: boolean;
  readonly login: string;
  readonly createdAt: string;
}

export interface DeploymentStatus {
  readonly id: number;
  readonly deployment: number;
  readonly state: string;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly login: string;
  readonly createdAt: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  /** `.github/workflows/model.yml` */
  readonly workflow: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of the repository that the head is in: another one for a fork. */
  readonly headRepository: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly createdAt: string;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly login: string;
  readonly state: 'open' | 'closed';
  readonly headRef: string;
  readonly headSha: string;
  readonly headRepository: string;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly mergeSha: string;
  readonly createdAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string | null;
  readonly detailsUrl: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly login: string;
  readonly startedAt: string;
}

/** Something that a workflow can be `on:`. What GITHUB_TOKEN does starts none. */
export interface WorldEvent {
  readonly event: string;
  readonly action: string | null;
  readonly subject: string;
  readonly by: string;
  readonly starts: boolean;
}

/** All that the repository holds. Records are replaced, never changed, so that a shallow copy of the maps is a snapshot. */
export interface WorldState {
  readonly objects: Map<string, GitObject>;
  /** `refs/heads/main` → sha */
  readonly refs: Map<string, string>;
  readonly comments: Map<number, Comment>;
  readonly releases: Map<number, Release>;
  readonly assets: Map<number, Asset>;
  /** Tags of immutable releases, which stay taken for ever. */
  readonly burntTags: Set<string>;
  readonly deployments: Map<number, Deployment>;
  readonly statuses: Map<number, DeploymentStatus>;
  readonly runs: Map<number, WorkflowRun>;
  readonly pulls: Map<number, Pull>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly events: WorldEvent[];
}

export function emptyState(): WorldState {
  return {
    objects: new Map(),
    refs: new Map(),
    comments: new Map(),
    releases: new Map(),
    assets: new Map(),
    burntTags: new Set(),
    deployments: new Map(),
    statuses: new Map(),
    runs: new Map(),
    pulls: new Map(),
    checkRuns: new Map(),
    events: [],
  };
}

export function snapshot(state: WorldState): WorldState {
  return {
    objects: new Map(state.objects),
    refs: new Map(state.refs),
    comments: new Map(state.comments),
    releases: new Map(state.releases),
    assets: new Map(state.assets),
    burntTags: new Set(state.burntTags),
    deployments: new Map(state.deployments),
    statuses: new Map(state.statuses),
    runs: new Map(state.runs),
    pulls: new Map(state.pulls),
    checkRuns: new Map(state.checkRuns),
    events: [...state.events],
  };
}
