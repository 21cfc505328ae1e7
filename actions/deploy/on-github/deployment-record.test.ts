import { beforeEach, describe, expect, it } from 'vitest';

import { openWorld, type World } from '../../../test/fake-world/world.ts';
import { commitFiles } from '../../../test/fake-world/git/repository.ts';
import type { Permissions } from '../../../test/fake-world/world-state.ts';
import { testClient } from '../../../test/support/github-client.ts';
import { memoryLog } from '../../../test/support/local-ports.ts';
import type { Plan } from '../deployment-record.ts';
import type { LedgerEntry } from '../../../shared/registry/entry.ts';
import type { RegistryState } from '../../../shared/registry/state.ts';
import { digestOfBytes } from '../../../shared/statement/digest.ts';
import { githubDeploymentRecord } from './deployment-record.ts';

const run = (id: number): string => `https://github.com/octo/churn/actions/runs/${id}`;
const entry = (version: string) => ({ version, digest: digestOfBytes(version) });
const plan = (version: string, previous: string | null, cause: Plan['cause'] = 'deploy'): Plan => ({ entry: entry(version), previous: previous === null ? null : entry(previous), cause, after: 3 });
const served = { state: 'deployed', reason: 'all answers are right' } as const;

let world: World;
let log: ReturnType<typeof memoryLog>;

beforeEach(async () => {
  world = await openWorld({ repository: 'octo/churn' });
  log = memoryLog();
  const commit = commitFiles(world.state, { parents: [], files: { 'mlops.yml': 'model: churn\n' }, message: 'First', date: '2026-11-21T10:00:00Z' });
  world.state.refs.set('refs/heads/main', commit);
  for (const model of ['churn', 'price']) for (const version of ['1.0.0', '1.1.0', '1.2.0']) world.state.refs.set(`refs/tags/${model}@v${version}`, commit);
});

function recordOf({ id = 1, model = 'churn', environment = 'production', permissions = { deployments: 'write' } }: { readonly id?: number; readonly model?: string; readonly environment?: string; readonly permissions?: Permissions } = {}) {
  const value = `token-${id}`;
  world.tokens.set(value, { value, login: 'github-actions[bot]', kind: 'installation', permissions, job: null });
  const { client } = testClient(world.site.api, { token: value });
  return githubDeploymentRecord({ client, log, model, environment, run: run(id), refOf: (version) => `${model}@v${version}` });
}

/** Each deployment with all that was said about it, a line each. */
function story(): string[] {
  const { deployments, statuses } = world.state;
  return [...deployments.values()].map(({ id, ref, environment }) => `${environment} ${ref}: ${[...statuses.values()].filter(({ deployment }) => deployment === id).map(({ state, description }) => `${state} (${description})`).join(', ')}`);
}

async function deploySuccessfully(version: string, previous: string | null, options: Parameters<typeof recordOf>[0] = {}): Promise<void> {
  const record = recordOf(options);
  await record.begin(plan(version, previous));
  await record.end(plan(version, previous), served);
}

describe('githubDeploymentRecord', () => {
  it('makes a deployment of the tag, without GitHub’s merging and checks, and says when it serves', async () => {
    await deploySuccessfully('1.0.0', null);
    expect(story()).toEqual(['production churn@v1.0.0: in_progress (Deploying to v1.0.0), success (v1.0.0 serves)']);
    expect([...world.state.deployments.values()]).toMatchObject([{ payload: { model: 'churn', version: '1.0.0', digest: digestOfBytes('1.0.0'), run: run(1) }, production: true }]);
    expect([...world.state.statuses.values()].at(-1)).toMatchObject({ logUrl: run(1) });
    expect(world.requests.find(({ method }) => method === 'POST')?.body).toMatchObject({ auto_merge: false, required_contexts: [] });
  });

  it.each(['production', 'staging'])('calls what served before in %s inactive, and leaves other models alone', async (environment) => {
    await deploySuccessfully('1.0.0', null, { id: 1, environment });
    await deploySuccessfully('1.0.0', null, { id: 2, model: 'price', environment });
    await deploySuccessfully('1.1.0', '1.0.0', { id: 3, environment });
    await deploySuccessfully('1.2.0', '1.1.0', { id: 4, environment });
    expect(story()).toEqual([
      `${environment} churn@v1.0.0: in_progress (Deploying to v1.0.0), success (v1.0.0 serves), inactive (v1.1.0 serves in its place)`,
      `${environment} price@v1.0.0: in_progress (Deploying to v1.0.0), success (v1.0.0 serves)`,
      `${environment} churn@v1.1.0: in_progress (Deploying to v1.1.0), success (v1.1.0 serves), inactive (v1.2.0 serves in its place)`,
      `${environment} churn@v1.2.0: in_progress (Deploying to v1.2.0), success (v1.2.0 serves)`,
    ]);
  });

  it('says that a deployment failed and the version before serves again', async () => {
    await deploySuccessfully('1.0.0', null);
    const record = recordOf({ id: 2 });
    await record.begin(plan('1.1.0', '1.0.0'));
    await record.end(plan('1.1.0', '1.0.0'), { state: 'rolled-back', reason: 'the check ./smoke-test.sh ended with exit code 3' });
    expect(story()).toEqual([
      'production churn@v1.0.0: in_progress (Deploying to v1.0.0), success (v1.0.0 serves), success (v1.0.0 serves again)',
      'production churn@v1.1.0: in_progress (Deploying to v1.1.0), failure (the check ./smoke-test.sh ended with exit code 3)',
    ]);
  });

  it('names the version that serves again where no deployment of it was ever recorded', async () => {
    const record = recordOf();
    await record.begin(plan('1.1.0', '1.0.0'));
    await record.end(plan('1.1.0', '1.0.0'), { state: 'rolled-back', reason: 'no' });
    expect(story()).toEqual(['production churn@v1.1.0: in_progress (Deploying to v1.1.0), failure (no)', 'production churn@v1.0.0: success (v1.0.0 serves again)']);
  });

  it.each([
    ['unchanged', 'failure'],
    ['broken', 'error'],
  ] as const)('says of a deployment that ended %s: %s, and touches no other', async (state, said) => {
    await deploySuccessfully('1.0.0', null);
    const record = recordOf({ id: 2 });
    await record.begin(plan('1.1.0', '1.0.0'));
    await record.end(plan('1.1.0', '1.0.0'), { state, reason: 'why' });
    expect(story().slice(0, 1)).toEqual(['production churn@v1.0.0: in_progress (Deploying to v1.0.0), success (v1.0.0 serves)']);
    expect(story().at(-1)).toBe(`production churn@v1.1.0: in_progress (Deploying to v1.1.0), ${said} (why)`);
  });

  it('goes on with the deployment that the same run began before it died', async () => {
    await recordOf({ id: 7 }).begin(plan('1.0.0', null));
    await deploySuccessfully('1.0.0', null, { id: 7 });
    expect(story()).toEqual(['production churn@v1.0.0: in_progress (Deploying to v1.0.0), in_progress (Deploying to v1.0.0), success (v1.0.0 serves)']);
  });

  it('ends what a run that died left under way, when another one succeeds', async () => {
    await recordOf({ id: 7 }).begin(plan('1.0.0', null));
    await deploySuccessfully('1.1.0', null, { id: 8 });
    expect(story()).toEqual([
      'production churn@v1.0.0: in_progress (Deploying to v1.0.0), inactive (v1.1.0 serves in its place)',
      'production churn@v1.1.0: in_progress (Deploying to v1.1.0), success (v1.1.0 serves)',
    ]);
  });

  it('confirms what a run that died after the switch did not come to say, and nothing that is said', async () => {
    await deploySuccessfully('1.0.0', null);
    await recordOf({ id: 2 }).begin(plan('1.1.0', '1.0.0'));
    await recordOf({ id: 3 }).confirm(entry('1.1.0'));
    const confirmed = [
      'production churn@v1.0.0: in_progress (Deploying to v1.0.0), success (v1.0.0 serves), inactive (v1.1.0 serves in its place)',
      'production churn@v1.1.0: in_progress (Deploying to v1.1.0), success (v1.1.0 serves)',
    ];
    expect(story()).toEqual(confirmed);
    await recordOf({ id: 4 }).confirm(entry('1.1.0'));
    await recordOf({ id: 5 }).confirm(entry('1.2.0'));
    expect(story()).toEqual(confirmed);
  });

  describe('an earlier run that did not end', () => {
    const at = '2026-11-21T10:00:00.000Z';
    const version = (number: string): LedgerEntry => ({ schema: 'mlops/ledger-entry/v1', model: 'churn', at, previous: null, kind: 'version', version: number, digest: entry(number).digest, bump: 'minor', evaluation: digestOfBytes('evaluation'), package: digestOfBytes('package') });
    const move = (number: string): LedgerEntry => ({ schema: 'mlops/ledger-entry/v1', model: 'churn', at, previous: null, kind: 'stage', stage: 'production', version: number, digest: entry(number).digest, cause: 'deploy', reason: null });
    const stateOf = (...entries: readonly LedgerEntry[]): RegistryState => ({ model: 'churn', entries: entries.map((entry, place) => ({ position: place + 1, entry })), damaged: [], last: entries.length, head: null });
    /** As it was when the plan was made. */
    const before = stateOf(version('1.0.0'), version('1.1.0'), move('1.0.0'));
    const journal = { schema: 'mlops/deploy-journal/v1', model: 'churn', stage: 'production', from: '1.0.0', to: '1.1.0', cause: 'deploy', reason: null, after: 3 };

    it('is found by a run on a fresh runner, unless the stage has moved since', async () => {
      expect(await recordOf({ id: 1 }).interrupted(before)).toBeNull();
      await recordOf({ id: 2 }).begin(plan('1.1.0', '1.0.0'));
      expect(await recordOf({ id: 3 }).interrupted(before)).toEqual(journal);
      expect(await recordOf({ id: 3, model: 'price' }).interrupted(before)).toBeNull();
      expect(await recordOf({ id: 3 }).interrupted(stateOf(version('1.0.0'), version('1.1.0'), move('1.0.0'), move('1.1.0')))).toBeNull();
      expect(await recordOf({ id: 3 }).interrupted(stateOf(version('1.0.0')))).toBeNull();
    });

    it.each([['deployed', null], ['unchanged', null], ['rolled-back', null], ['broken', journal]] as const)('%s leaves behind: %j', async (state, found) => {
      const record = recordOf({ id: 2 });
      await record.begin(plan('1.1.0', '1.0.0'));
      await record.end(plan('1.1.0', '1.0.0'), { state, reason: 'why' });
      expect(await recordOf({ id: 3 }).interrupted(before)).toEqual(found);
    });

    it('is over once what served before is back, or another deployment began', async () => {
      await recordOf({ id: 2 }).begin(plan('1.1.0', '1.0.0'));
      const next = recordOf({ id: 3 });
      await next.interrupted(before);
      await next.settle();
      expect(story().at(-1)).toBe('production churn@v1.1.0: in_progress (Deploying to v1.1.0), failure (its run did not end, and what served before was brought back)');
      const last = recordOf({ id: 4 });
      expect(await last.interrupted(before)).toBeNull();
      await last.settle();
      expect(world.state.statuses.size).toBe(2);
    });

    it('is not known of where GitHub does not tell, and nothing else depends on it', async () => {
      world.plan({ at: 1, do: '500-before' }, { at: 2, do: '500-before' }, { at: 3, do: '500-before' }, { at: 4, do: '500-before' }, { at: 5, do: '500-before' });
      expect(await recordOf().interrupted(before)).toBeNull();
      expect(log.lines.at(-1)).toMatch(/^Warning: whether the deployment before ended is not known: GitHub failed at GET /);
    });
  });

  it('lets nothing begin without the permission, and names it', async () => {
    await expect(recordOf({ permissions: { deployments: 'read' } }).begin(plan('1.0.0', null))).rejects.toThrow('add "deployments: write" to the permissions of the job');
    expect(story()).toEqual([]);
  });

  it('only warns where the end can’t be told: the deployment stands', async () => {
    const record = recordOf();
    await record.begin(plan('1.0.0', null));
    world.tokens.set('token-1', { value: 'token-1', login: 'github-actions[bot]', kind: 'installation', permissions: {}, job: null });
    await record.end(plan('1.0.0', null), served);
    expect(log.lines).toEqual([expect.stringMatching(/^Warning: the Deployment on GitHub does not say how it ended: GitHub refused POST .*add "deployments: write" to the permissions of the job$/)]);
  });

  it('cuts a reason to what GitHub takes, at a whole character', async () => {
    const record = recordOf();
    await record.begin(plan('1.0.0', null));
    await record.end(plan('1.0.0', null), { state: 'broken', reason: '🌧️ '.repeat(80) });
    expect([...world.state.statuses.values()].at(-1)?.description).toMatch(/^(?:🌧️ ?)+…$/u);
  });

  it('makes nothing twice where the answer to a POST is lost', async () => {
    const { length } = await (async () => {
      await deploySuccessfully('1.0.0', null, { id: 1 });
      return world.requests.filter(({ method }) => method === 'POST');
    })();
    expect(length).toBe(3);
    const routes = ['POST /repos/{owner}/{repo}/deployments', 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'];
    const faults = world.plan({ at: { route: routes[0] ?? '' }, do: 'drop-reply-after-applying' }, { at: { route: routes[1] ?? '', nth: 1, times: 9 }, do: 'drop-reply-after-applying' });
    await deploySuccessfully('1.1.0', '1.0.0', { id: 2 });
    expect(faults.unmet()).toEqual([]);
    expect(story()).toEqual([
      'production churn@v1.0.0: in_progress (Deploying to v1.0.0), success (v1.0.0 serves), inactive (v1.1.0 serves in its place)',
      'production churn@v1.1.0: in_progress (Deploying to v1.1.0), success (v1.1.0 serves)',
    ]);
  });
});
