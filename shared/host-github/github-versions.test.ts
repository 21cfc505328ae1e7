import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { assetsOf } from '../../test/fake-world/github/assets.ts';
import { TEST_TOKEN } from '../../test/support/github-client.ts';
import { clientWorld } from '../../test/support/github-world.ts';
import { memoryLog } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { sealTestPackage, writeTestBundle } from '../../test/support/version-package.ts';
import { type GithubClient, makeGithubClient } from '../github/client.ts';
import type { VersionStore } from '../ports/ledger.ts';
import { appendEntry } from '../registry/append-entry.ts';
import { openVersion } from '../registry/open-version.ts';
import { readRegistry } from '../registry/read-registry.ts';
import { versionsOf } from '../registry/state.ts';
import { digestOfBytes, digestOfFile } from '../statement/digest.ts';
import { PlatformError } from '../verdict/errors.ts';
import { githubLedger } from './github-ledger.ts';
import { githubVersions } from './github-versions.ts';

const noon = { now: () => new Date('2026-11-21T12:00:00Z') };

/** A version's package as register-model assembles it. */
async function writePackage(directory: string, { evaluation = 'first', weights = 'weights of a model' } = {}) {
  const digest = await writeTestBundle(join(directory, 'bundle'), { 'payload/model.bin': weights, 'predictions.csv': 'id,score\na,0.5\n' });
  const files = {
    'model-card.md': `# churn\n\nJudged by the ${evaluation} evaluation.\n`,
    'evaluation/result.json': `{"evaluation": "${evaluation}"}\n`,
    'evaluation/report.md': `### ✅ churn: ${evaluation}\n`,
    'evaluation/statement.json': `{"judged": "${digest}", "evaluation": "${evaluation}"}\n`,
    'evaluation/predictions.csv': 'id,score\na,0.5\n',
    'statements/training.json': '{"trained": true}\n',
    'profile.json': '{}\n',
    'golden.json': '',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(directory, path, '..'), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return { directory, digest, evaluation: digestOfBytes(files['evaluation/statement.json']), sealed: await sealTestPackage(directory) };
}

type Package = Awaited<ReturnType<typeof writePackage>>;

interface Run {
  readonly versions: VersionStore;
  register(made: Package, options?: { readonly publish?: boolean }): Promise<string | null>;
}

/** A run of its own: it remembers nothing of another. Registers in the order of register-model. */
async function runOf(client: GithubClient, head: string): Promise<Run> {
  const ledger = githubLedger({ client: async () => client, sourceCommit: head });
  const versions = githubVersions({ client: async () => client, repository: 'octo/churn', ledger, directory: await temporaryFolder() });
  return {
    versions,
    async register({ directory, digest }, { publish = false } = {}) {
      await ledger.settle('churn');
      await versions.put('churn', digest, directory);
      const stored = await versions.open('churn', digest);
      if (stored === null) throw new Error('nothing is there');
      const judged = { evaluation: await digestOfFile(join(stored, 'evaluation/statement.json')), package: await digestOfFile(join(stored, 'manifest.json')) };
      await appendEntry({ ledger, clock: noon }, 'churn', (state) => {
        const known = versionsOf(state);
        return known.some((entry) => entry.digest === digest) ? null : { kind: 'version', version: `1.0.${known.length}`, digest, bump: 'patch', ...judged };
      });
      const entry = versionsOf(await readRegistry(ledger, 'churn')).find((entry) => entry.digest === digest);
      if (entry === undefined) throw new Error('no version was claimed');
      await openVersion({ versions }, 'churn', entry);
      return versions.release('churn', { digest, version: entry.version, notes: '# churn\n', publish });
    },
  };
}

async function prepared(options: Parameters<typeof clientWorld>[0] = {}) {
  const world = await clientWorld(options);
  const made = await writePackage(join(await temporaryFolder(), 'package'));
  return { ...world, made, run: await runOf(world.client, world.head), later: () => runOf(world.otherClient(), world.head) };
}

const NAMES = ['evaluation-report.md', 'evaluation-statement.json', 'model-card.md', 'package.zip', 'profile.json', 'training-statement.json'];

/** All that GitHub shows: releases with their files, tags. */
function shown({ world: { state } }: Pick<Awaited<ReturnType<typeof clientWorld>>, 'world'>) {
  return {
    releases: [...state.releases.values()].map(({ id, tag, name, draft, latest }) => ({
      tag, name, draft, latest,
      assets: assetsOf(state, id).map((asset) => (asset.state === 'uploaded' ? asset.name : `${asset.name} (${asset.state})`)).sort(),
    })),
    tags: [...state.refs.keys()].filter((ref) => ref.startsWith('refs/tags/')).sort(),
  };
}

function textOfAsset({ world: { state } }: Pick<Awaited<ReturnType<typeof clientWorld>>, 'world'>, name: string): string | undefined {
  return [...state.assets.values()].find((asset) => asset.name === name)?.bytes.toString();
}

const registered = (draft: boolean) => ({
  releases: [{ tag: 'churn@v1.0.0', name: 'churn v1.0.0', draft, latest: false, assets: NAMES }],
  tags: ['refs/tags/churn@v1.0.0', 'refs/tags/mlops-log/churn/000001'],
});

describe('githubVersions', () => {
  it('keeps a version as a draft that a person publishes', async () => {
    const { run, later, made, ...world } = await prepared();
    await run.versions.put('churn', made.digest, made.directory);
    const short = made.digest.slice(7, 19);
    expect(shown(world)).toEqual({ releases: [{ tag: `churn-${short}`, name: `churn-${short} (being registered)`, draft: true, latest: false, assets: NAMES }], tags: [] });
    expect(await run.register(made)).toMatch(/\/releases\/tag\/untagged-/);
    expect(shown(world)).toEqual(registered(true));
    expect(textOfAsset(world, 'model-card.md')).toBe('# churn\n\nJudged by the first evaluation.\n');
    expect([...world.world.state.releases.values()][0]?.body).toBe(`<!-- mlops-actions:version churn ${made.digest} -->\n\n# churn\n`);
    const folder = await (await later()).versions.open('churn', made.digest);
    expect((await readdir(folder ?? '')).sort()).toEqual(['bundle', 'evaluation', 'golden.json', 'manifest.json', 'model-card.md', 'profile.json', 'statements']);
    expect(await (await later()).versions.open('churn', digestOfBytes('other'))).toBeNull();
  });

  it('publishes it where that is asked for, but not as the latest release of the repository', async () => {
    const { run, made, ...world } = await prepared();
    expect(await run.register(made, { publish: true })).toBe('https://github.com/octo/churn/releases/tag/churn%40v1.0.0');
    expect(shown(world)).toEqual(registered(false));
  });

  it('changes nothing the second time', async () => {
    const { run, later, made, asked, world } = await prepared();
    await run.register(made);
    const [release] = world.state.releases.values();
    if (release === undefined) throw new Error('a release was expected');
    world.state.releases.set(release.id, { ...release, body: `${release.body}\nRead by Ada.\n` });
    asked();
    const url = await (await later()).register(made);
    expect(url).toMatch(/untagged/);
    expect(asked().filter((request) => !/^GET|graphql/.test(request))).toEqual([]);
    await (await later()).register(made, { publish: true });
    expect(asked().filter((request) => !/^GET|graphql/.test(request))).toEqual(['PATCH /releases/{release_id} 200']);
    expect([...world.state.releases.values()][0]).toMatchObject({ draft: false, tag: 'churn@v1.0.0', body: expect.stringMatching(/Read by Ada/) });
  });

  it('takes few requests', async () => {
    const { run, made, asked } = await prepared();
    await run.register(made);
    expect(asked().filter((request) => !request.includes('/git/') && !request.includes('graphql'))).toEqual([
      'GET /releases 200', 'POST /releases 201', 'GET /releases 200',
      ...Array.from({ length: 6 }, () => 'POST /releases/{release_id}/assets 201'),
      'GET /releases/{release_id} 200', 'GET /releases/assets/{asset_id} 302', 'GET blob 200',
      'GET /releases/{release_id} 200', 'PATCH /releases/{release_id} 200',
    ]);
  });

  it('finds a published version by its tag, whatever a person wrote over its notes', async () => {
    const { run, later, made, asked, ...world } = await prepared();
    await run.register(made, { publish: true });
    const [release] = world.world.state.releases.values();
    if (release === undefined) throw new Error('a release was expected');
    world.world.state.releases.set(release.id, { ...release, body: 'My own words' });
    asked();
    expect(await (await later()).versions.open('churn', made.digest)).not.toBeNull();
    expect(asked()).toEqual(['POST /graphql 200', 'GET /releases/tags/{tag} 200', 'GET /releases/assets/{asset_id} 302', 'GET blob 200']);
  });

  it('says why a draft can’t be seen', async () => {
    const { run, later, made, world } = await prepared();
    await run.register(made);
    world.tokens.set(TEST_TOKEN, { value: TEST_TOKEN, login: 'github-actions[bot]', kind: 'installation', permissions: { contents: 'read' }, job: null });
    await expect((await later()).versions.open('churn', made.digest)).rejects.toThrow(
      new PlatformError('churn@v1.0.0 is in the log, but octo/churn shows no release of it: it is still a draft, which only contents: write may see (publish it, or give the token that permission), or it was deleted'),
    );
  });

  describe('whatever happens to a request', () => {
    const routes = ['POST /repos/{owner}/{repo}/releases', 'POST /repos/{owner}/{repo}/releases/{release_id}/assets', 'PATCH /repos/{owner}/{repo}/releases/{release_id}', 'GET /repos/{owner}/{repo}/releases', 'GET blob'];
    const losses = ['drop-before', 'drop-reply-after-applying', '500-before', '502-after'] as const;

    it.each([...routes.flatMap((route) => losses.map((loss) => [loss, route] as const)), ['torn-upload', 'POST /repos/{owner}/{repo}/releases/{release_id}/assets'] as const])(
      '%s at %s: one version, whole',
      async (loss, route) => {
        const { run, made, ...world } = await prepared();
        const plan = world.world.plan({ at: { route, nth: 1, times: 2 }, do: loss });
        await run.register(made);
        expect(shown(world)).toEqual(registered(true));
        if (route !== 'PATCH /repos/{owner}/{repo}/releases/{release_id}') expect(plan.unmet()).toEqual([]);
        expect(await (await world.later()).versions.open('churn', made.digest)).not.toBeNull();
      },
    );

    it('a run that dies at any request leaves what the next one finishes', async () => {
      const dead = new Error('the process is dead');
      const dying = (api: string, at: number, when: 'before' | 'after') => {
        let count = 0;
        const fetch: typeof globalThis.fetch = async (...asked) => {
          count += 1;
          if (count > at || (count === at && when === 'before')) throw dead;
          const reply = await globalThis.fetch(...asked);
          if (count === at) {
            await reply.arrayBuffer();
            throw dead;
          }
          return reply;
        };
        return { client: makeGithubClient({ token: TEST_TOKEN, apiUrl: api, repository: 'octo/churn', log: memoryLog(), signal: new AbortController().signal, sleep: async () => undefined, fetch }), count: () => count };
      };
      let points = 0;
      for (let at = 1, finished = false; !finished; at += 1) {
        for (const when of ['before', 'after'] as const) {
          const { made, later, head, ...world } = await prepared();
          const { client } = dying(world.world.site.api, at, when);
          finished = await (await runOf(client, head)).register(made, { publish: true }).then(() => true, () => false);
          if (!finished) points += 1;
          expect(await (await later()).register(made, { publish: true })).toBe('https://github.com/octo/churn/releases/tag/churn%40v1.0.0');
          expect({ at, when, ...shown(world) }).toEqual({ at, when, ...registered(false) });
        }
      }
      expect(points).toBeGreaterThan(40);
    });
  });

  it('ends two registrations of the same bytes at the same time with one release and one version', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { run, later, made, ...world } = await prepared();
      await Promise.all([run.register(made), (await later()).register(made)]);
      expect(shown(world)).toEqual(registered(true));
    }
  });

  it('keeps the package that is there, and its evaluation, and makes the copies agree with it', async () => {
    const { run, later, made, ...world } = await prepared();
    await run.versions.put('churn', made.digest, made.directory);
    const second = await writePackage(join(await temporaryFolder(), 'package'), { evaluation: 'second' });
    expect(second.digest).toBe(made.digest);
    const card = [...world.world.state.assets.values()].find(({ name }) => name === 'model-card.md');
    if (card === undefined) throw new Error('a card was expected');
    world.world.state.assets.set(card.id, { ...card, bytes: await readFile(join(second.directory, 'model-card.md')) });
    await (await later()).versions.put('churn', second.digest, second.directory);
    expect(textOfAsset(world, 'model-card.md')).toBe('# churn\n\nJudged by the first evaluation.\n');
    const folder = await (await later()).versions.open('churn', made.digest);
    expect(await digestOfFile(join(folder ?? '', 'manifest.json'))).toBe(made.sealed);
  });

  it('replaces what a dead run left of another evaluation, and a package that is none', async () => {
    const { run, later, made, ...world } = await prepared();
    await run.versions.put('churn', made.digest, made.directory);
    const zip = [...world.world.state.assets.values()].find(({ name }) => name === 'package.zip');
    if (zip === undefined) throw new Error('a package was expected');
    const second = await writePackage(join(await temporaryFolder(), 'package'), { evaluation: 'second' });
    for (const bytes of [Buffer.from('no zip'), null]) {
      if (bytes === null) world.world.state.assets.delete(zip.id);
      else world.world.state.assets.set(zip.id, { ...zip, bytes });
      await (await later()).versions.put('churn', second.digest, second.directory);
      expect(shown(world).releases).toMatchObject([{ assets: NAMES }]);
      expect(textOfAsset(world, 'model-card.md')).toBe('# churn\n\nJudged by the second evaluation.\n');
      expect(await openVersion(await later(), 'churn', { version: '1.0.0', digest: second.digest, evaluation: second.evaluation, package: second.sealed })).toMatch(/package$/);
    }
  });

  it('refuses a published release whose files differ', async () => {
    const { run, later, made, ...world } = await prepared();
    await run.register(made, { publish: true });
    const alter = (name: string, bytes: Buffer): void => {
      const asset = [...world.world.state.assets.values()].find((asset) => asset.name === name);
      if (asset === undefined) throw new Error(`${name} was expected`);
      world.world.state.assets.set(asset.id, { ...asset, bytes });
    };
    alter('model-card.md', Buffer.from('# churn, the best of all\n'));
    const differ = "churn@v1.0.0: the assets of its release differ from the ledger's: model-card.md was altered; restore them from a copy";
    await expect((await later()).versions.open('churn', made.digest)).rejects.toThrow(new PlatformError(differ));
    await expect((await later()).versions.put('churn', made.digest, made.directory)).rejects.toThrow(new PlatformError(differ));

    alter('package.zip', Buffer.from('no zip at all'));
    await expect((await later()).versions.open('churn', made.digest)).rejects.toThrow(/^package\.zip of the release churn@v1\.0\.0 is damaged, or no zip file: /);
    await expect((await later()).versions.put('churn', made.digest, made.directory)).rejects.toThrow(
      new PlatformError(`churn@v1.0.0: the assets of its release differ from the ledger's: package.zip is not there, or no package of ${made.digest}; restore them from a copy`),
    );
  });

  it('shows another model in a package of the right name by the digest of the log', async () => {
    const { run, later, made, ...world } = await prepared();
    await run.register(made, { publish: true });
    const other = await writePackage(join(await temporaryFolder(), 'package'), { weights: 'weights of another model' });
    const elsewhere = await prepared();
    await elsewhere.run.versions.put('churn', other.digest, other.directory);
    const foreign = [...elsewhere.world.state.assets.values()].find(({ name }) => name === 'package.zip');
    const zip = [...world.world.state.assets.values()].find(({ name }) => name === 'package.zip');
    if (foreign === undefined || zip === undefined) throw new Error('packages were expected');
    world.world.state.assets.set(zip.id, { ...zip, bytes: foreign.bytes });
    for (const name of ['evaluation-statement.json', 'evaluation-report.md', 'model-card.md']) {
      const asset = [...world.world.state.assets.values()].find((asset) => asset.name === name);
      if (asset !== undefined) world.world.state.assets.delete(asset.id);
    }
    await expect(openVersion(await later(), 'churn', { version: '1.0.0', digest: made.digest })).rejects.toThrow(
      /^churn@v1\.0\.0 is damaged: .*: its digest is sha256:[0-9a-f]{64}, expected sha256:[0-9a-f]{64}; restore the release of churn in octo\/churn that holds sha256:[0-9a-f]{64} from a copy$/,
    );
  });

  it('explains a tag that an immutable release used up', async () => {
    const { run, made, world } = await prepared({ immutableReleases: true });
    world.state.burntTags.add('churn@v1.0.0');
    await expect(run.register(made, { publish: true })).rejects.toThrow(
      'GitHub keeps the tag churn@v1.0.0 for ever for an immutable release that was deleted, so the version can\'t be released; register other bytes, which get another version',
    );
  });

  it('works where releases are frozen when they are published', async () => {
    const { run, later, made, ...world } = await prepared({ immutableReleases: true });
    await run.register(made, { publish: true });
    await (await later()).register(made, { publish: true });
    expect(shown(world)).toEqual(registered(false));
  });

  it('does not let GitHub make a tag by itself', async () => {
    const { run, made, world, ...rest } = await prepared();
    await run.register(made);
    world.state.refs.delete('refs/tags/churn@v1.0.0');
    await expect(run.versions.release('churn', { digest: made.digest, version: '1.0.0', notes: '', publish: true })).rejects.toThrow('the tag churn@v1.0.0 of octo/churn is gone; run this again, which makes it anew');
    expect(shown({ world, ...rest })).toMatchObject({ releases: [{ draft: true }] });
  });

  it('cuts notes that GitHub would not take', async () => {
    const { run, made, world } = await prepared();
    await run.versions.put('churn', made.digest, made.directory);
    await run.versions.release('churn', { digest: made.digest, version: '1.0.0', notes: `${'a line of notes\n'.repeat(10_000)}`, publish: false });
    const body = [...world.state.releases.values()][0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(125_000);
    expect(body.length).toBeGreaterThan(124_900);
    expect(body).toMatch(/a line of notes\n\n… the rest is in model-card\.md below\.\n$/);
  });

  it('refuses what is no bundle of the digest, before anything is asked', async () => {
    const { run, made, asked } = await prepared();
    await writeFile(join(made.directory, 'bundle/payload/model.bin'), 'other weights');
    await expect(run.versions.put('churn', made.digest, made.directory)).rejects.toThrow(/model\.bin: its bytes are not those of the manifest$/);
    expect(asked()).toEqual([]);
  });
});
