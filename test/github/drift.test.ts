import { describe, expect, it } from 'vitest';

import { type Job, openJob } from '../fake-world/harness/job.ts';
import { type Done, runAction } from '../fake-world/harness/run-action.ts';
import { pullRequestEvent, pushEvent } from '../fake-world/scenario/events.ts';
import { commit, openPull } from '../fake-world/scenario/repository.ts';
import { endRun } from '../fake-world/scenario/run.ts';
import { golden, told } from './support/golden.ts';
import { tinyConfig, tinyWorld } from './support/tiny.ts';

const READ = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;

async function runJob(job: Job, steps: readonly (readonly [action: string, inputs?: Readonly<Record<string, string>>])[]): Promise<Done[]> {
  const done: Done[] = [];
  for (const [action, inputs = {}] of steps) done.push(await runAction(job, action, { inputs }));
  expect(done.flatMap(({ leaks }) => leaks)).toEqual([]);
  endRun(job.world, job.run);
  return done;
}

const ends = (steps: readonly Done[]): unknown[] => steps.map(({ exitCode, outputs }) => [exitCode, outputs['verdict']]);

describe('drift on GitHub', { timeout: 120_000 }, () => {
  it("is measured against the data of production by the profile in its release, is told in the comment, and stops a pull request's other rows", async () => {
    const config = tinyConfig().replace(', columns:', ', drift: { against: production }, columns:');
    const world = await tinyWorld({ files: { 'mlops.yml': config } });
    const main = await openJob(world, { event: pushEvent(world), permissions: { contents: 'write' } });
    expect(ends(await runJob(main, [['validate-data'], ['train'], ['evaluate-and-gate'], ['register-model', { release: 'publish' }], ['deploy']]))).toEqual([[0, 'pass'], [0, 'pass'], [0, 'pass'], [0, 'pass'], [0, 'pass']]);

    commit(world, { branch: 'change', files: { 'README.md': 'A change.\n' }, message: 'A change' });
    const same = await runJob(await openJob(world, { event: pullRequestEvent(world, openPull(world, { head: 'change' })), permissions: READ }), [['validate-data'], ['train'], ['evaluate-and-gate']]);
    expect(ends(same)).toEqual([[0, 'pass'], [0, 'pass'], [0, 'pass']]);
    expect([...world.state.comments.values()].map(({ body }) => /<summary>Every.*|<summary>Not gated.*/.exec(body)?.[0])).toEqual(['<summary>Every metric is gated · drift: none · data: 400 rows, 0 findings</summary>']);

    const rows = Array.from({ length: 300 }, (_, id) => `${id},${id % 3 === 0 ? 1 : -1},${id % 3 === 0 ? 1 : 0}`);
    commit(world, { branch: 'change', files: { 'data/rows.csv': ['id,x,y', ...rows, ''].join('\n') }, message: 'Other rows' });
    const other = await runJob(await openJob(world, { event: pullRequestEvent(world, openPull(world, { head: 'change' })), permissions: READ }), [['validate-data']]);
    expect(ends(other)).toEqual([[1, 'fail']]);

    // The one who may not read the registry has judged nothing.
    const forbidden = await runJob(await openJob(world, { event: pullRequestEvent(world, openPull(world, { head: 'change' })), permissions: { actions: 'read' } }), [['validate-data']]);
    expect(forbidden[0]?.exitCode).toBe(4);
    await expect(told([...other, ...forbidden])).toMatchFileSnapshot(golden('drift'));
  });
});
