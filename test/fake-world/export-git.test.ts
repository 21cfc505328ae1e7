import { execFileSync } from 'node:child_process';

import { getOctokit } from '@actions/github';
import { expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { exportGit } from './git/export-git.ts';
import { issueToken } from './harness/issue-token.ts';
import { openWorld } from './world.ts';
import { commit, openPull } from './scenario/repository.ts';

const REPO = { owner: 'acme', repo: 'flights' } as const;

it('exports what the API made as a repository that git finds whole, with the shas that the API answered', async () => {
  const world = await openWorld();
  const main = commit(world, { files: { 'mlops.yml': 'model: rain\n', 'data/a.csv': 'a,b\n1,2\n', 'data-old/b': '', 'data.md': 'ä\n' }, message: 'Start\n' });
  commit(world, { branch: 'faster', files: { 'data/a.csv': null, 'train.py': 'pass\n' } });
  const pull = openPull(world, { head: 'faster' });
  const client = getOctokit(issueToken(world, { permissions: { contents: 'write' } }).value, { baseUrl: world.site.api, request: { fetch } });
  const { data: source } = await client.rest.git.getCommit({ ...REPO, commit_sha: main });
  const person = { name: 'mlops <actions>', email: 'mlops@example.org', date: '2026-11-21T12:00:00+01:00' };
  const { data: ledger } = await client.rest.git.createCommit({ ...REPO, message: 'Register rain 1.0.0\n\n{"entry":"ü"}', tree: source.tree.sha, parents: [main], author: person });
  const { data: tag } = await client.rest.git.createTag({ ...REPO, tag: 'rain@v1.0.0', message: '{"entry":"ü"}', object: ledger.sha, type: 'commit', tagger: person });
  await client.rest.git.createRef({ ...REPO, ref: 'refs/tags/rain@v1.0.0', sha: tag.sha });
  await client.rest.git.createRef({ ...REPO, ref: 'refs/tags/rain#production#1', sha: tag.sha });

  const folder = await temporaryFolder();
  await exportGit(world.state, folder);
  const git = (...words: readonly string[]) => execFileSync('git', ['--git-dir', folder, ...words], { encoding: 'utf8' });
  // git prints what it finds wrong on standard error and ends with 1; dangling objects would be listed on standard output.
  expect(git('fsck', '--strict', '--full', '--no-dangling')).toBe('');
  expect(git('rev-parse', 'rain@v1.0.0', 'rain@v1.0.0^{commit}', 'main', 'refs/pull/7/merge').split('\n').slice(0, 4)).toEqual([tag.sha, ledger.sha, main, pull.mergeSha]);
  expect(git('cat-file', '-p', 'rain@v1.0.0')).toBe(`object ${ledger.sha}\ntype commit\ntag rain@v1.0.0\ntagger mlops actions <mlops@example.org> 1795258800 +0100\n\n{"entry":"ü"}`);
  expect(git('ls-tree', '-r', '--name-only', 'refs/pull/7/merge').split('\n')).toEqual(['data-old/b', 'data.md', 'mlops.yml', 'train.py', '']);
});
