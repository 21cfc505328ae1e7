import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { exportGit } from '../git/export-git.ts';
import { SERVER_URL } from '../github/site.ts';
import type { World } from '../start-world.ts';

const run = promisify(execFile);

/**
 * Does what actions/checkout does: a real repository, one commit deep unless `depth` is 0, on the branch, or detached
 * where the ref is a tag or a pull request's merge commit.
 */
export async function checkout(world: World, folder: string, { sha, ref, depth = 1 }: { readonly sha: string; readonly ref: string; readonly depth?: number }): Promise<void> {
  const { site } = world;
  const remote = await realpath(await mkdtemp(join(tmpdir(), 'mlops-remote-')));
  const git = (...words: readonly string[]) => run('git', ['-c', 'protocol.version=2', '-c', 'advice.detachedHead=false', '-c', 'init.defaultBranch=main', ...words], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', HOME: remote, GIT_CONFIG_NOSYSTEM: '1' } });
  try {
    await exportGit(world.state, remote);
    await git('--git-dir', remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    await git('init', '-q');
    await git('remote', 'add', 'origin', `${SERVER_URL}/${site.owner}/${site.repo}`);
    const tracking = ref.startsWith('refs/heads/') ? ref.replace('refs/heads/', 'refs/remotes/origin/') : ref.replace(/^refs\/pull\//, 'refs/remotes/pull/');
    await git('fetch', '-q', '--no-tags', ...(depth === 0 ? [] : [`--depth=${depth}`]), `file://${remote}`, `+${sha}:${tracking}`);
    await (ref.startsWith('refs/heads/') ? git('checkout', '-q', '--force', '-B', ref.slice('refs/heads/'.length), tracking) : git('checkout', '-q', '--force', '--detach', sha));
  } finally {
    await rm(remote, { recursive: true, force: true });
  }
}
