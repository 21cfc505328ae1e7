import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, expect, it, vi } from 'vitest';

import { memoryLog } from '../test/support/local-ports.ts';
import { temporaryFolder } from '../test/support/temporary-folder.ts';
import { UserError } from '../shared/verdict/errors.ts';
import { openSession } from './session.ts';

afterEach(() => void vi.unstubAllEnvs());

async function open(registry: string) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'mlops.yml'), `model: churn\n${registry}\n`);
  return openSession({ config: join(folder, 'mlops.yml'), workDirectory: undefined, log: memoryLog(), signal: new AbortController().signal, readOnly: true });
}

it('a registry on GitHub has no folder, and a key for one is refused', async () => {
  await expect(open('registry: { backend: github, path: registry }')).rejects.toThrow(new UserError('mlops.yml:2:30: key "path" in registry does not go with backend: github, which has no folder'));
});

it('a registry on GitHub opens without a token, which only those need who read it', async () => {
  vi.stubEnv('GITHUB_REPOSITORY', 'octo/churn');
  vi.stubEnv('GITHUB_TOKEN', ' ');
  vi.stubEnv('GH_TOKEN', '');
  const session = await open('registry: { backend: github }');
  expect(session.repository).toBe('octo/churn');
  await expect(session.ports.ledger.read('churn')).rejects.toThrow(
    new UserError('the registry of octo/churn needs a token: set GITHUB_TOKEN or GH_TOKEN to one with contents: read; where gh is signed in: GITHUB_TOKEN=$(gh auth token) mlops …'),
  );
  vi.stubEnv('GH_TOKEN', 'ghp_secret\nX-Other: header');
  const other = await open('registry: { backend: github }');
  await expect(other.ports.ledger.read('churn')).rejects.toThrow(new UserError('GH_TOKEN is no token of GitHub: it is empty, or has a blank, a line break or a letter that none has'));
});

it.each(['', 'registry: {}', 'registry: { backend: directory }', 'registry: { path: elsewhere }'])('%j is a folder here', async (registry) => {
  expect((await (await open(registry)).ports.ledger.read('churn'))).toEqual([]);
});
