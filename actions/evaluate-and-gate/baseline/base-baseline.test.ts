import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { shortDigest } from '../../../shared/statement/digest.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { commit } from '../../../test/fake-world/scenario/repository.ts';
import { endRun, startRun } from '../../../test/fake-world/scenario/run.ts';
import type { Permissions, WorkflowRun } from '../../../test/fake-world/world-state.ts';
import { clientWorld, type ClientWorld } from '../../../test/support/github-world.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { storeArtifact } from '../../../test/support/pull-request-run.ts';
import { leaveModel, RAIN_CONFIG, rainProject, type TestDay } from '../../../test/support/rain-project.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { type Evaluation, evaluateAndGate } from '../evaluate-and-gate.ts';
import { baseBaseline, type BaseBaselineOptions } from './base-baseline.ts';
import type { Baseline } from './resolve-baseline.ts';

const WORKFLOW_REF = 'octo/churn/.github/workflows/model.yml@refs/pull/7/merge';
const wet = ({ precipitation }: TestDay): number => (precipitation > 0 ? 0.8 : 0.2);
const wetter = ({ precipitation }: TestDay): number => (precipitation > 1 ? 0.9 : 0.2);

/** The days of Seattle judged in a folder of their own: by wet-today-wet-tomorrow, or another rule. */
async function judged(rule = wet, { config = RAIN_CONFIG, baseline }: { readonly config?: string; readonly baseline?: () => Promise<Baseline> } = {}): Promise<Evaluation> {
  const folder = await temporaryFolder();
  const loaded = await rainProject(folder, config);
  const ports = testPorts(folder);
  await leaveModel(join(folder, '.mlops'), { rule, payload: 'rule' });
  return evaluateAndGate({ loaded, workDirectory: join(folder, '.mlops'), ...(baseline === undefined ? {} : { baseline: 'base', resolveBase: baseline }) }, ports);
}

interface Main extends ClientWorld {
  readonly base: string;
  /** A run of the workflow on main that left the evaluation; of a head of its own, unless it is told. */
  leaves(evaluation: Evaluation | null, run?: Partial<Parameters<typeof startRun>[1]>): Promise<{ readonly run: WorkflowRun; readonly artifact: number }>;
  find(options?: Partial<BaseBaselineOptions>): Promise<Baseline>;
}

async function mainBranch({ permissions }: { readonly permissions?: Permissions } = {}): Promise<Main> {
  const github = await clientWorld(permissions === undefined ? {} : { permissions });
  const { world, client } = github;
  const base = commit(world, { files: { 'mlops.yml': RAIN_CONFIG } });
  const temporary = await temporaryFolder();
  const log = testPorts(temporary).log;
  return {
    ...github,
    base,
    async leaves(evaluation, options = {}) {
      const run = startRun(world, { event: 'push', headSha: base, headBranch: 'main', ...options });
      const artifact = evaluation === null ? 0 : await storeArtifact(world, run, { name: `mlops-evaluate-and-gate-rain-${shortDigest(evaluation.result.model.digest)}`, directory: evaluation.directory });
      if (options.status === undefined) endRun(world, run);
      return { run, artifact };
    },
    find: (options = {}) =>
      baseBaseline({ client, model: 'rain', config: 'mlops.yml', base: { branch: 'main', commit: base }, workflowRef: WORKFLOW_REF, runId: 1, temporary, log, signal: new AbortController().signal, baseHasConfig: async () => true, ...options }),
  };
}

describe('the base is found', () => {
  test('at the base commit: its answers are compared by id, and commit, run, data and statement are known', async () => {
    const main = await mainBranch();
    const before = await judged(wet);
    const { run } = await main.leaves(before);
    main.asked();
    const { result, baseline, context } = await judged(wetter, { baseline: main.find });
    expect(main.asked()).toEqual([
      'GET /actions/workflows/{workflow_id}/runs 200',
      'GET /actions/runs/{run_id}/artifacts 200',
      'GET /actions/artifacts/{artifact_id}/{archive_format} 302',
      expect.stringMatching(/blob.* 200$/),
    ]);
    expect(result.baseline).toMatchObject({ state: 'compared', reference: 'base', digest: before.result.model.digest, joined: 1, rows: before.result.rows });
    expect(result.comparisons[0]?.baseline).toBeCloseTo(before.result.metrics['roc_auc']?.value ?? 0, 12);
    expect(context.baseline).toBe('main');
    expect(baseline.origin).toEqual({ commit: main.base, run: `https://github.com/octo/churn/actions/runs/${run.id}`, statement: expect.stringMatching(/^sha256:/), data: before.result.data?.digest, insteadOf: null, verdict: before.result.verdict });
    expect(baseline.judged?.data?.test).toBe(result.data?.test);
  });

  test('as the same model: identical', async () => {
    const main = await mainBranch();
    await main.leaves(await judged(wet));
    expect((await judged(wet, { baseline: main.find })).result.baseline).toMatchObject({ state: 'compared', identical: true });
  });

  test('as the newest of the branch, where the base commit has none; runs of forks, pull requests, other branches and this one are none', async () => {
    const main = await mainBranch();
    const { world } = main;
    const [older, newer, fork] = [await judged(wetter), await judged(wet), await judged(() => 0.5)];
    const head = commit(world, { files: { 'notes.md': 'more' } });
    await main.leaves(older, { headSha: main.head });
    const found = await main.leaves(newer, { headSha: head });
    await main.leaves(fork, { headSha: head, headRepository: 'mallory/churn' });
    await main.leaves(fork, { headSha: head, event: 'pull_request' });
    await main.leaves(fork, { headSha: head, headBranch: 'other' });
    await main.leaves(fork, { headSha: head, workflow: '.github/workflows/other.yml' });
    await main.leaves(fork, { headSha: head, status: 'in_progress' });
    const { run: own } = await main.leaves(fork, { headSha: head });
    expect(await main.find({ runId: own.id })).toMatchObject({ state: 'found', answerer: { digest: newer.result.model.digest }, evidence: { origin: { commit: head, insteadOf: main.base, run: expect.stringContaining(String(found.run.id)) } } });
  });

  test('never that of a commit which is not on the branch: a tag may be called main, too', async () => {
    const main = await mainBranch();
    const { world } = main;
    const attack = commit(world, { branch: 'attack', files: { 'notes.md': 'weak' } });
    world.state.refs.set('refs/tags/main', attack);
    const { run } = await main.leaves(await judged(() => 0.5), { headSha: attack });
    const expected = `the evaluation of ${attack.slice(0, 7)} (https://github.com/octo/churn/actions/runs/${run.id}) is of a commit that is not on main, as a tag of that name would have; run the workflow on main again`;
    expect(await main.find()).toEqual({ state: 'unavailable', reference: 'base', reason: expected });
    expect(await main.find({ base: { branch: 'main', commit: null } })).toMatchObject({ state: 'unavailable', reason: expected });
    const older = await judged(wet);
    await main.leaves(older, { headSha: main.head });
    expect(await main.find()).toMatchObject({ state: 'found', answerer: { digest: older.result.model.digest }, evidence: { origin: { commit: main.head, insteadOf: main.base } } });
  });

  test('behind a hundred later runs, by the commit itself, in four requests', async () => {
    const main = await mainBranch();
    const before = await judged(wet);
    await main.leaves(before);
    const head = commit(main.world, { files: { 'notes.md': 'more' } });
    for (let count = 0; count < 120; count++) await main.leaves(null, { headSha: head });
    main.asked();
    expect(await main.find()).toMatchObject({ state: 'found', evidence: { origin: { commit: main.base, insteadOf: null } } });
    expect(main.asked().filter((line) => !line.includes('blob'))).toHaveLength(4);
  });
});

describe('a first version', () => {
  test('is one whose workflow never ran on the branch', async () => {
    const main = await mainBranch();
    await main.leaves(null, { headBranch: 'change', event: 'pull_request' });
    expect(await main.find()).toEqual({ state: 'first-version', reason: 'this workflow has not run on main yet' });
  });

  test('or whose base has no such mlops.yml, where the workflow ran for something else', async () => {
    const main = await mainBranch();
    await main.leaves(null);
    expect(await main.find({ baseHasConfig: async () => false })).toEqual({ state: 'first-version', reason: 'main has no mlops.yml for rain yet' });
  });
});

describe('what keeps from comparing is named, and never a pass', () => {
  const reasonOf = async (baseline: Promise<Baseline>): Promise<string> => {
    const found = await baseline;
    return found.state === 'unavailable' ? found.reason : found.state;
  };

  test('a run that left nothing', async () => {
    const main = await mainBranch();
    const { run } = await main.leaves(null);
    const expected = `the run on main at ${main.base.slice(0, 7)} left no evaluation of rain (https://github.com/octo/churn/actions/runs/${run.id}); run the workflow on main again`;
    expect(await reasonOf(main.find())).toBe(expected);
    expect(await reasonOf(main.find({ baseHasConfig: async () => null }))).toBe(expected);
    const { result } = await judged(wet, { baseline: main.find });
    expect(result).toMatchObject({ verdict: 'inconclusive', baseline: { state: 'unavailable', reference: 'base' } });
  });

  test('an evaluation that has expired, or was deleted between two requests', async () => {
    const main = await mainBranch();
    const { artifact } = await main.leaves(await judged(wet));
    const fetched = { route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}' };
    main.world.plan({ at: fetched, do: 'meanwhile', change: () => main.world.site.artifacts.expire(artifact) });
    expect(await reasonOf(main.find())).toMatch(/\(410: Artifact has expired\)$/);
    expect(await reasonOf(main.find())).toMatch(/^the evaluation of main at \w{7} has expired \(.*\); run the workflow on main again$/);
  });

  test('bytes that are not those which GitHub names', async () => {
    const main = await mainBranch();
    const { artifact } = await main.leaves(await judged(wet));
    main.world.site.artifacts.tamper(artifact, (bytes) => Buffer.concat([bytes, Buffer.from('x')]));
    expect(await reasonOf(main.find())).toMatch(/^the evaluation of \w{7} \(artifact \d+\) is damaged: its bytes are sha256:\w+, but GitHub names sha256:\w+$/);
  });

  test.each<[string, (directory: string) => Promise<void>, RegExp]>([
    ['answers that were altered after they were judged', async (directory) => writeFile(join(directory, 'predictions.csv'), 'id,score\n2015-01-01,0.5\n'), /damaged: predictions\.csv is sha256:\w+, but its statement names sha256:\w+$/],
    ['a result that was altered', async (directory) => writeFile(join(directory, 'result.json'), '{}'), /damaged: result\.json is sha256/],
    ['no statement', async (directory) => writeFile(join(directory, 'statement.json'), '{}'), /damaged: its statement\.json is none of an evaluation/],
    ['a statement about another model', async (directory) => edit(join(directory, 'statement.json'), '"name": "rain"', '"name": "snow"'), /damaged: its statement is about "snow", not "rain"$/],
  ])('%s', async (_, damage, expected) => {
    const main = await mainBranch();
    const evaluation = await judged(wet);
    await damage(evaluation.directory);
    await main.leaves(evaluation);
    expect(await reasonOf(main.find())).toMatch(expected);
  });

  test('scores of another class: they would say the opposite', async () => {
    const main = await mainBranch();
    await main.leaves(await judged(wet));
    const { result } = await judged(wet, { config: RAIN_CONFIG.replace('evaluate:', 'evaluate:\n  positive: 0'), baseline: main.find });
    expect(result.baseline).toMatchObject({ state: 'unavailable', reason: expect.stringContaining('the model that was judged then answers the classes 0 and 1, but the target has the classes 1 and 0') });
  });

  test('a token without the permission', async () => {
    const main = await mainBranch({ permissions: { contents: 'read' } });
    expect(await reasonOf(main.find())).toContain('actions: read');
  });

  test('a run on no branch, and one whose workflow is not named', async () => {
    const main = await mainBranch();
    expect(await reasonOf(main.find({ base: null }))).toContain('no branch');
    expect(await reasonOf(main.find({ workflowRef: '' }))).toContain('GITHUB_WORKFLOW_REF');
  });
});

test('outside of GitHub "base" is refused with what to write instead', async () => {
  const folder = await temporaryFolder();
  const loaded = await rainProject(folder, RAIN_CONFIG.replace('evaluate:', 'evaluate:\n  baseline: base'));
  await leaveModel(join(folder, '.mlops'), { rule: wet, payload: 'rule' });
  const refused = evaluateAndGate({ loaded, workDirectory: join(folder, '.mlops') }, testPorts(folder));
  await expect(refused).rejects.toThrow(new UserError("baseline base: the base branch's last evaluation is known only to a run of GitHub Actions; here name a stage (--baseline production), a version or a path, or have the base trained again (train.baseline: rerun)"));
});

async function edit(path: string, from: string, to: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}
