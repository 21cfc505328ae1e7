import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { appendEntry } from '../../../shared/registry/append-entry.ts';
import { readRegistry } from '../../../shared/registry/read-registry.ts';
import { PlatformError, UserError } from '../../../shared/verdict/errors.ts';
import { type Asked, deployedWorld, openCommandWorld, openWorld, pointedVersion, registerVersion, runDeploy, stageLog, type World } from '../../../test/crash/deploy-world.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { unreachableLedger } from '../../../test/support/unreachable-ledger.ts';
import { hold } from '../decision/hold.ts';
import { writeJournal } from '../journal.ts';
import { readTarget } from '../target/read-target.ts';

const worldWith = async (versions: readonly string[]): Promise<World> => deployedWorld(await temporaryFolder(), versions);

const back = { rollback: true, reason: 'scores drift' };
const at = (time: string) => ({ clock: { now: () => new Date(time) } });
const NIGHT = at('2100-01-01T03:12:04.123Z');
const DECIDED = '(decided 2100-01-01T03:12:04.123Z, when the registry could not be reached)';

/** The same command while the registry can't be reached. */
async function alone(world: World, asked: Asked = back, how: Parameters<typeof unreachableLedger>[1] = {}): ReturnType<typeof runDeploy> {
  return runDeploy(world, asked, { ...NIGHT, ledger: unreachableLedger(testPorts(world.root).ledger, how) });
}

const pathOf = (world: World, name: string): string => join(world.served, '.mlops', name);
const pendingText = (world: World): Promise<string | null> => readFile(pathOf(world, 'pending.json'), 'utf8').catch(() => null);

/** Reasons of the log, in order; those of versions have none. */
async function reasons({ root }: World): Promise<readonly string[]> {
  const { entries } = await readRegistry(testPorts(root).ledger, 'rain');
  return entries.flatMap(({ entry }) => (entry.kind === 'version' || entry.reason === null ? [] : [`${entry.kind}: ${entry.reason}`]));
}

describe('a rollback while the registry can’t be reached', () => {
  it('goes back by the copy of the log, proves it, and leaves hold and rollback to be recorded', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    const { result, log, report } = await alone(world);
    const pending = `the registry could not be reached (GitHub does not answer), so the hold and the rollback are not recorded in it yet; ${pathOf(world, 'pending.json')} has them. The next deployment here records them before anything else, and the hold stops it. To record them as soon as the registry answers: mlops status. Don't run the rollback again for that: it would go back further`;
    expect(result).toMatchObject({ state: 'deployed', verdict: 'pass', version: '1.0.0', previous_version: '1.1.0', answers_compared: 4, reason: 'scores drift; 4 golden answers are those that were judged', pending });
    expect(log[0]).toMatch(new RegExp(`^Warning: the registry can't be reached: GitHub does not answer\\. Going back by the copy of its log of \\S+ \\S+ UTC, which ${world.served} keeps$`));
    expect(report).toContain('> ⚠️ **Not recorded yet:** The registry could not be reached (GitHub does not answer), so the hold');
    expect(await pointedVersion(world)).toBe('1.0.0');
    expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0']);
    expect(JSON.parse((await pendingText(world)) ?? '')).toEqual({
      schema: 'mlops/pending-record/v1', model: 'rain', stage: 'production', repository: null, why: 'GitHub does not answer',
      after: { position: 4, head: expect.stringMatching(/^sha256:/) }, left: ['1.1.0'],
      entries: [
        { kind: 'hold', at: '2100-01-01T03:12:04.123Z', reason: 'scores drift', until: null },
        { kind: 'rollback', at: '2100-01-01T03:12:04.124Z', reason: 'scores drift', version: '1.0.0', digest: result.digest },
      ],
    });
    await expect(readFile(pathOf(world, 'journal.json'))).rejects.toThrow('ENOENT');
  });

  it('is recorded by the next deployment before anything else, and its hold stops that deployment', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await alone(world);
    await registerVersion(world, { version: '1.2.0' });
    const { result, log } = await runDeploy(world);
    expect(result).toMatchObject({ state: 'unchanged', verdict: 'fail', version: '1.2.0', previous_version: '1.0.0', pending: null });
    expect(log).toEqual(['Recorded the hold on production, decided at 2100-01-01 03:12 UTC, when the registry could not be reached', 'Recorded the rollback of production to v1.0.0, decided at 2100-01-01 03:12 UTC, when the registry could not be reached', expect.stringContaining('Verified rain@v1.2.0')]);
    expect(await reasons(world)).toEqual([`hold: scores drift ${DECIDED}`, `stage: scores drift ${DECIDED.replace('.123Z', '.124Z')}`]);
    expect([await pointedVersion(world), await pendingText(world), await stageLog(world)]).toEqual(['1.0.0', null, ['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0']]);
    await hold({ loaded: world.loaded, action: 'lift' }, testPorts(world.root));
    expect((await runDeploy(world)).result).toMatchObject({ state: 'deployed', version: '1.2.0' });
  });

  it('does not let a deployment through that can’t reach the registry either: it is refused and changes nothing', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await alone(world);
    const before = await pendingText(world);
    await expect(alone(world, {})).rejects.toThrow('GitHub does not answer');
    expect([await pointedVersion(world), await pendingText(world)]).toEqual(['1.0.0', before]);
  });

  it('is recorded when the hold is lifted, which lifts that hold', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await alone(world);
    expect((await hold({ loaded: world.loaded, action: 'lift', reason: 'mended' }, testPorts(world.root))).message).toBe('the hold on production is lifted');
    expect([await stageLog(world), await pendingText(world)]).toEqual([['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0', 'lift'], null]);
  });

  it('is shown by a reading, with the registry and without it', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await alone(world);
    const ports = testPorts(world.root);
    const read = async (ledger: typeof ports.ledger, known: boolean) =>
      readTarget({ loaded: world.loaded, workDirectory: join(world.root, '.mlops'), state: known ? await readRegistry(ledger, 'rain') : null }, { ...ports, ledger });
    const shown = { served: { version: '1.0.0' }, agrees: true, problem: null, ledger: { version: '1.0.0', cause: 'rollback', reason: 'scores drift' }, hold: { reason: 'scores drift' }, pending: expect.stringContaining('are not recorded in it yet') };
    expect(await read(unreachableLedger(ports.ledger), false)).toMatchObject(shown);
    expect(await read(ports.ledger, true)).toMatchObject(shown);
  });

  it('goes back further the second time, and both are recorded in order', async () => {
    const world = await worldWith(['1.0.0', '1.1.0', '1.2.0']);
    expect((await alone(world)).result.version).toBe('1.1.0');
    expect((await alone(world, { ...back, reason: 'v1.1.0 too' })).result.version).toBe('1.0.0');
    await expect(alone(world)).rejects.toThrow('nothing served in production before v1.0.0');
    await runDeploy(world).catch(() => undefined);
    expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'deploy 1.2.0', 'hold', 'rollback 1.1.0', 'hold', 'rollback 1.0.0']);
  });

  it('goes back before the version that was deployed last, as the copy was renewed by that deployment', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await runDeploy(world, back);
    await hold({ loaded: world.loaded, action: 'lift' }, testPorts(world.root));
    await registerVersion(world, { version: '1.2.0' });
    await runDeploy(world);
    expect((await alone(world)).result).toMatchObject({ version: '1.0.0', previous_version: '1.2.0' });
  });

  it.each([
    ['no token', { error: new UserError('the registry of octo/rain needs a token') }],
    ['a registry that can be read and not written', { broken: ['append'] }],
    ['a registry whose tags can’t be mended', { broken: ['settle'] }],
  ] as const)('works with %s', async (_, how) => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    const { result } = await alone(world, back, how);
    expect(result).toMatchObject({ state: 'deployed', version: '1.0.0', pending: expect.stringContaining('error' in how ? 'needs a token' : 'GitHub does not answer') });
    expect((await runDeploy(world)).result).toMatchObject({ state: 'unchanged', verdict: 'fail' });
    expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0']);
  });

  it('is the one that a run began, where the connection broke after the hold', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    const { ledger } = testPorts(world.root);
    let written = 0;
    const breaking = { ...ledger, read: (model: string) => (written === 0 ? ledger.read(model) : unreachableLedger(ledger).read(model)), append: async (...entry: Parameters<typeof ledger.append>) => ((written += 1), ledger.append(...entry)) };
    expect((await runDeploy(world, back, { ledger: breaking })).result).toMatchObject({ state: 'deployed', version: '1.0.0', pending: expect.any(String) });
    await runDeploy(world);
    expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0']);
  });

  it('of a run on GitHub is the same rollback when the run is repeated, recorded or not', async () => {
    const world = await worldWith(['1.0.0', '1.1.0', '1.2.0']);
    const asked = { ...back, run: 'https://github.com/octo/rain/actions/runs/7' };
    expect((await alone(world, asked)).result).toMatchObject({ state: 'deployed', version: '1.1.0' });
    expect((await alone(world, asked)).result).toMatchObject({ state: 'unchanged', verdict: 'pass', version: '1.1.0' });
    expect((await runDeploy(world, asked)).result).toMatchObject({ state: 'unchanged', verdict: 'pass', version: '1.1.0' });
    expect((await stageLog(world)).slice(3)).toEqual(['hold', 'rollback 1.1.0']);
  });

  it('deletes no kept copy, and a dry run writes nothing', async () => {
    const world = await worldWith(['1.0.0', '1.1.0', '1.2.0', '1.3.0']);
    const strict = openWorld(world.root, { keep: 2 });
    expect((await alone(strict, { ...back, dryRun: true })).result).toMatchObject({ state: 'unchanged', pending: null, reason: 'dry run: v1.2.0 would replace v1.3.0, and production would be held' });
    expect([await pendingText(world), await pointedVersion(world)]).toEqual([null, '1.3.0']);
    await alone(strict);
    await alone(strict);
    expect((await alone(strict)).result.version).toBe('1.0.0');
    const dry = await runDeploy(world, { dryRun: true });
    expect(dry.result).toMatchObject({ verdict: 'fail', reason: expect.stringMatching(/^production is on hold since .*: scores drift\./) });
    expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'deploy 1.2.0', 'deploy 1.3.0']);
  });

  it('that fails is not rolled forward, and is ended by the next deployment once the registry answers', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    const strict = openWorld(world.root, { check: [process.execPath, '-e', 'process.exit(1)'] });
    expect((await alone(strict)).result).toMatchObject({ state: 'broken', verdict: 'fail', version: '1.0.0', pending: expect.stringContaining('so the hold is not recorded in it yet; ') });
    expect(await pointedVersion(world)).toBe('1.0.0');
    expect((await runDeploy(world)).result).toMatchObject({ state: 'unchanged', verdict: 'fail' });
    expect([await pointedVersion(world), await stageLog(world)]).toEqual(['1.0.0', ['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0']]);
  });

  it('leaves the version that half arrived, and not the one before it, whether or not the log heard of it', async () => {
    for (const heard of [true, false]) {
      const world = await worldWith(['1.0.0', '1.1.0']);
      const stale = await readFile(pathOf(world, 'registry.json'));
      await registerVersion(world, { version: '1.2.0' });
      await runDeploy(world);
      // As a run leaves it that dies before its last writes.
      await writeFile(pathOf(world, 'registry.json'), stale);
      await writeJournal(testPorts(world.root).files, { path: pathOf(world, 'journal.json'), intent: { model: 'rain', stage: 'production', from: '1.1.0', to: '1.2.0', cause: 'deploy', reason: null, after: 5 } });
      if (!heard) await rm(join(world.root, '.mlops/registry/rain/log/000006.json'));
      expect((await alone(world)).result).toMatchObject({ state: 'deployed', version: '1.1.0' });
      expect((await runDeploy(world)).result).toMatchObject({ state: 'unchanged', verdict: 'fail' });
      expect(await pointedVersion(world)).toBe('1.1.0');
      expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', ...(heard ? ['deploy 1.2.0', 'hold', 'rollback 1.1.0'] : ['hold'])]);
    }
  });

  it('asks for the version where the copy does not know what serves', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    const stale = await readFile(pathOf(world, 'registry.json'));
    await registerVersion(world, { version: '1.2.0' });
    await runDeploy(world);
    await writeFile(pathOf(world, 'registry.json'), stale);
    await expect(alone(world)).rejects.toThrow(`${world.served} serves v1.2.0, and its copy of the log says v1.1.0, so what served before is not known here; name a version: mlops rollback --to <version> --reason …`);
    expect((await alone(world, { ...back, to: '1.0.0' })).result).toMatchObject({ state: 'deployed', version: '1.0.0' });
    await runDeploy(world);
    expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'deploy 1.2.0', 'hold', 'rollback 1.0.0']);
  });

  it('changes nothing where the kept copy is damaged and the registry gives none', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await writeFile(join(world.served, 'versions/v1.0.0/weights.bin'), 'x');
    const { ledger, versions } = testPorts(world.root);
    const down = { ledger: unreachableLedger(ledger), versions: { ...versions, open: async () => Promise.reject(new PlatformError('GitHub does not answer')) } };
    await expect(runDeploy(world, back, down)).rejects.toThrow(new RegExp(`^${world.served} keeps no whole copy of the version \\([0-9a-f]{12}\\), and the registry gives none: GitHub does not answer$`));
    expect([await pointedVersion(world), await pendingText(world)]).toEqual(['1.1.0', null]);
    // With the releases at hand, only the log is missing.
    expect((await alone(world)).result).toMatchObject({ state: 'deployed', version: '1.0.0', answers_compared: 4 });
  });

  it('is refused where the folder has no copy of the log, a damaged one or one of another registry', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    const path = pathOf(world, 'registry.json');
    const copy = await readFile(path, 'utf8');
    const place = copy.lastIndexOf('deploy');
    await writeFile(path, `${copy.slice(0, place)}rollback${copy.slice(place + 'deploy'.length)}`);
    await expect(alone(world)).rejects.toThrow(`${path}: its last entry was altered`);
    await writeFile(path, copy.replace('"repository": null', '"repository": "octo/snow"'));
    await expect(alone(world)).rejects.toThrow(`${path} is a copy of the log of rain in octo/snow, not of rain in a folder`);
    await rm(path);
    await expect(alone(world)).rejects.toThrow('GitHub does not answer');
    expect([await pointedVersion(world), await pendingText(world)]).toEqual(['1.1.0', null]);
    // A folder that was deployed to before copies were kept gets one by its next deployment, though nothing changes.
    expect((await runDeploy(world)).result.state).toBe('unchanged');
    expect((await alone(world)).result).toMatchObject({ state: 'deployed', version: '1.0.0' });
  });

  it('is refused where only the team’s program knows the place', async () => {
    const world = openCommandWorld(await temporaryFolder(), [process.execPath, '--version']);
    for (const version of ['1.0.0', '1.1.0']) {
      await registerVersion(world, { version });
      await runDeploy(world);
    }
    await expect(alone(world)).rejects.toThrow('GitHub does not answer');
  });
});

describe('what waits to be recorded', () => {
  /** As another machine, with a folder of its own, would have moved the stage. */
  async function movedElsewhere({ root }: World, version: string): Promise<void> {
    const ports = testPorts(root);
    await appendEntry(ports, 'rain', ({ entries }) => {
      const found = entries.find(({ entry }) => entry.kind === 'version' && entry.version === version)?.entry;
      return found?.kind === 'version' ? { kind: 'stage', stage: 'production', version, digest: found.digest, cause: 'deploy', reason: null } : null;
    });
  }

  it('is only the hold where another machine moved the stage meanwhile, and the difference is shown', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await alone(world);
    await registerVersion(world, { version: '1.2.0' });
    await movedElsewhere(world, '1.2.0');
    const { result, log } = await runDeploy(world);
    expect(result).toMatchObject({ state: 'unchanged', verdict: 'fail', pending: null, reason: expect.stringContaining(`scores drift ${DECIDED}. To go on:`) });
    expect(log).toContain('Warning: the rollback of production to v1.0.0, decided at 2100-01-01 03:12 UTC, is not recorded: production was moved to v1.2.0 elsewhere meanwhile, and this folder serves another version. The hold stands; mlops status tells what serves here');
    expect([await pointedVersion(world), await stageLog(world)]).toEqual(['1.0.0', ['deploy 1.0.0', 'deploy 1.1.0', 'deploy 1.2.0', 'hold']]);
    const ports = testPorts(world.root);
    expect(await readTarget({ loaded: world.loaded, workDirectory: join(world.root, '.mlops'), state: await readRegistry(ports.ledger, 'rain') }, ports)).toMatchObject({ agrees: false, problem: 'v1.0.0 serves, but the ledger says v1.2.0', pending: null });
  });

  it('is recorded after whatever else was written meanwhile', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await alone(world);
    const ports = testPorts(world.root);
    await registerVersion(world, { version: '1.2.0' });
    await appendEntry(ports, 'rain', () => ({ kind: 'hold', stage: 'production', reason: 'audit', until: null }));
    await appendEntry(ports, 'rain', () => ({ kind: 'lift', stage: 'production', reason: null }));
    expect((await runDeploy(world)).result).toMatchObject({ state: 'unchanged', verdict: 'fail' });
    expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'lift', 'hold', 'rollback 1.0.0']);
  });

  it('is not told where the registry never saw that stage hold these bytes, since a folder may be written by others', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await alone(world);
    await registerVersion(world, { version: '1.2.0' });
    const { entries } = await readRegistry(testPorts(world.root).ledger, 'rain');
    const claimed = entries.flatMap(({ entry }) => (entry.kind === 'version' && entry.version === '1.2.0' ? [entry.digest] : []))[0];
    const whole = JSON.parse((await pendingText(world)) ?? '');
    const forged = [{ version: '1.0.0', digest: `sha256:${'ab'.repeat(32)}` }, { version: '9.9.9', digest: claimed }, { version: '1.2.0', digest: claimed }];
    for (const forgery of forged) {
      await writeFile(pathOf(world, 'pending.json'), JSON.stringify({ ...whole, entries: [{ ...whole.entries[1], ...forgery }] }));
      await expect(runDeploy(world)).rejects.toThrow(new RegExp(`pending\\.json says that production went back to v${forgery.version} \\(.*\\), which the registry has never seen there; nothing of it is recorded`));
    }
    expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0']);
  });

  it('is not told to a log of another registry, nor to one that is not the one that was known', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await alone(world);
    const { ledger } = testPorts(world.root);
    await expect(runDeploy(world, {}, { ledger: { ...ledger, repository: 'octo/snow' } })).rejects.toThrow(`${pathOf(world, 'pending.json')} waits to be recorded for production of rain in a folder; record it there first (mlops status), and give each environment a place of its own`);
    const log = join(world.root, '.mlops/registry/rain/log');
    await cp(log, `${log}-kept`, { recursive: true });
    const [copy, last] = [await readFile(pathOf(world, 'registry.json'), 'utf8'), await readFile(join(log, '000004.json'), 'utf8')];
    await writeFile(join(log, '000004.json'), last.replace('"deploy"', '"rollback"'));
    await expect(runDeploy(world)).rejects.toThrow(/^the log of rain in a folder is not the one that this folder was deployed from: its entry 4 is another\. Restore the log from a copy; until then .*pending\.json waits to be recorded$/);
    // Going back goes on by the log that was known.
    await expect(runDeploy(world, back)).rejects.toThrow('nothing served in production before v1.0.0');
    expect(await readFile(pathOf(world, 'registry.json'), 'utf8')).toBe(copy);
    expect((await runDeploy(world, { ...back, reason: 'look again', to: '1.0.0' })).result).toMatchObject({ state: 'unchanged', verdict: 'pass', pending: expect.stringContaining('is another.') });
    await rm(log, { recursive: true });
    await cp(`${log}-kept`, log, { recursive: true });
    await runDeploy(world);
    expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0', 'hold']);
  });

  it('does not outgrow the log', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await expect(alone(world, { ...back, reason: 'x'.repeat(65_000) })).rejects.toThrow('a reason may have 64512 bytes at most; give a shorter one');
    const longest = 'x'.repeat(64_510);
    await alone(world, { ...back, reason: longest });
    await runDeploy(world);
    expect(await stageLog(world)).toEqual(['deploy 1.0.0', 'deploy 1.1.0', 'hold', 'rollback 1.0.0']);
  });

  it('is refused where it was altered', async () => {
    const world = await worldWith(['1.0.0', '1.1.0']);
    await alone(world);
    await writeFile(pathOf(world, 'pending.json'), '{"schema":"mlops/pending-record/v2"}');
    await expect(runDeploy(world)).rejects.toThrow(`${pathOf(world, 'pending.json')}: written as "mlops/pending-record/v2", but this version of mlops reads mlops/pending-record/v1`);
    const ports = testPorts(world.root);
    expect(await readTarget({ loaded: world.loaded, workDirectory: join(world.root, '.mlops'), state: null }, ports)).toMatchObject({ served: { version: '1.0.0' }, problem: expect.stringContaining('pending-record/v2'), pending: null });

  });
});
