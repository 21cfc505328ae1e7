import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { localPrograms } from '../../shared/host-local/programs.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { openCommandWorld, openWorld, pointedVersion, registerVersion, runDeploy, stageLog, type World } from '../../test/crash/deploy-world.ts';
import { testPorts } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { hold } from './decision/hold.ts';
import { writeJournal } from './journal.ts';

/** v1.0.0 and v1.1.0 served; v1.2.0 was just switched to when its run died. */
async function interruptedWorld(): Promise<World> {
  const world = openWorld(await temporaryFolder());
  for (const version of ['1.0.0', '1.1.0', '1.2.0']) {
    await registerVersion(world, { version });
    await runDeploy(world);
  }
  // The ledger's last entry, that of v1.2.0, was not written yet.
  await rm(join(world.root, '.mlops/registry/rain/log/000006.json'));
  await writeIntent(world, 'served/.mlops/journal.json');
  expect([await pointedVersion(world), await stageLog(world)]).toEqual(['1.2.0', ['deploy 1.0.0', 'deploy 1.1.0']]);
  return world;
}

async function writeIntent({ root }: World, path: string): Promise<void> {
  await writeJournal(testPorts(root).files, { path: join(root, path), intent: { model: 'rain', stage: 'production', from: '1.1.0', to: '1.2.0', cause: 'deploy', reason: null, after: 5 } });
}

test('a deployment that died is undone where a hold stops its repetition', async () => {
  const world = await interruptedWorld();
  await hold({ loaded: world.loaded, action: 'set', reason: 'audit' }, testPorts(world.root));
  expect((await runDeploy(world)).result).toMatchObject({ state: 'unchanged', verdict: 'fail', version: '1.2.0', previous_version: '1.1.0' });
  expect(await pointedVersion(world)).toBe('1.1.0');
  await expect(stat(join(world.served, '.mlops/journal.json'))).rejects.toThrow('ENOENT');
});

test('a rollback after a deployment that died goes back to what the ledger says, not before it', async () => {
  const world = await interruptedWorld();
  const { result } = await runDeploy(world, { rollback: true, reason: 'v1.2.0 hangs' });
  expect(result).toMatchObject({ state: 'deployed', verdict: 'pass', version: '1.1.0', previous_version: '1.1.0' });
  expect(await pointedVersion(world)).toBe('1.1.0');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold']);
});

test('a deployment that died first comes to the end of another one in the same place', async () => {
  const world = await interruptedWorld();
  const path = join(world.served, '.mlops/journal.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"production"', '"staging"'));
  await expect(runDeploy(world)).rejects.toThrow(`${path}: a deployment of rain to staging did not end here; end that one first, and give each environment a place of its own`);
});

test('after a deployment by command that died, the version of the ledger is not taken to serve', async () => {
  const root = await temporaryFolder();
  const world = openCommandWorld(root, [process.execPath, '-e', "require('node:fs').writeFileSync('serving.txt', process.env.MLOPS_VERSION)"]);
  for (const version of ['1.0.0', '1.1.0']) {
    await registerVersion(world, { version });
    await runDeploy(world);
  }
  await registerVersion(world, { version: '1.2.0' });
  await writeFile(join(root, 'serving.txt'), '1.2.0');
  await writeIntent(world, '.mlops/deploy-production.journal.json');
  expect((await runDeploy(world, { version: '1.1.0' })).result).toMatchObject({ state: 'deployed', verdict: 'pass', version: '1.1.0' });
  expect(await readFile(join(root, 'serving.txt'), 'utf8')).toBe('1.1.0');
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0']);
  expect((await runDeploy(world, { version: '1.1.0' })).result.state).toBe('unchanged');
});

/** Ports whose run is stopped, as by Ctrl-C, when a program prints its first line. */
function stoppedPorts(): Pick<Ports, 'cancel' | 'programs'> {
  const controller = new AbortController();
  const cancel = { signal: controller.signal };
  const programs = localPrograms(process.env, cancel);
  return {
    cancel,
    programs: {
      run: (request) =>
        programs.run({
          ...request,
          onLine(line) {
            request.onLine(line);
            controller.abort();
          },
        }),
    },
  };
}

test('Ctrl-C during the check: the version before serves again, and the same command ends what was begun', async () => {
  const root = await temporaryFolder();
  const world = openWorld(root);
  await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  await registerVersion(world, { version: '1.1.0' });
  const hanging = openWorld(root, { check: [process.execPath, '-e', "console.log('asking'); if (process.env.MLOPS_VERSION === '1.1.0') setInterval(() => undefined, 1000)"] });
  await expect(runDeploy(hanging, {}, stoppedPorts())).rejects.toMatchObject({ name: 'CancelledError' });
  expect([await pointedVersion(world), await stageLog(world)]).toEqual(['1.0.0', ['deploy 1.0.0']]);
  await expect(stat(join(root, '.mlops/deploy/result.json'))).rejects.toThrow('ENOENT');
  expect((await runDeploy(world)).result).toMatchObject({ state: 'deployed', version: '1.1.0', previous_version: '1.0.0' });
});

test('Ctrl-C during a rollback does not roll forward', async () => {
  const root = await temporaryFolder();
  const world = openWorld(root);
  for (const version of ['1.0.0', '1.1.0']) {
    await registerVersion(world, { version });
    await runDeploy(world);
  }
  const hanging = openWorld(root, { check: [process.execPath, '-e', "console.log('asking'); setInterval(() => undefined, 1000)"] });
  const back = { rollback: true, reason: 'drift' };
  await expect(runDeploy(hanging, back, stoppedPorts())).rejects.toMatchObject({ name: 'CancelledError' });
  expect(await pointedVersion(world)).toBe('1.0.0');
  expect((await runDeploy(world, back)).result).toMatchObject({ state: 'deployed', version: '1.0.0', previous_version: '1.1.0' });
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0']);
});
