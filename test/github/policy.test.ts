import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { type Job, openJob } from '../fake-world/harness/job.ts';
import { type Done, runAction } from '../fake-world/harness/run-action.ts';
import { checkout } from '../fake-world/scenario/checkout.ts';
import { pullRequestEvent, pushEvent } from '../fake-world/scenario/events.ts';
import { commit, openPull } from '../fake-world/scenario/repository.ts';
import { endRun } from '../fake-world/scenario/run.ts';
import { openWorld, type World } from '../fake-world/world.ts';
import { after, PERMISSIONS, tell } from './support/chapters.ts';
import { golden, told } from './support/golden.ts';
import { tinyConfig, tinyProgram, tinyWorld } from './support/tiny.ts';

const POLICY = `gates:
  - { metric: accuracy, min: 0.8 }
  - { metric: accuracy, against: baseline, margin: 0.05 }
baseline: base
mode: enforce
waivers: none
`;
const GATES = '[{ metric: accuracy, min: 0.8 }, { metric: accuracy, against: baseline, margin: 0.05 }]';
const CONFIG = tinyConfig({ gates: GATES, baseline: 'base' });
const LOOSE = tinyConfig({ gates: '[{ metric: accuracy, min: 0.5, mode: warn }]', baseline: 'base' });
const WORSE = tinyProgram({ wrong: 4 });

async function changed(world: World, files: Readonly<Record<string, string | null>>): Promise<Job> {
  commit(world, { branch: 'change', files, message: 'A change' });
  return openJob(world, { event: pullRequestEvent(world, openPull(world, { head: 'change' })), permissions: PERMISSIONS });
}

const end = ({ exitCode, outputs }: Done): unknown => [exitCode, outputs['verdict']];
const evaluate = (job: Job, policy: string, inputs: Readonly<Record<string, string>> = {}): Promise<Done> => runAction(job, 'evaluate-and-gate', { inputs: { policy, ...inputs } });

/** The repository of the organisation, at the commit that the workflow pins. */
async function policies(): Promise<{ readonly world: World; readonly pinned: string; readonly path: string }> {
  const world = await openWorld({ repository: 'acme/ml-policy' });
  const pinned = commit(world, { files: { 'policy.yml': POLICY } });
  commit(world, { files: { 'policy.yml': 'min-rows: 1\n' }, message: 'Looser, and not what is pinned' });
  return { world, pinned, path: '.policy/policy.yml' };
}

/** actions/checkout with `repository`, `ref` and `path: .policy`. */
async function beside(job: Job, { world, pinned }: Awaited<ReturnType<typeof policies>>): Promise<void> {
  await rm(join(job.workspace, '.policy'), { recursive: true, force: true });
  await mkdir(join(job.workspace, '.policy'));
  await checkout(world, join(job.workspace, '.policy'), { sha: pinned, ref: `refs/pull/${pinned}` });
}

it('a pull request is judged under the policy of the base branch, or of another repository, whatever it changes itself', { timeout: 240_000 }, async () => {
  const world = await tinyWorld({ files: { 'mlops.yml': CONFIG, 'policies/strict.yml': POLICY } });
  const main = await openJob(world, { event: pushEvent(world), permissions: PERMISSIONS });
  await runAction(main, 'train');
  expect(end(await evaluate(main, 'base:policies/strict.yml'))).toEqual([0, 'warn']);
  endRun(world, main.run);

  const job = await changed(world, { 'train.mjs': WORSE, 'mlops.yml': LOOSE });
  const steps = [await runAction(job, 'train'), await evaluate(job, 'base:policies/strict.yml')];
  expect(steps.map(end)).toEqual([[0, 'pass'], [1, 'fail']]);
  await expect(told(steps.slice(1))).toMatchFileSnapshot(golden('policy'));
  expect([...world.state.comments.values()].map(({ body }) => body)).toEqual([expect.stringContaining(steps[1]?.summary?.trimEnd() ?? '-')]);
  await expect(await otherChanges(world, job)).toMatchFileSnapshot(golden('policy-otherwise'));
});

async function otherChanges(world: World, first: Job): Promise<string> {
  const organisation = await policies();
  const done: Done[] = [];
  const kept = async (step: Promise<Done>): Promise<Done> => {
    done.push(await step);
    return step;
  };
  /** The same worse model in a pull request that changes these files too. */
  const again = async (files: Readonly<Record<string, string | null>>): Promise<Job> => {
    const { event } = await changed(world, files);
    return after(first, { event });
  };
  const text = await tell(world, {
    'It makes the policy itself loose': async () => kept(evaluate(await again({ 'policies/strict.yml': 'min-rows: 1\n', 'mlops.yml': LOOSE }), 'base:policies/strict.yml')),
    'It names a weak baseline in mlops.yml': async () => {
      const job = await again({ 'mlops.yml': tinyConfig({ gates: GATES, baseline: './weak.csv' }), 'weak.csv': 'id,score\n0,0.1\n' });
      return kept(evaluate(job, 'base:policies/strict.yml'));
    },
    'It names a weak baseline in the workflow': async () => kept(evaluate(await again({ 'mlops.yml': CONFIG }), 'base:policies/strict.yml', { baseline: './weak.csv' })),
    'It names another policy, which the base has not': async () => kept(evaluate(await again({ 'policies/mine.yml': 'min-rows: 1\n' }), 'base:policies/mine.yml')),
    'The policy lies in another repository, pinned': async () => {
      const job = await again({ 'mlops.yml': LOOSE, '.policy/policy.yml': 'min-rows: 1\n' });
      await beside(job, organisation);
      return kept(evaluate(job, organisation.path));
    },
    'The step that checks it out is gone': async () => kept(evaluate(await again({ '.policy/policy.yml': null }), organisation.path)),
  });
  expect(done.map(end)).toEqual([[1, 'fail'], [2, 'inconclusive'], [2, 'inconclusive'], [2, 'inconclusive'], [1, 'fail'], [2, 'inconclusive']]);
  expect(done.flatMap(({ leaks }) => leaks)).toEqual([]);
  return text;
}

it('register-model takes what was judged under the policy, and nothing that was judged under another', { timeout: 120_000 }, async () => {
  const world = await tinyWorld({ files: { 'mlops.yml': tinyConfig({ gates: '[{ metric: accuracy, min: 0.5 }]' }) } });
  const { world: organisation, ...rest } = await policies();
  const job = await openJob(world, { event: pushEvent(world), permissions: { contents: 'write', actions: 'read' } });
  await writeFile(join(job.workspace, 'other.yml'), 'min-rows: 2\n');
  await runAction(job, 'train');
  await beside(job, { world: organisation, ...rest });
  const register = (policy: string): Promise<Done> => runAction(job, 'register-model', { inputs: policy === '' ? {} : { policy } });
  const text = await tell(world, {
    'The model is judged under another policy': () => evaluate(job, 'other.yml'),
    'Registered under the policy of the organisation': () => register(rest.path),
    'Registered under none': () => register(''),
    'The model is judged under the policy of the organisation': () => evaluate(job, rest.path),
    'Registered under that': () => register(rest.path),
  });
  await expect(text).toMatchFileSnapshot(golden('policy-register'));
  expect([...world.state.releases.values()].map(({ tag }) => tag)).toEqual(['tiny@v1.0.0']);
});
