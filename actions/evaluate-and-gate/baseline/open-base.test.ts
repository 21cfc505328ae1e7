import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { loadConfig } from '../../../shared/config/load-config.ts';
import type { GithubEvent } from '../../../shared/host-github/read-event.ts';
import { pullRequestEvent } from '../../../test/fake-world/scenario/events.ts';
import { commit, openPull } from '../../../test/fake-world/scenario/repository.ts';
import { startRun } from '../../../test/fake-world/scenario/run.ts';
import { clientWorld } from '../../../test/support/github-world.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { runOf } from '../../../test/support/pull-request-run.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { waiversOfRun } from '../waivers-of-run.ts';
import { openBase } from './open-base.ts';

const CONFIG = 'model: churn\ngates: [{ metric: accuracy, min: 0.8 }]\n';
const WAIVED = `${CONFIG}waivers: [{ gate: accuracy min 0.8, reason: late, by: mallory, expires: 2026-12-31 }]\n`;
const QUEUED = 'refs/heads/gh-readonly-queue/main/pr-7-0123abc';

interface Files {
  readonly policy?: string;
  readonly base?: string;
  readonly head?: string;
  readonly input?: string;
}

interface Place {
  readonly event?: GithubEvent;
  readonly ref?: string;
  readonly config?: string;
}

/** A change that loosens the policy and waives the gate, in a job on an event that works on it. */
async function changeIn(job: (main: string, folder: string) => Promise<Place> | Place, { policy = 'min-rows: 500\n', base = CONFIG, head = WAIVED, input = 'base:policies/strict.yml' }: Files = {}) {
  const github = await clientWorld();
  const main = commit(github.world, { files: { 'mlops.yml': base, 'policies/strict.yml': policy } });
  commit(github.world, { branch: 'change', files: { 'mlops.yml': head, 'policies/strict.yml': 'min-rows: 1\n' } });
  const trigger = pullRequestEvent(github.world, openPull(github.world, { head: 'change' }));
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'policies'));
  await writeFile(join(folder, 'mlops.yml'), head);
  await writeFile(join(folder, 'policies/strict.yml'), 'min-rows: 1\n');
  const at = await runOf(github.world, startRun(github.world, { event: trigger.name, ...trigger.run }), { trigger, folder });
  const { event = at.event, ref = at.run.ref, config = 'mlops.yml' } = await job(main, folder);
  const loaded = await loadConfig(join(folder, config));
  const ports = testPorts(folder, { clock: { now: () => new Date('2026-11-21T10:00:00Z') } });
  const opened = await openBase({ event, run: { ...at.run, ref }, client: github.client, loaded, ports, workDirectory: join(folder, '.mlops'), wasmDirectory: undefined, train: async () => ({ directory: folder }), policy: input });
  const waivers = await waiversOfRun({ loaded: opened.ruled, baseConfig: opened.baseConfig }, ports);
  return { minRows: opened.ruled.config.gates?.[0]?.['min-rows'], altered: opened.ruled.policy?.altered, waivers: waivers.map(({ state }) => state) };
}

test.each<[string, (main: string) => Place]>([
  ['on a pull request', () => ({})],
  ['in a merge queue', (main) => ({ event: { kind: 'merge-group', base: { sha: main, ref: 'main' } }, ref: QUEUED })],
])('policy and waivers are those of the base %s', async (_, job) => {
  expect(await changeIn(job)).toEqual({ minRows: 500, altered: true, waivers: ['pending'] });
});

test('an entry of a merge queue whose base is not known is judged under no policy of its own', async () => {
  await expect(changeIn(() => ({ event: { kind: 'other', name: 'push' }, ref: QUEUED }))).rejects.toThrow("policy: the base commit is not known, so base:policies/strict.yml can't be read");
});

test('a folder that the change makes a link to another is not held against what the base has there', async () => {
  const linked = changeIn(async (_, folder) => {
    await mkdir(join(folder, 'models/weak'), { recursive: true });
    await rename(join(folder, 'mlops.yml'), join(folder, 'models/weak/mlops.yml'));
    await symlink('weak', join(folder, 'models/churn'));
    const git = (...words: string[]): unknown => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'change');
    return { config: 'models/churn/mlops.yml' };
  });
  await expect(linked).rejects.toThrow("policy: the config file lies outside of the repository, or behind a link to another folder, so base:policies/strict.yml can't be read");
});

test('on the branch itself they are those that are checked out', async () => {
  expect(await changeIn((main) => ({ event: { kind: 'push', ref: 'refs/heads/main', before: main, after: main }, ref: 'refs/heads/main' }))).toEqual({ minRows: undefined, altered: false, waivers: ['counts'] });
});

test('a policy that the base has is read there, also where only its path is named; one that lies beside is not', async () => {
  expect(await changeIn(() => ({}), { input: 'policies/strict.yml' })).toMatchObject({ minRows: 500, altered: true });
  expect(await changeIn(() => ({}), { input: './policies/../policies/strict.yml' })).toMatchObject({ minRows: 500 });
  const beside = async (_: string, folder: string): Promise<Place> => {
    await mkdir(join(folder, '.policy'));
    await writeFile(join(folder, '.policy/policy.yml'), 'min-rows: 700\n');
    return {};
  };
  expect(await changeIn(beside, { input: '.policy/policy.yml' })).toMatchObject({ minRows: 700, altered: false });
});

test('the registry that the baseline of a policy lies in is that of the base', async () => {
  const [policy, moved] = ['baseline: production\nmin-rows: 500\n', `${CONFIG}registry: { backend: directory, path: weak }\n`];
  const message = 'this change has another registry in mlops.yml than its base, and the policy base:policies/strict.yml compares with "production" of that one; ';
  await expect(changeIn(() => ({}), { policy, head: moved })).rejects.toThrow(message);
  await expect(changeIn(() => ({}), { policy, base: moved, head: CONFIG })).rejects.toThrow(message);
  await expect(changeIn(() => ({}), { policy, base: 'model: [', head: moved })).rejects.toThrow("can't be told: line 1: ");
  expect(await changeIn(() => ({}), { policy, base: moved, head: moved })).toMatchObject({ minRows: 500 });
  expect(await changeIn(() => ({}), { policy: 'min-rows: 500\n', head: moved })).toMatchObject({ minRows: 500 });
  expect(await changeIn(() => ({}), { policy: 'baseline: base\nmin-rows: 500\n', head: moved })).toMatchObject({ minRows: 500 });
  // Merged, the file is what it is.
  await changeIn((main) => ({ event: { kind: 'push', ref: 'refs/heads/main', before: main, after: main }, ref: 'refs/heads/main' }), { policy, head: moved });
});
