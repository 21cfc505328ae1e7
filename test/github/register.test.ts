import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { describeWorld } from '../fake-world/harness/describe-world.ts';
import { runAction } from '../fake-world/harness/run-action.ts';
import { transcript } from '../fake-world/harness/transcript.ts';
import type { World } from '../fake-world/world.ts';
import type { WorldState } from '../fake-world/world-state.ts';
import { briefly } from './support/golden.ts';
import { inLanes } from './support/in-lanes.ts';
import { judgedModel, rainWorld, registerJob } from './support/rain.ts';
import { readLog, storyOf } from './support/story.ts';

const golden = (name: string): string => join(import.meta.dirname, '../golden/github', name);
/** Requests that change something. */
const changes = (world: World): string[] => world.requests.filter(({ host, method, path }) => host !== 'results' && method !== 'GET' && path !== '/graphql').map(({ method, path }) => `${method} ${path}`);

const UPLOAD = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';

async function register(world: World, payload = 'rule') {
  const job = await registerJob(world, await judgedModel(payload));
  return runAction(job, 'register-model');
}

describe('register-model on GitHub', { timeout: 120_000 }, () => {
  it('makes annotated tags and a draft release with the package, its statements and the card; the same bytes again post nothing', async () => {
    const world = await rainWorld();
    const done = await register(world);
    expect(done.leaks).toEqual([]);
    await expect(`${transcript(done)}\n--- the repository\n${describeWorld(world)}`).toMatchFileSnapshot(golden('register.txt'));
    const story = await storyOf(world);
    const before = changes(world).length;

    const again = await register(world);
    expect(changes(world)).toHaveLength(before);
    expect(await storyOf(world)).toEqual(story);
    await expect(transcript(again)).toMatchFileSnapshot(golden('register-again.txt'));
  });

  it('publishes at once where it is told to, and a draft of an earlier run too', async () => {
    const world = await rainWorld();
    await register(world);
    const job = await registerJob(world, await judgedModel('rule'));
    const done = await runAction(job, 'register-model', { inputs: { release: 'publish' } });
    expect(done).toMatchObject({ exitCode: 0, outputs: { version: 'rain@v1.0.0', reused: 'true' } });
    expect([...world.state.releases.values()]).toMatchObject([{ tag: 'rain@v1.0.0', draft: false, latest: false, prerelease: false }]);
    // Made by GITHUB_TOKEN: it starts no workflow.
    expect(world.state.events.filter(({ event }) => event === 'release')).toMatchObject([{ starts: false }]);
  });

  it('registers two runs at once: the same bytes are one version, others the next', async () => {
    const world = await rainWorld();
    const jobs = await Promise.all(['rule', 'rule', 'other rule'].map(async (payload) => registerJob(world, await judgedModel(payload))));
    const done = await Promise.all(jobs.map((job) => runAction(job, 'register-model')));
    expect(done.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    const [one, same, other] = done.map(({ outputs }) => outputs['version']);
    expect(same).toBe(one);
    expect([one, other].sort()).toEqual(['rain@v1.0.0', 'rain@v1.0.1']);
    const { entries, damaged } = await readLog(world);
    expect(damaged).toEqual([]);
    expect(entries.map(({ entry }) => entry.kind)).toEqual(['version', 'version']);
    expect([...world.state.releases.values()].map(({ tag }) => tag).sort()).toEqual(['rain@v1.0.0', 'rain@v1.0.1']);
  });

  it('takes the next number where another run claims its own just before', async () => {
    const [world, other] = [await rainWorld(), await rainWorld()];
    await register(other, 'other rule');
    const job = await registerJob(world, await judgedModel('rule'));
    const meanwhile = (state: WorldState): void => {
      for (const [sha, object] of other.state.objects) state.objects.set(sha, object);
      for (const [name, sha] of other.state.refs) if (name.startsWith('refs/tags/')) state.refs.set(name, sha);
      for (const release of other.state.releases.values()) state.releases.set(release.id + 5000, { ...release, id: release.id + 5000 });
      for (const asset of other.state.assets.values()) state.assets.set(asset.id + 5000, { ...asset, id: asset.id + 5000, release: asset.release + 5000 });
    };
    const faults = world.plan({ at: { route: 'POST /repos/{owner}/{repo}/git/refs' }, do: 'meanwhile', change: meanwhile });
    const done = await runAction(job, 'register-model');
    expect(faults.unmet()).toEqual([]);
    expect(done).toMatchObject({ exitCode: 0, outputs: { version: 'rain@v1.0.1' } });
    // The other run's objects were made elsewhere, at another second.
    const made = [...other.site.made].reduce((text, sha, place) => text.replaceAll(sha, `<of the other run ${place + 1}>`), describeWorld(world));
    await expect(`${transcript(briefly(done))}\n--- the repository\n${made}`).toMatchFileSnapshot(golden('register-together.txt'));
  });

  it('refuses a tag of its version that names something else, and says which', async () => {
    const world = await rainWorld();
    world.state.refs.set('refs/tags/rain@v1.0.0', world.state.refs.get('refs/heads/main') ?? '');
    const done = await register(world);
    expect(done).toMatchObject({ exitCode: 4, outputs: { verdict: 'inconclusive' } });
    await expect(transcript(done)).toMatchFileSnapshot(golden('register-foreign-tag.txt'));
    expect((await readLog(world)).entries).toEqual([]);
  });

  it('says what to do about a tag that a deleted immutable release has burnt', async () => {
    const world = await rainWorld({ immutableReleases: true });
    world.state.burntTags.add('rain@v1.0.0');
    const job = await registerJob(world, await judgedModel('rule'));
    const done = await runAction(job, 'register-model', { inputs: { release: 'publish' } });
    expect(done.exitCode).toBe(4);
    await expect(transcript(done)).toMatchFileSnapshot(golden('register-burnt-tag.txt'));
  });

  it('names the permission that is missing', async () => {
    const world = await rainWorld();
    const job = await registerJob(world, await judgedModel('rule'), { permissions: { contents: 'read' } });
    const done = await runAction(job, 'register-model');
    expect(done).toMatchObject({ exitCode: 4, outputs: { verdict: 'inconclusive' } });
    expect(done.log.annotations).toMatchObject([{ level: 'error', message: 'GitHub refused POST /repos/acme/rain/releases (403: Resource not accessible by integration); add "contents: write" to the permissions of the job' }]);
    expect(world.state.releases.size).toBe(0);
  });

  it('waits as long as a rate limit asks, and uploads again what a 502 tore', async () => {
    const world = await rainWorld();
    const limit = { do: 'rate-limit', retryAfter: 1 } as const;
    const faults = world.plan({ at: { route: 'POST /repos/{owner}/{repo}/releases' }, ...limit, status: 403 }, { at: { route: UPLOAD }, ...limit, status: 429 }, { at: { route: UPLOAD, nth: 3 }, do: 'torn-upload' });
    const done = await register(world);
    expect(done).toMatchObject({ exitCode: 0, outputs: { version: 'rain@v1.0.0' } });
    expect(faults.unmet()).toEqual([]);
    await expect(`${transcript(briefly(done))}\n--- the repository\n${describeWorld(world)}`).toMatchFileSnapshot(golden('register-through-limits.txt'));
  });

  it('doubles nothing where the answer to a POST is lost, whichever it is', async () => {
    const undisturbed = await rainWorld();
    await register(undisturbed);
    const story = await storyOf(undisturbed);
    const posts = undisturbed.requests.flatMap(({ method, status, route }, index) => (method === 'POST' && status === 201 ? [{ route, at: index + 1 }] : []));
    await inLanes(posts, async ({ route, at }) => {
      const world = await rainWorld();
      const faults = world.plan({ at, do: 'drop-reply-after-applying' });
      const done = await register(world);
      expect({ route, exitCode: done.exitCode, unmet: faults.unmet(), story: await storyOf(world) }).toEqual({ route, exitCode: 0, unmet: [], story });
    });
    console.log(`register-model lost the answer to each of ${posts.length} POSTs and doubled nothing`);
  });
});
