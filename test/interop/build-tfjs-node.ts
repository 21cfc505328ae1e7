import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { MissingError } from './check.ts';
import { firstLine, pythonVersion, runPython } from './programs.ts';

const execute = promisify(execFile);
const recipe = join(import.meta.dirname, 'tfjs-node');
const folder = join(import.meta.dirname, '../../.cache/interop/tfjs-node');
const MINUTE = 60_000;

let built: Promise<string> | undefined;

/**
 * A project with @tensorflow/tfjs-node installed, in .cache/interop/tfjs-node, which the next run finds again. Its native part is
 * compiled from the sources in the package against the TensorFlow of PyPI, since its own installer downloads without a checksum from one
 * host that not every machine can reach.
 * @returns the folder of the project
 */
export function projectWithTfjsNode(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const names = ['package.json', 'requirements.txt', 'extract-tensorflow.py'];
  const wanted = (await Promise.all(names.map((name) => readFile(join(recipe, name), 'utf8')))).join('\n');
  const done = join(folder, 'done');
  if ((await readFile(done, 'utf8').catch(() => null)) === wanted) return folder;
  await pythonVersion();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(recipe, 'package.json'), join(folder, 'package.json'));
  await step('npm could not install what test/interop/tfjs-node/package.json names', () =>
    execute('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], { cwd: folder, timeout: 10 * MINUTE }));
  await step('pip could not download TensorFlow for this machine and this Python', () =>
    runPython('python3', ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:', '--dest', join(folder, 'wheel'), '--requirement', join(recipe, 'requirements.txt')]));
  await runPython('python3', [join(recipe, 'extract-tensorflow.py'), join(folder, 'wheel'), folder]);
  await step('g++ could not compile the native part of tfjs-node', compile);
  await writeFile(done, wanted);
  return folder;
}

async function compile(): Promise<void> {
  const modules = join(folder, 'node_modules');
  const tfjsNode = join(modules, '@tensorflow/tfjs-node');
  const libraries = join(folder, 'tensorflow');
  await mkdir(join(tfjsNode, 'lib/napi-v8'), { recursive: true });
  const includes = [join(modules, 'node-api-headers/include'), join(libraries, 'include'), join(tfjsNode, '..')].map((path) => `-I${path}`);
  const sources = ['binding/tfjs_backend.cc', 'binding/tfjs_binding.cc'];
  // Found from where the addon lies, so that the folder may be moved.
  const linked = [`-L${libraries}`, '-l:libtensorflow_cc.so.2', '-l:libtensorflow_framework.so.2', '-Wl,-rpath,$ORIGIN/../../../../../tensorflow'];
  await execute('g++', ['-O2', '-fPIC', '-shared', '-std=c++17', '-DNAPI_VERSION=8', ...includes, ...sources, '-o', 'lib/napi-v8/tfjs_binding.node', ...linked], { cwd: tfjsNode, timeout: 10 * MINUTE });
}

async function step(what: string, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    throw new MissingError(`${what} (${firstLine(error)})`, { cause: error });
  }
}
