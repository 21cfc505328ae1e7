import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import type { RegisterResult } from '../../../shared/results/register-model.ts';
import { openWorld, registerVersion, runDeploy, type World } from '../../../test/crash/deploy-world.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';

async function worldWith(...versions: readonly string[]): Promise<World & { readonly digests: readonly string[] }> {
  const world = openWorld(await temporaryFolder());
  const digests: string[] = [];
  for (const version of versions) digests.push(await registerVersion(world, { version }));
  return { ...world, digests };
}

async function leaveRegistered({ root }: World, { version, digest, dryRun = false }: { readonly version: string; readonly digest: string; readonly dryRun?: boolean }): Promise<void> {
  const result: RegisterResult = { schema: 'mlops/register-model/v1', verdict: 'pass', version, tag: `rain@v${version}`, digest, reused: true, judged_again: true, release_url: null, location: null, dry_run: dryRun };
  await mkdir(join(root, '.mlops/register-model'), { recursive: true });
  await writeFile(join(root, '.mlops/register-model/result.json'), JSON.stringify(result));
}

async function chosen(world: World, version?: string): Promise<string> {
  return (await runDeploy(world, { version, dryRun: true })).result.version;
}

test('by default what register-model left in the work directory is deployed', async () => {
  const world = await worldWith('1.0.0', '1.1.0');
  await leaveRegistered(world, { version: '1.0.0', digest: world.digests[0] ?? '' });
  expect(await chosen(world)).toBe('1.0.0');
});

test('without it, or after a dry run of it, the newest version by number is', async () => {
  const world = await worldWith('1.9.0', '1.10.0', '1.2.0');
  expect(await chosen(world)).toBe('1.10.0');
  await leaveRegistered(world, { version: '1.2.0', digest: world.digests[2] ?? '', dryRun: true });
  expect(await chosen(world)).toBe('1.10.0');
});

test('what register-model left must be what the registry holds', async () => {
  const world = await worldWith('1.0.0');
  await leaveRegistered(world, { version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` });
  await expect(chosen(world)).rejects.toThrow('names rain@v1.0.0, which the registry does not hold; run register-model again, or name a version');
});

test.each([
  ['1.0.0', '1.0.0'],
  ['v1.0.0', '1.0.0'],
  ['rain@v1.1.0', '1.1.0'],
  ['rain#production', '1.1.0'],
  ['production', '1.1.0'],
])('%s names v%s', async (asked, version) => {
  const world = await worldWith('1.0.0', '1.1.0');
  await runDeploy(world);
  if (version === '1.0.0') await expect(chosen(world, asked)).rejects.toThrow('v1.0.0 is older than v1.1.0');
  else expect(await chosen(world, asked)).toBe(version);
});

test.each([
  ['./bundle', '"./bundle" is a path; only a registered version can be deployed, such as rain@v1.0.0'],
  ['snow@v1.0.0', '"snow@v1.0.0" names the model snow, but this config is about rain'],
  ['rain#staging', '"rain#staging": the stage staging holds no such version'],
  ['2.0.0', 'rain@v2.0.0 is not registered; the newest are v1.1.0, v1.0.0'],
  ['__proto__', '"__proto__" is no reference'],
])('%s is refused', async (asked, sentence) => {
  await expect(chosen(await worldWith('1.0.0', '1.1.0'), asked)).rejects.toThrow(sentence);
});

test('without any version there is nothing to deploy', async () => {
  await expect(chosen(await worldWith())).rejects.toThrow('rain has no registered version yet; run register-model first');
});
