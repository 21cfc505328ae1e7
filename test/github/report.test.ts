import { describe, expect, it } from 'vitest';

import { describeWorld } from '../fake-world/harness/describe-world.ts';
import { type Job, type JobOptions, openJob } from '../fake-world/harness/job.ts';
import { type Done, runAction } from '../fake-world/harness/run-action.ts';
import { pullRequestEvent, pushEvent, workflowRunEvent } from '../fake-world/scenario/events.ts';
import { commit, openPull } from '../fake-world/scenario/repository.ts';
import { endRun, rerun, startRun } from '../fake-world/scenario/run.ts';
import type { Pull, WorkflowRun } from '../fake-world/world-state.ts';
import { openWorld, type World } from '../fake-world/world.ts';
import { makeZip, type ZipEntry } from '../support/make-zip.ts';
import { RAIN_CONFIG } from '../support/rain-project.ts';
import { type Evaluation, forged, honestEvaluation } from './support/forged-evaluation.ts';
import { apiCalls, golden, told } from './support/golden.ts';

/** Of the job that judges, which a fork's token has only as far as it reads, and of the one that reports. */
const JUDGE = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;
const CONFIG = `model: churn
evaluate:
  baseline: base
  metrics: [accuracy]
  slices: [plan]
gates:
  - { metric: accuracy, min: 0.6 }
  - { metric: accuracy, against: baseline, margin: 0.05 }
`;

/** Predictions with the truth beside them, of which the first are wrong. */
const answers = (wrong: number): string => ['id,score,label,plan', ...Array.from({ length: 400 }, (_, row) => `${row},${(row < wrong ? row + 1 : row) % 2 === 0 ? 0.3 : 0.7},${row % 2},${row % 4 < 2 ? 'free' : 'team'}`)].join('\n');
const evaluate = async (job: Job): Promise<Done> => runAction(job, 'evaluate-and-gate', { inputs: { model: './answers.csv' } });

/** The job of examples/workflows/report-forks.yml, after that run has ended: on the default branch, without a checkout. */
async function report(world: World, run: WorkflowRun, { inputs = {}, ...options }: Partial<JobOptions> & { readonly inputs?: Readonly<Record<string, string>> } = {}): Promise<Done> {
  const ended = world.state.runs.get(run.id) ?? run;
  const job = await openJob(world, { event: workflowRunEvent(world, ended), permissions: JUDGE, name: 'report', workflow: '.github/workflows/report-forks.yml', checkout: false, ...options });
  const done = await runAction(job, 'report', { inputs });
  expect(done.leaks).toEqual([]);
  return done;
}

/** A push to the branch `faster` of Mallory's fork, whose pull request is number 7. */
function push(world: World, files: Readonly<Record<string, string>>): Pull {
  commit(world, { branch: 'faster', files, message: 'Faster' });
  return openPull(world, { head: 'faster', fork: `mallory/${world.site.repo}` });
}

/** A run of it that left these artifacts, by their names. */
function leave(world: World, pull: Pull, artifacts: Readonly<Record<string, readonly ZipEntry[]>>, conclusion = 'success'): WorkflowRun {
  const run = startRun(world, { event: 'pull_request', ...pullRequestEvent(world, pull).run });
  for (const [name, entries] of Object.entries(artifacts)) world.site.artifacts.put({ id: world.site.nextId(), name, run: run.id, zip: makeZip(entries), createdAt: '2026-11-21T10:02:00Z' });
  endRun(world, run, conclusion);
  return run;
}

const artifact = (model: string): string => `mlops-evaluate-and-gate-${model}-0123456789ab`;
const left = (world: World): string => `\n--- the pull request\n${describeWorld(world)}`;
/** What became of a report, without what was posted. */
const briefly = (done: Done): Done => ({ ...done, summary: '' });

describe('a pull request from a fork', { timeout: 120_000 }, () => {
  it('has the report of its own run, as its word; no run of an older commit touches that, nor one whose pull request is closed or none', async () => {
    const world = await openWorld({ repository: 'acme/churn' });
    commit(world, { files: { 'mlops.yml': CONFIG, 'answers.csv': answers(40) } });
    const main = await openJob(world, { event: pushEvent(world), permissions: JUDGE });
    await evaluate(main);
    endRun(world, main.run);

    const first = push(world, { 'answers.csv': answers(30), 'mlops.yml': CONFIG.replace('min: 0.6', 'min: 0.5'), '.github/workflows/model.yml': 'on: pull_request\n' });
    const judge = await openJob(world, { event: pullRequestEvent(world, first), permissions: JUDGE });
    const judged = await evaluate(judge);
    expect(judged).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' }, summary: expect.stringContaining('The action report posts it') });
    endRun(world, judge.run);
    expect(world.state.comments.size).toBe(0);
    const reported = await report(world, judge.run);
    expect(apiCalls([reported])).toBe(9);
    expect([...world.state.comments.values()].map(({ issue }) => issue)).toEqual([7]);
    expect([...world.state.comments.values()][0]?.body.split('\n').slice(1).join('\n')).toBe(reported.summary?.trimEnd().concat('\n'));
    await expect(told([briefly(reported)], left(world))).toMatchFileSnapshot(golden('report'));

    const second = push(world, { 'README.md': 'Faster still.\n' });
    const older = await report(world, judge.run);
    const empty = leave(world, second, {}, 'failure');
    const newer = await report(world, empty);
    world.state.pulls.set(7, { ...second, headSha: first.headSha });
    const overtaken = await report(world, judge.run);
    world.state.pulls.set(7, { ...second, state: 'closed' });
    const closed = await report(world, empty);
    world.state.pulls.delete(7);
    const none = await report(world, empty);
    const steps = [older, newer, overtaken, closed, none];
    expect(steps.map(({ exitCode, outputs }) => [exitCode, outputs['state']])).toEqual([[0, 'older'], [0, 'commented'], [0, 'superseded'], [0, 'closed'], [0, 'none']]);
    await expect(told(steps.map(briefly), left(world))).toMatchFileSnapshot(golden('report-overtaken'));
  });

  it('tells nothing of what does not hold, and of what holds nothing but text', async () => {
    const { world, pull, honest } = await rainForkWorld();
    // Somebody else's, which an artifact could name.
    commit(world, { branch: 'other', files: { 'README.md': 'Other' } });
    openPull(world, { head: 'other', number: 8 });
    const run = leave(world, pull, {
      [artifact('altered')]: forged(honest, 'altered'),
      [artifact('another-number')]: forged(honest, 'another-number', { context: { pull_request: 8 } }),
      [artifact('another-verdict')]: forged(honest, 'another-verdict', { statement: { mlops_verdict: 'pass' } }),
      [artifact('climbs')]: [...forged(honest, 'climbs'), { name: '../../evil.json', content: '{}' }],
      [artifact('huge')]: [...forged(honest, 'huge').filter(({ name }) => name !== 'result.json'), { name: 'result.json', content: `[${'0,'.repeat(2_200_000)}0]` }],
      [artifact('later-version')]: forged(honest, 'later-version', { result: { schema: 'mlops/evaluate-and-gate/v9' } }),
      [artifact('no-context')]: forged(honest, 'no-context').filter(({ name }) => name !== 'context.json'),
      [artifact('other-bytes')]: forged(honest, 'other-bytes', { statement: { mlops_result: `sha256:${'0'.repeat(64)}` } }),
      [artifact('other-model')]: forged(honest, 'rain'),
      [artifact('words')]: forged(honest, 'words', hostileWords(honest)),
      'mlops-evaluate-and-gate-@everyone-0123456789ab': forged(honest, 'rain'),
      'mlops-train-rain-0123456789ab': [{ name: 'bundle/manifest.json', content: '{}' }],
      'coverage': [{ name: 'index.html', content: '<script>' }],
    });
    const altered = world.site.artifacts.all().find(({ name }) => name === artifact('altered'))?.id ?? 0;
    world.site.artifacts.tamper(altered, (bytes) => Buffer.concat([bytes, Buffer.from('!')]));
    const done = await report(world, run);
    expect(done).toMatchObject({ exitCode: 0, outputs: { state: 'commented', verdict: 'inconclusive' } });
    expect([...world.state.comments.values()].map(({ issue }) => issue)).toEqual([7]);
    // Ten of ours were fetched, of the others nothing.
    expect(done.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(10);
    const [{ body } = { body: '' }] = world.state.comments.values();
    const outsideOfCode = body.replaceAll(/(?<![\\`])(`+)(?!`).*?[^`]\1(?!`)/g, '');
    expect(outsideOfCode).not.toMatch(/@\w|<img|<script|<!-- \n|evil\.example\/acme|(?<!\\)\]\((?!https:\/\/github\.com\/acme\/)/);
    const text = told([briefly(done)], left(world)).replaceAll(/(its bytes are|GitHub names|result\.json is) sha256:[0-9a-f]{64}/g, '$1 <digest>');
    await expect(text).toMatchFileSnapshot(golden('report-hostile'));
  });

  it('has a check run where that is asked for, which its own word never makes pass; another attempt changes it', async () => {
    const { world, pull, honest } = await rainForkWorld();
    const run = leave(world, pull, { [artifact('rain')]: forged(honest, 'rain', { result: { verdict: 'pass' }, statement: { mlops_verdict: 'pass' } }) });
    const options = { inputs: { check: 'true' }, permissions: { ...JUDGE, checks: 'write' } } as const;
    const first = await report(world, run, options);
    expect(first).toMatchObject({ exitCode: 0, outputs: { state: 'commented', verdict: 'pass' } });
    world.state.comments.clear();
    await expect(told([briefly(first)], left(world))).toMatchFileSnapshot(golden('report-check'));
    const again = await report(world, rerun(world, run), options);
    expect(again.outputs['checks']).toBe(first.outputs['checks']);
    expect([...world.state.checkRuns.values()].map(({ name, headSha, conclusion }) => ({ name, headSha, conclusion }))).toEqual([{ name: 'mlops / rain', headSha: pull.headSha, conclusion: 'action_required' }]);
  });

  it('is not reported on by a job that may not, which says what it needs', async () => {
    const { world, pull, honest } = await rainForkWorld();
    const done = await report(world, leave(world, pull, { [artifact('rain')]: forged(honest, 'rain') }), { permissions: { ...JUDGE, 'pull-requests': 'read' } });
    expect(done).toMatchObject({ exitCode: 4, outputs: { state: 'not-posted', verdict: 'warn' } });
    await expect(told([done])).toMatchFileSnapshot(golden('report-not-posted'));
  });
});

/** A repository that judges Seattle's weather, and a fork that changes nothing that decides. */
async function rainForkWorld(): Promise<{ readonly world: World; readonly pull: Pull; readonly honest: Evaluation }> {
  const world = await openWorld({ repository: 'acme/rain' });
  commit(world, { files: { 'mlops.yml': RAIN_CONFIG }, message: 'Will it rain tomorrow?' });
  return { world, pull: push(world, { 'README.md': 'A change.\n' }), honest: await honestEvaluation() };
}

/** Every text of an evaluation as somebody would write it who wants to be more than text. */
function hostileWords({ result, context }: Evaluation): { readonly result: object; readonly context: object } {
  const evil = '@everyone <img src=x onerror=alert(1)> [click](javascript:alert(1)) | `` ` `` <!-- \n\n# Approved\n\n</details> https://evil.example ';
  const gates = result.gates.map((gate) => ({ ...gate, gate: evil, metric: evil, allowed: evil, reason: evil }));
  const metrics = Object.fromEntries(Object.values(result.metrics).map((value, place) => [`${evil}${place}`, { ...value, reason: evil }]));
  const slices = [{ slice: { [evil]: evil }, rows: 10, metrics }];
  const origin = { ...context.baseline_origin, commit: 'a'.repeat(40), run: 'https://evil.example/acme/rain/actions/runs/1' };
  const compared = { state: 'compared', reference: evil, digest: evil, version: evil, identical: false, joined: 1, rows: 10, metrics };
  return {
    result: { verdict: result.verdict, gates, metrics, slices, baseline: compared },
    context: { baseline: evil, baseline_origin: origin, changed_inputs: { files: [evil, 'x'.repeat(1000)], parameters: [evil], data: 'changed', environment: 'same' }, test_rows: { state: 'changed', rows: 10, before: 20 } },
  };
}
