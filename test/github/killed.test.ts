import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { verifyBundle } from '../../shared/statement/manifest.ts';
import { killAtEveryRequest, type KillPoint } from '../fake-world/harness/kill-at-every-request.ts';
import type { Job } from '../fake-world/harness/job.ts';
import { type Done, runAction } from '../fake-world/harness/run-action.ts';
import { dispatchEvent, pushEvent, releaseEvent, type TriggerEvent } from '../fake-world/scenario/events.ts';
import { rerun } from '../fake-world/scenario/run.ts';
import type { World } from '../fake-world/world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { copyOf, copyOfJob, DEPLOY_PERMISSIONS, deployJob, judgedModel, publishedJob, rainWorld, REGISTER_PERMISSIONS, registerJob } from './support/rain.ts';
import { readLog, storyOf } from './support/story.ts';

const ASSETS = ['evaluation-report.md', 'evaluation-statement.json', 'model-card.md', 'package.zip', 'training-statement.json'];

/** What holds at every moment, whoever died. */
async function expectPromises(world: World): Promise<void> {
  const { entries, damaged } = await readLog(world);
  expect(damaged).toEqual([]);
  const digests = entries.flatMap(({ entry }) => (entry.kind === 'version' ? [entry.digest] : []));
  expect(digests).toEqual([...new Set(digests)]);
  for (const { id, draft, tag } of world.state.releases.values()) {
    const whole = [...world.state.assets.values()].filter(({ release, state }) => release === id && state === 'uploaded').map(({ name }) => name);
    if (!draft) expect({ tag, assets: whole.sort() }).toEqual({ tag, assets: ASSETS });
  }
}

interface Step {
  readonly world: World;
  /** A runner before the step. */
  readonly template: Job;
  readonly action: 'register-model' | 'deploy';
  readonly event: (world: World) => TriggerEvent;
  readonly inputs: Readonly<Record<string, string>>;
  /** What the server has before the step. */
  readonly server: string;
  /** Kills only at requests that change something. */
  readonly onlyChanges?: boolean;
  /** It changes nothing but what its requests do, so that to die after one is to die before the next. */
  readonly onlyRequests?: boolean;
  /** Looks at the server after the step, whole or run again. */
  readonly look: (server: string) => Promise<void>;
}

/** Kills the step at each of its requests in a copy of the world, runs its job again on a fresh runner, and holds the end against that of a run that nobody killed. */
async function killEverywhere({ world: base, template, action, event, inputs, server: servedBefore, onlyChanges = false, onlyRequests = false, look }: Step): Promise<readonly KillPoint[]> {
  const permissions = action === 'deploy' ? DEPLOY_PERMISSIONS : REGISTER_PERMISSIONS;
  const prepare = async () => {
    const world = await copyOf(base);
    const server = join(await temporaryFolder(), 'server');
    await cp(servedBefore, server, { recursive: true });
    const job = await copyOfJob(template, world, { event: event(world), permissions });
    const run = (job: Job): Promise<Done> => runAction(job, action, { inputs, env: { RAIN_SERVER: server } });
    const again = async (): Promise<Done> => run(await copyOfJob(template, world, { event: event(world), permissions, run: rerun(world, job.run) }));
    return { world, server, act: () => run(job), again };
  };
  const undisturbed = await prepare();
  const { exitCode, requests } = await undisturbed.act();
  expect(exitCode).toBe(0);
  // A request that only reads leaves the world as it was: to die after it is to die before the next one.
  const reads = requests.map(({ method, path }) => method === 'GET' || path === '/graphql');
  const isSpared = ({ at, when }: Pick<KillPoint, 'at' | 'when'>): boolean => {
    if (when === 'after-applying' && onlyRequests) return at < reads.length;
    return reads[at - 1] === true && (onlyChanges || when === 'after-applying');
  };
  const expected = await storyOf(undisturbed.world);
  await look(undisturbed.server);
  return killAtEveryRequest(async () => {
    const { world, server, act, again } = await prepare();
    const check = async (point: KillPoint): Promise<void> => {
      await expectPromises(world);
      const { exitCode, log } = await again();
      await expectPromises(world);
      expect({ point, exitCode, errors: log.annotations.filter(({ level }) => level === 'error'), story: await storyOf(world) }).toEqual({ point, exitCode: 0, errors: [], story: expected });
      await look(server);
    };
    return { world, act, check };
  }, isSpared);
}

async function register(world: World, payload: string): Promise<void> {
  expect((await runAction(await registerJob(world, await judgedModel(payload)), 'register-model')).exitCode).toBe(0);
}

async function publish(world: World, server: string): Promise<void> {
  expect((await runAction(await publishedJob(world), 'deploy', { inputs: { deployment: 'true' }, env: { RAIN_SERVER: server } })).exitCode).toBe(0);
}

describe('a step that is killed at any of its requests, before or after it took effect', { timeout: 300_000 }, () => {
  it('register-model: run again, it ends with one version, its tags and one whole release', async () => {
    const world = await rainWorld();
    await register(world, 'rule');
    const template = await registerJob(world, await judgedModel('second rule'), { artifactService: false });
    const points = await killEverywhere({ world, template, action: 'register-model', event: pushEvent, inputs: { release: 'publish' }, server: await temporaryFolder(), onlyRequests: true, look: async () => undefined });
    console.log(`register-model was killed at ${points.length} points, and no promise broke`);
    expect(points.length).toBeGreaterThan(20);
  });

  it('deploy: run again, it ends with one move of the stage and one Deployment that succeeded', async () => {
    const [world, server] = [await rainWorld(), await temporaryFolder()];
    await register(world, 'rule');
    await publish(world, server);
    await register(world, 'second rule');
    const template = await publishedJob(world, { artifactService: false });
    const event = (world: World): TriggerEvent => {
      const release = [...world.state.releases.values()].find(({ tag }) => tag === 'rain@v1.0.1');
      if (release === undefined) throw new Error('v1.0.1 has no release');
      return releaseEvent(world, release);
    };
    const digest = [...(await readLog(world)).entries].flatMap(({ entry }) => (entry.kind === 'version' ? [entry.digest] : [])).at(-1);
    const look = async (server: string): Promise<void> => expect((await verifyBundle(join(server, 'model'))).digest).toBe(digest);
    const points = await killEverywhere({ world, template, action: 'deploy', event, inputs: { deployment: 'true' }, server, look });
    console.log(`deploy was killed at ${points.length} points, and no promise broke`);
    expect(points.length).toBeGreaterThan(20);
  });

  it('a rollback: run again, it ends one step back, held, and never goes on to the version before', async () => {
    const [world, server] = [await rainWorld(), await temporaryFolder()];
    for (const payload of ['rule', 'second rule', 'third rule']) {
      await register(world, payload);
      await publish(world, server);
    }
    const template = await deployJob(world, { artifactService: false });
    const digest = [...(await readLog(world)).entries].flatMap(({ entry }) => (entry.kind === 'version' && entry.version === '1.0.1' ? [entry.digest] : [])).at(-1);
    const look = async (server: string): Promise<void> => expect((await verifyBundle(join(server, 'model'))).digest).toBe(digest);
    const points = await killEverywhere({ world, template, action: 'deploy', event: dispatchEvent, inputs: { deployment: 'true', rollback: 'true', reason: 'scores drift' }, server, onlyChanges: true, look });
    console.log(`a rollback was killed at ${points.length} points, and no promise broke`);
    expect(points.length).toBeGreaterThan(15);
  });
});
