import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { loadConfig } from '../../shared/config/load-config.ts';
import type { Environment } from '../../shared/host-github/workflow-run.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { findRepository } from './find-repository.ts';

const ENTERPRISE = { GITHUB_API_URL: 'https://git.example.com/api/v3' };

interface Place {
  readonly backend?: 'github' | 'directory';
  /** `url` of the remote origin; absent: no repository at all. */
  readonly origin?: string;
  readonly asked?: string;
  readonly environment?: Environment;
}

async function find({ backend, origin, asked, environment = {} }: Place): Promise<string | null> {
  const root = await temporaryFolder();
  const folder = join(root, 'models/churn');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'mlops.yml'), `model: churn\n${backend === undefined ? '' : `registry: { backend: ${backend} }\n`}`);
  if (origin !== undefined) {
    await mkdir(join(root, '.git'));
    await writeFile(join(root, '.git/config'), `[core]\n\tbare = false\n[remote "upstream"]\n\turl = https://github.com/else/where.git\n[remote "origin"]\n\turl = ${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[branch "main"]\n\tremote = origin\n`);
  }
  return findRepository(await loadConfig(join(folder, 'mlops.yml')), { asked, environment });
}

describe('the repository that has the registry', () => {
  it('is the one that was asked for, whatever the folder says', async () => {
    expect(await find({ asked: 'octo/churn', backend: 'github', origin: 'git@github.com:other/one.git', environment: { GITHUB_REPOSITORY: 'third/one' } })).toBe('octo/churn');
  });

  it('is none where nobody says github', async () => {
    expect(await find({ origin: 'git@github.com:octo/churn.git', environment: { GITHUB_REPOSITORY: 'octo/churn' } })).toBeNull();
  });

  it('is that of the job before that of the folder', async () => {
    expect(await find({ backend: 'github', origin: 'git@github.com:octo/churn.git', environment: { GITHUB_REPOSITORY: 'octo/fork' } })).toBe('octo/fork');
  });

  it.each([
    ['https://github.com/octo/churn', {}],
    ['https://github.com/octo/churn.git/', {}],
    ['https://ada:secret@github.com/octo/churn.git', {}],
    ['"https://github.com/octo/churn.git" ; ours', {}],
    ['https://GitHub.com/octo/churn.git # ours', {}],
    ['git@github.com:octo/churn.git', {}],
    ['org-1234@github.com:octo/churn', {}],
    ['ssh://git@github.com/octo/churn.git', {}],
    ['ssh://git@ssh.github.com:443/octo/churn.git', {}],
    ['git@git.example.com:octo/churn.git', ENTERPRISE],
    ['https://git.example.com/octo/churn.git', ENTERPRISE],
    ['https://acme.ghe.com/octo/churn.git', { GITHUB_API_URL: 'https://api.acme.ghe.com' }],
    ['https://git.example.com:8443/octo/churn.git', { GITHUB_API_URL: 'https://api.inside', GITHUB_SERVER_URL: 'https://git.example.com:8443' }],
  ])('is read from the remote origin: %s', async (origin, environment) => {
    expect(await find({ backend: 'github', origin, environment })).toBe('octo/churn');
  });

  it.each([
    ['https://gitlab.com/octo/churn.git', {}],
    ['https://github.com.evil.example/octo/churn.git', {}],
    ['git@github.com.evil.example:octo/churn.git', {}],
    ['https://github.com/octo/churn/extra', {}],
    ['https://github.com/octo/..', {}],
    ['git@work:octo/churn.git', {}],
    ['/srv/git/octo/churn', {}],
    ['https://github.com/octo/churn.git', ENTERPRISE],
  ])('is not guessed from %s', async (origin, environment) => {
    const host = 'GITHUB_API_URL' in environment ? 'git.example.com' : 'github.com';
    await expect(find({ backend: 'github', origin, environment })).rejects.toThrow(new RegExp(`^registry.backend is github, and the git remote origin of .* is no repository on ${host}; name the repository: --repository owner/name`));
  });

  it('is read through the .git file of a work tree', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'main/.git/worktrees/fix'), { recursive: true });
    await mkdir(join(root, 'fix'));
    await writeFile(join(root, 'main/.git/config'), '[remote "origin"]\n\turl = git@github.com:octo/churn.git\n');
    await writeFile(join(root, 'main/.git/worktrees/fix/commondir'), '../..\n');
    await writeFile(join(root, 'fix/.git'), `gitdir: ${join(root, 'main/.git/worktrees/fix')}\n`);
    await writeFile(join(root, 'fix/mlops.yml'), 'model: churn\nregistry: { backend: github }\n');
    expect(await findRepository(await loadConfig(join(root, 'fix/mlops.yml')), { asked: undefined, environment: {} })).toBe('octo/churn');
  });

  it('is asked for where there is none, and what was asked for must be a name', async () => {
    await expect(find({ backend: 'github' })).rejects.toThrow(/has no git remote called origin; name the repository: --repository owner\/name, or the variable GITHUB_REPOSITORY$/);
    await expect(find({ asked: 'https://github.com/octo/churn' })).rejects.toThrow(new UserError('--repository "https://github.com/octo/churn": owner/name is expected, such as octo/churn'));
    await expect(find({ asked: 'octo/..' })).rejects.toThrow('owner/name is expected');
    await expect(find({ asked: 'octo/churn', backend: 'directory' })).rejects.toThrow(new UserError('--repository: mlops.yml says registry.backend: directory, so no repository has the registry; leave --repository out'));
  });

  it('gets no token over a connection that others can read', async () => {
    await expect(find({ backend: 'github', origin: 'git@github.com:octo/churn.git', environment: { GITHUB_API_URL: 'http://git.example.com/api/v3' } })).rejects.toThrow('GITHUB_API_URL "http://git.example.com/api/v3": an https address is expected');
  });
});
