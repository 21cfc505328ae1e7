import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { edit, rainNode } from './support/projects.ts';
import { openTerminal } from './support/terminal.ts';

/*
 * Tests may run as root, whom no permission stops: a place whose parent is a file refuses everyone.
 */

it('a work directory, a registry or a target that can not be written is one sentence', async () => {
  const folder = await rainNode();
  await writeFile(join(folder, 'file'), 'not a folder\n');
  const config = join(folder, 'mlops.yml');
  const { mlops, note, transcript } = openTerminal(folder);

  note('The work directory.');
  expect((await mlops('run', '--work-dir', 'file/work')).exitCode).toBe(4);
  expect((await mlops('validate-data', '--work-dir', 'file')).exitCode).toBe(4);
  expect((await mlops('validate-data', '--work-dir', '/proc/mlops')).exitCode).toBe(4);

  note('The registry.');
  await edit(config, 'deploy:\n', 'registry: { path: file/registry }\n\ndeploy:\n');
  expect((await mlops('run')).exitCode).toBe(4);
  await edit(config, 'registry: { path: file/registry }\n\n', '');

  note('The folder that serves.');
  await edit(config, 'target: { command: [node, deploy.mjs] }\n    check: [node, check.mjs]', 'target: directory\n    path: file/serving');
  expect((await mlops('run')).exitCode).toBe(4);
  expect((await mlops('status')).exitCode).toBe(0);
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('not a folder\n');

  note('A place that holds something else.');
  await edit(config, 'path: file/serving', 'path: docs');
  await mkdir(join(folder, 'docs'));
  await writeFile(join(folder, 'docs/current.json'), '{"theme":"dark"}');
  expect((await mlops('deploy')).exitCode).toBe(2);
  expect(await readFile(join(folder, 'docs/current.json'), 'utf8')).toBe('{"theme":"dark"}');
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/unwritable.txt');
});
