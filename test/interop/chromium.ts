import { execFile } from 'node:child_process';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { MissingError } from './check.ts';
import { firstLine } from './programs.ts';

const execute = promisify(execFile);
const folder = join(import.meta.dirname, '../../.cache/interop/chromium');
const TIME_LIMIT_MS = 10 * 60_000;
const PACKAGE = 'chromium';

export interface Chromium {
  readonly program: string;
  /** Where the libraries lie that came with it; null where they are the system's. */
  readonly libraries: string | null;
}

/** Chromium as it is on the PATH, else Debian's, unpacked into .cache/interop/chromium without being root. @throws MissingError where neither can be had */
export async function chromium(): Promise<Chromium> {
  const { stdout } = await execute('which', [PACKAGE]).catch(() => ({ stdout: '' }));
  if (stdout.trim() !== '') return { program: stdout.trim(), libraries: null };
  const program = join(folder, 'usr/lib/chromium/chromium');
  const there = await access(program).then(() => true, () => false);
  if (!there) await unpackPackages();
  return { program, libraries: (await librariesBelow(join(folder, 'usr/lib'))).join(':') };
}

async function unpackPackages(): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, 'packages'), { recursive: true });
  const run = (program: string, words: readonly string[]): Promise<{ readonly stdout: string }> => execute(program, [...words], { cwd: join(unfinished, 'packages'), timeout: TIME_LIMIT_MS, maxBuffer: 1e8 });
  try {
    // What an installation would add: the browser, and of its libraries those that are not here.
    const { stdout } = await run('apt-get', ['--simulate', '--no-install-recommends', 'install', PACKAGE]);
    const names = [...stdout.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
    await run('apt-get', ['download', ...names]);
    for (const name of await readdir(join(unfinished, 'packages'))) await run('dpkg-deb', ['--extract', name, unfinished]);
  } catch (error) {
    throw new MissingError(`no chromium on the PATH, and Debian's could not be fetched (${firstLine(error)}); as root, apt-get install chromium`, { cause: error });
  }
  await rm(join(unfinished, 'packages'), { recursive: true });
  await rename(unfinished, folder);
}

/** Folders with shared libraries. */
async function librariesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return [...new Set(entries.filter(({ name }) => /\.so(?:\.\d+)*$/.test(name)).map(({ parentPath }) => parentPath))];
}
