import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { type Job, type JobOptions, openJob } from '../fake-world/harness/job.ts';
import { type Done, runAction } from '../fake-world/harness/run-action.ts';
import { pullRequestEvent, pushEvent } from '../fake-world/scenario/events.ts';
import { commit, openPull } from '../fake-world/scenario/repository.ts';
import { endRun } from '../fake-world/scenario/run.ts';
import type { World } from '../fake-world/world.ts';
import { after, PERMISSIONS, tell } from './support/chapters.ts';
import { golden, told } from './support/golden.ts';
import { tinyConfig, tinyProgram, tinyWorld } from './support/tiny.ts';

const GATES = '[{ metric: accuracy, min: 0.6 }, { metric: accuracy, against: baseline, margin: 0.05 }]';
const config = (train = '{ command: [node, train.mjs], env: [OWN_SECRET, GH_TOKEN], baseline: rerun }'): string => tinyConfig({ train, baseline: 'base', gates: GATES });
/** Says in the log what of the job it can see. */
const TELLING = "console.log('The program sees ' + Object.keys(process.env).filter((name) => process.env[name] !== '' && /secret|key|token|github|input|actions/i.test(name)).join(', '));\n";
const WORSE = tinyProgram({ wrong: 4, before: `${TELLING}console.log('Training what the pull request has');\n` });
const MAIN = tinyProgram({ wrong: 10, before: `${TELLING}console.log('Training what main has');\n` });
const FULL = { depth: 0 } as const;

async function changed(world: World, files: Readonly<Record<string, string | null>>, { fork, ...options }: Partial<JobOptions> & { readonly fork?: string } = {}): Promise<Job> {
  commit(world, { branch: 'change', files, message: 'A change' });
  return openJob(world, { event: pullRequestEvent(world, openPull(world, { head: 'change', ...(fork === undefined ? {} : { fork }) })), permissions: PERMISSIONS, checkout: FULL, ...options });
}

const SECRETS = { OWN_SECRET: 'for train.env alone', CLOUD_KEY: 'for another step' };
/** Of a fork's run GitHub leaves every secret empty. */
const NONE = { OWN_SECRET: '', CLOUD_KEY: '' };
const evaluate = (job: Job, secrets: typeof SECRETS = SECRETS): Promise<Done> => runAction(job, 'evaluate-and-gate', { env: { ...secrets, GH_TOKEN: job.token.value } });
const end = ({ exitCode, outputs }: Done): unknown => [exitCode, outputs['verdict']];

it('trains main again where its evaluation has expired, judges the pull request against that, and says so in the comment', { timeout: 240_000 }, async () => {
  const world = await tinyWorld({ files: { 'mlops.yml': config(), 'train.mjs': MAIN } });
  const main = await openJob(world, { event: pushEvent(world), permissions: PERMISSIONS });
  await runAction(main, 'train', { env: SECRETS });
  await evaluate(main);
  endRun(world, main.run);
  const { artifacts } = world.site;
  for (const { id } of artifacts.all()) artifacts.expire(id);

  const job = await changed(world, { 'train.mjs': WORSE });
  const steps = [await runAction(job, 'train', { env: { ...SECRETS, GH_TOKEN: job.token.value } }), await evaluate(job)];
  expect(steps.flatMap(({ leaks }) => leaks)).toEqual([]);
  expect(steps.map(end)).toEqual([[0, 'pass'], [1, 'fail']]);
  await expect(told(steps)).toMatchFileSnapshot(golden('rerun'));
  expect([...world.state.comments.values()].map(({ body }) => body)).toEqual([expect.stringContaining(steps[1]?.summary?.trimEnd() ?? '-')]);

  await expect(await otherBases(world, job)).toMatchFileSnapshot(golden('rerun-otherwise'));
});

async function otherBases(world: World, first: Job): Promise<string> {
  const done: Done[] = [];
  const judged = async (job: Job, secrets = SECRETS): Promise<Done> => {
    const step = await evaluate(job, secrets);
    done.push(step);
    return step;
  };
  /** The change again, on what main has by now, with the model that it made before. */
  const again = async (files: Readonly<Record<string, string | null>> = {}): Promise<Job> => {
    const { event } = await changed(world, files, { checkout: false });
    return after(first, { event, checkout: FULL });
  };
  const text = await tell(world, {
    'The checkout is one commit deep': async () => judged(await after(first)),
    'The pull request comes from a fork': async () => {
      const { event } = await changed(world, {}, { fork: 'mallory/tiny', checkout: false });
      return judged(await after(first, { event, checkout: FULL }), NONE);
    },
    "A fork's pull request in a job that has the secrets": async () => {
      const { event } = await changed(world, {}, { fork: 'mallory/tiny', checkout: false });
      const privileged = { ...event, name: 'pull_request_target', sha: event.run.headSha, fork: false };
      return judged(await after(first, { event: privileged, checkout: FULL }));
    },
    'Its program is not run there either': async () => {
      const { event } = await changed(world, {}, { fork: 'mallory/tiny', checkout: false });
      const privileged = { ...event, name: 'pull_request_target', sha: event.run.headSha, fork: false };
      const step = await runAction(await openJob(world, { event: privileged, permissions: PERMISSIONS, checkout: FULL }), 'train', { env: SECRETS });
      done.push(step);
      return step;
    },
    'What main has can no longer be trained': async () => {
      commit(world, { files: { 'train.mjs': "console.log('no such package');\nprocess.exit(3);\n" } });
      return judged(await again({ 'train.mjs': WORSE }));
    },
    'The pull request gives mlops.yml another name': async () => {
      commit(world, { files: { 'train.mjs': MAIN } });
      const job = await again({ 'train.mjs': WORSE, 'mlops.yml': null, 'tiny.yml': config() });
      await rm(join(job.temporary, 'mlops/tiny/evaluate-and-gate'), { recursive: true, force: true });
      const step = await runAction(job, 'evaluate-and-gate', { inputs: { config: 'tiny.yml' } });
      done.push(step);
      return step;
    },
    'Nothing that is trained on differs': async () => {
      const kept = config('{ command: [node, train.mjs], inputs: [train.mjs], baseline: rerun }');
      commit(world, { files: { 'mlops.yml': kept } });
      const job = await changed(world, { 'train.mjs': MAIN, 'mlops.yml': kept, 'tiny.yml': null, 'README.md': 'A word.\n' });
      await runAction(job, 'train');
      return judged(job);
    },
  });
  expect(done.map(end)).toEqual([[3, 'inconclusive'], [1, 'fail'], [3, 'inconclusive'], [2, 'inconclusive'], [3, 'inconclusive'], [3, 'inconclusive'], [0, 'pass']]);
  expect(done.flatMap(({ leaks }) => leaks)).toEqual([]);
  return text;
}
