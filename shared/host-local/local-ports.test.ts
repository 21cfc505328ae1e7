import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { memoryLog } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { localPorts } from './local-ports.ts';

it('keeps versions in the registry, trainings in the work directory, and the time of this machine', async () => {
  const folder = await temporaryFolder();
  const [workDirectory, registryDirectory] = [join(folder, 'work'), join(folder, 'registry')];
  const before = Date.now();
  const ports = localPorts({ workDirectory, registryDirectory, environment: {}, log: memoryLog(), cancel: { signal: new AbortController().signal } });
  await ports.ledger.append('rain', 1, 'text');
  await writeFile(join(folder, 'model'), 'bytes');
  await ports.files.copy(join(folder, 'model'), join(folder, 'made/model'));
  await ports.cache.save('key', join(folder, 'made'));
  expect((await readdir(workDirectory, { recursive: true })).sort()).toEqual(['cache', 'cache/key', 'cache/key/model']);
  expect((await readdir(registryDirectory, { recursive: true })).sort()).toEqual(['format.json', 'rain', 'rain/log', 'rain/log/000001.json']);
  expect(ports.clock.now().getTime()).toBeGreaterThanOrEqual(before);
});
