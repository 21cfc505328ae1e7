import { describe, expect, it } from 'vitest';

import { clientWorld } from '../../test/support/github-world.ts';
import type { Comment } from '../../test/fake-world/world-state.ts';
import { CancelledError } from '../verdict/errors.ts';
import { TEST_TOKEN, testClient } from '../../test/support/github-client.ts';
import { upsertComment } from './upsert-comment.ts';

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const POST = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const PATCH = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

async function prepared(options: Parameters<typeof clientWorld>[0] = {}) {
  const setting = await clientWorld(options);
  const { world, head } = setting;
  const pull = { number: 3, title: 'Better', login: 'ada', state: 'open', headRef: 'better', headSha: head, headRepository: 'octo/churn', baseRef: 'main', baseSha: head, mergeSha: head, createdAt: '2026-11-21T10:00:00Z' } as const;
  world.state.pulls.set(3, pull);
  let id = 100;
  const add = (body: string, login = 'github-actions[bot]'): Comment => {
    const comment = { id: (id += 1), issue: 3, login, body, createdAt: '2026-11-21T10:00:00Z', updatedAt: '2026-11-21T10:00:00Z' };
    world.state.comments.set(comment.id, comment);
    return comment;
  };
  const upsert = (run: number, text: string, { attempt = 1, model = 'churn' } = {}) => upsertComment(setting.client, { issue: 3, subject: model, order: { run, attempt }, text });
  const bodies = () => [...world.state.comments.values()].map(({ body }) => body);
  return { ...setting, add, upsert, bodies };
}

const marked = (run: number, text: string, { attempt = 1, model = 'churn' } = {}) => `<!-- mlops-actions:${model} run=${run} attempt=${attempt} -->\n${text}`;

describe('upsertComment', () => {
  it('makes one comment, and edits it in later runs', async () => {
    const { upsert, bodies, asked } = await prepared();
    expect(await upsert(7, 'first')).toMatchObject({ state: 'created', url: expect.stringContaining('#issuecomment-') });
    expect(asked()).toEqual(['POST /graphql 200', 'GET /issues/{issue_number}/comments 200', 'POST /issues/{issue_number}/comments 201']);
    expect(await upsert(8, 'second')).toMatchObject({ state: 'updated' });
    expect(asked()).toEqual(['POST /graphql 200', 'GET /issues/{issue_number}/comments 200', 'PATCH /issues/comments/{comment_id} 200']);
    expect(await upsert(8, 'third', { attempt: 2 })).toMatchObject({ state: 'updated' });
    expect(bodies()).toEqual([marked(8, 'third', { attempt: 2 })]);
  });

  it('keeps one comment for each model', async () => {
    const { upsert, bodies } = await prepared();
    for (const model of ['churn', 'churn-2', 'churn']) await upsert(7, model, { model });
    expect(bodies()).toEqual([marked(7, 'churn'), marked(7, 'churn-2', { model: 'churn-2' })]);
  });

  it.each([[6, 1], [7, 1]])('leaves the report of a newer run (ours is %i, attempt %i)', async (run, attempt) => {
    const { upsert, add, bodies } = await prepared();
    add(marked(7, 'of the newer run', { attempt: 2 }));
    expect(await upsert(run, 'late', { attempt })).toMatchObject({ state: 'superseded' });
    expect(bodies()).toEqual([marked(7, 'of the newer run', { attempt: 2 })]);
  });

  it('takes no comment for its own by the author or the marker alone', async () => {
    const { upsert, add, bodies } = await prepared();
    const foreign = [
      add(marked(99, 'forged'), 'mallory').body,
      add(`quoted:\n${marked(99, 'x')}`).body,
      add(`${marked(99, 'x').replace(' -->', ' --> approved')}`).body,
      add(marked(1e20, 'x')).body,
      add('<!-- mlops-actions:churn run=99 -->').body,
      add('').body,
    ];
    expect(await upsert(7, 'ours')).toMatchObject({ state: 'created' });
    expect(bodies()).toEqual([...foreign, marked(7, 'ours')]);
  });

  it('finds its comment on a later page, also with line ends of another system', async () => {
    const { upsert, add, bodies } = await prepared();
    for (let index = 0; index < 140; index += 1) add('talk', 'ada');
    add(marked(7, 'ours').replace('\n', '\r\n'));
    expect(await upsert(8, 'edited')).toMatchObject({ state: 'updated' });
    expect(bodies()).toHaveLength(141);
    expect(bodies().at(-1)).toBe(marked(8, 'edited'));
  });

  it('keeps the oldest of several and deletes the others', async () => {
    const { upsert, add, bodies } = await prepared();
    add('talk', 'ada');
    for (const run of [5, 7, 6]) add(marked(run, String(run)));
    expect(await upsert(8, 'ours')).toMatchObject({ state: 'updated' });
    expect(bodies()).toEqual(['talk', marked(8, 'ours')]);
  });

  it('makes it anew where it was deleted between looking and editing', async () => {
    const { upsert, add, bodies, world } = await prepared();
    const { id } = add(marked(5, 'old'));
    const plan = world.plan({ at: { route: PATCH }, do: 'meanwhile', change: (state) => void state.comments.delete(id) });
    expect(await upsert(8, 'ours')).toMatchObject({ state: 'created' });
    expect(plan.unmet()).toEqual([]);
    expect(bodies()).toEqual([marked(8, 'ours')]);
  });

  it.each([POST, PATCH, LIST, 'POST /graphql'].flatMap((route) => (['drop-before', 'drop-reply-after-applying', '500-before', '502-after'] as const).map((loss) => [loss, route] as const)))(
    '%s at %s: one comment',
    async (loss, route) => {
      const { upsert, add, bodies, world } = await prepared();
      if (route === PATCH) add(marked(5, 'old'));
      const plan = world.plan({ at: { route, nth: 1, times: 2 }, do: loss });
      expect(await upsert(8, 'ours')).toMatchObject({ state: route === PATCH ? 'updated' : 'created' });
      expect(bodies()).toEqual([marked(8, 'ours')]);
      if (!(route === POST && /after/.test(loss))) expect(plan.unmet()).toEqual([]);
    },
  );

  it('says which permission a fork’s token lacks', async () => {
    const { upsert } = await prepared({ visibility: 'public', permissions: { contents: 'read' } });
    expect(await upsert(8, 'ours')).toEqual({
      state: 'refused',
      permission: 'pull-requests: write',
      reason: '403: Resource not accessible by integration',
    });
  });

  it('takes a rate limit, or a GitHub that fails, for no missing permission', async () => {
    const { upsert, world } = await prepared();
    world.plan({ at: { route: POST, nth: 1, times: 9 }, do: 'rate-limit', status: 403, retryAfter: 100 });
    expect(await upsert(8, 'ours')).toEqual({ state: 'failed', reason: expect.stringMatching(/^GitHub's rate limit stops POST .*; run this again in 100 s$/) });
    world.plan({ at: { route: POST, nth: 1, times: 99 }, do: '500-before' });
    expect(await upsert(8, 'ours')).toEqual({ state: 'failed', reason: expect.stringMatching(/^GitHub did not say whether it did POST /) });
  });

  it('is stopped where the run is', async () => {
    const { world } = await prepared();
    const controller = new AbortController();
    controller.abort();
    const { client } = testClient(world.site.api, { signal: controller.signal, token: TEST_TOKEN });
    await expect(upsertComment(client, { issue: 3, subject: 'churn', order: { run: 1, attempt: 1 }, text: '' })).rejects.toThrow(CancelledError);
  });
});
