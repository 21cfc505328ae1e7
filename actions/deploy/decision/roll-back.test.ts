import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { deployedWorld, openWorld, pointedVersion, registerVersion, runDeploy, stageLog, type World } from '../../../test/crash/deploy-world.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { hold } from './hold.ts';

const worldWith = async (versions: readonly string[]): Promise<World> => deployedWorld(await temporaryFolder(), versions);

const back = { rollback: true, reason: 'scores drift' };

test('a rollback brings back what served before, holds the stage, and a later deployment is stopped', async () => {
  const world = await worldWith(['1.0.0', '1.1.0']);
  const { result, report } = await runDeploy(world, back);
  expect(result).toMatchObject({ state: 'deployed', verdict: 'pass', version: '1.0.0', previous_version: '1.1.0', answers_compared: 4, reason: 'scores drift; 4 golden answers are those that were judged' });
  expect(report).toContain('### ✅ rain: production is back at v1.0.0');
  expect(await pointedVersion(world)).toBe('1.0.0');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0']);

  const held = await runDeploy(world);
  expect(held.result).toMatchObject({ state: 'unchanged', verdict: 'fail', version: '1.1.0', previous_version: '1.0.0' });
  expect(held.result.reason).toMatch(/^production is on hold since \S+Z: scores drift\. To go on: mlops hold production --lift$/);
  expect(await pointedVersion(world)).toBe('1.0.0');

  await hold({ loaded: world.loaded, action: 'lift' }, testPorts(world.root));
  expect((await runDeploy(world)).result).toMatchObject({ state: 'deployed', version: '1.1.0' });
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0', 'lift', 'deploy 1.1.0']);
});

test('what serves already stays fine under a hold', async () => {
  const world = await worldWith(['1.0.0']);
  await hold({ loaded: world.loaded, action: 'set', reason: 'audit' }, testPorts(world.root));
  expect((await runDeploy(world)).result).toMatchObject({ state: 'unchanged', verdict: 'pass' });
});

test('a second rollback goes further back and never to the version that was left', async () => {
  const world = await worldWith(['1.0.0', '1.1.0', '1.2.0']);
  expect((await runDeploy(world, back)).result.version).toBe('1.1.0');
  expect((await runDeploy(world, back)).result.version).toBe('1.0.0');
  await expect(runDeploy(world, back)).rejects.toThrow('nothing served in production before v1.0.0; name a version, or mend the model and deploy a new one');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'deploy 1.2.0', 'hold', 'rollback 1.1.0', 'rollback 1.0.0']);
});

test('a rollback where nothing went before changes nothing', async () => {
  const world = await worldWith([]);
  await registerVersion(world, { version: '1.0.0' });
  await expect(runDeploy(world, back)).rejects.toThrow('nothing was ever deployed to production, so there is nothing to go back from');
  await runDeploy(world);
  await expect(runDeploy(world, back)).rejects.toThrow('nothing served in production before v1.0.0');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0']);
});

test('a rollback needs a reason, and an earlier version', async () => {
  const world = await worldWith(['1.0.0', '1.1.0']);
  await expect(runDeploy(world, { rollback: true })).rejects.toThrow('a rollback needs a reason');
  await expect(runDeploy(world, { to: '1.0.0' })).rejects.toThrow('`to` names what to go back to; it needs `rollback`');
  await registerVersion(world, { version: '1.2.0' });
  await expect(runDeploy(world, { ...back, to: 'v1.2.0' })).rejects.toThrow('v1.2.0 is newer than v1.1.0, which production holds: that is no rollback; deploy it');
  await expect(runDeploy(world, { ...back, to: '0.9.0' })).rejects.toThrow('rain@v0.9.0 is not registered; the newest are v1.2.0, v1.1.0, v1.0.0');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0']);
});

test('a rollback works from the kept copies when the packages of the registry are gone', async () => {
  const world = await worldWith(['1.0.0', '1.1.0']);
  await rm(join(world.root, '.mlops/registry/rain/versions'), { recursive: true });
  expect((await runDeploy(world, back)).result).toMatchObject({ state: 'deployed', version: '1.0.0', answers_compared: 4 });
});

test.each([
  ['altered', (path: string) => writeFile(path, '{"schema":"mlops/golden/v1","rows":[]}')],
  ['taken away', (path: string) => rm(path)],
])('a kept copy whose golden rows were %s is not trusted: the registry has them, or there is no way back', async (_, change) => {
  const world = await worldWith(['1.0.0', '1.1.0']);
  await change(join(world.served, '.mlops/versions/v1.0.0/golden.json'));
  const registry = join(world.root, '.mlops/registry/rain/versions');
  await rename(registry, `${registry}-away`);
  await expect(runDeploy(world, back)).rejects.toThrow(/^rain@v1\.0\.0 is in the log, but its files are gone from /);
  expect(await pointedVersion(world)).toBe('1.1.0');
  await rename(`${registry}-away`, registry);
  expect((await runDeploy(world, back)).result).toMatchObject({ state: 'deployed', version: '1.0.0', answers_compared: 4 });
});

test('a rollback works while the log is damaged, and says so; a deployment does not', async () => {
  const world = await worldWith(['1.0.0', '1.1.0']);
  await registerVersion(world, { version: '1.2.0' });
  await writeFile(join(world.root, '.mlops/registry/rain/log/000005.json'), 'torn');
  await expect(runDeploy(world, { version: '1.1.0' })).rejects.toThrow('the log of rain is damaged at entry 5');
  const { result, log } = await runDeploy(world, back);
  expect(result).toMatchObject({ state: 'deployed', version: '1.0.0' });
  expect(log[0]).toContain('Warning: the log of rain is damaged, and what follows rests on the rest of it');
});

test('a rollback that fails is not rolled forward: it needs a person, and until then deployments end it first', async () => {
  const world = await worldWith(['1.0.0', '1.1.0']);
  const strict = openWorld(world.root, { check: [process.execPath, '-e', 'process.exit(1)'] });
  const { result } = await runDeploy(strict, back);
  expect(result).toMatchObject({ state: 'broken', verdict: 'fail', version: '1.0.0', previous_version: '1.1.0', reason: `the check ${process.execPath} ended with exit code 1. A rollback that fails is not rolled forward` });
  expect(await pointedVersion(world)).toBe('1.0.0');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold']);

  // The next merge: the rollback is ended, and the hold stops what comes.
  await registerVersion(world, { version: '1.2.0' });
  expect((await runDeploy(world)).result).toMatchObject({ state: 'unchanged', verdict: 'fail', version: '1.2.0' });
  expect(await pointedVersion(world)).toBe('1.0.0');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0']);
});

test('after a rollback that failed, lifting the hold opens the way forward', async () => {
  const world = await worldWith(['1.0.0', '1.1.0']);
  await runDeploy(openWorld(world.root, { check: [process.execPath, '-e', 'process.exit(1)'] }), back);
  await hold({ loaded: world.loaded, action: 'lift' }, testPorts(world.root));
  await registerVersion(world, { version: '1.2.0' });
  const onlyNew = openWorld(world.root, { check: [process.execPath, '-e', "process.exit(process.env.MLOPS_VERSION === '1.2.0' ? 0 : 1)"] });
  expect((await runDeploy(onlyNew)).result).toMatchObject({ state: 'deployed', version: '1.2.0' });
});

test('a dry rollback sets no hold', async () => {
  const world = await worldWith(['1.0.0', '1.1.0']);
  expect((await runDeploy(world, { ...back, dryRun: true })).result).toMatchObject({ state: 'unchanged', reason: 'dry run: v1.0.0 would replace v1.1.0, and production would be held' });
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0']);
});
