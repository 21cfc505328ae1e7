import { execFile } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { MissingError } from './check.ts';

const execute = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const environment = join(root, '.cache/interop/python');
const binaries = join(environment, 'bin');
const MINUTE = 60_000;

/** What `mlops <words> --json` prints. Fails with what it says on standard error where it ends with another code than it should. */
export async function mlops(words: readonly string[], { python, exitCode = 0 }: { readonly python?: string; readonly exitCode?: number } = {}): Promise<Record<string, Record<string, unknown>>> {
  const PATH = [...(python === undefined ? [] : [binaries]), process.env['PATH']].join(delimiter);
  const command = execute(process.execPath, [await builtCommand(), ...words, '--json'], { env: { ...process.env, PATH }, timeout: 10 * MINUTE });
  const { stdout } = await command.catch((error: Error & { readonly code?: unknown; readonly stdout?: unknown }) => {
    if (exitCode === 0 || error.code !== exitCode) throw error;
    return { stdout: String(error.stdout) };
  });
  return JSON.parse(stdout) as Record<string, Record<string, unknown>>;
}

/** What a Python script prints. */
export async function runPython(python: string, words: readonly string[], { folder = root, environment = process.env }: { readonly folder?: string; readonly environment?: NodeJS.ProcessEnv } = {}): Promise<string> {
  const { stdout } = await execute(python, [...words], { cwd: folder, env: environment, timeout: 10 * MINUTE, maxBuffer: 1e8 });
  return stdout.trim();
}

/** The version of `python3`, as the examples call it. */
export async function pythonVersion(): Promise<string> {
  return runPython('python3', ['-c', 'import platform; print(platform.python_version())']).catch((error: unknown) => {
    throw new MissingError(`no python3 on the PATH (${firstLine(error)})`);
  });
}

/** The interpreter itself, where `python3` may be a script that looks for it first. */
export async function pythonInterpreter(): Promise<string> {
  await pythonVersion();
  return runPython('python3', ['-c', 'import sys; print(sys.executable)']);
}

const installed = new Map<string, Promise<string>>();

/** Python with what requirements.txt names, in .cache/interop/python, which the next run finds again. @returns its path */
export function pythonWithPackages(): Promise<string> {
  return pythonWith('requirements.txt', environment);
}

/** Python with TensorFlow, in .cache/interop/tensorflow. */
export function pythonWithTensorflow(): Promise<string> {
  return pythonWith('saved-model/requirements.txt', join(root, '.cache/interop/tensorflow'));
}

/** uv, which installs Python packages, in .cache/interop/uv. @returns its path */
export async function uv(): Promise<string> {
  return join(dirname(await pythonWith('peers/requirements-uv.txt', join(root, '.cache/interop/uv'))), 'uv');
}

function pythonWith(requirements: string, folder: string): Promise<string> {
  const known = installed.get(folder) ?? installPackages(requirements, folder);
  installed.set(folder, known);
  return known;
}

async function installPackages(name: string, folder: string): Promise<string> {
  const requirements = join(import.meta.dirname, name);
  const python = join(folder, 'bin/python3');
  const done = join(folder, 'requirements.txt');
  const wanted = await readFile(requirements, 'utf8');
  if ((await readFile(done, 'utf8').catch(() => null)) === wanted) return python;
  await pythonVersion();
  try {
    await runPython('python3', ['-m', 'venv', '--clear', folder]);
    await runPython(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements]);
  } catch (error) {
    throw new MissingError(`pip could not install test/interop/${name} (${firstLine(error)})`, { cause: error });
  }
  await writeFile(done, wanted);
  return python;
}

/** @throws MissingError where the command was not built */
export async function builtCommand(): Promise<string> {
  const path = join(root, 'dist/mlops.js');
  await access(path).catch(() => {
    throw new MissingError('dist/mlops.js is not there; npm run build makes it');
  });
  return path;
}

export function firstLine(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error && typeof error.stderr === 'string' && error.stderr.trim() !== '' ? error.stderr : String(error);
  return said.trim().split('\n').findLast((line) => /error/i.test(line)) ?? said.trim().split('\n')[0] ?? '';
}
