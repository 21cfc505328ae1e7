import { expect, test } from 'vitest';

import { openWorld, pointedVersion, registerVersion, runDeploy, stageLog, type World } from '../../test/crash/deploy-world.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { PlatformError } from '../../shared/verdict/errors.ts';
import type { DeploymentRecord } from './deployment-record.ts';

/** Writes down what it is told, a line each. */
function memoryRecord(begin: () => void = () => undefined): DeploymentRecord & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    interrupted: async () => null,
    settle: async () => undefined,
    begin: async ({ entry, previous, cause }) => {
      begin();
      lines.push(`${cause} v${entry.version} over ${previous === null ? 'nothing' : `v${previous.version}`}`);
    },
    end: async ({ entry }, { state, reason }) => void lines.push(`v${entry.version} ${state}: ${reason}`),
    confirm: async ({ version }) => void lines.push(`v${version} serves already`),
  };
}

const checkThatRefuses = (version: string): string[] => [process.execPath, '-e', `process.exit(process.env.MLOPS_VERSION === '${version}' ? 3 : 0)`];

async function worldWith(versions: readonly string[], section: Readonly<Record<string, unknown>> = {}): Promise<World> {
  const world = openWorld(await temporaryFolder(), section);
  for (const version of versions) {
    await registerVersion(world, { version });
    await runDeploy(world);
  }
  return world;
}

const BYTES = "the bytes are right; no answers were compared, because mlops can't run this model";

test('the record is told before a deployment and after it, and of a version that serves already', async () => {
  const world = await worldWith([]);
  await registerVersion(world, { version: '1.0.0' });
  const record = memoryRecord();
  await runDeploy(world, { record });
  await runDeploy(world, { record });
  expect(record.lines).toEqual(['deploy v1.0.0 over nothing', `v1.0.0 deployed: ${BYTES}`, 'v1.0.0 serves already']);
});

test('the record is told that the version before came back', async () => {
  const world = await worldWith(['1.0.0', '1.1.0'], { check: checkThatRefuses('1.1.0') });
  const record = memoryRecord();
  await runDeploy(world, { record });
  expect(record.lines).toEqual(['deploy v1.1.0 over v1.0.0', `v1.1.0 rolled-back: the check ${process.execPath} ended with exit code 3`]);
});

test('a dry run and a deployment that is on hold are nothing to record', async () => {
  const world = await worldWith(['1.0.0', '1.1.0']);
  const record = memoryRecord();
  await runDeploy(world, { rollback: true, reason: 'drift', dryRun: true, record });
  expect(record.lines).toEqual([]);
  await runDeploy(world, { rollback: true, reason: 'drift', record });
  expect(record.lines).toEqual(['rollback v1.0.0 over v1.1.0', `v1.0.0 deployed: drift; ${BYTES}`]);
  await runDeploy(world, { record });
  expect(record.lines).toHaveLength(2);
});

test('where the record refuses, nothing is deployed', async () => {
  const world = await worldWith(['1.0.0']);
  await registerVersion(world, { version: '1.1.0' });
  const record = memoryRecord(() => {
    throw new PlatformError('GitHub refused POST /repos/o/r/deployments; add "deployments: write" to the permissions of the job');
  });
  await expect(runDeploy(world, { record })).rejects.toThrow('add "deployments: write"');
  expect([await pointedVersion(world), await stageLog(world), record.lines]).toEqual(['1.0.0', ['deploy 1.0.0'], []]);
  expect((await runDeploy(world)).result).toMatchObject({ state: 'deployed', previous_version: '1.0.0' });
});

test('a rollback goes on where the record refuses', async () => {
  const world = await worldWith(['1.0.0', '1.1.0']);
  const record = memoryRecord(() => {
    throw new PlatformError('GitHub is down');
  });
  const { result, log } = await runDeploy(world, { rollback: true, reason: 'drift', record });
  expect(result).toMatchObject({ state: 'deployed', version: '1.0.0' });
  expect(log).toContain('Warning: going back without a record of it: GitHub is down');
});

test('a rollback that a run asks for again is the same rollback, even where the journal is lost; one of another run is one more', async () => {
  const world = await worldWith(['1.0.0', '1.1.0', '1.2.0']);
  const back = { rollback: true, reason: 'drift', run: 'https://github.com/o/r/actions/runs/7' };
  expect((await runDeploy(world, back)).result).toMatchObject({ state: 'deployed', version: '1.1.0' });
  expect((await runDeploy(world, back)).result).toMatchObject({ state: 'unchanged', verdict: 'pass', version: '1.1.0' });
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'deploy 1.2.0', 'hold', 'rollback 1.1.0']);
  expect((await runDeploy(world, { ...back, run: 'https://github.com/o/r/actions/runs/8' })).result).toMatchObject({ state: 'deployed', version: '1.0.0', reason: `drift (https://github.com/o/r/actions/runs/8); ${BYTES}` });
});
