import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openTerminal, type Terminal } from '../black-box/support/terminal.ts';
import { edit } from '../black-box/support/projects.ts';
import { findLeaks } from '../fake-world/harness/find-leaks.ts';
import { issueToken } from '../fake-world/harness/issue-token.ts';
import { type Done, runAction } from '../fake-world/harness/run-action.ts';
import { scrubWorld } from '../fake-world/harness/scrub-world.ts';
import { checkout } from '../fake-world/scenario/checkout.ts';
import { pushEvent } from '../fake-world/scenario/events.ts';
import type { Permissions } from '../fake-world/world-state.ts';
import type { World } from '../fake-world/world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { deployJob, judgedModel, publishedJob, rainWorld, registerJob } from './support/rain.ts';
import { storyOf } from './support/story.ts';

const golden = (name: string): string => join(import.meta.dirname, '../golden/github', name);
const ON_GITHUB = ['--repository', 'acme/rain'];

interface Person {
  readonly terminal: Terminal;
  readonly folder: string;
  readonly token: string;
  /** All that the terminal showed, without what differs from run to run. */
  shown(): string;
}

/** A person with a clone of the repository, the built command and a token, as gh would give it. */
async function person(world: World, { permissions = { contents: 'write' }, environment = {} }: { readonly permissions?: Permissions; readonly environment?: Readonly<Record<string, string>> } = {}): Promise<Person> {
  const folder = await temporaryFolder();
  await checkout(world, folder, pushEvent(world));
  const token = issueToken(world, { permissions }).value;
  const terminal = openTerminal(folder, { environment: { GITHUB_API_URL: world.site.api, GITHUB_SERVER_URL: 'https://github.com', GITHUB_TOKEN: token, ...environment } });
  return { terminal, folder, token, shown: () => scrubWorld(terminal.transcript(), world) };
}

async function register(world: World, payload: string): Promise<void> {
  expect((await runAction(await registerJob(world, await judgedModel(payload)), 'register-model')).exitCode).toBe(0);
}

async function publish(world: World, server: string): Promise<Done> {
  return runAction(await publishedJob(world), 'deploy', { env: { RAIN_SERVER: server } });
}

/** Two versions, of which the second serves. */
async function twoVersions(): Promise<{ readonly world: World; readonly server: string }> {
  const [world, server] = [await rainWorld(), await temporaryFolder()];
  for (const payload of ['rule', 'second rule']) {
    await register(world, payload);
    expect((await publish(world, server)).exitCode).toBe(0);
  }
  return { world, server };
}

const movesOf = async (world: World): Promise<readonly string[]> => (await storyOf(world)).filter((line) => line.startsWith('entry') && !line.includes(' is ')).map((line) => line.replace(/^entry \d+: /, ''));
const served = (server: string): Promise<string> => readFile(join(server, 'version.txt'), 'utf8');

/** In place of the programs, a folder beside mlops.yml. */
async function deployIntoFolder(folder: string): Promise<void> {
  const config = await readFile(join(folder, 'mlops.yml'), 'utf8');
  await writeFile(join(folder, 'mlops.yml'), `${config.slice(0, config.indexOf('deploy:'))}deploy:\n  production: { target: directory, path: served }\n`);
}

const TWO_MOVES = ['deploy of v1.0.0 to production', 'deploy of v1.0.1 to production'];

/** The same, in a folder on this machine. */
async function twoVersionsInFolder(): Promise<Person & { readonly world: World }> {
  const world = await rainWorld();
  await register(world, 'rule');
  const someone = await person(world);
  await deployIntoFolder(someone.folder);
  expect(await someone.terminal.mlops('deploy', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
  await register(world, 'second rule');
  expect(await someone.terminal.mlops('deploy', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
  return { ...someone, world };
}

async function pointed(folder: string): Promise<string> {
  return (JSON.parse(await readFile(join(folder, 'served/current.json'), 'utf8')) as { version: string }).version;
}

describe('the command on a registry on GitHub', { timeout: 120_000 }, () => {
  it('shows the hold that a rollback by the action set, and lifts it, so that the next release is deployed', async () => {
    const { world, server } = await twoVersions();
    const { terminal, token, shown } = await person(world);
    const rolledBack = await runAction(await deployJob(world), 'deploy', { inputs: { rollback: 'true', reason: 'scores drift' }, env: { RAIN_SERVER: server } });
    expect([rolledBack.exitCode, await served(server)]).toEqual([0, '1.0.0']);
    terminal.note(`a rollback by the action: ${rolledBack.outputs['version']} is ${rolledBack.outputs['state']}`);
    expect(await terminal.mlops('status', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });

    await register(world, 'third rule');
    const stopped = await publish(world, server);
    expect(stopped).toMatchObject({ exitCode: 1, outputs: { state: 'unchanged', version: 'rain@v1.0.2' } });
    terminal.note(`the release of v1.0.2 is published, and the action ends with 1: ${stopped.log.annotations[0]?.message}`);
    expect(stopped.log.annotations[0]?.message).toContain('To go on: mlops hold production --lift --repository acme/rain');
    const lifted = await terminal.mlops('hold', 'production', '--lift', '--reason', 'v1.0.2 is mended', ...ON_GITHUB);
    expect(lifted).toMatchObject({ exitCode: 0 });

    const goesOn = await runAction(await deployJob(world), 'deploy', { env: { RAIN_SERVER: server } });
    expect(goesOn).toMatchObject({ exitCode: 0, outputs: { state: 'deployed', version: 'rain@v1.0.2' } });
    terminal.note(`the action is run again: ${goesOn.outputs['version']} is ${goesOn.outputs['state']}`);
    expect(await served(server)).toBe('1.0.2');
    await terminal.mlops('hold', 'production', '--lift', ...ON_GITHUB);
    await terminal.mlops('status', ...ON_GITHUB);
    await terminal.mlops('history', ...ON_GITHUB);
    await expect(shown()).toMatchFileSnapshot(golden('command-lifts-hold.txt'));
    expect(await movesOf(world)).toEqual(['deploy of v1.0.0 to production', 'deploy of v1.0.1 to production', 'hold of production', 'rollback of v1.0.0 to production', 'lift of production', 'deploy of v1.0.2 to production']);
    expect(findLeaks(token, { terminal: terminal.transcript() })).toEqual([]);
  });

  it('finds the repository by the remote origin where mlops.yml says github, and registers nothing', async () => {
    const { world } = await twoVersions();
    const { terminal, folder, shown } = await person(world, { permissions: { contents: 'read' } });
    await edit(join(folder, 'mlops.yml'), 'model: rain\n', 'model: rain\nregistry: { backend: github }\n');
    expect(await terminal.mlops('history')).toMatchObject({ exitCode: 0 });
    expect(await terminal.mlops('run')).toMatchObject({ exitCode: 2 });
    expect(await terminal.mlops('register-model')).toMatchObject({ exitCode: 2 });
    await expect(shown()).toMatchFileSnapshot(golden('command-by-origin.txt'));
  });

  it('rolls back by the programs of the team, which never see the token under any name', async () => {
    const { world, server } = await twoVersions();
    const holder = await person(world);
    const { terminal, folder } = await person(world, { environment: { GITHUB_TOKEN: '', GH_TOKEN: holder.token, INNOCENT: `Bearer ${holder.token}`, RAIN_SERVER: server } });
    await edit(join(folder, 'mlops.yml'), 'env: [RAIN_SERVER]', 'env: [RAIN_SERVER, GH_TOKEN, INNOCENT]');
    await edit(join(folder, 'deploy.mjs'), "console.log('the server", "console.log(Object.keys(process.env).filter((name) => /TOKEN|INNOCENT/.test(name)).length + ' secrets');\nconsole.log('the server");
    const done = await terminal.mlops('rollback', '--reason', 'scores drift', ...ON_GITHUB);
    expect(done).toMatchObject({ exitCode: 0, output: expect.stringContaining('  0 secrets\n') });
    expect(findLeaks(holder.token, { terminal: terminal.transcript() })).toEqual([]);
    expect([await served(server), await movesOf(world)]).toEqual(['1.0.0', ['deploy of v1.0.0 to production', 'deploy of v1.0.1 to production', 'hold of production', 'rollback of v1.0.0 to production']]);
  });

  it('goes back from the kept copies of a folder where the releases are gone', async () => {
    const { world, terminal, shown } = await twoVersionsInFolder();
    world.state.releases.clear();
    world.state.assets.clear();
    terminal.note('somebody deletes every release');
    expect(await terminal.mlops('rollback', '--reason', 'scores drift', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
    expect(await terminal.mlops('status', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
    await expect(shown()).toMatchFileSnapshot(golden('command-releases-gone.txt'));
  });

  it('goes back while GitHub is down, and tells it when it answers again, before the next deployment, which the hold stops', async () => {
    const { world, terminal, folder, shown } = await twoVersionsInFolder();
    terminal.note('GitHub is down');
    const down = world.plan({ at: { route: 'POST /graphql', times: 1000 }, do: '500-before' });
    expect(await terminal.mlops('rollback', '--reason', 'scores drift', ...ON_GITHUB)).toMatchObject({ exitCode: 0, output: expect.stringContaining('production serves v1.0.0') });
    expect(await pointed(folder)).toBe('1.0.0');
    expect(await terminal.mlops('status', ...ON_GITHUB)).toMatchObject({ exitCode: 4, output: expect.stringContaining('NOT RECORDED YET') });
    expect(await terminal.mlops('deploy', ...ON_GITHUB)).toMatchObject({ exitCode: 4 });
    expect(down.unmet()).toEqual([]);

    world.plan();
    expect(await movesOf(world)).toEqual(TWO_MOVES);
    await register(world, 'third rule');
    terminal.note('GitHub answers again, and v1.0.2 is registered');
    expect(await terminal.mlops('deploy', ...ON_GITHUB)).toMatchObject({ exitCode: 1 });
    expect([await pointed(folder), await movesOf(world)]).toEqual(['1.0.0', [...TWO_MOVES, 'hold of production', 'rollback of v1.0.0 to production']]);
    expect(await terminal.mlops('history', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
    expect(await terminal.mlops('status', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
    expect(await terminal.mlops('hold', '--lift', '--reason', 'v1.0.2 is mended', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
    expect(await terminal.mlops('deploy', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
    expect(await pointed(folder)).toBe('1.0.2');
    await expect(shown()).toMatchFileSnapshot(golden('command-github-down.txt'));
  });

  it('goes back without a network and without a token, and status records it where it may', async () => {
    const { world, terminal, folder, token, shown } = await twoVersionsInFolder();
    const elsewhere = async (note: string, environment: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<number | null> => {
      const other = openTerminal(folder, { environment: { GITHUB_SERVER_URL: 'https://github.com', ...environment } });
      const { exitCode } = await other.mlops(...words);
      terminal.note(`${note}\n${scrubWorld(other.transcript(), world)}`);
      return exitCode;
    };
    // Nobody listens there.
    expect(await elsewhere('no network', { GITHUB_API_URL: 'http://127.0.0.1:65535', GITHUB_TOKEN: token }, 'rollback', '--reason', 'scores drift', ...ON_GITHUB)).toBe(0);
    expect(await pointed(folder)).toBe('1.0.0');
    expect(await elsewhere('no token', { GITHUB_API_URL: world.site.api }, 'status', ...ON_GITHUB)).toBe(2);
    expect(await elsewhere('no token', { GITHUB_API_URL: world.site.api }, 'rollback', '--dry-run', '--reason', 'still', ...ON_GITHUB)).toBe(2);
    expect(await elsewhere('another repository', { GITHUB_API_URL: 'http://127.0.0.1:65535', GITHUB_TOKEN: token }, 'rollback', '--reason', 'still', '--repository', 'acme/snow')).toBe(2);
    const reader = issueToken(world, { permissions: { contents: 'read' } }).value;
    expect(await elsewhere('a token that may only read', { GITHUB_API_URL: world.site.api, GITHUB_TOKEN: reader }, 'status', ...ON_GITHUB)).toBe(4);
    expect(await movesOf(world)).toEqual(TWO_MOVES);
    terminal.note('the network and the token are back');
    expect(await terminal.mlops('status', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
    expect(await terminal.mlops('status', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
    expect(await movesOf(world)).toEqual([...TWO_MOVES, 'hold of production', 'rollback of v1.0.0 to production']);
    await expect(shown()).toMatchFileSnapshot(golden('command-no-network.txt'));
    expect(findLeaks(token, { terminal: terminal.transcript() })).toEqual([]);
  });

  it('does not go back without the registry where only programs of the team reach what serves', async () => {
    const { world, server } = await twoVersions();
    const { terminal, shown } = await person(world, { environment: { RAIN_SERVER: server } });
    world.plan({ at: { route: 'POST /graphql', times: 1000 }, do: '500-before' });
    terminal.note('GitHub is down');
    expect(await terminal.mlops('rollback', '--reason', 'scores drift', ...ON_GITHUB)).toMatchObject({ exitCode: 4 });
    expect(await served(server)).toBe('1.0.1');
    await expect(shown()).toMatchFileSnapshot(golden('command-programs-github-down.txt'));
  });

  it('makes no folder on a laptop for what serves on another machine', async () => {
    const world = await rainWorld();
    await register(world, 'rule');
    const server = await person(world);
    await deployIntoFolder(server.folder);
    expect(await server.terminal.mlops('deploy', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
    const { terminal, folder, shown } = await person(world);
    await deployIntoFolder(folder);
    expect(await terminal.mlops('status', ...ON_GITHUB)).toMatchObject({ exitCode: 0 });
    expect(await terminal.mlops('rollback', '--reason', 'scores drift', ...ON_GITHUB)).toMatchObject({ exitCode: 2 });
    expect(await terminal.mlops('deploy', ...ON_GITHUB)).toMatchObject({ exitCode: 2 });
    await expect(shown()).toMatchFileSnapshot(golden('command-elsewhere.txt'));
    await expect(readFile(join(folder, 'served/current.json'))).rejects.toThrow('ENOENT');
    expect(await movesOf(world)).toEqual(['deploy of v1.0.0 to production']);
  });

  it('tells in a sentence what it needs: a token, a permission, a repository, patience', async () => {
    const world = await rainWorld();
    await register(world, 'rule');
    const { terminal, shown } = await person(world, { permissions: { contents: 'read' } });
    const as = async (note: string, environment: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<number | null> => {
      const other = openTerminal(terminal.folder, { environment: { GITHUB_API_URL: world.site.api, GITHUB_SERVER_URL: 'https://github.com', ...environment } });
      const { exitCode } = await other.mlops(...words);
      terminal.note(`${note}\n${scrubWorld(other.transcript(), world)}`);
      return exitCode;
    };
    const codes = [
      await as('no token', {}, 'status', ...ON_GITHUB),
      await as('no token', {}, 'hold', '--lift', ...ON_GITHUB),
      await as('a token that GitHub does not know', { GH_TOKEN: 'ghp_nobody' }, 'history', ...ON_GITHUB),
      await as('a token that may not read', { GITHUB_TOKEN: issueToken(world, { permissions: {} }).value }, 'history', ...ON_GITHUB),
      await as('an address that is not safe', { GITHUB_TOKEN: 'ghp_mine', GITHUB_API_URL: 'http://api.example.com' }, 'history', ...ON_GITHUB),
    ];
    expect(codes).toEqual([2, 2, 4, 4, 2]);
    terminal.note('a token that may only read');
    expect(await terminal.mlops('hold', '--reason', 'scores drift', ...ON_GITHUB)).toMatchObject({ exitCode: 4 });
    expect(await terminal.mlops('history', '--repository', 'acme/snow')).toMatchObject({ exitCode: 4 });
    expect(await terminal.mlops('history', '--repository', 'https://github.com/acme/rain')).toMatchObject({ exitCode: 2 });
    const limit = world.plan({ at: { route: 'POST /graphql' }, do: 'rate-limit', status: 403, retryAfter: 3000, primary: true });
    expect(await terminal.mlops('history', ...ON_GITHUB)).toMatchObject({ exitCode: 4 });
    expect(limit.unmet()).toEqual([]);
    await expect(shown()).toMatchFileSnapshot(golden('command-bad-input.txt'));
    expect(await movesOf(world)).toEqual([]);
  });
});
