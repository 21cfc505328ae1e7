import { describe, expect, it } from 'vitest';

import type { CheckRun } from '../../test/fake-world/world-state.ts';
import { clientWorld } from '../../test/support/github-world.ts';
import { upsertCheckRun } from './upsert-check-run.ts';

const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
const POST = 'POST /repos/{owner}/{repo}/check-runs';
const PATCH = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';

async function prepared() {
  const setting = await clientWorld({ permissions: { checks: 'write' } });
  const { world, client, head } = setting;
  const text = { name: 'mlops / churn', headSha: head, externalId: 'run 1', title: 'Title', summary: 'Summary', detailsUrl: 'https://github.com/octo/churn/actions/runs/1' } as const;
  const say = (conclusion: 'failure' | 'action_required', externalId: string = text.externalId) => upsertCheckRun(client, { ...text, externalId, conclusion });
  const add = (id: number, run: Partial<CheckRun>) => world.state.checkRuns.set(id, { id, name: text.name, headSha: head, externalId: null, detailsUrl: null, status: 'queued', conclusion: null, title: null, summary: null, login: 'github-actions[bot]', startedAt: '2026-11-21T10:00:00Z', ...run });
  const runs = () => [...world.state.checkRuns.values()].map(({ externalId, conclusion }) => [externalId, conclusion]);
  return { ...setting, say, add, runs };
}

describe('upsertCheckRun', () => {
  it('makes one, and changes it when the same speaker says something else', async () => {
    const { say, runs } = await prepared();
    expect(await say('failure')).toMatchObject({ state: 'created', url: expect.stringContaining('/octo/churn/runs/') });
    expect(await say('action_required')).toMatchObject({ state: 'updated' });
    expect(runs()).toEqual([['run 1', 'action_required']]);
  });

  it('leaves those of others, also where its own is not the latest of that name', async () => {
    const { say, add, runs } = await prepared();
    add(1, { externalId: 'run 1', conclusion: 'failure' });
    add(2, { externalId: 'run 2', conclusion: 'success' });
    add(3, { name: 'build' });
    await say('action_required');
    expect(runs()).toEqual([['run 1', 'action_required'], ['run 2', 'success'], [null, null]]);
  });

  it.each([POST, PATCH, LIST].flatMap((route) => (['drop-before', 'drop-reply-after-applying', '500-before', '502-after'] as const).map((loss) => [loss, route] as const)))('%s at %s: one check run', async (loss, route) => {
    const { say, add, runs, world } = await prepared();
    if (route === PATCH) add(1, { externalId: 'run 1' });
    const plan = world.plan({ at: { route, nth: 1, times: 1 }, do: loss });
    expect(await say('failure')).toMatchObject({ state: route === PATCH ? 'updated' : 'created' });
    expect(runs()).toEqual([['run 1', 'failure']]);
    expect(plan.unmet()).toEqual([]);
  });

  it('tells a GitHub that fails from a permission that is missing', async () => {
    const { say, world } = await prepared();
    world.plan({ at: { route: POST, nth: 1, times: 99 }, do: '500-before' });
    expect(await say('failure')).toEqual({ state: 'failed', reason: expect.stringMatching(/^GitHub did not say whether it did POST /) });
  });
});
