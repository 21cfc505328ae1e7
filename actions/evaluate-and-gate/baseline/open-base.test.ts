import { mkdir, writeFile } from 'node:fs/promises';
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

/** A change that loosens the policy and waives the gate, in a job on an event that works on it. */
async function changeIn(job: (main: string) => { readonly event?: GithubEvent; readonly ref?: string }) {
  const github = await clientWorld();
  const main = commit(github.world, { files: { 'mlops.yml': CONFIG, 'policies/strict.yml': 'min-rows: 500\n' } });
  commit(github.world, { branch: 'change', files: { 'mlops.yml': WAIVED, 'policies/strict.yml': 'min-rows: 1\n' } });
  const trigger = pullRequestEvent(github.world, openPull(github.world, { head: 'change' }));
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'policies'));
  await writeFile(join(folder, 'mlops.yml'), WAIVED);
  await writeFile(join(folder, 'policies/strict.yml'), 'min-rows: 1\n');
  const at = await runOf(github.world, startRun(github.world, { event: trigger.name, ...trigger.run }), { trigger, folder });
  const loaded = await loadConfig(join(folder, 'mlops.yml'));
  const ports = testPorts(folder, { clock: { now: () => new Date('2026-11-21T10:00:00Z') } });
  const { event = at.event, ref = at.run.ref } = job(main);
  const opened = await openBase({ event, run: { ...at.run, ref }, client: github.client, loaded, ports, workDirectory: join(folder, '.mlops'), wasmDirectory: undefined, train: async () => ({ directory: folder }), policy: 'base:policies/strict.yml' });
  const waivers = await waiversOfRun({ loaded: opened.ruled, baseConfig: opened.baseConfig }, ports);
  return { minRows: opened.ruled.config.gates?.[0]?.['min-rows'], waivers: waivers.map(({ state }) => state) };
}

test.each<[string, (main: string) => { readonly event?: GithubEvent; readonly ref?: string }]>([
  ['on a pull request', () => ({})],
  ['in a merge queue', (main) => ({ event: { kind: 'merge-group', base: { sha: main, ref: 'main' } }, ref: QUEUED })],
])('policy and waivers are those of the base %s', async (_, job) => {
  expect(await changeIn(job)).toEqual({ minRows: 500, waivers: ['pending'] });
});

test('an entry of a merge queue whose base is not known is judged under no policy of its own', async () => {
  await expect(changeIn(() => ({ event: { kind: 'other', name: 'push' }, ref: QUEUED }))).rejects.toThrow("policy: the base commit is not known, so base:policies/strict.yml can't be read");
});

test('on the branch itself they are those that are checked out', async () => {
  expect(await changeIn((main) => ({ event: { kind: 'push', ref: 'refs/heads/main', before: main, after: main }, ref: 'refs/heads/main' }))).toEqual({ minRows: undefined, waivers: ['counts'] });
});
