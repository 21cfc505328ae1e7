import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { writeManyFlights } from '../black-box/support/big-data.ts';
import { halfDone, SIGNALS } from '../black-box/support/interruptions.ts';
import { edit, filesBelow, flightDelay } from '../black-box/support/projects.ts';
import { openTerminal } from '../black-box/support/terminal.ts';
import { waitForFile } from '../black-box/support/wait-for.ts';

it('while the data is validated', async () => {
  const folder = await flightDelay();
  await writeManyFlights(join(folder, 'flights.csv'), 1_000_000);
  await edit(join(folder, 'mlops.yml'), 'max: 2001-12-31', 'max: 2002-12-31');
  const { mlops, start, note, transcript } = openTerminal(folder);
  for (const signal of SIGNALS) {
    note(signal);
    const begun = join(folder, '.mlops/.validate-data.unfinished');
    await rm(begun, { recursive: true, force: true });
    const running = start('validate-data');
    await waitForFile(begun);
    running.child.kill(signal);
    expect((await running.ended).exitCode).toBe(signal === 'SIGINT' ? 130 : null);
    expect(halfDone(await filesBelow(folder))).toEqual(signal === 'SIGINT' ? [] : ['.mlops/lock']);
    expect((await filesBelow(folder)).filter((file) => file.includes('validate-data'))).toEqual([]);
  }
  note('The next run takes the place of the dead one.');
  expect((await mlops('validate-data')).exitCode).toBe(0);
  expect(halfDone(await filesBelow(folder))).toEqual([]);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/interrupted-validate-data.txt');
});

it('while the network is trained', async () => {
  const folder = await flightDelay();
  const { mlops, start, note, transcript } = openTerminal(folder);
  for (const signal of SIGNALS) {
    note(signal);
    const running = start('run');
    await running.wrote('Epoch 2/20');
    running.child.kill(signal);
    expect((await running.ended).exitCode).toBe(signal === 'SIGINT' ? 130 : null);
    expect((await filesBelow(join(folder, '.mlops'))).filter((file) => /^(train|cache|registry|production)/.test(file))).toEqual([]);
  }
  note('Run again: one version.');
  expect((await mlops('run')).exitCode).toBe(0);
  expect((await mlops('history')).output.match(/registered/g)).toHaveLength(1);
  expect(halfDone(await filesBelow(folder))).toEqual([]);
  // How far an epoch got before the signal came is no behaviour.
  await expect(transcript().replaceAll(/^Epoch .*\n/gm, '')).toMatchFileSnapshot('../golden/black-box/interrupted-train.txt');
});
