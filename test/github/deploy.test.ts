import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { verifyBundle } from '../../shared/statement/manifest.ts';
import type { JobOptions } from '../fake-world/harness/job.ts';
import { describeWorld } from '../fake-world/harness/describe-world.ts';
import { type Done, runAction } from '../fake-world/harness/run-action.ts';
import { transcript } from '../fake-world/harness/transcript.ts';
import { releaseEvent } from '../fake-world/scenario/events.ts';
import { rerun } from '../fake-world/scenario/run.ts';
import type { World } from '../fake-world/world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { inLanes } from './support/in-lanes.ts';
import { copyOf, deployJob, judgedModel, publishedJob, rainWorld, registerJob } from './support/rain.ts';
import { holdProduction } from './support/hold-production.ts';
import { storyOf } from './support/story.ts';

const golden = (name: string): string => join(import.meta.dirname, '../golden/github', name);

/** A repository, and the server that its programs reach. */
async function opened(): Promise<{ readonly world: World; readonly server: string }> {
  return { world: await rainWorld(), server: await temporaryFolder() };
}

async function register(world: World, payload: string): Promise<Done> {
  const done = await runAction(await registerJob(world, await judgedModel(payload)), 'register-model');
  expect(done.exitCode).toBe(0);
  return done;
}

interface Asked {
  readonly world: World;
  readonly server: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly job?: Partial<JobOptions>;
}

/** Somebody presses Publish on the draft, and the workflow runs. */
async function publish({ world, server, inputs = {}, job = {} }: Asked): Promise<Done> {
  return runAction(await publishedJob(world, job), 'deploy', { inputs: { deployment: 'true', ...inputs }, env: { RAIN_SERVER: server } });
}

async function dispatch({ world, server, inputs = {}, job = {} }: Asked): Promise<Done> {
  return runAction(await deployJob(world, job), 'deploy', { inputs: { deployment: 'true', ...inputs }, env: { RAIN_SERVER: server } });
}

const deploymentsOf = async (world: World): Promise<readonly string[]> => (await storyOf(world)).filter((line) => line.startsWith('deployment'));
const movesOf = async (world: World): Promise<readonly string[]> => (await storyOf(world)).filter((line) => line.startsWith('entry') && !line.includes(' is ')).map((line) => line.replace(/^entry \d+: /, ''));
const served = (server: string): Promise<string> => readFile(join(server, 'version.txt'), 'utf8');

describe('deploy on GitHub', { timeout: 120_000 }, () => {
  it('brings exactly the bytes that were judged when their release is published, and tells the Deployment', async () => {
    const { world, server } = await opened();
    const registered = await register(world, 'rule');
    const done = await publish({ world, server });
    expect(done).toMatchObject({ exitCode: 0, leaks: [] });
    await expect(`${transcript(done)}\n--- the repository\n${describeWorld(world)}`).toMatchFileSnapshot(golden('deploy.txt'));
    expect((await verifyBundle(join(server, 'model'))).digest).toBe(registered.outputs['digest']);
    expect(await served(server)).toBe('1.0.0');

    const again = await dispatch({ world, server, inputs: { version: 'rain@v1.0.0' } });
    expect(again).toMatchObject({ exitCode: 0, outputs: { state: 'unchanged', verdict: 'pass' } });
    expect(await deploymentsOf(world)).toEqual(['deployment of rain@v1.0.0 to production: in_progress, success']);
  });

  it('brings the version before back where the check fails, and the Deployment says so', async () => {
    const { world, server } = await opened();
    await register(world, 'rule');
    await publish({ world, server });
    await register(world, 'a rule that is wrong');
    const done = await publish({ world, server });
    expect(done).toMatchObject({ exitCode: 1, outputs: { state: 'rolled-back', verdict: 'fail', version: 'rain@v1.0.1', 'previous-version': 'rain@v1.0.0' } });
    await expect(`${transcript(done)}\n--- the repository\n${describeWorld(world)}`).toMatchFileSnapshot(golden('deploy-rolled-back.txt'));
    expect([await served(server), await movesOf(world)]).toEqual(['1.0.0', ['deploy of v1.0.0 to production']]);
    expect(await deploymentsOf(world)).toEqual(['deployment of rain@v1.0.0 to production: in_progress, success', 'deployment of rain@v1.0.1 to production: in_progress, failure']);
  });

  it('goes back when it is asked to, once for the same run, and the next release is stopped', async () => {
    const { world, server } = await opened();
    await register(world, 'rule');
    await publish({ world, server });
    await register(world, 'second rule');
    await publish({ world, server });
    const inputs = { rollback: 'true', reason: 'scores drift' };
    const done = await dispatch({ world, server, inputs });
    expect(done).toMatchObject({ exitCode: 0, outputs: { state: 'deployed', version: 'rain@v1.0.0', 'previous-version': 'rain@v1.0.1' } });
    await expect(`${transcript(done)}\n--- the repository\n${describeWorld(world)}`).toMatchFileSnapshot(golden('deploy-rollback.txt'));
    const moves = ['deploy of v1.0.0 to production', 'deploy of v1.0.1 to production', 'hold of production', 'rollback of v1.0.0 to production'];
    expect(await movesOf(world)).toEqual(moves);

    const again = await dispatch({ world, server, inputs, job: { run: rerun(world, done.job.run) } });
    expect(again).toMatchObject({ exitCode: 0, outputs: { state: 'unchanged', version: 'rain@v1.0.0' } });
    await register(world, 'third rule');
    const stopped = await publish({ world, server });
    expect(stopped).toMatchObject({ exitCode: 1, outputs: { state: 'unchanged', verdict: 'fail', version: 'rain@v1.0.2' } });
    expect(stopped.log.annotations[0]?.message).toMatch(/Production is on hold since .*: scores drift \(https:\/\/github\.com\/acme\/rain\/actions\/runs\/\d+\)/);
    expect([await served(server), await movesOf(world)]).toEqual(['1.0.0', moves]);
    expect(await deploymentsOf(world)).toEqual([
      'deployment of rain@v1.0.0 to production: in_progress, success, inactive',
      'deployment of rain@v1.0.1 to production: in_progress, success, inactive',
      'deployment of rain@v1.0.0 to production: in_progress, success',
    ]);
  });

  it('knows on a fresh runner that the run before died after it brought a version and before it recorded that: a rollback leaves that version, and not the one before it', async () => {
    const { world, server } = await opened();
    for (const payload of ['rule', 'second rule']) {
      await register(world, payload);
      await publish({ world, server });
    }
    await register(world, 'third rule');
    const faults = world.plan({ at: { route: 'POST /repos/{owner}/{repo}/git/tags' }, do: 'kill-client', when: 'before-applying' });
    const died = await publish({ world, server });
    expect([died.signal, faults.unmet(), await served(server), (await movesOf(world)).at(-1)]).toEqual(['SIGKILL', [], '1.0.2', 'deploy of v1.0.1 to production']);

    const done = await dispatch({ world, server, inputs: { rollback: 'true', reason: 'the site is down' } });
    expect(done).toMatchObject({ exitCode: 0, outputs: { state: 'deployed', version: 'rain@v1.0.1' } });
    expect(done.printed).toContain('Warning: an earlier run began to bring v1.0.2 to production and did not end');
    expect([await served(server), (await movesOf(world)).slice(-1)]).toEqual(['1.0.1', ['hold of production']]);
    expect((await deploymentsOf(world)).at(-2)).toBe('deployment of rain@v1.0.2 to production: in_progress, inactive');
  });

  it('brings back what served where a hold stops the run after one that died, once', async () => {
    const { world, server } = await opened();
    await register(world, 'rule');
    await publish({ world, server });
    await register(world, 'second rule');
    world.plan({ at: { route: 'POST /repos/{owner}/{repo}/git/tags' }, do: 'kill-client', when: 'before-applying' });
    expect([(await publish({ world, server })).signal, await served(server)]).toEqual(['SIGKILL', '1.0.1']);
    world.plan();
    await holdProduction(world);
    expect(await dispatch({ world, server })).toMatchObject({ exitCode: 1, outputs: { state: 'unchanged', verdict: 'fail' } });
    expect(await served(server)).toBe('1.0.0');
    expect(await dispatch({ world, server })).toMatchObject({ exitCode: 1, outputs: { state: 'unchanged', verdict: 'fail' } });
    expect(await readFile(join(server, 'deployments.txt'), 'utf8')).toBe('1.0.0\n1.0.1\n1.0.0\n');
    expect((await deploymentsOf(world)).at(-1)).toBe('deployment of rain@v1.0.1 to production: in_progress, failure');
  });

  it('brings the version before back where the run is cancelled in the middle of the check', async () => {
    const { world, server } = await opened();
    await register(world, 'rule');
    await publish({ world, server });
    await register(world, 'a rule that is slow');
    const job = await publishedJob(world);
    const done = await runAction(job, 'deploy', { inputs: { deployment: 'true' }, env: { RAIN_SERVER: server }, cancelWhen: (printed) => printed.includes('Running the check node for v1.0.1') });
    expect(done).toMatchObject({ exitCode: 130, signal: null });
    await expect(transcript(done)).toMatchFileSnapshot(golden('deploy-cancelled.txt'));
    expect([await served(server), await movesOf(world)]).toEqual(['1.0.0', ['deploy of v1.0.0 to production']]);
    expect(await deploymentsOf(world)).toEqual(['deployment of rain@v1.0.0 to production: in_progress, success', 'deployment of rain@v1.0.1 to production: in_progress, error']);
  });

  it.each(['package.zip', 'evaluation-statement.json', 'model-card.md'])('refuses a release whose %s was altered', async (name) => {
    const { world, server } = await opened();
    await register(world, 'rule');
    const asset = [...world.state.assets.values()].find((asset) => asset.name === name);
    if (asset === undefined) throw new Error(`no ${name}`);
    const bytes = Buffer.from(asset.bytes);
    // In an archive, within a file: a byte of a header may say nothing of what is packed.
    const packed = bytes.indexOf('evaluation/predictions.csv');
    bytes.write('X', packed === -1 ? Math.floor(bytes.length / 2) : packed + 100);
    world.state.assets.set(asset.id, { ...asset, bytes });
    const done = await publish({ world, server });
    expect(done).toMatchObject({ exitCode: 4, outputs: { verdict: 'inconclusive' } });
    await expect(transcript(done)).toMatchFileSnapshot(golden(`deploy-altered-${name}.txt`));
    expect([await deploymentsOf(world), await movesOf(world)]).toEqual([[], []]);
    await expect(served(server)).rejects.toThrow('ENOENT');
  });

  it('has nothing to do for a release that is not of its model', async () => {
    const { world, server } = await opened();
    await register(world, 'rule');
    await publish({ world, server });
    const [release] = [...world.state.releases.values()];
    if (release === undefined) throw new Error('no release');
    const foreign = { ...release, id: 7, tag: 'v3.0.0', name: 'The app' };
    const done = await dispatch({ world, server, job: { event: releaseEvent(world, foreign) } });
    await expect(transcript(done)).toMatchFileSnapshot(golden('deploy-foreign-release.txt'));
    expect(await movesOf(world)).toEqual(['deploy of v1.0.0 to production']);
  });

  it('refuses a pre-release in production', async () => {
    const { world, server } = await opened();
    await register(world, 'rule');
    for (const release of world.state.releases.values()) world.state.releases.set(release.id, { ...release, prerelease: true });
    const done = await publish({ world, server });
    expect(done).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(done.log.annotations).toMatchObject([{ level: 'error', message: 'the release rain@v1.0.0 is marked as a pre-release, so it is not deployed to production; take the mark away, or ask for it by the input version' }]);
    expect(await movesOf(world)).toEqual([]);
  });

  it('tells, where debugging is on, how many requests it made', async () => {
    const { world, server } = await opened();
    await register(world, 'rule');
    const done = await runAction(await publishedJob(world), 'deploy', { inputs: { deployment: 'true' }, env: { RAIN_SERVER: server, RUNNER_DEBUG: '1' } });
    expect(done.exitCode).toBe(0);
    const count = done.requests.filter(({ host }) => host === 'api').length;
    expect(count).toBeGreaterThan(10);
    expect(done.printed).toContain(`Debug: Requests to GitHub's API: ${count}\n`);
  });

  it('deploys nothing without the permission for the Deployment that was asked for, and names it', async () => {
    const { world, server } = await opened();
    await register(world, 'rule');
    const done = await publish({ world, server, job: { permissions: { contents: 'write' } } });
    expect(done.exitCode).toBe(4);
    expect(done.log.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('add "deployments:') }]);
    await expect(served(server)).rejects.toThrow('ENOENT');
    expect(await movesOf(world)).toEqual([]);
  });

  it('doubles nothing where the answer to a POST is lost, whichever it is', async () => {
    const registered = await rainWorld();
    await register(registered, 'rule');
    const prepared = async () => {
      const world = await copyOf(registered);
      return { world, server: await temporaryFolder(), job: await publishedJob(world) };
    };
    const run = ({ job, server }: Awaited<ReturnType<typeof prepared>>) => runAction(job, 'deploy', { inputs: { deployment: 'true' }, env: { RAIN_SERVER: server } });
    const undisturbed = await prepared();
    const from = undisturbed.world.requests.length;
    await run(undisturbed);
    const expected = await storyOf(undisturbed.world);
    const posts = undisturbed.world.requests.slice(from).flatMap(({ method, status, route }, index) => (method === 'POST' && status === 201 ? [{ route, at: index + 1 }] : []));
    expect(posts.length).toBeGreaterThan(4);
    await inLanes(posts, async ({ route, at }) => {
      const disturbed = await prepared();
      const faults = disturbed.world.plan({ at, do: 'drop-reply-after-applying' });
      const { exitCode } = await run(disturbed);
      expect({ route, exitCode, unmet: faults.unmet(), story: await storyOf(disturbed.world) }).toEqual({ route, exitCode: 0, unmet: [], story: expected });
    });
    console.log(`deploy lost the answer to each of ${posts.length} POSTs and doubled nothing`);
  });
});
