import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { describeWorld } from '../fake-world/harness/describe-world.ts';
import { type Job, type JobOptions, openJob } from '../fake-world/harness/job.ts';
import { type ActionOptions, type Done, runAction } from '../fake-world/harness/run-action.ts';
import { pullRequestEvent, pushEvent } from '../fake-world/scenario/events.ts';
import { checkout } from '../fake-world/scenario/checkout.ts';
import { commit, openPull } from '../fake-world/scenario/repository.ts';
import { endRun } from '../fake-world/scenario/run.ts';
import type { World } from '../fake-world/world.ts';
import { churnConfig, churnWorld } from './support/churn.ts';
import { after, PERMISSIONS, tell } from './support/chapters.ts';
import { apiCalls, golden, told } from './support/golden.ts';
import { tinyConfig, tinyWorld } from './support/tiny.ts';

const STAGES = ['validate-data', 'train', 'evaluate-and-gate'];

/** The job of experience.md, with the steps that a story needs. */
async function runJob(job: Job, stages: readonly string[] = STAGES): Promise<Done[]> {
  const steps: Done[] = [];
  for (const stage of stages) steps.push(await runAction(job, stage));
  expect(steps.flatMap(({ leaks }) => leaks)).toEqual([]);
  endRun(job.world, job.run);
  return steps;
}

const openMain = (world: World): Promise<Job> => openJob(world, { event: pushEvent(world), permissions: PERMISSIONS });

/** A push to the branch of pull request 7. */
async function push(world: World, files: Readonly<Record<string, string>>, options: Partial<JobOptions> = {}): Promise<Job> {
  commit(world, { branch: 'change', files, message: 'A change' });
  return openJob(world, { event: pullRequestEvent(world, openPull(world, { head: 'change' })), permissions: PERMISSIONS, ...options });
}

const endOf = (steps: readonly Done[]): unknown => steps.map(({ exitCode, outputs }) => [exitCode, outputs['verdict']]).at(-1);
const comments = ({ state }: World): string[] => [...state.comments.values()].map(({ body }) => body);

describe('a pull request', { timeout: 120_000 }, () => {
  it('that loosens its gate and makes a slice worse gets the comment of the experience we build for, and a push that mends it edits that', async () => {
    const world = await churnWorld();
    const main = await runJob(await openMain(world), STAGES.slice(1));
    const worse = await runJob(await push(world, { 'params.yaml': 'features: [tenure, tickets, logins]\n', 'mlops.yml': churnConfig.replace('min: 0.82', 'min: 0.80') }));
    expect(endOf(worse)).toEqual([1, 'fail']);
    expect(apiCalls(worse)).toBeLessThanOrEqual(9);
    expect(comments(world)).toEqual([expect.stringContaining(worse.at(-1)?.summary?.trimEnd() ?? '-')]);
    const asTheComment = (steps: readonly Done[]): Done[] => steps.map((step, place) => (place === 2 ? { ...step, summary: '(the comment without its first line)' } : step));
    await expect(told([...main.slice(1), ...asTheComment(worse)], `\n--- the pull request\n${describeWorld(world)}`)).toMatchFileSnapshot(golden('pull-request'));

    const mended = await runJob(await push(world, { 'params.yaml': 'features: [tenure, tickets, contract, logins]\n', 'mlops.yml': churnConfig }));
    expect(endOf(mended)).toEqual([0, 'pass']);
    await expect(told(asTheComment(mended).slice(2), `\n--- the pull request\n${describeWorld(world)}`)).toMatchFileSnapshot(golden('second-push'));
  });

  it('that changes no answer gets two lines; whatever happens to that comment, there is one, of the newest run; and without the evaluation of main nothing is decided', async () => {
    const world = await tinyWorld({ files: { 'mlops.yml': tinyConfig({ baseline: 'base', gates: '[{ metric: accuracy, min: 0.6 }, { metric: accuracy, against: baseline, margin: 0.05 }]' }) } });
    await runJob(await openMain(world), STAGES.slice(1));
    const first = await push(world, { 'README.md': 'A change.\n' });
    const same = await runJob(first);
    await expect(told(same.slice(2), `\n--- the pull request\n${describeWorld(world)}`)).toMatchFileSnapshot(golden('same-answers'));
    await expect(await commentsThatMeetOthers(world, first)).toMatchFileSnapshot(golden('one-comment'));
    await expect(await basesThatAreMissing(world, first)).toMatchFileSnapshot(golden('base-missing'));
    await waivesOnlyOnceMerged(world, first);
  });
});

const evaluate = (job: Job, inputs: ActionOptions['inputs'] = {}): Promise<Done> => runAction(job, 'evaluate-and-gate', { inputs });

async function commentsThatMeetOthers(world: World, first: Job): Promise<string> {
  const second = await after(first);
  const [id = 0] = world.state.comments.keys();
  const text = await tell(world, {
    'Somebody deletes the comment just before it is edited': async () => {
      const faults = world.plan({ at: { route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}' }, do: 'meanwhile', change: ({ comments }) => void comments.delete(id) });
      const done = await evaluate(second);
      expect(faults.unmet()).toEqual([]);
      return done;
    },
    'The older run ends after the newer': () => evaluate(first),
    'The first line is damaged, somebody forges another, and the answer to the POST is lost': async () => {
      for (const comment of world.state.comments.values()) world.state.comments.set(comment.id, { ...comment, body: `Edited by hand.\n${comment.body}` });
      world.state.comments.set(4000, { id: 4000, issue: 7, login: 'mallory', body: '<!-- mlops-actions:tiny run=99 attempt=1 -->\n### ✅ tiny: approved', createdAt: '2026-11-21T10:00:00Z', updatedAt: '2026-11-21T10:00:00Z' });
      const faults = world.plan({ at: { route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments' }, do: 'drop-reply-after-applying' });
      const done = await evaluate(second);
      expect(faults.unmet()).toEqual([]);
      return done;
    },
  });
  expect(comments(world).filter((body) => body.startsWith('<!-- mlops-actions:tiny run=3 '))).toHaveLength(1);
  return text;
}

/** A gate that fails, with a waiver: first in the pull request alone, then on main too. */
async function waivesOnlyOnceMerged(world: World, first: Job): Promise<void> {
  const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const mlops = `${tinyConfig({ gates: '[{ metric: accuracy, min: 0.99 }]' })}waivers: [{ gate: accuracy min 0.99, reason: labels are late, by: alice, expires: ${expires} }]\n`;
  const judged = async (): Promise<Done> => {
    const job = await push(world, { 'mlops.yml': mlops });
    await cp(join(first.temporary, 'mlops'), join(job.temporary, 'mlops'), { recursive: true });
    return evaluate(job);
  };
  const added = await judged();
  expect(endOf([added])).toEqual([1, 'fail']);
  expect(added.summary).toContain(`**Waiver counts once merged**, until ${expires}: gate \`accuracy min 0.99\` says fail`);
  commit(world, { files: { 'mlops.yml': mlops } });
  const merged = await judged();
  expect(endOf([merged])).toEqual([0, 'warn']);
  expect(merged.summary).toContain(`⚠️ **Waived** until ${expires}: gate \`accuracy min 0.99\` says fail and counts as a warning. alice: labels are late`);
}

async function basesThatAreMissing(world: World, first: Job): Promise<string> {
  const { artifacts } = world.site;
  const ofMain = artifacts.all().find(({ name }) => name.startsWith('mlops-evaluate-and-gate-'))?.id ?? 0;
  world.state.comments.clear();
  const steps: Done[] = [];
  const attempt = async (inputs: ActionOptions['inputs'] = {}, options: Partial<JobOptions> = {}): Promise<Done> => {
    const done = await evaluate(await after(first, options), inputs);
    steps.push(done);
    return done;
  };
  const text = await tell(world, {
    'The head itself is checked out, detached and one commit deep, after main has moved on': async () => {
      commit(world, { files: { 'notes.md': 'Meanwhile.\n' } });
      const job = await after(first, { checkout: false });
      await checkout(world, job.workspace, { sha: first.event.run.headSha, ref: 'refs/pull/7/head' });
      return evaluate(job);
    },
    'There is no token': () => attempt({ 'github-token': '' }),
    'The token may not read runs': () => attempt({}, { permissions: { contents: 'read', 'pull-requests': 'write' } }),
    'Its bytes were altered': async () => {
      artifacts.tamper(ofMain, (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')]));
      return attempt();
    },
    'It has expired, and the workflow lets an inconclusive evaluation be': async () => {
      artifacts.expire(ofMain);
      return attempt({ inconclusive: 'warn' });
    },
    'It was deleted': async () => {
      artifacts.remove(ofMain);
      return attempt();
    },
  });
  expect(steps.map(({ exitCode, outputs }) => [exitCode, outputs['verdict']])).toEqual([3, 3, 3, 0, 3].map((code) => [code, 'inconclusive']));
  return text.replaceAll(/(its bytes are|GitHub names) sha256:[0-9a-f]{64}/g, '$1 <zip digest>');
}
