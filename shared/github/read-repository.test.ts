import { describe, expect, it } from 'vitest';

import { commitFiles } from '../../test/fake-world/git/repository.ts';
import type { WorkflowRun } from '../../test/fake-world/world-state.ts';
import { testClient } from '../../test/support/github-client.ts';
import { clientWorld } from '../../test/support/github-world.ts';
import { scriptedServer } from '../../test/support/scripted-server.ts';
import { readCommit } from './git-objects.ts';
import { readContents } from './read-contents.ts';
import { listRunArtifacts, listWorkflowRuns, readWorkflowRun } from './workflow-runs.ts';

describe('readContents', () => {
  it('gives the text of a file at a commit, and null where there is none', async () => {
    const { client, world, head } = await clientWorld();
    const second = commitFiles(world.state, { parents: [head], files: { 'models/größe/mlops.yml': 'model: größe 🚀\n', 'mlops.yml': null }, message: 'Second', date: '2026-11-20T11:00:00Z' });
    expect(await readContents(client, { path: 'mlops.yml', ref: head })).toBe('model: churn\n');
    expect(await readContents(client, { path: 'models/größe/mlops.yml', ref: second })).toBe('model: größe 🚀\n');
    expect(await readContents(client, { path: 'mlops.yml', ref: second })).toBeNull();
    expect((await readCommit(client, second)).parents).toEqual([{ sha: head }]);
  });

  it('refuses what is no file, or too large for GitHub to hand out', async () => {
    for (const body of [[{ type: 'file', name: 'a.yml' }], { type: 'file', encoding: 'none', content: '' }, { type: 'submodule' }]) {
      const { client } = testClient((await scriptedServer(() => ({ status: 200, body }))).url);
      await expect(readContents(client, { path: 'models', ref: 'main' })).rejects.toThrow('models at main: not a file of up to 1 MB');
    }
  });
});

describe('the runs of a workflow', () => {
  const run = (id: number, changes: Pick<WorkflowRun, 'headSha'> & Partial<WorkflowRun>): WorkflowRun => ({
    id, number: id, attempt: 1, workflow: '.github/workflows/model.yml', event: 'push', headBranch: 'main', headRepository: 'octo/churn', status: 'completed', conclusion: 'success', createdAt: '2026-11-20T10:00:00Z', ...changes,
  });

  it('come newest first, by commit or by branch, with the repository that they are of', async () => {
    const { client, world, head } = await clientWorld();
    const other = commitFiles(world.state, { parents: [head], files: {}, message: 'Second', date: '2026-11-20T11:00:00Z' });
    for (const made of [run(1, { headSha: other }), run(2, { headSha: head, conclusion: 'failure' }), run(3, { headSha: head, headRepository: 'mallory/churn' }), run(4, { workflow: '.github/workflows/other.yml', headSha: head })]) world.state.runs.set(made.id, made);
    const found = await listWorkflowRuns(client, { workflow: 'model.yml', headSha: head });
    expect(found.map(({ id, conclusion, repository, head_repository: from }) => ({ id, conclusion, own: from?.id === repository.id }))).toEqual([
      { id: 3, conclusion: 'success', own: false },
      { id: 2, conclusion: 'failure', own: true },
    ]);
    expect((await listWorkflowRuns(client, { workflow: 'model.yml', branch: 'main', event: 'push', limit: 1 })).map(({ id }) => id)).toEqual([3]);
    expect(await readWorkflowRun(client, 1)).toMatchObject({ id: 1, head_sha: other, run_number: 1 });
    await expect(readWorkflowRun(client, 9)).rejects.toThrow('GitHub found nothing at GET /repos/octo/churn/actions/runs/9 (404: Not Found): it is gone, or the token may not see it (actions: read)');
  });

  it('have artifacts', async () => {
    const { client, world, head } = await clientWorld();
    world.state.runs.set(1, run(1, { headSha: head }));
    expect(await listRunArtifacts(client, 1)).toEqual([]);
  });

  it('need a permission', async () => {
    const { client } = await clientWorld({ permissions: { contents: 'read' } });
    await expect(listRunArtifacts(client, 1)).rejects.toThrow('GitHub refused GET /repos/octo/churn/actions/runs/1/artifacts (403: Resource not accessible by integration); add "actions: read" to the permissions of the job');
  });
});
