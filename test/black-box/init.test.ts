import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { EXAMPLES, filesBelow } from './support/projects.ts';
import { openTerminal } from './support/terminal.ts';

it('init writes a first mlops.yml from a data file, which validates and runs as it is', async () => {
  const folder = await temporaryFolder();
  const flights = await readFile(join(EXAMPLES, 'flight-delay/flights.csv'), 'utf8');
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data/flights.csv'), `${flights.split('\n').slice(0, 5001).join('\n')}\n`);
  const { mlops, note, transcript } = openTerminal(folder);

  expect((await mlops('init', 'data/flights.csv')).exitCode).toBe(0);
  expect(await filesBelow(folder)).toEqual(['.gitattributes', '.gitignore', 'data/flights.csv', 'mlops.yml']);
  await expect(await readFile(join(folder, 'mlops.yml'), 'utf8')).toMatchFileSnapshot('../golden/black-box/init-flights.yml');
  expect((await mlops('init', 'data/flights.csv')).exitCode).toBe(2);
  expect((await mlops('validate-data')).exitCode).toBe(0);
  note('Without gates nothing is judged, and what was not judged is not registered.');
  expect((await mlops('run')).exitCode).toBe(3);
  expect((await mlops('init')).exitCode).toBe(2);
  expect((await mlops('init', 'data/absent.csv', '--force')).exitCode).toBe(2);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/init.txt');
});
