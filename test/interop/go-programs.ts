import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

import { MissingError } from './check.ts';

const execute = promisify(execFile);
const programs = join(import.meta.dirname, '../../.cache/interop/go');
const TIME_LIMIT_MS = 10 * 60_000;

const installed = new Map<string, Promise<string>>();

/** A program of a Go module, in .cache/interop/go, where the next run finds it again. @returns its path @throws MissingError without Go or the module */
export function goProgram(module: string, version: string): Promise<string> {
  const named = `${module}@${version}`;
  const path = installed.get(named) ?? install(module, version);
  installed.set(named, path);
  return path;
}

async function install(module: string, version: string): Promise<string> {
  const folder = join(programs, `${basename(module)}@${version}`);
  const program = join(folder, basename(module));
  const there = await access(program).then(() => true, () => false);
  if (there) return program;
  await execute('go', ['version']).catch((error: Error) => {
    throw new MissingError(`no go on the PATH (${error.message.split('\n')[0]})`);
  });
  await execute('go', ['install', `${module}@${version}`], { env: { ...process.env, GOBIN: folder }, timeout: TIME_LIMIT_MS }).catch((error: Error) => {
    throw new MissingError(`go could not install ${module}@${version} (${error.message.trim().split('\n').at(-1)})`);
  });
  return program;
}
