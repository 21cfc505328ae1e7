import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { installFakeTfjsNode, nameTfjsNode } from '../../test/support/fake-tfjs-node.ts';
import { memoryLog } from '../../test/support/local-ports.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { loadConfig } from '../../shared/config/load-config.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { chooseBackend } from './choose-backend.ts';

const UNNAMED = 'Back end: the bundled WebAssembly, because no package.json of this repository names @tensorflow/tfjs-node';
const NAMED = 'Back end: TensorFlow by @tensorflow/tfjs-node 4.22.0, because package.json names it';

/** A repository with mlops.yml in `models/flights`. */
async function repository() {
  const outside = await temporaryFolder();
  const root = join(outside, 'repository');
  const project = join(root, 'models/flights');
  await mkdir(project, { recursive: true });
  await mkdir(join(root, '.git'));
  const choose = async (backend = 'auto', workspace?: string) => {
    const path = join(project, 'mlops.yml');
    await writeFile(path, `model: flights\ndata: { source: flights.csv, target: delayed }\ntrain:\n  trainer: tfjs\n  backend: ${backend}\n`);
    const loaded = await loadConfig(path);
    const { train } = loaded.config;
    if (train === undefined || 'command' in train) throw new Error('a network is trained');
    const log = memoryLog();
    const { name } = await chooseBackend({ loaded, train, workspace }, log);
    return [name, ...log.lines];
  };
  return { outside, root, project, choose };
}

test('auto takes the bundled one where nobody asks for another, also where the package happens to be installed', async () => {
  const { root, choose } = await repository();
  expect(await choose()).toEqual(['wasm', UNNAMED]);
  await installFakeTfjsNode(root);
  expect(await choose()).toEqual(['wasm', UNNAMED]);
  await nameTfjsNode(root, 'peerDependencies');
  expect(await choose()).toEqual(['wasm', UNNAMED]);
  await writeFile(join(root, 'package.json'), '{ "dependencies": ');
  expect(await choose()).toEqual(['wasm', UNNAMED]);
});

test.for(['dependencies', 'devDependencies', 'optionalDependencies'])('auto takes TensorFlow where %s name it and it is installed', async (kind) => {
  const { root, project, choose } = await repository();
  await nameTfjsNode(root, kind);
  await installFakeTfjsNode(project);
  expect(await choose()).toEqual(['tensorflow', NAMED]);
});

test('auto says aloud that the package is named but not installed', async () => {
  const { project, choose } = await repository();
  await nameTfjsNode(project);
  expect(await choose()).toEqual([
    'wasm',
    'Warning: back end: the bundled WebAssembly, although package.json names @tensorflow/tfjs-node: it is not installed. Run npm ci first to train on TensorFlow, or set train.backend to wasm',
  ]);
});

test('what lies above the repository, or above the workspace of a job, is not asked', async () => {
  const { outside, root, project, choose } = await repository();
  await nameTfjsNode(outside);
  await installFakeTfjsNode(outside);
  expect(await choose()).toEqual(['wasm', UNNAMED]);
  await expect(choose('tensorflow')).rejects.toThrow('is not installed');

  // Without .git the workspace is the bound, and without either the folder of mlops.yml.
  await rename(join(root, '.git'), join(root, 'git'));
  expect(await choose('auto', root)).toEqual(['wasm', UNNAMED]);
  expect(await choose('auto', outside)).toEqual(['tensorflow', NAMED]);
  expect(await choose()).toEqual(['wasm', UNNAMED]);
  await nameTfjsNode(project);
  await installFakeTfjsNode(project);
  expect(await choose()).toEqual(['tensorflow', NAMED]);
});

test('wasm and tensorflow are taken as asked, whatever package.json says', async () => {
  const { root, choose } = await repository();
  await installFakeTfjsNode(root);
  expect(await choose('tensorflow')).toEqual(['tensorflow', 'Back end: TensorFlow by @tensorflow/tfjs-node 4.22.0, because train.backend is tensorflow']);
  await nameTfjsNode(root);
  expect(await choose('wasm')).toEqual(['wasm', 'Back end: the bundled WebAssembly, because train.backend is wasm']);
});

test('tensorflow without the package says what to install', async () => {
  const { choose } = await repository();
  await expect(choose('tensorflow')).rejects.toThrow(
    new UserError('mlops.yml:5: train.backend is tensorflow, but @tensorflow/tfjs-node is not installed beside mlops.yml or above it in the repository; run "npm install @tensorflow/tfjs-node@4" there, or set it to wasm'),
  );
});

test('another major version is refused, also by auto', async () => {
  const { root, choose } = await repository();
  await nameTfjsNode(root);
  await installFakeTfjsNode(root, { version: '3.21.1' });
  await expect(choose()).rejects.toThrow(new UserError('mlops.yml:5: train.backend is auto, but @tensorflow/tfjs-node is installed in version 3.21.1; install version 4, or set train.backend to wasm'));
});

test('a package that is linked from elsewhere, or is another one, is refused', async () => {
  const { outside, root, choose } = await repository();
  const elsewhere = await installFakeTfjsNode(join(outside, 'elsewhere'));
  const scope = join(root, 'node_modules/@tensorflow');
  await mkdir(scope, { recursive: true });
  await symlink(elsewhere, join(scope, 'tfjs-node'), 'junction');
  await expect(choose('tensorflow')).rejects.toThrow(
    new UserError(`${join('node_modules/@tensorflow/tfjs-node')} leads out of the repository (to ${elsewhere}); install @tensorflow/tfjs-node in it, or set train.backend to wasm`),
  );

  const other = await repository();
  await writeFile(join(await installFakeTfjsNode(other.root), 'package.json'), '{ "name": "@tensorflow/tfjs-node-gpu", "version": "4.22.0" }');
  await expect(other.choose('tensorflow')).rejects.toThrow(
    new UserError(`${join('node_modules/@tensorflow/tfjs-node/package.json')} is not that of @tensorflow/tfjs-node; install it anew, or set train.backend to wasm`),
  );
});
