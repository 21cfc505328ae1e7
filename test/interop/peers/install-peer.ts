import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { MissingError } from '../check.ts';
import { firstLine, pythonInterpreter, uv } from '../programs.ts';
import type { Peer } from './peers.ts';

const CACHE = join(import.meta.dirname, '../../../.cache/interop/peers');

/** The commands that install a peer with a uv into a folder, and the Python that runs it then. */
export async function installCommands({ requirements }: Peer, { program, folder }: { readonly program: string; readonly folder: string }): Promise<{ readonly commands: readonly (readonly string[])[]; readonly python: string }> {
  const python = join(folder, 'bin/python');
  return { commands: [[program, 'venv', '--quiet', '--clear', '--python', await pythonInterpreter(), folder], [program, 'pip', 'install', '--quiet', '--python', python, '--requirement', requirements]], python };
}

/** As on a runner: modules are compiled once and kept, and nothing is told to anybody. */
export function peerEnvironment(): NodeJS.ProcessEnv {
  const { PYTHONDONTWRITEBYTECODE: _, ...environment } = process.env;
  return { ...environment, DO_NOT_TRACK: '1', GX_ANALYTICS_ENABLED: 'False' };
}

/** Installs a peer into .cache/interop/peers, where the next run finds it again. @returns its Python */
export async function installPeer(peer: Peer): Promise<string> {
  const folder = join(CACHE, peer.id);
  const done = join(folder, 'requirements.txt');
  const wanted = await readFile(peer.requirements, 'utf8');
  const { commands, python } = await installCommands(peer, { program: await uv(), folder });
  if ((await readFile(done, 'utf8').catch(() => null)) === wanted) return python;
  try {
    for (const [program = '', ...words] of commands) await promisify(execFile)(program, words, { env: peerEnvironment() });
  } catch (error) {
    throw new MissingError(`uv could not install ${peer.name} (${firstLine(error)})`, { cause: error });
  }
  await writeFile(done, wanted);
  return python;
}
