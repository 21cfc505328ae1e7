import { placeHold } from '../../../actions/deploy/decision/place-hold.ts';
import { makeGithubClient } from '../../../shared/github/client.ts';
import { githubLedger } from '../../../shared/host-github/github-ledger.ts';
import { systemClock } from '../../../shared/host-local/local-ports.ts';
import { issueToken } from '../../fake-world/harness/issue-token.ts';
import type { World } from '../../fake-world/world.ts';
import { memoryLog } from '../../support/local-ports.ts';

/** A person's hold on the stage, from elsewhere. */
export async function holdProduction(world: World): Promise<void> {
  const { site } = world;
  const { value: token } = issueToken(world, { permissions: { contents: 'write' } });
  const client = makeGithubClient({ token, apiUrl: site.api, repository: `${site.owner}/${site.repo}`, log: memoryLog(), signal: new AbortController().signal });
  await placeHold({ ledger: githubLedger({ client: async () => client, sourceCommit: null }), clock: systemClock }, { model: 'rain', stage: 'production', reason: 'a person looks at it', until: null });
}
