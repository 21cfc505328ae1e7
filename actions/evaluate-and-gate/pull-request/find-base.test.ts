import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { GithubEvent } from '../../../shared/host-github/read-event.ts';
import { checkout as checkOut } from '../../../test/fake-world/scenario/checkout.ts';
import { pullRequestEvent } from '../../../test/fake-world/scenario/events.ts';
import { commit, openPull } from '../../../test/fake-world/scenario/repository.ts';
import { clientWorld } from '../../../test/support/github-world.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { findBase } from './find-base.ts';
import { readCheckout } from './local-checkout.ts';

const OTHER: GithubEvent = { kind: 'other', name: 'schedule' };
const zero = '0'.repeat(40);
const sha = (digit: string): string => digit.repeat(40);

/** A pull request of a branch that was begun before main moved on. */
async function pullRequest() {
  const github = await clientWorld();
  const { world, head: begun } = github;
  const change = commit(world, { branch: 'change', files: { 'models/churn/mlops.yml': 'model: churn\n' } });
  const main = commit(world, { files: { 'notes.md': 'meanwhile' } });
  const pull = openPull(world, { head: 'change' });
  const newest = commit(world, { files: { 'notes.md': 'and on' } });
  const event: GithubEvent = { kind: 'pull-request', number: 7, action: 'synchronize', base: { sha: newest, ref: 'main' }, head: { sha: change, ref: 'change' }, fork: false, defaultBranch: 'main' };
  const trigger = pullRequestEvent(world, pull);
  const folder = await temporaryFolder();
  const { programs } = testPorts(folder);
  const find = async (at: { readonly ref: string; readonly commit: string; readonly depth?: number } | null) => {
    if (at !== null) await checkOut(world, folder, { sha: at.commit, ref: at.ref, depth: at.depth ?? 1 });
    const checkout = await readCheckout(programs, folder);
    github.asked();
    return { base: await findBase({ event, ref: trigger.ref, sha: trigger.sha, checkout, client: github.client }), asked: github.asked(), checkout };
  };
  return { ...github, event, trigger, folder, programs, begun, change, main, newest, merge: pull.mergeSha, find };
}

describe('of a pull request', () => {
  test('the first parent of its merge commit, which git tells even in a clone one commit deep', async () => {
    const { find, trigger, merge, main, change } = await pullRequest();
    const { base, asked, checkout } = await find({ ref: trigger.ref, commit: merge });
    expect(checkout).toEqual({ head: merge, parents: [main, change], prefix: '' });
    expect(base).toEqual({ branch: 'main', commit: main });
    expect(asked).toEqual([]);
  });

  test('the same from GitHub, in one request, where there is no work tree of git', async () => {
    const { find, main } = await pullRequest();
    const { base, asked, checkout } = await find(null);
    expect(checkout).toBeNull();
    expect(base).toEqual({ branch: 'main', commit: main });
    expect(asked).toEqual(['GET /commits/{ref} 200']);
  });

  test('the merge base where the head itself is checked out', async () => {
    const { find, change, begun } = await pullRequest();
    const { base, asked } = await find({ ref: 'refs/heads/change', commit: change });
    expect(base).toEqual({ branch: 'main', commit: begun });
    expect(asked).toEqual(['GET /compare/{basehead} 200']);
  });

  test('a head that is a merge itself is not taken for that of the pull request', async () => {
    const { event, trigger, main, client } = await pullRequest();
    const checkout = { head: sha('c'), parents: [sha('a'), sha('b')], prefix: '' };
    expect(await findBase({ event, ref: trigger.ref, sha: trigger.sha, checkout, client })).toEqual({ branch: 'main', commit: main });
  });

  test('what the event says, where neither git nor GitHub tells', async () => {
    const { event, trigger, newest } = await pullRequest();
    expect(await findBase({ event, ref: trigger.ref, sha: trigger.sha, checkout: null, client: null })).toEqual({ branch: 'main', commit: newest });
    const silent = await clientWorld({ permissions: {} });
    expect(await findBase({ event, ref: trigger.ref, sha: trigger.sha, checkout: null, client: silent.client })).toEqual({ branch: 'main', commit: newest });
  });
});

test('git knows the path of a folder in the repository', async () => {
  const { find, trigger, merge, folder, programs } = await pullRequest();
  await find({ ref: trigger.ref, commit: merge });
  expect((await readCheckout(programs, join(folder, 'models/churn')))?.prefix).toBe('models/churn/');
});

test('a folder without git, or with a git that has no commit, is no checkout', async () => {
  const folder = await temporaryFolder();
  const { programs } = testPorts(folder);
  expect(await readCheckout(programs, folder)).toBeNull();
  await mkdir(join(folder, '.git'));
  expect(await readCheckout(programs, folder)).toBeNull();
});

test('what an author writes into a message is no parent', async () => {
  const head = sha('e');
  const answers: Record<string, readonly string[]> = { 'rev-parse': ['', head], 'cat-file': [`tree ${sha('1')}`, `parent ${sha('2')}`, 'author A <a@example.org> 1 +0000', '', `parent ${sha('3')}`] };
  const programs: Parameters<typeof readCheckout>[0] = {
    async run({ command, onLine }) {
      answers[command.find((word) => word in answers) ?? '']?.forEach((line) => onLine(line));
      return { state: 'exited', code: 0 };
    },
  };
  expect(await readCheckout(programs, '/work')).toEqual({ head, parents: [sha('2')], prefix: '' });
});

test.each([
  ['a push', { kind: 'push', ref: 'refs/heads/main', before: sha('b'), after: sha('a') }, 'refs/heads/main', { branch: 'main', commit: sha('b') }],
  ['the first push of a branch', { kind: 'push', ref: 'refs/heads/new', before: zero, after: sha('a') }, 'refs/heads/new', { branch: 'new', commit: null }],
  ['a schedule', OTHER, 'refs/heads/main', { branch: 'main', commit: null }],
  // Of a rebase, the parent of its last commit is one of its own.
  ['a merge queue', { kind: 'merge-group', base: { ref: 'release/v1', sha: sha('b') } }, 'refs/heads/gh-readonly-queue/release/v1/pr-12-0123abc', { branch: 'release/v1', commit: sha('b') }],
  ['the push of an entry of a merge queue', { kind: 'push', ref: 'refs/heads/gh-readonly-queue/release/v1/pr-12-0123abc', before: zero, after: sha('a') }, 'refs/heads/gh-readonly-queue/release/v1/pr-12-0123abc', { branch: 'release/v1', commit: sha('p') }],
  ['a tag', OTHER, 'refs/tags/v1', null],
] satisfies [string, GithubEvent, string, unknown][])('of %s', async (_, event, ref, expected) => {
  expect(await findBase({ event, ref, sha: sha('a'), checkout: { head: sha('a'), parents: [sha('p')], prefix: '' }, client: null })).toEqual(expected);
});
