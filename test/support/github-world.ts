import type { GithubClient } from '../../shared/github/client.ts';
import { commitFiles } from '../fake-world/git/repository.ts';
import { openWorld, type World, type WorldOptions } from '../fake-world/world.ts';
import type { Permissions } from '../fake-world/world-state.ts';
import { TEST_TOKEN, testClient } from './github-client.ts';

export interface ClientWorld {
  readonly world: World;
  readonly client: GithubClient;
  /** The head of main. */
  readonly head: string;
  readonly slept: readonly number[];
  /** Another client of the same token, as another job has it. */
  otherClient(): GithubClient;
  /** `POST /repos/{owner}/{repo}/git/refs 201`, … since the last call. */
  asked(): string[];
}

/** A repository octo/churn with a commit on main, and a client that may do what a job of ours is given. */
export async function clientWorld({ permissions = { contents: 'write', 'pull-requests': 'write', deployments: 'write', actions: 'read' }, ...options }: WorldOptions & { readonly permissions?: Permissions } = {}): Promise<ClientWorld> {
  const world = await openWorld({ repository: 'octo/churn', ...options });
  const head = commitFiles(world.state, { parents: [], files: { 'mlops.yml': 'model: churn\n' }, message: 'First', date: '2026-11-20T10:00:00Z' });
  world.state.refs.set('refs/heads/main', head);
  world.tokens.set(TEST_TOKEN, { value: TEST_TOKEN, login: 'github-actions[bot]', kind: 'installation', permissions, job: null });
  const { client, slept } = testClient(world.site.api);
  let seen = 0;
  return {
    world,
    client,
    head,
    slept,
    otherClient: () => testClient(world.site.api).client,
    asked: () => {
      const fresh = world.requests.slice(seen);
      seen = world.requests.length;
      return fresh.map(({ route, status }) => `${route.replace('/repos/{owner}/{repo}', '')} ${status ?? 'no answer'}`);
    },
  };
}
