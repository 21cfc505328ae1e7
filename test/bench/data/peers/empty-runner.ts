import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expectFound, ourFindings } from '../../../interop/peers/findings.ts';
import { installCommands, peerEnvironment } from '../../../interop/peers/install-peer.ts';
import { type Peer, UV_REQUIREMENTS } from '../../../interop/peers/peers.ts';
import { pythonInterpreter } from '../../../interop/programs.ts';
import { sizeOf } from '../../size-of.ts';
import { stepEnvironment } from '../../step-environment.ts';
import type { Timed } from '../time-program.ts';
import { measureProcess, together } from './measure-process.ts';

const root = join(import.meta.dirname, '../../../..');
const BAD_DATA = 1;

/** A folder with flights.csv, and what must be found there. */
export interface Flawed {
  readonly data: string;
  readonly expected: readonly string[];
}

export interface FreshRun {
  /** Of what installs the peer; nothing installs ours. */
  readonly installer: Timed;
  readonly install: Timed;
  readonly first: Timed;
  /** The same process once more, now that all is there. */
  readonly again: Timed;
  /** Of what was installed. */
  readonly bytes: number;
}

/** Packs the files of the repository as they lie here, so that the action is what was just built. */
export function packAction(path: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  const files = listed.split('\0').filter((name) => name !== '' && existsSync(join(root, name)));
  execFileSync('tar', ['-czf', path, '--null', '--files-from=-'], { cwd: root, input: files.join('\0') });
}

/** What a runner does for an action once it has its archive: unpacks it into an empty folder, and runs the step. `config` is a file beside the data. */
export async function runFreshAction(archive: string, { folder, data, expected, config }: Flawed & { readonly folder: string; readonly config: string }): Promise<FreshRun> {
  const action = join(folder, 'action');
  await mkdir(action, { recursive: true });
  const step = { ...process.env, ...(await stepEnvironment(folder)), INPUT_CONFIG: config };
  for (const name of ['flights.csv', config]) await copyFile(join(data, name), join(folder, 'workspace', name));
  const run = async (): Promise<Timed> => {
    const { timed } = await measureProcess([process.execPath, join(action, 'dist/validate-data.js')], { environment: step, exitCode: BAD_DATA });
    expectFound('the action', await ourFindings(join(folder, 'mlops/flights/validate-data/result.json')), expected);
    return timed;
  };
  const { timed: install } = await measureProcess(['tar', '-xzf', archive, '-C', action], { environment: process.env });
  return { installer: { wall: 0, cpu: 0, rss: 0 }, install, first: await run(), again: await run(), bytes: await sizeOf(action) };
}

/** pip brings uv, which makes an environment and installs the peer with nothing in its cache; then the peer runs. */
export async function runFreshPeer(peer: Peer, { folder, data, expected }: Flawed & { readonly folder: string }): Promise<FreshRun> {
  const environment = { ...peerEnvironment(), UV_CACHE_DIR: join(folder, 'cache') };
  const pip = [await pythonInterpreter(), '-m', 'pip', 'install', '--quiet', '--no-cache-dir', '--disable-pip-version-check', '--target', join(folder, 'uv'), '--requirement', UV_REQUIREMENTS];
  const { timed: installer } = await measureProcess(pip, { environment });
  const { commands, python } = await installCommands(peer, { program: join(folder, 'uv/bin/uv'), folder: join(folder, 'python') });
  const installs: Timed[] = [];
  for (const command of commands) installs.push((await measureProcess(command, { environment })).timed);
  const bytes = await sizeOf(join(folder, 'python'));
  const run = (): Promise<Timed> => runPeer(peer, { python, flights: join(data, 'flights.csv'), expected });
  return { installer, install: together(installs), first: await run(), again: await run(), bytes };
}

export async function runPeer({ name, script }: Peer, { python, flights, expected }: { readonly python: string; readonly flights: string; readonly expected: readonly string[] }): Promise<Timed> {
  const { timed, output } = await measureProcess([python, script, flights], { environment: peerEnvironment() });
  expectFound(name, JSON.parse(output), expected);
  return timed;
}
