import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { filesBelow, rainNode } from './support/projects.ts';
import { openTerminal } from './support/terminal.ts';

/** What a data file may be instead of good rows, and how `mlops run` then ends. */
const CASES: readonly { readonly name: string; readonly exitCode: number; spoil(path: string, rows: string): Promise<void> }[] = [
  { name: 'There is no data file.', exitCode: 2, spoil: (path) => rm(path) },
  { name: 'It is empty.', exitCode: 2, spoil: (path) => writeFile(path, '') },
  { name: 'It is a folder.', exitCode: 2, spoil: async (path) => rm(path).then(() => mkdir(path)) },
  { name: 'A header without rows.', exitCode: 1, spoil: (path, rows) => writeFile(path, rows.slice(0, rows.indexOf('\n') + 1)) },
  { name: 'Rows with too few and too many cells.', exitCode: 1, spoil: (path, rows) => writeFile(path, `${rows}2016-01-01,0.0\n2016-01-02,0.0,1,1,1,sun,0,0\n`) },
  { name: 'Bytes that are not UTF-8.', exitCode: 1, spoil: (path, rows) => writeFile(path, Buffer.concat([Buffer.from(`${rows}2016-01-01,0.0,12.8,5.0,4.7,`), Buffer.from([0xe9, 0xff]), Buffer.from(',1\n')])) },
  { name: 'UTF-16, as spreadsheets save it.', exitCode: 2, spoil: (path, rows) => writeFile(path, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows, 'utf16le')])) },
  { name: 'A quote that never ends.', exitCode: 2, spoil: (path, rows) => writeFile(path, `${rows}2016-01-01,"0.0,12.8,5.0,4.7,sun,1\n`) },
  { name: 'The same column twice.', exitCode: 2, spoil: (path, rows) => writeFile(path, rows.replace('temp_min', 'temp_max')) },
  { name: 'A declared column is not there.', exitCode: 1, spoil: (path, rows) => writeFile(path, rows.replace('wind', 'windy')) },
  { name: 'The target has one class.', exitCode: 3, spoil: (path, rows) => writeFile(path, rows.replaceAll(/,1$/gm, ',0')) },
  { name: 'The test rows have one class.', exitCode: 3, spoil: (path, rows) => writeFile(path, rows.replaceAll(/^(2015-.*),1$/gm, '$1,0')) },
  { name: 'No row is late enough to judge by.', exitCode: 2, spoil: (path, rows) => writeFile(path, rows.replaceAll(/^2015-.*\n/gm, '')) },
  { name: 'Too few rows to judge by.', exitCode: 3, spoil: (path, rows) => writeFile(path, rows.replaceAll(/^2015-(?!01-0).*\n/gm, '')) },
];

it('bad data end the run with a sentence and its exit code, and no version is registered', async () => {
  const transcripts: string[] = [];
  for (const { name, exitCode, spoil } of CASES) {
    const folder = await rainNode();
    const path = join(folder, 'weather.csv');
    await spoil(path, await readFile(path, 'utf8'));
    const { mlops, note, transcript } = openTerminal(folder);
    note(name);
    expect.soft({ name, exitCode: (await mlops('run')).exitCode }).toEqual({ name, exitCode });
    transcripts.push(transcript());
    expect.soft((await filesBelow(folder)).filter((file) => /registry|lock|deploy|serving|unfinished|tmp/.test(file))).toEqual(['deploy.mjs']);
  }
  await expect(transcripts.join('\n')).toMatchFileSnapshot('../golden/black-box/bad-data.txt');
});
