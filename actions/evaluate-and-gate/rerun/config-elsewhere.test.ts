import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { localPrograms } from '../../../shared/host-local/programs.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { configElsewhere, type Elsewhere } from './config-elsewhere.ts';

const FILES = {
  'plain.yml': 'data: {}\nmodel: plain\n',
  'models/loud.YAML': '"model" : \'quoted\'  # of numbers\n',
  'windows.yml': 'model: windows\r\ndata: {}\r\n',
  'flow.yml': '{ model: flow, data: { source: data.csv } }\n',
  'longer.yml': 'model: churn-2\n',
  'prefixed.yml': 'model: dis-churn\n',
  '.github/workflows/deeper.yml': 'steps:\n  - model: churn\n',
  'other-key.yml': 'base-model: churn\n',
  'README.md': 'model: churn\n',
};

test('finds the YAML file that is about a model, anywhere in a commit, and no other', async () => {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const git = (...words: string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: folder, encoding: 'utf8' }).trim();
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'main');
  // Asked from a folder that is not the top, as of the checked-out mlops.yml.
  const at = { programs: localPrograms(process.env, { signal: new AbortController().signal }), directory: join(folder, 'models') };
  const find = (model: string, commit = git('rev-parse', 'HEAD')): Promise<Elsewhere> => configElsewhere(model, commit, at);
  expect(await find('plain')).toEqual({ state: 'found', path: 'plain.yml' });
  expect(await find('quoted')).toEqual({ state: 'found', path: 'models/loud.YAML' });
  expect(await find('windows')).toEqual({ state: 'found', path: 'windows.yml' });
  expect(await find('flow')).toEqual({ state: 'found', path: 'flow.yml' });
  expect(await find('churn')).toEqual({ state: 'none' });
  expect(await find('plain', 'a'.repeat(40))).toEqual({ state: 'unknown', reason: expect.stringContaining('aaaa') });
});
