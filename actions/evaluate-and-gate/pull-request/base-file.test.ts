import { expect, test } from 'vitest';

import { commit } from '../../../test/fake-world/scenario/repository.ts';
import type { Permissions } from '../../../test/fake-world/world-state.ts';
import { clientWorld } from '../../../test/support/github-world.ts';
import { baseFile } from './base-file.ts';

async function fileAt(path: string | null, permissions: Permissions = { contents: 'read' }) {
  const { client, head, asked } = await clientWorld({ permissions });
  return { file: baseFile(client, async () => ({ path, commit: head, own: head })), asked };
}

test('the file of the base commit is asked for once', async () => {
  const { file, asked } = await fileAt('mlops.yml');
  expect(await file.read()).toMatchObject({ state: 'read', config: { model: 'churn' } });
  expect(await file.isThere()).toBe(true);
  expect(asked()).toEqual(['GET /contents/{path} 200']);
});

test('one that is not there is new only where a file that is there can be seen', async () => {
  const { client, world, head } = await clientWorld({ permissions: { contents: 'read' } });
  const own = commit(world, { branch: 'change', files: { 'models/mlops.yml': 'model: churn\n' } });
  const file = baseFile(client, async () => ({ path: 'models/mlops.yml', commit: head, own }));
  expect(await file.read()).toEqual({ state: 'absent' });
  expect(await file.isThere()).toBe(false);
  const unseen = baseFile(client, async () => ({ path: 'models/mlops.yml', commit: head, own: head }));
  expect(await unseen.isThere()).toBeNull();
});

test.each<[string, string | null, Permissions, RegExp]>([
  ['a file outside of the repository', null, { contents: 'read' }, /^the config file lies outside of the repository, or behind a link to another folder$/],
  ['a token that may not read', 'mlops.yml', {}, /contents: read/],
])('%s is unreadable', async (_, path, permissions, reason) => {
  const { file } = await fileAt(path, permissions);
  expect(await file.read()).toEqual({ state: 'unreadable', reason: expect.stringMatching(reason) });
  expect(await file.isThere()).toBeNull();
});

test('so is one without a token, and one of a base that nobody knows', async () => {
  const { client, head } = await clientWorld();
  expect(await baseFile(null, async () => ({ path: 'mlops.yml', commit: head, own: head })).read()).toMatchObject({ state: 'unreadable' });
  expect(await baseFile(client, async () => ({ path: 'mlops.yml', commit: null, own: head })).read()).toEqual({ state: 'unreadable', reason: 'the base commit is not known' });
});
