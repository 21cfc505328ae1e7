import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { memoryLog } from '../test/support/local-ports.ts';
import { temporaryFolder } from '../test/support/temporary-folder.ts';
import { UserError } from '../shared/verdict/errors.ts';
import { openSession } from './session.ts';

async function open(registry: string) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'mlops.yml'), `model: churn\n${registry}\n`);
  return openSession({ config: join(folder, 'mlops.yml'), workDirectory: undefined, log: memoryLog(), signal: new AbortController().signal, readOnly: true });
}

it('a registry on GitHub is out of reach of the command, and says what to write instead', async () => {
  await expect(open('registry: { backend: github }')).rejects.toThrow(
    new UserError('registry.backend is github, which only an action in GitHub Actions can reach; leave backend out, so that it is github there and a folder here'),
  );
  await expect(open('registry: { backend: github, path: registry }')).rejects.toThrow(new UserError('mlops.yml:2:30: key "path" in registry does not go with backend: github, which has no folder'));
});

it.each(['', 'registry: {}', 'registry: { backend: directory }', 'registry: { path: elsewhere }'])('%j is a folder here', async (registry) => {
  expect((await (await open(registry)).ports.ledger.read('churn'))).toEqual([]);
});
