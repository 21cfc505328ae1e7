import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { pullRequestEvent } from '../../../test/fake-world/scenario/events.ts';
import { commit, openPull } from '../../../test/fake-world/scenario/repository.ts';
import { startRun } from '../../../test/fake-world/scenario/run.ts';
import { clientWorld, type ClientWorld } from '../../../test/support/github-world.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { runOf } from '../../../test/support/pull-request-run.ts';
import { leaveModel, persistence, RAIN_CONFIG, rainProject } from '../../../test/support/rain-project.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { baseOfRun } from '../baseline/base-of-run.ts';
import type { Baseline } from '../baseline/resolve-baseline.ts';
import { type EvaluateInputs, type Evaluation, evaluateAndGate } from '../evaluate-and-gate.ts';
import { commentOnPullRequest, type Commented, type CommentOptions } from './comment-on-pull-request.ts';

const golden = (name: string): string => `../../../test/golden/comments/${name}.md`;
/** Digests of statements depend on the bits of the last decimal; commits and times don't. */
const scrubbed = (text: string): string => text.replaceAll(/`[0-9a-f]{12}`/g, '`<digest>`');

interface Push {
  readonly project: { readonly loaded: LoadedConfig; readonly ports: Ports; evaluate(inputs: Partial<EvaluateInputs>): Promise<Evaluation> };
  readonly mlops: string;
  readonly mode?: CommentOptions['mode'];
}

/** What evaluate-and-gate does in a run of a pull request that was opened or pushed to. */
async function pushTo({ world, client }: Pick<ClientWorld, 'world' | 'client'>, { project, mlops, mode = 'auto' }: Push): Promise<Commented & { readonly evaluation: Evaluation; readonly requests: string[] }> {
  const before = world.requests.length;
  commit(world, { branch: 'change', files: { 'mlops.yml': mlops } });
  const trigger = pullRequestEvent(world, openPull(world, { head: 'change' }));
  const at = await runOf(world, startRun(world, { event: 'pull_request', ...trigger.run }), { trigger, folder: project.loaded.directory });
  const base = baseOfRun({ ...at, client, loaded: project.loaded, ports: project.ports });
  const evaluation = await project.evaluate({ resolveBase: base.resolve, baseConfig: base.file.read });
  const links = { evidence: `${at.run.url}/artifacts/42`, howTo: 'https://github.com/OWNER/mlops-actions/blob/v1/docs/how-to-read-the-report.md' };
  const commented = await commentOnPullRequest(evaluation, { mode, ...at, client, baseFile: base.file, loaded: project.loaded, log: project.ports.log, ...links });
  return { ...commented, evaluation, requests: world.requests.slice(before).map(({ route }) => route.replace('/repos/{owner}/{repo}', '')) };
}

const comments = ({ world }: ClientWorld): string[] => [...world.state.comments.values()].map(({ body }) => body);

/** The days of Seattle, which take no training: enough for what does not hang on the numbers. */
async function rain(config: string): Promise<Push['project']> {
  const folder = await temporaryFolder();
  const loaded = await rainProject(folder, config);
  const ports = testPorts(folder, { clock: { now: () => new Date('2026-11-21T10:02:00Z') } });
  const workDirectory = join(folder, '.mlops');
  await leaveModel(workDirectory, { rule: persistence });
  return { loaded, ports, evaluate: (inputs) => evaluateAndGate({ loaded, workDirectory, ...inputs }, ports) };
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

describe('a waiver', () => {
  const FAILING = RAIN_CONFIG.replace('min: 0.6', 'min: 0.99');
  const waiver = (expires: string): string => `waivers:\n  - { gate: roc_auc min 0.99, reason: 'Labels of November are late, see #12', by: '@alice', expires: ${expires} }\n`;

  test.each<[string, string, string, string]>([
    ['waived', FAILING + waiver('2026-12-31'), FAILING + waiver('2026-12-31'), 'warn'],
    ['waiver-expired', FAILING + waiver('2026-11-20'), FAILING + waiver('2026-11-20'), 'fail'],
    ['waiver-added', FAILING, FAILING + waiver('2026-12-31'), 'fail'],
  ])('%s', async (name, base, here, verdict) => {
    const github = await clientWorld();
    commit(github.world, { files: { 'mlops.yml': base } });
    const { evaluation, requests } = await pushTo(github, { project: await rain(here), mlops: here });
    expect(evaluation.result.verdict).toBe(verdict);
    expect(requests.filter((request) => request === 'GET /contents/{path}')).toHaveLength(1);
    await expect(scrubbed(comments(github).join())).toMatchFileSnapshot(golden(name));
  });
});

test.each([['where mlops.yml asks for it', 'show: [weather]', true], ['nowhere else', '', false]])('the rows that changed most stand in the comment %s', async (_, show, expected) => {
  const github = await clientWorld();
  const config = RAIN_CONFIG.replace('evaluate:', `evaluate:\n  ${show}\n  baseline: ./old.csv`);
  commit(github.world, { files: { 'mlops.yml': config } });
  const project = await rain(config);
  const { directory } = project.loaded;
  const answers = await readFile(join(directory, '.mlops/train/bundle/predictions.csv'), 'utf8');
  await writeFile(join(directory, 'old.csv'), answers.replace(/(2015-01-03),.*/, '$1,0.5').replace(/^id/, 'date'));
  await pushTo(github, { project, mlops: config });
  expect(/^\| `2015-01-03` .*\|\s*\w+\s*\|$/m.test(comments(github).join())).toBe(expected);
});

test('a base that can’t be read is said, and the report stands', async () => {
  const github = await clientWorld();
  commit(github.world, { files: { 'mlops.yml': 'model: [' } });
  await pushTo(github, { project: await rain(RAIN_CONFIG), mlops: RAIN_CONFIG });
  expect(comments(github).join()).toContain("> ⚠️ **Whether this pull request changes what decides can't be told:** the base's `mlops.yml` could not be read (line 1:");
});

test('"never" asks GitHub for nothing but the base, and posts nothing', async () => {
  const github = await clientWorld();
  commit(github.world, { files: { 'mlops.yml': RAIN_CONFIG } });
  const { summary, requests } = await pushTo(github, { project: await rain(RAIN_CONFIG), mlops: RAIN_CONFIG.replace('0.6', '0.5'), mode: 'never' });
  expect(requests).toEqual(['GET /commits/{ref}', 'GET /contents/{path}']);
  expect(summary).toMatch(/^### /);
});

test.each([['where no evaluation of it is left', true], ['not asked for', false]])('the base is trained again: %s', async (_, asked) => {
  const github = await clientWorld();
  const first = commit(github.world, { files: { 'mlops.yml': BASE } });
  commit(github.world, { branch: 'change', files: { 'mlops.yml': BASE } });
  const trigger = pullRequestEvent(github.world, openPull(github.world, { head: 'change' }));
  const project = await rain(BASE);
  const at = await runOf(github.world, startRun(github.world, { event: 'pull_request', ...trigger.run }), { trigger, folder: project.loaded.directory });
  const rerun = asked ? async (base: object | null): Promise<Baseline> => ({ state: 'unavailable', reference: 'base', reason: JSON.stringify(base) }) : undefined;
  const found = await baseOfRun({ ...at, client: github.client, loaded: project.loaded, ports: project.ports, rerun }).resolve(project.loaded.directory);
  expect(found).toEqual(asked ? { state: 'unavailable', reference: 'base', reason: JSON.stringify({ branch: 'main', commit: first }) } : { state: 'first-version', reason: 'this workflow has not run on main yet' });
});

test('a policy at the base is read from there, whatever the pull request makes of it', async () => {
  const github = await clientWorld();
  const first = commit(github.world, { files: { 'mlops.yml': RAIN_CONFIG, 'policies/strict.yml': 'min-rows: 500\n' } });
  commit(github.world, { branch: 'change', files: { 'policies/strict.yml': 'min-rows: 1\n', 'policies/new.yml': 'min-rows: 1\n' } });
  const trigger = pullRequestEvent(github.world, openPull(github.world, { head: 'change' }));
  const project = await rain(RAIN_CONFIG);
  const at = await runOf(github.world, startRun(github.world, { event: 'pull_request', ...trigger.run }), { trigger, folder: project.loaded.directory });
  const { readPolicy } = baseOfRun({ ...at, client: github.client, loaded: project.loaded, ports: project.ports });
  expect(await readPolicy('policies/strict.yml')).toBe('min-rows: 500\n');
  await expect(readPolicy('policies/new.yml')).rejects.toThrow(`policy: policies/new.yml is not in the base commit ${first.slice(0, 7)}`);
  await expect(readPolicy('../policy.yml')).rejects.toThrow('leads out of the repository');
  await expect(baseOfRun({ ...at, client: null, loaded: project.loaded, ports: project.ports }).readPolicy('policies/strict.yml')).rejects.toThrow('there is no github-token');
});
