import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { halfDone, makeWait, SIGNALS } from '../black-box/support/interruptions.ts';
import { edit, filesBelow, rainNode } from '../black-box/support/projects.ts';
import { openTerminal } from '../black-box/support/terminal.ts';
import { waitForEnd } from '../black-box/support/wait-for.ts';

it('while a program of the team trains', async () => {
  const folder = await rainNode();
  await makeWait(folder, 'train.mjs');
  const { mlops, start, note, transcript } = openTerminal(folder);
  for (const signal of SIGNALS) {
    note(signal);
    const running = start('run');
    await running.wrote('train | waiting');
    const program = Number(await readFile(join(folder, 'waiting'), 'utf8'));
    running.child.kill(signal);
    expect((await running.ended).exitCode).toBe(signal === 'SIGINT' ? 130 : null);
    if (signal === 'SIGKILL') process.kill(program);
    await waitForEnd(program);
    expect((await filesBelow(join(folder, '.mlops'))).filter((file) => /^(cache|registry)|^train\/(bundle|result|statement)/.test(file))).toEqual([]);
  }
  await writeFile(join(folder, 'go'), '');
  note('Run again, and let go: one version.');
  expect((await mlops('run')).exitCode).toBe(0);
  expect((await mlops('history')).output.match(/registered/g)).toHaveLength(1);
  expect(halfDone(await filesBelow(folder))).toEqual([]);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/interrupted-command.txt');
});

it('while a program of the team deploys', async () => {
  const folder = await rainNode();
  const { mlops, start, note, transcript } = openTerminal(folder);
  expect((await mlops('run')).exitCode).toBe(0);
  await edit(join(folder, 'mlops.yml'), 'seed: 7', 'seed: 8');
  await makeWait(folder, 'deploy.mjs');
  for (const signal of SIGNALS) {
    note(signal);
    const running = start('run');
    await running.wrote('  waiting');
    const program = Number(await readFile(join(folder, 'waiting'), 'utf8'));
    running.child.kill(signal);
    expect((await running.ended).exitCode).toBe(signal === 'SIGINT' ? 130 : null);
    if (signal === 'SIGKILL') process.kill(program);
    await waitForEnd(program);
    expect(await readFile(join(folder, 'serving/version'), 'utf8')).toBe('1.0.0');
    expect((await mlops('status')).exitCode).toBe(5);
  }
  await writeFile(join(folder, 'go'), '');
  note('Run again, and let go: one version more, deployed once.');
  expect((await mlops('run')).exitCode).toBe(0);
  expect(await readFile(join(folder, 'serving/version'), 'utf8')).toBe('1.0.1');
  expect((await mlops('status')).exitCode).toBe(0);
  expect((await mlops('history')).exitCode).toBe(0);
  expect(halfDone(await filesBelow(folder))).toEqual([]);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/interrupted-deploy.txt');
});

it('two runs at once: the second one says who is at work and leaves him alone', async () => {
  const folder = await rainNode();
  await makeWait(folder, 'train.mjs');
  const { mlops, start, note, transcript } = openTerminal(folder);
  const first = start('run');
  await first.wrote('train | waiting');
  expect((await mlops('run')).exitCode).toBe(4);
  expect((await mlops('validate-data', '--json'))).toMatchObject({ exitCode: 4, output: '' });
  note('What only reads is not kept waiting.');
  expect((await mlops('status')).exitCode).toBe(0);
  expect((await mlops('history')).exitCode).toBe(0);
  await writeFile(join(folder, 'go'), '');
  expect((await first.ended).exitCode).toBe(0);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/two-runs.txt');
});
