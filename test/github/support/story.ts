import { createHash } from 'node:crypto';

import { makeGithubClient } from '../../../shared/github/client.ts';
import { githubLedger } from '../../../shared/host-github/github-ledger.ts';
import { readRegistry } from '../../../shared/registry/read-registry.ts';
import type { RegistryState } from '../../../shared/registry/state.ts';
import { issueToken } from '../../fake-world/harness/issue-token.ts';
import type { World } from '../../fake-world/world.ts';
import { memoryLog } from '../../support/local-ports.ts';

/** The log of the model as a reader finds it. */
export async function readLog(world: World): Promise<RegistryState> {
  const { value: token } = issueToken(world, { permissions: { contents: 'read' } });
  const client = makeGithubClient({ token, apiUrl: world.site.api, repository: `${world.site.owner}/${world.site.repo}`, log: memoryLog(), signal: new AbortController().signal });
  return readRegistry(githubLedger({ client: async () => client, sourceCommit: '' }), 'rain');
}

/** What is there at last, without what differs from run to run: times, ids and shas of git. */
export async function storyOf(world: World): Promise<readonly string[]> {
  const { entries, damaged } = await readLog(world);
  return [
    ...entries.map(({ position, entry }) => `entry ${position}: ${entry.kind === 'version' ? `v${entry.version} is ${entry.digest}` : entry.kind === 'stage' ? `${entry.cause} of v${entry.version} to ${entry.stage}` : `${entry.kind} of ${entry.stage}`}`),
    ...damaged.map(({ location, reason }) => `damaged: ${location}: ${reason}`),
    ...[...world.state.refs.keys()].filter((name) => name.startsWith('refs/tags/')).sort(),
    ...releasesOf(world),
    ...deploymentsOf(world),
  ];
}

function releasesOf({ state }: World): string[] {
  return [...state.releases.values()].map(({ id, tag, draft }) => {
    const assets = [...state.assets.values()].filter(({ release }) => release === id).sort((a, b) => (a.name < b.name ? -1 : 1));
    return `${draft ? 'draft' : 'release'} of ${tag}: ${assets.map(({ name, state, bytes }) => `${name} ${state === 'uploaded' ? createHash('sha256').update(bytes).digest('hex').slice(0, 12) : state}`).join(', ')}`;
  });
}

/** Where the same was said twice in a row, because a run died in between, it counts once. */
function deploymentsOf({ state }: World): string[] {
  return [...state.deployments.values()].map(({ id, ref, environment }) => {
    const said = [...state.statuses.values()].filter(({ deployment }) => deployment === id).map((status) => status.state);
    return `deployment of ${ref} to ${environment}: ${said.filter((state, place) => state !== said[place - 1]).join(', ')}`;
  });
}
