import { beforeAll, describe, expect, test } from 'vitest';

import { readEvent } from '../../shared/host-github/read-event.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { pullRequestEvent, type TriggerEvent, workflowRunEvent } from '../../test/fake-world/scenario/events.ts';
import { commit, openPull } from '../../test/fake-world/scenario/repository.ts';
import { endRun, startRun } from '../../test/fake-world/scenario/run.ts';
import { SERVER_URL } from '../../test/fake-world/github/site.ts';
import type { Permissions, WorkflowRun } from '../../test/fake-world/world-state.ts';
import { type Evaluation, forged, honestEvaluation } from '../../test/github/support/forged-evaluation.ts';
import { type ClientWorld, clientWorld } from '../../test/support/github-world.ts';
import { memoryLog } from '../../test/support/local-ports.ts';
import { makeZip, type ZipEntry } from '../../test/support/make-zip.ts';
import { RAIN_CONFIG } from '../../test/support/rain-project.ts';
import { runOf } from '../../test/support/pull-request-run.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { report, type Reported } from './report.ts';

let honest: Evaluation;
beforeAll(async () => {
  honest = await honestEvaluation();
});
const JUDGED = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;
const SNOW = RAIN_CONFIG.replace('model: rain', 'model: snow');

interface Fork extends ClientWorld {
  readonly run: WorkflowRun;
}

/** Pull request 7 of a fork that changes these files, whose run left these evaluations. */
async function fork({ main = { 'mlops.yml': RAIN_CONFIG }, change = {}, left = {}, permissions = JUDGED }: { readonly main?: Readonly<Record<string, string>>; readonly change?: Readonly<Record<string, string | null>>; readonly left?: Readonly<Record<string, readonly ZipEntry[]>>; readonly permissions?: Permissions }): Promise<Fork> {
  const github = await clientWorld({ permissions });
  const { world } = github;
  commit(world, { files: { 'mlops.yml': null, ...main } });
  commit(world, { branch: 'faster', files: { 'README.md': 'A change', ...change } });
  // What main learns later is no change of the pull request's.
  commit(world, { files: { 'notes.md': 'Meanwhile' } });
  const pull = openPull(world, { head: 'faster', fork: 'mallory/churn' });
  const run = startRun(world, { event: 'pull_request', ...pullRequestEvent(world, pull).run });
  for (const [model, entries] of Object.entries(left)) world.site.artifacts.put({ id: world.site.nextId(), name: `mlops-evaluate-and-gate-${model}-0123456789ab`, run: run.id, zip: makeZip(entries), createdAt: '2026-11-21T10:02:00Z' });
  endRun(world, run);
  return { ...github, run };
}

async function reportOn({ world, client, run }: Fork, { paths = ['mlops.yml'], check = false, trigger }: { readonly paths?: readonly string[]; readonly check?: boolean; readonly trigger?: TriggerEvent } = {}): Promise<Reported> {
  const folder = await temporaryFolder();
  const ended = world.state.runs.get(run.id) ?? run;
  const { event } = await runOf(world, ended, { trigger: trigger ?? workflowRunEvent(world, ended), folder });
  return report({ event, paths, check, repositoryPage: `${SERVER_URL}/octo/churn`, temporary: folder, howTo: undefined }, { client, log: memoryLog() });
}

const rain = (changes: Parameters<typeof forged>[2] = {}): ZipEntry[] => forged(honest, 'rain', changes);
/** The lines that stand above the gates: on whose word, verdict, and what is changed of the decision. */
const quotes = ({ text = '' }: Reported): string[] => text.split('\n').filter((line) => line.startsWith('> ') || line.startsWith('### '));

describe('what the pull request changes of the decision', () => {
  test.each<[string, Parameters<typeof fork>[0], readonly string[]]>([
    ['nothing, whatever the run says of the test rows', {}, ['### ⚠️ rain: first version, and good enough']],
    [
      'a gate',
      { change: { 'mlops.yml': RAIN_CONFIG.replace('min: 0.6', 'min: 0.5') } },
      ['### ⚠️ rain: first version, and good enough', '> ⚠️ **This pull request changes what decides:** gate `roc_auc` min 0.6 → 0.5 (`mlops.yml:11`).'],
    ],
    [
      'its model’s name',
      { main: { 'mlops.yml': SNOW }, change: { 'mlops.yml': RAIN_CONFIG } },
      ['### ⚠️ rain: first version, and good enough', '> ⚠️ **This pull request changes what decides:** `model` snow → rain (`mlops.yml:1`).'],
    ],
    ['all of it', { main: { 'README.md': 'Rain' }, change: { 'mlops.yml': RAIN_CONFIG } }, ['### ⚠️ rain: first version, and good enough', '> main has no `mlops.yml`: **all that decides is new in this pull request.**']],
    [
      'mlops.yml, which it takes away',
      { change: { 'mlops.yml': null } },
      ['### ⚠️ rain: first version, and good enough', "> ⚠️ **Whether this pull request changes what decides can't be told:** it takes mlops.yml away."],
    ],
    [
      'mlops.yml, so that nobody can read it',
      { change: { 'mlops.yml': 'model: [' } },
      ['### ⚠️ rain: first version, and good enough', expect.stringMatching(/^> ⚠️ \*\*Whether this pull request changes what decides can't be told:\*\* its own mlops\.yml could not be read \(line 1: /)],
    ],
    [
      'with a key that this version doesn’t know',
      { change: { 'mlops.yml': `${RAIN_CONFIG}forecast: true\n` } },
      ['### ⚠️ rain: first version, and good enough', "> ⚠️ **What decides could not be compared in full.** Not compared, because this version doesn't know it: `forecast` of its own `mlops.yml`."],
    ],
  ])('%s', async (_, options, expected) => {
    const done = await reportOn(await fork({ ...options, left: { rain: rain({ context: { test_rows: { state: 'unchanged', rows: 364 } } }) } }));
    expect(quotes(done).slice(1)).toEqual(expected);
  });

  test('test rows that are others than the baseline’s are told, since that speaks against the change', async () => {
    const left = { rain: rain({ context: { baseline: 'main', test_rows: { state: 'changed', rows: 364, before: 300 } } }) };
    expect(quotes(await reportOn(await fork({ left }))).slice(2)).toEqual(['> ⚠️ **The test rows are not those of main:** 364 here, 300 there.']);
  });

  test('files that say what a run does are named', async () => {
    const change = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`.github/workflows/${name}.yml`, 'on: push']));
    const [origin] = quotes(await reportOn(await fork({ change, left: { rain: rain() } })));
    expect(origin).toMatch(/ ⚠️ \*\*It changes `\.github\/workflows\/a\.yml`, `\.github\/workflows\/b\.yml`, `\.github\/workflows\/c\.yml` and 2 more files there\.\*\*$/);
  });

  test('a workflow that is moved away is named, and one that others are put before can be hidden from nobody', async () => {
    const moved = { main: { 'mlops.yml': RAIN_CONFIG, '.github/workflows/gate.yml': 'on: push' }, change: { '.github/workflows/gate.yml': null, 'gate.yml': 'on: push' } };
    expect(quotes(await reportOn(await fork({ ...moved, left: { rain: rain() } })))[0]).toMatch(/ ⚠️ \*\*It changes `\.github\/workflows\/gate\.yml`\.\*\*$/);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, place) => [`!${place}.txt`, '']));
    const hidden = { main: { 'mlops.yml': RAIN_CONFIG }, change: { ...many, '.github/workflows/gate.yml': 'on: push' } };
    expect(quotes(await reportOn(await fork({ ...hidden, left: { rain: rain() } })))[0]).toMatch(/ ⚠️ \*\*Whether it changes files below `\.github` can't be told:\*\* it changes more files than GitHub lists \(300\)\.$/);
  });
});

test('several models have one comment, a section each, also a model of which nothing is left', async () => {
  const paths = ['a/mlops.yml', 'b/mlops.yml'];
  const made = await fork({ main: { 'a/mlops.yml': RAIN_CONFIG, 'b/mlops.yml': SNOW }, left: { rain: rain(), hail: forged(honest, 'hail') } });
  const done = await reportOn(made, { paths });
  expect(done).toMatchObject({ state: 'commented', verdict: 'inconclusive', sentence: 'The report is on #7; the run says: rain warn, snow inconclusive, hail warn' });
  expect([...made.world.state.comments.values()].map(({ issue, body }) => [issue, body.split('\n').slice(1).join('\n')])).toEqual([[7, done.text]]);
  expect(quotes(done).slice(1)).toEqual([
    '### ⚠️ rain: first version, and good enough',
    '### ❔ snow: no evaluation',
    '### ⚠️ hail: first version, and good enough',
    "> ⚠️ **Whether this pull request changes what decides can't be told:** none of a/mlops.yml and b/mlops.yml is about hail; name its mlops.yml by the input config of the report.",
  ]);
});

test('twenty models fit into one comment, each with less, and what is beyond twenty says so', async () => {
  const slices = Array.from({ length: 30 }, (_, place) => ({ slice: { region: `region ${place} of many` }, rows: 10, metrics: {} }));
  const names = Array.from({ length: 22 }, (_, place) => `model-${String(place).padStart(2, '0')}`);
  const left = Object.fromEntries(names.map((name) => [name, forged(honest, name, { result: { slices } })]));
  const done = await reportOn(await fork({ left }));
  expect(done.text?.length).toBeLessThanOrEqual(60_000);
  expect(quotes(done).filter((line) => line.startsWith('### ⚠️'))).toHaveLength(20);
  expect(done.text).toContain('*Left out for want of room: ');
  expect(done.text).toContain('What the run left of it is not shown: the run left evaluations of 22 models, and 20 are reported.');
});

test('two pull requests of the same commit have a comment each, by their own bases', async () => {
  const made = await fork({ left: { rain: rain() } });
  const { world } = made;
  commit(world, { branch: 'release', from: 'main', files: { 'mlops.yml': RAIN_CONFIG.replace('min: 0.6', 'min: 0.7') } });
  openPull(world, { head: 'faster', base: 'release', number: 9, fork: 'mallory/churn' });
  // Another fork of the same owner, with a branch of that name.
  openPull(world, { head: 'faster', number: 10, fork: 'mallory/churn-2' });
  const done = await reportOn(made);
  expect(done.sentence).toBe('The report is on #9 and #7; the run says: rain warn');
  expect(done.comments).toHaveLength(2);
  expect([...world.state.comments.values()].map(({ issue, body }) => [issue, /The same commit is the head of (#\d+) too/.exec(body)?.[1]])).toEqual([[9, '#7'], [7, '#9']]);
});

describe('nothing is reported', () => {
  test('where there is nothing to tell', async () => {
    const made = await fork({ main: { 'README.md': 'No model' } });
    expect(await reportOn(made)).toMatchObject({ state: 'none', verdict: 'inconclusive', sentence: 'The run left no evaluation, and neither side of the pull request has mlops.yml (input config): nothing is reported' });
    expect(made.world.state.comments.size).toBe(0);
  });

  test('after runs that are not of a fork’s pull request, and none of them is asked for', async () => {
    const made = await fork({});
    const after = async (changes: Partial<WorkflowRun>): Promise<Reported> => {
      const run = { ...made.run, ...changes };
      made.world.state.runs.set(run.id, run);
      return reportOn({ ...made, run });
    };
    made.asked();
    expect(await after({ headRepository: 'octo/churn' })).toMatchObject({ state: 'skipped', sentence: expect.stringMatching(/^The run is of a branch of this repository, and evaluate-and-gate comments by itself; /) });
    expect(await after({ event: 'push' })).toMatchObject({ state: 'skipped', sentence: 'The run was started by push, and no pull request waits for it' });
    expect(made.asked()).toEqual([]);
  });

  test('in a job that no run started, or before that has ended', async () => {
    const made = await fork({});
    const message = new UserError('the report works in a job that another run starts when it has ended; write: on: { workflow_run: { workflows: [model], types: [completed] } }');
    const trigger = workflowRunEvent(made.world, made.run);
    await expect(reportOn(made, { trigger: { ...trigger, payload: { ...trigger.payload, action: 'requested' } } })).rejects.toThrow(message);
    await expect(report({ event: await readEvent({ GITHUB_EVENT_NAME: 'schedule' }), paths: [], check: false, repositoryPage: '', temporary: '', howTo: undefined }, { client: made.client, log: memoryLog() })).rejects.toThrow(message);
  });

  test('of a fork that was deleted', async () => {
    const made = await fork({});
    const trigger = workflowRunEvent(made.world, made.run);
    const payload = { ...trigger.payload, workflow_run: { ...(trigger.payload as { workflow_run: object }).workflow_run, head_repository: null } };
    expect(await reportOn(made, { trigger: { ...trigger, payload } })).toMatchObject({ state: 'none', sentence: 'The fork that the run is of was deleted, and with it the way to its pull request: nothing is reported' });
  });
});

describe('a permission that is missing is named', () => {
  test.each<[string, Permissions]>([
    ['actions: read', { contents: 'read', 'pull-requests': 'write' }],
    ['pull-requests: read', { contents: 'read', actions: 'read' }],
  ])('%s', async (permission, permissions) => {
    await expect(reportOn(await fork({ permissions }))).rejects.toThrow(`add "${permission}" to the permissions of the job`);
  });

  test('contents: read; without it the report says what it can’t tell', async () => {
    const done = await reportOn(await fork({ left: { rain: rain() }, permissions: { actions: 'read', 'pull-requests': 'write' } }));
    expect(done.state).toBe('commented');
    expect(quotes(done).at(-1)).toMatch(/^> ⚠️ \*\*Whether this pull request changes what decides can't be told:\*\* the base's `mlops\.yml` could not be read \(.*add "contents: read" to the permissions of the job\)\.$/);
  });
});

test('an artifact that has expired, or is too large, is refused before it is fetched', async () => {
  const made = await fork({ left: { rain: rain(), snow: rain() } });
  const [first, second] = made.world.site.artifacts.all();
  made.world.site.artifacts.expire(first?.id ?? 0);
  if (second !== undefined) made.world.site.artifacts.add({ ...second, bytes: 2 ** 28 });
  made.asked();
  const { text } = await reportOn(made);
  expect(made.asked().filter((line) => line.includes('archive_format'))).toEqual([]);
  expect(text).toContain(`artifact ${first?.id} has expired.`);
  expect(text).toContain(`artifact ${second?.id} has 268435456 bytes; 134217728 are allowed.`);
});

describe('check: true', () => {
  const PERMISSIONS = { ...JUDGED, checks: 'write' } as const;
  const checks = ({ world }: Fork) => [...world.state.checkRuns.values()].map(({ name, headSha, conclusion, title }) => [name, headSha, conclusion, title]);

  test.each<['pass' | 'warn' | 'fail' | 'inconclusive', string]>([
    ['pass', 'action_required'],
    ['warn', 'action_required'],
    ['inconclusive', 'action_required'],
    ['fail', 'failure'],
  ])('a run of a fork that says %s makes %s of it, which satisfies no check that is required', async (verdict, conclusion) => {
    const made = await fork({ left: { rain: rain({ result: { verdict }, statement: { mlops_verdict: verdict } }) }, permissions: PERMISSIONS });
    const done = await reportOn(made, { check: true });
    expect(done).toMatchObject({ state: 'commented', verdict, checks: [expect.stringMatching(/\/octo\/churn\/runs\/\d+$/)] });
    expect(checks(made)).toEqual([['mlops / rain', made.world.state.pulls.get(7)?.headSha, conclusion, `The contributor's own run says: ${verdict}`]]);
  });

  test('a later attempt changes it, another run has its own, and one that a newer run overtook none', async () => {
    const made = await fork({ left: { rain: rain() }, permissions: PERMISSIONS });
    const after = async (changes: Partial<WorkflowRun>): Promise<Reported> => {
      const run = { ...made.run, ...changes };
      made.world.state.runs.set(run.id, run);
      return reportOn({ ...made, run }, { check: true });
    };
    const first = await after({});
    expect((await after({ attempt: 2 })).checks).toEqual(first.checks);
    expect(checks(made)).toHaveLength(1);
    const newer = startRun(made.world, { event: 'pull_request', headSha: made.run.headSha, headBranch: made.run.headBranch, headRepository: made.run.headRepository });
    endRun(made.world, newer);
    expect((await after(newer)).checks).toHaveLength(1);
    expect(checks(made).map(([name, , conclusion]) => [name, conclusion])).toEqual([['mlops / rain', 'action_required'], ['mlops / rain', 'action_required']]);
    expect(await after({ attempt: 3 })).toMatchObject({ state: 'superseded', checks: [] });
  });

  test('an evaluation as large as may be fits into it', async () => {
    const long = '€'.repeat(1000);
    const gates = honest.result.gates.flatMap((gate) => Array.from({ length: 100 }, (_, place) => ({ ...gate, gate: `${place} ${long}`, reason: long })));
    const made = await fork({ left: { rain: rain({ result: { gates } }) }, permissions: PERMISSIONS });
    expect(await reportOn(made, { check: true })).toMatchObject({ state: 'commented' });
    const [{ summary } = { summary: null }] = made.world.state.checkRuns.values();
    expect(summary).toMatch(/^This check never passes: /);
    expect(summary?.length).toBeLessThanOrEqual(20_000);
  });

  test('without checks: write the comment stands, and the job says what it needs', async () => {
    const made = await fork({ left: { rain: rain() } });
    const done = await reportOn(made, { check: true });
    expect(done).toMatchObject({ state: 'not-posted', checks: [], sentence: 'The check run is not there: add "checks: write" to the permissions of the job (GitHub said: 403: Resource not accessible by integration)' });
    expect(made.world.state.comments.size).toBe(1);
  });
});
