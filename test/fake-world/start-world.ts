import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { type Fault, type FaultPlan, layPlan } from './faults.ts';
import { wholeSeconds } from './git/read-object.ts';
import type { MessageHabit } from './github/messages.ts';
import type { Site } from './github/site.ts';
import { createGithubServer } from './github-server.ts';
import { listen, type Received, type Reply } from './http-server.ts';
import { playRequest } from './play-request.ts';
import type { LoggedRequest } from './request-log.ts';
import { createArtifactStore } from './results/artifact-store.ts';
import { createBlobStore } from './results/blob-store.ts';
import type { CacheEntry } from './results/cache-service.ts';
import type { RuntimeToken } from './results/runtime-token.ts';
import { createResultsService } from './results-service.ts';
import { emptyState, type Token, type WorldState } from './world-state.ts';

const HOURLY_LIMIT = 1000;

export interface StartOptions {
  /** `acme/flights` */
  readonly repository?: string;
  readonly visibility?: 'private' | 'public';
  readonly immutableReleases?: boolean;
  readonly messages?: MessageHabit;
}

/** One repository on GitHub, with the services its jobs talk to, on ports of the loopback. */
export interface World {
  readonly site: Site;
  readonly state: WorldState;
  /** Where the results service and its blobs are. */
  readonly resultsOrigin: string;
  /** All requests, in order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** What GitHub's description doesn't allow, and what the fake world itself got wrong. */
  readonly violations: readonly string[];
  readonly caches: readonly CacheEntry[];
  readonly tokens: Map<string, Token>;
  readonly runtimeTokens: Map<string, RuntimeToken>;
  /** The process of a job, for faults that kill it. */
  readonly clients: Map<string, ChildProcess>;
  /** Replaces the plan; requests are counted from here. */
  plan(...faults: readonly Fault[]): FaultPlan;
  close(): Promise<void>;
}

export async function startWorld(options: StartOptions = {}): Promise<World> {
  const { repository = 'acme/flights', visibility = 'private', immutableReleases = false, messages = 'kept' } = options;
  const [owner = '', repo = ''] = repository.split('/');
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const violation = (text: string): void => {
    violations.push(text);
  };
  const tokens = new Map<string, Token>();
  const runtimeTokens = new Map<string, RuntimeToken>();
  const clients = new Map<string, ChildProcess>();
  const caches: CacheEntry[] = [];
  const state = emptyState();
  const past = { state: emptyState() };
  let plan = layPlan([]);
  let lastId = 1000;
  const nextId = (): number => (lastId += 1);
  const now = (): string => wholeSeconds(new Date());
  const kill = async (job: string | null): Promise<void> => {
    const child = clients.get(job ?? '') ?? (job === null && clients.size === 1 ? [...clients.values()][0] : undefined);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  /** A bug of the fake world must fail the test, not look like a server error that the client may retry. */
  const seen = (answer: (request: Received) => Promise<Reply | 'hang-up'>) => async (request: Received): Promise<Reply | 'hang-up'> => {
    try {
      return await answer(request);
    } catch (error) {
      violation(`bug of the fake world at ${request.method} ${request.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      throw error;
    }
  };
  const play = (request: Received, rest: Pick<Parameters<typeof playRequest>[1], 'host' | 'route' | 'job' | 'apply'>) => playRequest(request, { ...rest, requests, plan, state, past, kill });

  const origins = { api: '', uploads: '', results: '' };
  const blobs = createBlobStore(() => origins.results);
  const artifacts = createArtifactStore(blobs);
  const results = createResultsService({ artifacts, blobs, caches, tokens: runtimeTokens, nextId, now, violation });
  const site: Site = {
    owner, repo, visibility, immutableReleases, messages, blobs, artifacts, nextId, now,
    defaultBranch: 'main',
    made: new Set(),
    get api() { return origins.api; },
    get uploads() { return origins.uploads; },
  };
  const github = (host: 'api' | 'uploads') => {
    const server = createGithubServer({ site, host, origin: () => origins[host], tokens, violation });
    return listen(seen(async (request) => {
      const token = server.tokenOf(request);
      const reply = await play(request, { host, route: server.routeOf(request), job: token?.job ?? null, apply: (options) => server.answer(request, options) });
      return reply === 'hang-up' ? reply : { ...reply, headers: { ...githubHeaders(requests.length), ...reply.headers } };
    }));
  };
  const servers = await Promise.all([
    github('api'),
    github('uploads'),
    listen(seen((request) => play(request, { host: 'results', route: results.routeOf(request), job: results.jobOf(request), apply: () => results.answer(request) }))),
  ]);
  [origins.api = '', origins.uploads = '', origins.results = ''] = servers.map(({ origin }) => origin);
  return {
    site, state, requests, violations, caches, tokens, runtimeTokens, clients,
    resultsOrigin: origins.results,
    plan: (...faults) => {
      plan = layPlan(faults);
      past.state = state;
      return plan;
    },
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

function githubHeaders(count: number): Readonly<Record<string, string>> {
  return {
    'x-github-request-id': `FAKE:${String(count).padStart(4, '0')}`,
    'x-ratelimit-limit': String(HOURLY_LIMIT),
    'x-ratelimit-used': String(count),
    'x-ratelimit-remaining': String(Math.max(0, HOURLY_LIMIT - count)),
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
  };
}
