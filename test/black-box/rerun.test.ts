import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { edit, rainNode, readJson } from './support/projects.ts';
import { openTerminal } from './support/terminal.ts';

it('on a laptop, main is trained again to be compared with', async () => {
  const folder = await rainNode();
  const git = (...words: string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: folder, encoding: 'utf8' });
  const config = join(folder, 'mlops.yml');
  await edit(config, 'command: [node, train.mjs]\n', 'command: [node, train.mjs]\n  baseline: rerun\n');
  await edit(config, 'evaluate:\n', 'evaluate:\n  baseline: base\n');
  await writeFile(join(folder, '.gitignore'), '.mlops/\n');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Rain');
  await edit(config, 'seed: 7', 'seed: 8');
  const { mlops, transcript } = openTerminal(folder);
  expect((await mlops('train')).exitCode).toBe(0);
  const { exitCode } = await mlops('evaluate-and-gate');
  expect(exitCode).toBe(0);
  expect(await readJson(folder, '.mlops/evaluate-and-gate/result.json')).toMatchObject({ verdict: 'pass', baseline: { state: 'compared', reference: 'base', version: null, joined: 1 } });
  expect(existsSync(join(folder, '.mlops/rerun'))).toBe(false);
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  expect(transcript()).toMatch(/\nTraining main at [0-9a-f]{7} again, to compare with it\n/);
});
