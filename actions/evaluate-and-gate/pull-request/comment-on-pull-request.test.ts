import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { commit, openPull } from '../../../test/fake-world/scenario/repository.ts';
import { pullRequestEvent, pushEvent } from '../../../test/fake-world/scenario/events.ts';
import { endRun, startRun } from '../../../test/fake-world/scenario/run.ts';
import { flightProject, type FlightProject } from '../../../test/support/flight-project.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { leaveModel, persistence, RAIN_CONFIG, rainProject } from '../../../test/support/rain-project.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { clientWorld, type ClientWorld } from '../../../test/support/github-world.ts';
import { runOf, storeArtifact } from '../../../test/support/pull-request-run.ts';
import { shortDigest } from '../../../shared/statement/digest.ts';
import { baseOfRun } from '../base-of-run.ts';
import { type Evaluation, evaluateAndGate } from '../evaluate-and-gate.ts';
import { commentOnPullRequest, type Commented, type CommentOptions } from './comment-on-pull-request.ts';

const golden = (name: string): string => `../../../test/golden/comments/${name}.md`;
const MAIN = await readFile(join(import.meta.dirname, '../../../test/support/flights-node/mlops.yml'), 'utf8');
const LOOSENED = MAIN.replace('min: 0.60', 'min: 0.59');
/** A stretch of distances is no longer told by its hour. */
const FORGETFUL = '{ "by": ["hour"], "smoothing": 20, "ignore": [500, 650] }\n';
const SMOOTHER = '{ "by": ["hour"], "smoothing": 60, "ignore": [0, 0] }\n';

/** Digests of statements depend on the bits of the last decimal; commits and times don't. */
const scrubbed = (text: string): string => text.replaceAll(/`[0-9a-f]{12}`/g, '`<digest>`');

interface Push {
  readonly project: Omit<FlightProject, 'folder'>;
  readonly mlops: string;
  readonly fork?: string;
  readonly mode?: CommentOptions['mode'];
}

/** What evaluate-and-gate does in a run of a pull request that was opened or pushed to. */
async function pushTo({ world, client }: Pick<ClientWorld, 'world' | 'client'>, { project, mlops, fork, mode = 'auto' }: Push): Promise<Commented & { readonly evaluation: Evaluation; readonly requests: string[] }> {
  const before = world.requests.length;
  commit(world, { branch: 'change', files: { 'mlops.yml': mlops } });
  const trigger = pullRequestEvent(world, openPull(world, { head: 'change', ...(fork === undefined ? {} : { fork }) }));
  const at = await runOf(world, startRun(world, { event: 'pull_request', ...trigger.run }), { trigger, folder: project.loaded.directory });
  const base = baseOfRun({ ...at, client, loaded: project.loaded, ports: project.ports });
  const evaluation = await project.evaluate({ resolveBase: base.resolve });
  const links = { evidence: `${at.run.url}/artifacts/42`, howTo: 'https://github.com/OWNER/mlops-actions/blob/v1/docs/how-to-read-the-report.md' };
  const commented = await commentOnPullRequest(evaluation, { mode, ...at, client, baseFile: base.file, loaded: project.loaded, log: project.ports.log, ...links });
  return { ...commented, evaluation, requests: world.requests.slice(before).map(({ route }) => route.replace('/repos/{owner}/{repo}', '')) };
}

/** The workflow has run on main and left its evaluation. */
async function judgeMain({ world }: ClientWorld, project: FlightProject): Promise<void> {
  commit(world, { files: { 'mlops.yml': MAIN } });
  const run = startRun(world, { event: 'push', ...pushEvent(world).run });
  const { result, directory } = await project.evaluate({ resolveBase: async () => ({ state: 'first-version', reason: 'this workflow has not run on main yet' }) });
  await storeArtifact(world, run, { name: `mlops-evaluate-and-gate-flight-delay-${shortDigest(result.model.digest)}`, directory });
  endRun(world, run);
}

const comments = ({ world }: ClientWorld): string[] => [...world.state.comments.values()].map(({ body }) => body);

test('a pull request: a loosened gate and a worse slice, then a second push, then nothing that changes an answer', { timeout: 60_000 }, async () => {
  const github = await clientWorld();
  const main = await flightProject();
  await judgeMain(github, main);

  const first = await pushTo(github, { project: await flightProject({ 'mlops.yml': LOOSENED, 'params.json': FORGETFUL }), mlops: LOOSENED });
  expect(first.evaluation.result).toMatchObject({ verdict: 'fail', baseline: { state: 'compared', reference: 'base', joined: 1 } });
  await expect(scrubbed(comments(github).join())).toMatchFileSnapshot(golden('loosened-gate-and-worse-slice'));
  expect(first.requests).toEqual([
    'GET /commits/{ref}',
    'GET /actions/workflows/{workflow_id}/runs',
    'GET /actions/runs/{run_id}/artifacts',
    'GET /actions/artifacts/{artifact_id}/{archive_format}',
    expect.stringMatching(/blob/),
    'GET /contents/{path}',
    'POST /graphql',
    'GET /issues/{issue_number}/comments',
    'POST /issues/{issue_number}/comments',
  ]);
  expect(scrubbed(first.summary)).toBe(scrubbed(comments(github).join()).replace(/^<!--.*-->\n/, ''));

  const second = await pushTo(github, { project: await flightProject({ 'params.json': SMOOTHER }), mlops: MAIN });
  expect(second.comment).toBe(first.comment);
  await expect(scrubbed(comments(github).join())).toMatchFileSnapshot(golden('second-push'));

  const third = await pushTo(github, { project: main, mlops: MAIN });
  expect(third.evaluation.result.baseline).toMatchObject({ state: 'compared', identical: true });
  await expect(scrubbed(comments(github).join())).toMatchFileSnapshot(golden('identical'));

  const fork = await clientWorld({ permissions: { contents: 'read', 'pull-requests': 'read', actions: 'read' } });
  await judgeMain(fork, main);
  const refused = await pushTo(fork, { project: main, mlops: LOOSENED, fork: 'mallory/churn' });
  expect(refused.comment).toBeNull();
  expect(comments(fork)).toEqual([]);
  await expect(scrubbed(refused.summary)).toMatchFileSnapshot(golden('fork-summary'));
});

/** The days of Seattle, which take no training: enough for what does not hang on the numbers. */
async function rain(config: string): Promise<Push['project']> {
  const folder = await temporaryFolder();
  const loaded = await rainProject(folder, config);
  const ports = testPorts(folder, { clock: { now: () => new Date('2026-11-21T10:02:00Z') } });
  const workDirectory = join(folder, '.mlops');
  await leaveModel(workDirectory, { rule: persistence });
  return { loaded, ports, evaluate: (inputs = {}) => evaluateAndGate({ loaded, workDirectory, ...inputs }, ports) };
}

const BASE = RAIN_CONFIG.replace('evaluate:', 'evaluate:\n  baseline: base');

test('the pull request that brings the model: a first version, all of whose gates are new', async () => {
  const github = await clientWorld();
  commit(github.world, { files: { 'mlops.yml': null, 'README.md': 'Rain' } });
  await pushTo(github, { project: await rain(BASE), mlops: BASE });
  await expect(scrubbed(comments(github).join())).toMatchFileSnapshot(golden('first-version'));
});

test('a report takes four requests where git tells the base, five where GitHub is asked', async () => {
  const github = await clientWorld();
  commit(github.world, { files: { 'mlops.yml': RAIN_CONFIG } });
  const { requests } = await pushTo(github, { project: await rain(RAIN_CONFIG), mlops: RAIN_CONFIG });
  expect(requests).toEqual(['GET /commits/{ref}', 'GET /contents/{path}', 'POST /graphql', 'GET /issues/{issue_number}/comments', 'POST /issues/{issue_number}/comments']);
});

test('a base that can’t be read is said, and the report stands', async () => {
  const github = await clientWorld();
  commit(github.world, { files: { 'mlops.yml': 'model: [' } });
  await pushTo(github, { project: await rain(RAIN_CONFIG), mlops: RAIN_CONFIG });
  expect(comments(github).join()).toContain("> ⚠️ **Whether this pull request changes what decides can't be told:** the base's `mlops.yml` could not be read (line 1:");
});

test('an older run leaves the report of a newer one alone, and says where its own is', async () => {
  const github = await clientWorld();
  const { world } = github;
  commit(world, { files: { 'mlops.yml': RAIN_CONFIG } });
  const project = await rain(RAIN_CONFIG);
  await pushTo(github, { project, mlops: RAIN_CONFIG });
  const [[id, comment] = []] = [...world.state.comments];
  if (id === undefined || comment === undefined) throw new Error('there is no comment');
  world.state.comments.set(id, { ...comment, body: comment.body.replace('run=1', 'run=99') });
  const late = await pushTo(github, { project, mlops: RAIN_CONFIG });
  expect(late.summary).toMatch(/^> A newer run has commented on the pull request already, so this report stands only here\.\n\n### /);
  expect(comments(github)).toEqual([comment.body.replace('run=1', 'run=99')]);
});

test('a token without the permission costs the comment and not the report', async () => {
  const github = await clientWorld({ permissions: { contents: 'read' } });
  commit(github.world, { files: { 'mlops.yml': RAIN_CONFIG } });
  const { summary, comment } = await pushTo(github, { project: await rain(RAIN_CONFIG), mlops: RAIN_CONFIG });
  expect(comment).toBeNull();
  expect(summary).toMatch(/^> This report is not on the pull request: add "pull-requests: write" to the permissions of the job \(.*403.*\)\.\n\n### /);
});

test('"never" asks GitHub for nothing but the base, and posts nothing', async () => {
  const github = await clientWorld();
  commit(github.world, { files: { 'mlops.yml': RAIN_CONFIG } });
  const { summary, requests } = await pushTo(github, { project: await rain(RAIN_CONFIG), mlops: RAIN_CONFIG.replace('0.6', '0.5'), mode: 'never' });
  expect(requests).toEqual(['GET /commits/{ref}', 'GET /contents/{path}']);
  expect(summary).toMatch(/^### /);
});
