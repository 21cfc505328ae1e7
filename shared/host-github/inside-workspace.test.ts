import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { UserError } from '../verdict/errors.ts';
import { insideWorkspace, pathInWorkspace } from './inside-workspace.ts';

async function workspace() {
  const folder = await temporaryFolder();
  const root = join(folder, 'work');
  await mkdir(join(root, 'models/churn'), { recursive: true });
  await mkdir(join(folder, 'work-2'));
  await mkdir(join(folder, 'outside'));
  await writeFile(join(folder, 'outside/secret.yml'), 'x');
  await writeFile(join(root, 'mlops.yml'), 'x');
  await symlink(join(folder, 'outside'), join(root, 'linked'));
  await symlink(join(folder, 'outside/secret.yml'), join(root, 'secret.yml'));
  await symlink(join(root, 'mlops.yml'), join(root, 'models/churn/mlops.yml'));
  await symlink(join(root, 'loop'), join(root, 'loop'));
  const inside = (path: string) => insideWorkspace(path, { input: 'config', base: root, roots: [root] });
  return { folder, root, inside };
}

it('takes what lies in it, also by a link that stays in it, also what is not there yet', async () => {
  const { root, inside } = await workspace();
  expect(await inside('mlops.yml')).toBe(join(root, 'mlops.yml'));
  expect(await inside('models/churn/mlops.yml')).toBe(join(root, 'models/churn/mlops.yml'));
  expect(await inside('models/../mlops.yml')).toBe(join(root, 'mlops.yml'));
  expect(await inside('new/folder/x.yml')).toBe(join(root, 'new/folder/x.yml'));
  expect(await inside('mlops.yml/below')).toBe(join(root, 'mlops.yml/below'));
  expect(await inside('..mlops.yml')).toBe(join(root, '..mlops.yml'));
  expect(await inside(join(root, 'mlops.yml'))).toBe(join(root, 'mlops.yml'));
});

it.each(['../outside/secret.yml', '/etc/passwd', 'linked/secret.yml', 'linked/new.yml', 'secret.yml', '../work-2/mlops.yml', 'models/../../outside', '..'])('refuses %s', async (path) => {
  const { inside } = await workspace();
  await expect(inside(path)).rejects.toThrow(UserError);
  await expect(inside(path)).rejects.toThrow(/^input config: ".*" leads out of the workspace \(.*\); name a path in the repository that was checked out$/);
});

it('refuses what is no path, or leads nowhere', async () => {
  const { root, inside } = await workspace();
  await expect(inside('a\0b')).rejects.toThrow(new UserError('input config: "a\\u0000b" is no path'));
  await expect(inside('loop')).rejects.toThrow(new UserError(`${join(root, 'loop')} can't be followed (ELOOP)`));
});

it('points only at files of the workspace', () => {
  expect(pathInWorkspace('/work/r', '/work/r/data/a.csv')).toBe('data/a.csv');
  expect(pathInWorkspace('/work/r', '/work/r2/a.csv')).toBeUndefined();
  expect(pathInWorkspace('/work/r', '/etc/passwd')).toBeUndefined();
});
