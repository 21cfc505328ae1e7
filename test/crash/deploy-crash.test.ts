import { cp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { explainFileError } from '../../shared/host-local/explain-file-error.ts';
import { localFiles } from '../../shared/host-local/files.ts';
import { verifyBundle } from '../../shared/statement/manifest.ts';
import { everyDeath, everyFullDisk, everyPoint, type Interruption, interruptedFiles, type Write } from '../support/interrupted-files.ts';
import { runChild } from '../support/run-child.ts';
import { testPorts } from '../support/local-ports.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { unreachableLedger } from '../support/unreachable-ledger.ts';
import type { DeployChild } from './deploy-child.ts';
import { type Asked, openCommandWorld, openWorld, pointedVersion, registerVersion, runDeploy, stageLog, type World } from './deploy-world.ts';

/** Processes of ours at a time. */
const AT_ONCE = 3;

type Point = Pick<Interruption, 'at' | 'how'>;

/** Does the work in a copy of the prepared folder for each point. */
async function atEachPoint(prepared: string, points: readonly Point[], work: (root: string, point: Point) => Promise<void>): Promise<number> {
  const rest = points.values();
  const folder = await temporaryFolder();
  const failures: Error[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const point of rest) {
        const root = join(folder, `${point.how}-${point.at}`);
        await cp(prepared, root, { recursive: true });
        await work(root, point).catch((error: Error) => failures.push(new Error(`${point.how} write ${point.at}: ${error.message}`, { cause: error })));
      }
    }),
  );
  if (failures.length > 0) throw new AggregateError(failures, failures.map(({ message }) => message).join('\n'));
  return points.length;
}

/** Kills a process at every write of what it does, and looks at what it left. */
async function killAtEachWrite(prepared: string, base: Omit<DeployChild, 'root' | 'kill'>, check: (root: string) => Promise<void>): Promise<number> {
  const whole = join(await temporaryFolder(), 'whole');
  await cp(prepared, whole, { recursive: true });
  const uninterrupted = await runChild('crash/deploy-child.ts', { ...base, root: whole } satisfies DeployChild);
  expect(uninterrupted.errors).toBe('');
  return atEachPoint(prepared, everyDeath(JSON.parse(uninterrupted.output) as readonly Write[]), async (root, kill) => {
    expect(await runChild('crash/deploy-child.ts', { ...base, root, kill } satisfies DeployChild)).toMatchObject({ signal: 'SIGKILL', output: '' });
    await check(root);
  });
}

/** Lets writes fail, at each of them in turn. How it ended is the name of the error, or the state. */
async function failAtEachWrite(prepared: string, { asked, lasting, code }: { readonly asked: Asked; readonly lasting: boolean; readonly code: string }, check: (root: string, end: string) => Promise<void>): Promise<number> {
  const run = async (root: string, point: Point): Promise<{ readonly end: string; readonly writes: readonly Write[] }> => {
    const interrupt = (path: string): never => {
      throw explainFileError(Object.assign(new Error(`${code}, ${path}`), { code }), path);
    };
    const files = interruptedFiles(localFiles(), { ...point, lasting, interrupt });
    const end = await runDeploy(openWorld(root, { keep: 2 }), asked, { files }).then(({ result }) => result.state, (error: Error) => error.name);
    return { end, writes: files.writes() };
  };
  const whole = join(await temporaryFolder(), 'whole');
  await cp(prepared, whole, { recursive: true });
  const { writes } = await run(whole, { at: Infinity, how: 'before' });
  return atEachPoint(prepared, lasting ? everyFullDisk(writes) : everyPoint(writes), async (root, point) => {
    const { end } = await run(root, point);
    // A process that could not give its lock back would have ended by now; this one lives on.
    await rm(join(root, 'served/.mlops/lock'), { force: true });
    await check(root, end);
  });
}

async function copyBeside(root: string, name = 'other'): Promise<string> {
  await cp(root, `${root}-${name}`, { recursive: true });
  return `${root}-${name}`;
}

/** v1.0.0 and v1.1.0 served one after the other; v1.2.0 is registered. */
async function prepare(world: World): Promise<string> {
  for (const version of ['1.0.0', '1.1.0', '1.2.0']) {
    await registerVersion(world, { version });
    if (version !== '1.2.0') await runDeploy(world);
  }
  return world.root;
}

/** A server that reads `current.json` at this moment finds a whole version. */
async function expectServable(world: World): Promise<void> {
  const pointer: { path: string; digest: string } = JSON.parse(await readFile(join(world.served, 'current.json'), 'utf8'));
  await verifyBundle(join(world.served, pointer.path), pointer.digest);
}

/** Every folder that bears the name of a version is that version, whole; nothing half-made is left. */
async function expectWholeCopies(world: World, versions: readonly string[]): Promise<void> {
  const folder = join(world.served, 'versions');
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.tmp'));
  expect(names.sort()).toEqual(versions.map((version) => `v${version}`));
  for (const name of names) await verifyBundle(join(folder, name));
}

async function hasResult({ root }: World): Promise<boolean> {
  return (await stat(join(root, '.mlops/deploy/result.json')).catch(() => null)) !== null;
}

const isThere = async ({ served }: World, name: string): Promise<boolean> => (await stat(join(served, '.mlops', name)).catch(() => null)) !== null;

const AGAIN = { rollback: true, reason: 'scores drift' };
const DEPLOYED = ['deploy 1.0.0', 'deploy 1.1.0'];

/** Instead of the same version again, a newer one. */
async function expectNextDeployment(world: World): Promise<void> {
  const isRecorded = (await stageLog(world)).includes('deploy 1.2.0');
  await registerVersion(world, { version: '1.3.0' });
  expect((await runDeploy(world, { version: '1.3.0' })).result).toMatchObject({ state: 'deployed', verdict: 'pass', previous_version: isRecorded ? '1.2.0' : '1.1.0' });
  expect(await stageLog(world)).toEqual([...DEPLOYED, ...(isRecorded ? ['deploy 1.2.0'] : []), 'deploy 1.3.0']);
  expect(await pointedVersion(world)).toBe('1.3.0');
}

/** Instead of the rollback again, the deployment that the next merge asks for: it must not bring the bad version back. */
async function expectStoppedMerge(world: World): Promise<void> {
  const isHeld = (await stageLog(world)).includes('hold') || (await isThere(world, 'pending.json'));
  const served = await pointedVersion(world);
  await registerVersion(world, { version: '1.3.0' });
  const { result } = await runDeploy(world, { version: '1.3.0' });
  expect(result).toMatchObject(isHeld ? { state: 'unchanged', verdict: 'fail' } : { state: 'deployed', verdict: 'pass' });
  const log = await stageLog(world);
  // The ledger and the folder agree, and what came back stays.
  expect(await pointedVersion(world)).toBe(log.findLast((line) => line !== 'hold')?.split(' ')[1]);
  if (isHeld && served === '1.1.0') expect(log.at(-1)).toBe('rollback 1.1.0');
}

test('a deployment that is killed at any write serves throughout, and the same command ends it, or a newer version follows', { timeout: 300_000 }, async () => {
  const prepared = await prepare(openWorld(await temporaryFolder(), { keep: 2 }));
  const points = await killAtEachWrite(prepared, { rollback: false }, async (root) => {
    const world = openWorld(root, { keep: 2 });
    const other = await copyBeside(root);
    await expectServable(world);
    const { result } = await runDeploy(world);
    expect(result).toMatchObject({ verdict: 'pass', version: '1.2.0' });
    expect(await pointedVersion(world)).toBe('1.2.0');
    expect(await stageLog(world)).toEqual([...DEPLOYED, 'deploy 1.2.0']);
    await expectWholeCopies(world, ['1.1.0', '1.2.0']);
    expect((await runDeploy(world)).result).toMatchObject({ state: 'unchanged', verdict: 'pass' });
    await expectNextDeployment(openWorld(other, { keep: 2 }));
  });
  console.log(`a deployment was killed at ${points} points`);
  expect(points).toBeGreaterThan(30);
});

test('a rollback that is killed at any write serves throughout, and the same command ends it, once; a merge in between is stopped', { timeout: 300_000 }, async () => {
  const prepared = await prepare(openWorld(await temporaryFolder(), { keep: 2 }));
  await runDeploy(openWorld(prepared, { keep: 3 }));
  const points = await killAtEachWrite(prepared, { rollback: true }, async (root) => {
    const world = openWorld(root, { keep: 2 });
    const other = await copyBeside(root);
    await expectServable(world);
    const isReported = (await hasResult(world)) && !(await isThere(world, 'journal.json')) && (await stageLog(world)).includes('rollback 1.1.0');
    // A run that reported its end needs no repetition: it would be a second rollback.
    if (!isReported) expect((await runDeploy(world, AGAIN)).result).toMatchObject({ verdict: 'pass', version: '1.1.0' });
    expect(await pointedVersion(world)).toBe('1.1.0');
    expect(await stageLog(world)).toEqual([...DEPLOYED, 'deploy 1.2.0', 'hold', 'rollback 1.1.0']);
    expect((await runDeploy(world)).result).toMatchObject({ state: 'unchanged', verdict: 'fail', version: '1.2.0' });
    await expectStoppedMerge(openWorld(other, { keep: 2 }));
  });
  console.log(`a rollback was killed at ${points} points`);
  expect(points).toBeGreaterThan(20);
});

/** What the registry and the folder come to, once the registry answers and the next merge asks for a deployment. */
async function expectSettled(world: World): Promise<void> {
  await registerVersion(world, { version: '1.3.0' });
  expect((await runDeploy(world, { version: '1.3.0' })).result).toMatchObject({ state: 'unchanged', verdict: 'fail', version: '1.3.0', pending: null });
  expect(await pointedVersion(world)).toBe('1.1.0');
  expect(await stageLog(world)).toEqual([...DEPLOYED, 'deploy 1.2.0', 'hold', 'rollback 1.1.0']);
  expect(await isThere(world, 'pending.json')).toBe(false);
}

test('a rollback without the registry that is killed at any write serves throughout, and the same command ends it, once, with the registry or without it', { timeout: 300_000 }, async () => {
  const prepared = await prepare(openWorld(await temporaryFolder(), { keep: 2 }));
  await runDeploy(openWorld(prepared, { keep: 3 }));
  const points = await killAtEachWrite(prepared, { rollback: true, alone: true }, async (root) => {
    const world = openWorld(root, { keep: 2 });
    await expectServable(world);
    expect(await stageLog(world)).toEqual([...DEPLOYED, 'deploy 1.2.0']);
    const isReported = (await hasResult(world)) && !(await isThere(world, 'journal.json')) && (await isThere(world, 'pending.json'));
    if (!isReported && (await isThere(world, 'pending.json'))) {
      const [merged, answering] = [openWorld(await copyBeside(root, 'merged'), { keep: 2 }), openWorld(await copyBeside(root, 'answering'), { keep: 2 })];
      // Instead of the command again, the next merge.
      await expectStoppedMerge(merged);
      // The command again, when the registry answers again.
      expect((await runDeploy(answering, AGAIN)).result).toMatchObject({ verdict: 'pass', version: '1.1.0' });
      await expectSettled(answering);
    }
    if (!isReported) expect((await runDeploy(world, AGAIN, { ledger: unreachableLedger(testPorts(root).ledger) })).result).toMatchObject({ verdict: 'pass', version: '1.1.0' });
    await expectSettled(world);
  });
  console.log(`a rollback without the registry was killed at ${points} points`);
  expect(points).toBeGreaterThan(15);
});

test('whoever is killed while recording such a rollback leaves it to the next one, and nothing is recorded twice', { timeout: 300_000 }, async () => {
  const prepared = await prepare(openWorld(await temporaryFolder(), { keep: 2 }));
  await runDeploy(openWorld(prepared, { keep: 3 }));
  await runDeploy(openWorld(prepared, { keep: 2 }), AGAIN, { ledger: unreachableLedger(testPorts(prepared).ledger) });
  const points = await killAtEachWrite(prepared, { rollback: false, settle: true }, async (root) => {
    const world = openWorld(root, { keep: 2 });
    const log = await stageLog(world);
    // The hold comes first, so that no deployment gets between.
    expect(log.includes('rollback 1.1.0') && !log.includes('hold')).toBe(false);
    // While the registry is away again, one more rollback goes by what was done here.
    const further = await runDeploy(world, { ...AGAIN, dryRun: true }, { ledger: unreachableLedger(testPorts(root).ledger) });
    expect(further.result.reason).toContain('v1.0.0 would replace v1.1.0');
    await expectSettled(world);
  });
  console.log(`the recording of such a rollback was killed at ${points} points`);
  expect(points).toBeGreaterThan(10);
});

test("a deployment by command that is killed at any write is ended by the same command, and the team's program runs again", { timeout: 300_000 }, async () => {
  const root = await temporaryFolder();
  const command = [process.execPath, '-e', "require('node:fs').writeFileSync('serving.txt', process.env.MLOPS_VERSION)"];
  const prepared = await prepare(openCommandWorld(root, command));
  const points = await killAtEachWrite(prepared, { command, rollback: false }, async (root) => {
    const world = openCommandWorld(root, command);
    expect((await runDeploy(world)).result).toMatchObject({ verdict: 'pass', version: '1.2.0' });
    expect(await readFile(join(root, 'serving.txt'), 'utf8')).toBe('1.2.0');
    expect(await stageLog(world)).toEqual([...DEPLOYED, 'deploy 1.2.0']);
  });
  console.log(`a deployment by command was killed at ${points} points`);
  expect(points).toBeGreaterThan(10);
});

test.each([
  { name: 'a full disk', lasting: true, code: 'ENOSPC' },
  { name: 'a write that fails once', lasting: false, code: 'EIO' },
])('$name at any write of a deployment: what serves is whole, nothing is called deployed that is not, and a later run ends it', { timeout: 300_000 }, async ({ name, lasting, code }) => {
  const prepared = await prepare(openWorld(await temporaryFolder(), { keep: 2 }));
  const ends = new Map<string, number>();
  const points = await failAtEachWrite(prepared, { asked: {}, lasting, code }, async (root, end) => {
    ends.set(end, (ends.get(end) ?? 0) + 1);
    const world = openWorld(root, { keep: 2 });
    await expectServable(world);
    const log = await stageLog(world);
    const [held, served] = [log.at(-1)?.split(' ')[1], await pointedVersion(world)];
    if (end === 'deployed') expect([held, served]).toEqual(['1.2.0', '1.2.0']);
    if (end === 'rolled-back' || end === 'unchanged') expect([held, served]).toEqual(['1.1.0', '1.1.0']);
    expect((await runDeploy(world)).result).toMatchObject({ verdict: 'pass', version: '1.2.0' });
    expect(await pointedVersion(world)).toBe('1.2.0');
    expect(await stageLog(world)).toEqual([...DEPLOYED, 'deploy 1.2.0']);
    await expectWholeCopies(world, ['1.1.0', '1.2.0']);
  });
  console.log(`a deployment met ${name} at ${points} points: ${[...ends].map(([end, count]) => `${end} ${count}`).join(', ')}`);
});

test('a full disk at any write of a rollback never brings the bad version back, and a later run ends it', { timeout: 300_000 }, async () => {
  const prepared = await prepare(openWorld(await temporaryFolder(), { keep: 2 }));
  await runDeploy(openWorld(prepared, { keep: 3 }));
  const ends = new Map<string, number>();
  const points = await failAtEachWrite(prepared, { asked: AGAIN, lasting: true, code: 'ENOSPC' }, async (root, end) => {
    ends.set(end, (ends.get(end) ?? 0) + 1);
    const world = openWorld(root, { keep: 2 });
    await expectServable(world);
    if (end !== 'deployed') expect((await runDeploy(world, AGAIN)).result).toMatchObject({ verdict: 'pass', version: '1.1.0' });
    expect(await pointedVersion(world)).toBe('1.1.0');
    expect(await stageLog(world)).toEqual([...DEPLOYED, 'deploy 1.2.0', 'hold', 'rollback 1.1.0']);
  });
  console.log(`a rollback met a full disk at ${points} points: ${[...ends].map(([end, count]) => `${end} ${count}`).join(', ')}`);
});
