import { cp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { edit, rainNode } from './support/projects.ts';
import { openTerminal } from './support/terminal.ts';

it('a damaged log is named by its entry, what is whole serves on, and nothing is written to it', async () => {
  const folder = await rainNode();
  const log = join(folder, '.mlops/registry/rain/log');
  const { mlops, note, transcript } = openTerminal(folder);
  expect((await mlops('run')).exitCode).toBe(0);
  await edit(join(folder, 'mlops.yml'), 'seed: 7', 'seed: 8');
  expect((await mlops('run')).exitCode).toBe(0);
  expect((await mlops('history')).exitCode).toBe(0);
  await cp(log, join(folder, 'log'), { recursive: true });

  const damages: readonly { readonly name: string; damage(): Promise<void> }[] = [
    { name: 'An entry is torn.', damage: () => truncate(join(log, '000003.json'), 40) },
    { name: 'An entry was altered.', damage: () => edit(join(log, '000001.json'), '"version": "1.0.0"', '"version": "9.0.0"') },
    { name: 'An entry is missing.', damage: () => rm(join(log, '000002.json')) },
    { name: 'The last entry is empty.', damage: () => writeFile(join(log, '000004.json'), '') },
  ];
  for (const { name, damage } of damages) {
    note(name);
    await damage();
    expect.soft({ name, exitCode: (await mlops('status')).exitCode }).toEqual({ name, exitCode: 4 });
    expect.soft({ name, exitCode: (await mlops('history')).exitCode }).toEqual({ name, exitCode: 4 });
    expect.soft({ name, exitCode: (await mlops('evaluate-and-gate')).exitCode }).toEqual({ name, exitCode: 3 });
    expect(await readFile(join(folder, 'serving/version'), 'utf8')).toBe('1.0.1');
    await rm(log, { recursive: true });
    await cp(join(folder, 'log'), log, { recursive: true });
  }
  note('Restored from a copy.');
  expect((await mlops('status')).exitCode).toBe(0);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/damaged-registry.txt');
});

it('a version whose kept files were altered is not deployed', async () => {
  const folder = await rainNode();
  const { mlops, note, transcript } = openTerminal(folder);
  expect((await mlops('run')).exitCode).toBe(0);
  await edit(join(folder, 'mlops.yml'), 'seed: 7', 'seed: 8');
  expect((await mlops('run')).exitCode).toBe(0);
  const first = JSON.parse(await readFile(join(folder, '.mlops/registry/rain/log/000001.json'), 'utf8')).digest.slice('sha256:'.length);
  note('The model of v1.0.0 is altered in the registry.');
  await edit(join(folder, '.mlops/registry/rain/versions', first, 'bundle/payload/model.json'), '"bias":', '"bias": ');
  expect((await mlops('rollback', '--reason', 'too many false alarms')).exitCode).toBe(4);
  expect(await readFile(join(folder, 'serving/version'), 'utf8')).toBe('1.0.1');
  expect((await mlops('status')).exitCode).toBe(0);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/altered-version.txt');
});

it('a work directory and a registry of a newer version are left alone', async () => {
  const folder = await rainNode();
  const { mlops, note, transcript } = openTerminal(folder);
  expect((await mlops('validate-data')).exitCode).toBe(0);
  note('A later version of mlops has been here.');
  await writeFile(join(folder, '.mlops/format.json'), '{"schema":"mlops/work-directory/v2"}\n');
  for (const command of ['run', 'status', 'validate-data']) expect((await mlops(command)).exitCode).toBe(2);
  await writeFile(join(folder, '.mlops/format.json'), '{"schema":"mlops/work-directory/v1"}\n');
  note('Or on the registry alone.');
  await cp(join(folder, '.mlops/format.json'), join(folder, '.mlops/registry/format.json'));
  await writeFile(join(folder, '.mlops/registry/format.json'), '{"schema":"mlops/registry/v2"}\n');
  for (const command of ['run', 'history']) expect((await mlops(command)).exitCode).toBe(2);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/newer-version.txt');
});
