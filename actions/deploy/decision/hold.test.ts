import { expect, test } from 'vitest';

import { openWorld, registerVersion, runDeploy, stageLog } from '../../../test/crash/deploy-world.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { hold } from './hold.ts';
import { parseUntil } from './parse-until.ts';

test('a hold stops deployments until its time is over', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0' });
  const at = (time: string) => ({ clock: { now: () => new Date(time) } });
  // The log never goes back in time, so this starts after the version was registered.
  const set = await hold({ loaded: world.loaded, action: 'set', reason: 'trade fair', until: '8h' }, testPorts(world.root, at('2100-01-01T08:00:00Z')));
  expect(set).toMatchObject({ stage: 'production', message: 'production is on hold until 2100-01-01T16:00:00.000Z: trade fair' });
  const held = await runDeploy(world, {}, at('2100-01-01T15:59:59Z'));
  expect(held.result).toMatchObject({ state: 'unchanged', verdict: 'fail', version: '1.0.0', previous_version: null, reason: 'production is on hold since 2100-01-01T08:00:00.000Z until 2100-01-01T16:00:00.000Z: trade fair. To go on: mlops hold production --lift' });
  expect((await runDeploy(world, {}, at('2100-01-01T16:00:00Z'))).result).toMatchObject({ state: 'deployed', verdict: 'pass' });
});

test('the same hold is set once, and lifted once', async () => {
  const world = openWorld(await temporaryFolder());
  const ports = testPorts(world.root);
  const set = { loaded: world.loaded, action: 'set', reason: 'audit' } as const;
  const lift = { loaded: world.loaded, action: 'lift' } as const;
  expect((await hold(set, ports)).message).toBe('production is on hold until it is lifted: audit');
  expect(await hold(set, ports)).toEqual({ stage: 'production', entry: null, message: 'production was on hold already until it is lifted: audit' });
  expect((await hold(lift, ports)).message).toBe('the hold on production is lifted');
  expect(await hold(lift, ports)).toEqual({ stage: 'production', entry: null, message: 'production is not on hold' });
  expect(await stageLog(world)).toEqual(['hold', 'lift']);
});

test('a hold set while a deployment runs puts the version before back', async () => {
  const world = openWorld(await temporaryFolder());
  await registerVersion(world, { version: '1.0.0' });
  await runDeploy(world);
  await registerVersion(world, { version: '1.1.0' });
  const ports = testPorts(world.root);
  const files: typeof ports.files = {
    ...ports.files,
    async replace(path, bytes) {
      if (path.endsWith('current.json')) await hold({ loaded: world.loaded, action: 'set', reason: 'stop' }, ports);
      await ports.files.replace(path, bytes);
    },
  };
  const { result } = await runDeploy(world, {}, { files });
  expect(result).toMatchObject({ state: 'rolled-back', verdict: 'fail', previous_version: '1.0.0', reason: 'production was put on hold meanwhile: stop' });
  expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'hold']);
});

test('a hold without a reason, or on an environment that is not there, is refused', async () => {
  const world = openWorld(await temporaryFolder());
  const ports = testPorts(world.root);
  await expect(hold({ loaded: world.loaded, action: 'set', reason: ' ' }, ports)).rejects.toThrow('a hold needs a reason');
  await expect(hold({ loaded: world.loaded, action: 'set', environment: 'prodution', reason: 'x' }, ports)).rejects.toThrow('no environment "prodution" under deploy in mlops.yml: production (did you mean production?)');
});

test.each([
  ['90m', '2026-11-21T11:30:00.000Z'],
  ['3d', '2026-11-24T10:00:00.000Z'],
  ['2026-11-30', '2026-11-30T00:00:00.000Z'],
  ['2026-11-30T08:00:00+01:00', '2026-11-30T07:00:00.000Z'],
  ['2026-11-30T08:00Z', '2026-11-30T08:00:00.000Z'],
])('until %s', (text, expected) => {
  expect(parseUntil(text, new Date('2026-11-21T10:00:00Z'))).toBe(expected);
});

test.each([
  ['tomorrow', 'write a date'],
  ['2026-02-30', 'write a date'],
  ['2026-11-30 08:00', 'write a date'],
  ['2026-11-20', 'which has passed'],
  ['0h', 'which has passed'],
])('until %s is refused', (text, sentence) => {
  expect(() => parseUntil(text, new Date('2026-11-21T10:00:00Z'))).toThrow(sentence);
});
