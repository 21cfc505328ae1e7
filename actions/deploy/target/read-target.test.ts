import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { readRegistry } from '../../../shared/registry/read-registry.ts';
import { openCommandWorld, openWorld, registerVersion, runDeploy, type World } from '../../../test/crash/deploy-world.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { readTarget } from './read-target.ts';

async function read({ root, loaded }: World) {
  const ports = testPorts(root);
  const state = await readRegistry(ports.ledger, loaded.config.model);
  return readTarget({ loaded, workDirectory: join(root, '.mlops'), state }, ports);
}

test('before the first deployment nothing serves, and that is what the ledger says', async () => {
  const world = openWorld(await temporaryFolder());
  expect(await read(world)).toEqual({ environment: 'production', target: 'directory', ledger: null, served: 'nothing', reachable: true, location: null, agrees: true, problem: null, hold: null, interrupted: null, pending: null });
});

test('what serves is read back from the target and held against the ledger', async () => {
  const world = openWorld(await temporaryFolder());
  const digest = await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  expect(await read(world)).toMatchObject({ ledger: { version: '1.0.0', cause: 'deploy' }, served: { version: '1.0.0', digest }, location: `${world.served}/versions/v1.0.0`, agrees: true, problem: null });

  await appendFile(join(world.served, 'versions/v1.0.0/predictions.csv'), 'x');
  expect(await read(world)).toMatchObject({ agrees: false, problem: `${world.served}/versions/v1.0.0/predictions.csv: its bytes are not those of the manifest` });
  await rm(join(world.served, 'current.json'));
  expect(await read(world)).toMatchObject({ served: 'nothing', agrees: false, problem: 'nothing serves, but the ledger says v1.0.0' });
  await writeFile(join(world.served, 'current.json'), '{');
  expect(await read(world)).toMatchObject({ served: 'unknown', agrees: false, problem: expect.stringContaining('current.json: not JSON') });
});

test('a deployment that needs a person is shown as interrupted', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  await registerVersion(world, { version: '1.1.0' });
  await runDeploy(openWorld(world.root, { check: [process.execPath, '-e', 'process.exit(1)'] }));
  expect(await read(world)).toMatchObject({ served: { version: '1.0.0' }, agrees: true, interrupted: { from: '1.0.0', to: '1.1.0', cause: 'deploy' } });
});

test("only the team's program knows what a command target serves", async () => {
  const world = openCommandWorld(await temporaryFolder(), [process.execPath, '--version']);
  await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  expect(await read(world)).toMatchObject({ target: 'command', ledger: { version: '1.0.0' }, served: 'unknown', agrees: null, problem: null });
});

test('where the ledger can not be read, the target still tells what serves', async () => {
  const world = openWorld(await temporaryFolder());
  const digest = await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  const { loaded, root } = world;
  const inputs = { loaded, workDirectory: join(root, '.mlops'), state: null };
  expect(await readTarget(inputs, testPorts(root))).toMatchObject({ ledger: null, served: { version: '1.0.0', digest }, agrees: null, problem: null, hold: null });
  await appendFile(join(world.served, 'versions/v1.0.0/predictions.csv'), 'x');
  expect(await readTarget(inputs, testPorts(root))).toMatchObject({ agrees: false, problem: expect.stringContaining('its bytes are not those of the manifest') });
});

test('a folder of another machine is not taken for an empty one where the registry is in a repository', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  await rm(world.served, { recursive: true });
  const ports = testPorts(world.root);
  const inputs = { loaded: world.loaded, workDirectory: join(world.root, '.mlops'), state: await readRegistry(ports.ledger, world.loaded.config.model) };
  expect(await readTarget(inputs, { ...ports, ledger: { ...ports.ledger, repository: 'octo/churn' } })).toMatchObject({ ledger: { version: '1.0.0' }, served: 'unknown', reachable: false, agrees: null, problem: null });
  expect(await readTarget(inputs, ports)).toMatchObject({ served: 'nothing', reachable: true, agrees: false });
});
