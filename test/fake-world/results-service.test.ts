import { join } from 'node:path';

import { getOctokit } from '@actions/github';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { issueToken } from './harness/issue-token.ts';
import { openJob } from './harness/job.ts';
import { runAction } from './harness/run-action.ts';
import { openWorld } from './world.ts';
import { pushEvent } from './scenario/events.ts';
import { commit } from './scenario/repository.ts';

const entry = join(import.meta.dirname, 'fixtures/hand-on.ts');
const resultOf = (printed: string): unknown => JSON.parse(/^RESULT (.*)$/m.exec(printed)?.[1] ?? 'null');

describe('the fake results service', () => {
  it("round-trips an artifact and a cache through GitHub's own clients, and other runs find the artifact by the API", async () => {
    const world = await openWorld();
    commit(world, { files: { 'mlops.yml': 'model: rain\n' } });
    const job = await openJob(world, { event: pushEvent(world) });
    const done = await runAction(job, 'hand-on', { entry });
    expect(resultOf(done.printed)).toEqual({
      names: ['mlops-train'],
      listedDigest: true,
      sameSize: true,
      digestMismatch: false,
      again: expect.stringContaining('(409) Conflict: an artifact with this name already exists on the workflow run'),
      saved: true,
      hit: 'train-abc',
      restored: 100_000,
    });
    expect(done.exitCode).toBe(0);

    const client = getOctokit(issueToken(world, { permissions: { actions: 'read' } }).value, { baseUrl: world.site.api, request: { fetch } });
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({ owner: 'acme', repo: 'flights', run_id: job.run.id });
    const [artifact] = data.artifacts;
    expect([data.total_count, artifact?.name, artifact?.workflow_run?.head_sha]).toEqual([1, 'mlops-train', job.event.sha]);
    const zip = await client.rest.actions.downloadArtifact({ owner: 'acme', repo: 'flights', artifact_id: artifact?.id ?? 0, archive_format: 'zip' });
    expect(Buffer.from(z.instanceof(ArrayBuffer).parse(zip.data)).subarray(0, 2).toString()).toBe('PK');
    world.site.artifacts.expire(artifact?.id ?? 0);
    await expect(client.rest.actions.downloadArtifact({ owner: 'acme', repo: 'flights', artifact_id: artifact?.id ?? 0, archive_format: 'zip' })).rejects.toMatchObject({ status: 410 });
  });

  it('gives a job with a read-only cache token nothing to write to', async () => {
    const world = await openWorld();
    commit(world, { files: { 'mlops.yml': 'model: rain\n' } });
    const job = await openJob(world, { event: pushEvent(world), cacheMode: 'read' });
    const done = await runAction(job, 'hand-on', { entry });
    expect(resultOf(done.printed)).toMatchObject({ saved: false, restored: 'something else'.length });
    expect(done.log.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('cache write denied')]);
    expect(world.caches).toEqual([]);
  });
});
