import { describe, expect, it } from 'vitest';

import { clientWorld } from '../../test/support/github-world.ts';
import { createDeployment, createDeploymentStatus } from './deployments.ts';

const wanted = { ref: 'main', environment: 'production', payload: { model: 'churn', version: '1.0.0', digest: 'sha256:0', run: 7, attempt: 1 }, description: 'churn v1.0.0', production: true } as const;
const losses = ['drop-before', 'drop-reply-after-applying', '500-before', '502-after'] as const;

describe('createDeployment', () => {
  it('makes one that merges nothing and waits for nothing', async () => {
    const { client, world } = await clientWorld();
    const id = await createDeployment(client, wanted);
    expect([...world.state.deployments.values()]).toMatchObject([{ id, environment: 'production', payload: wanted.payload, description: 'churn v1.0.0', production: true }]);
    expect(world.requests.at(-1)?.body).toMatchObject({ auto_merge: false, required_contexts: [] });
  });

  it('goes on with the one of the same payload, and makes another for another', async () => {
    const { client } = await clientWorld();
    const id = await createDeployment(client, wanted);
    expect(await createDeployment(client, wanted)).toBe(id);
    const others = [await createDeployment(client, { ...wanted, payload: { ...wanted.payload, attempt: 2 } }), await createDeployment(client, { ...wanted, environment: 'staging' })];
    expect(new Set([id, ...others]).size).toBe(3);
  });

  it.each(losses)('%s: one deployment', async (loss) => {
    const { client, world } = await clientWorld();
    const plan = world.plan({ at: { route: 'POST /repos/{owner}/{repo}/deployments' }, do: loss });
    const id = await createDeployment(client, wanted);
    expect(plan.unmet()).toEqual([]);
    expect([...world.state.deployments.keys()]).toEqual([id]);
  });

  it('names the permission that is missing', async () => {
    const { client } = await clientWorld({ visibility: 'public', permissions: { contents: 'read' } });
    await expect(createDeployment(client, wanted)).rejects.toThrow('GitHub refused POST /repos/octo/churn/deployments (403: Resource not accessible by integration); add "deployments: write" to the permissions of the job');
  });
});

describe('createDeploymentStatus', () => {
  const status = { state: 'success', description: `${'é🚀'.repeat(100)}`, logUrl: 'https://github.com/octo/churn/actions/runs/7', environmentUrl: 'https://models.example.org/churn' } as const;

  it.each([...losses, null])('adds one (%s), its description within GitHub’s 140 characters', async (loss) => {
    const { client, world } = await clientWorld();
    const deployment = await createDeployment(client, wanted);
    if (loss !== null) world.plan({ at: { route: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses' }, do: loss });
    await createDeploymentStatus(client, { deployment, ...status });
    const [made, ...more] = world.state.statuses.values();
    expect(more).toEqual([]);
    expect(made).toMatchObject({ deployment, state: 'success', logUrl: status.logUrl, environmentUrl: status.environmentUrl, description: `${'é🚀'.repeat(46)}é…` });
    expect(made?.description).toHaveLength(140);
  });
});
