import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { filesBelow, flightDelay, readJson } from './support/projects.ts';
import { checkResults } from './support/result-schemas.ts';
import { openTerminal } from './support/terminal.ts';

/** The number of the physical line that starts with this, as an editor shows it. */
function lineOf(text: string, start: string): number {
  return text.slice(0, text.indexOf(`\n${start}`) + 1).split('\n').length;
}

it('every broken row is named by file and line, also behind a quoted line break, and nothing is trained', async () => {
  const folder = await flightDelay();
  const path = join(folder, 'flights.csv');
  const [header = '', ...rows] = (await readFile(path, 'utf8')).trim().split('\n');
  const broken = [
    header,
    '900001,2001-01-01 00:05,"3\n00",LAS,PHL,1',
    ...rows.slice(0, 9000),
    '900002,2001-01-20 10:00,-5,LAS,PHL,1',
    '900003,2001-01-20 10:01,many,LAS,PHL,1',
    '900004,2001-02-30 10:02,500,LAS,PHL,0',
    '900005,2001-01-20 10:03,500,Las,PHL,0',
    '900006,2001-01-20 10:04,500,,PHL,0',
    '900007,2001-01-20 10:05,500,LAS,PHL',
    '900008,2001-01-20 10:06,500,LAS,PHL,2',
    '1,2001-01-20 10:07,500,LAS,PHL,0',
    ...rows.slice(9000),
  ].join('\n');
  await writeFile(path, `${broken}\n`);
  const { mlops, transcript } = openTerminal(folder);

  expect((await mlops('run')).exitCode).toBe(1);
  const { findings } = (await readJson(folder, '.mlops/validate-data/result.json')) as { findings: { check: string; column: string | null; examples: { line: number }[] }[] };
  expect(findings.map(({ check, column, examples }) => [check, column, examples.map(({ line }) => line)])).toEqual([
    ['ragged', null, [lineOf(broken, '900007')]],
    ['type', 'date', [lineOf(broken, '900004')]],
    ['type', 'distance', [2, lineOf(broken, '900003')]],
    ['min', 'distance', [lineOf(broken, '900002')]],
    ['missing', 'origin', [lineOf(broken, '900006')]],
    ['pattern', 'origin', [lineOf(broken, '900005')]],
    ['values', 'delayed', [lineOf(broken, '900008')]],
    ['unique', 'flight_id', [lineOf(broken, '1,2001-01-20')]],
  ]);
  expect(await checkResults(join(folder, '.mlops'))).toEqual({ 'validate-data': 'valid' });
  expect(await filesBelow(join(folder, '.mlops'))).toEqual(['.gitignore', 'format.json', ...['failures.csv', 'manifest.json', 'profile.json', 'report.md', 'result.json', 'statement.json'].map((name) => `validate-data/${name}`)]);
  expect((await mlops('train')).exitCode).toBe(1);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/broken-rows.txt');
});
