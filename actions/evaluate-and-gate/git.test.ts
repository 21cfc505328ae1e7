import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { localPrograms } from '../../shared/host-local/programs.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { askGit, git } from './git.ts';
import { readCheckout } from './pull-request/local-checkout.ts';

const programs = localPrograms(process.env, { signal: new AbortController().signal });

/** A repository with two commits, and a model's folder in it. */
async function repository() {
  const folder = await temporaryFolder();
  const run = (...words: string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const directory = join(folder, 'models/p');
  await mkdir(directory, { recursive: true });
  run('init', '-q', '-b', 'main');
  const commit = async (text: string): Promise<string> => {
    await writeFile(join(directory, 'mlops.yml'), text);
    run('add', '.');
    run('commit', '-q', '-m', text);
    return run('rev-parse', 'HEAD');
  };
  return { folder, directory, run, before: await commit('first'), head: await commit('second') };
}

test('the commit that is checked out has the parents that it has, whatever refs/replace says', async () => {
  const { directory, run, before, head } = await repository();
  run('replace', '--graft', head);
  expect(await readCheckout(programs, directory)).toEqual({ head, parents: [before], prefix: 'models/p/' });
});

test('a folder that a change made look like a repository is none', async () => {
  const { directory, run } = await repository();
  run('init', '-q', '--bare', '-b', 'main', 'models/p');
  run('--git-dir', 'models/p', 'fetch', '-q', '.', 'main:main');
  expect(await readCheckout(programs, directory)).toBeNull();
  expect(await askGit(['rev-parse', '--git-dir'], { programs, directory })).toEqual({ done: false, code: 128, reason: expect.stringContaining('bareRepository') });
});

test('variables of the job lead git nowhere else', async () => {
  const { directory, head } = await repository();
  const other = await repository();
  process.env['GIT_DIR'] = join(other.folder, '.git');
  onTestFinished(() => void delete process.env['GIT_DIR']);
  expect(await git(['rev-parse', 'HEAD'], { programs, directory })).toEqual([head]);
});

test('nothing is fetched, also where a partial clone lacks an object', async () => {
  const { folder, run, before } = await repository();
  const clone = await temporaryFolder();
  run('config', 'uploadpack.allowFilter', 'true');
  run('clone', '-q', '--filter=tree:0', '--no-checkout', `file://${folder}`, clone);
  expect(await git(['cat-file', '-e', `${before}^{tree}`], { programs, directory: clone })).toBeNull();
  expect(execFileSync('git', ['cat-file', '-t', `${before}^{tree}`], { cwd: clone, encoding: 'utf8' })).toBe('tree\n');
});
