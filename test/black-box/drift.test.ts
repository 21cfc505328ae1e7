import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { edit, flightDelay, readJson } from './support/projects.ts';
import { checkResults } from './support/result-schemas.ts';
import { openTerminal } from './support/terminal.ts';

const GOLDEN = '../golden/black-box';

it('flights that are others than those production was trained on stop the run, by column and by how much', async () => {
  const folder = await flightDelay();
  const work = join(folder, '.mlops');
  await edit(join(folder, 'mlops.yml'), '  extra-columns: warn\n', '  extra-columns: warn\n  drift: { against: production, max: 0.1 }\n');
  // What is trained doesn't matter here.
  await edit(join(folder, 'mlops.yml'), 'epochs: 20', 'epochs: 2');
  await edit(join(folder, 'mlops.yml'), 'min: 0.58', 'min: 0.5');
  const { mlops, note, transcript } = openTerminal(folder);

  expect((await mlops('run')).exitCode).toBe(0);
  expect(await readJson(work, 'validate-data/result.json')).toMatchObject({ verdict: 'pass', drift: [], drift_reference: { state: 'first-version' } });

  note('The same flights again.');
  expect((await mlops('validate-data')).exitCode).toBe(0);
  expect(await readJson(work, 'validate-data/result.json')).toMatchObject({ verdict: 'pass', drift_reference: { state: 'compared', name: 'production (v1.0.0)' } });

  note('No short flights any more, and an airport that nobody knew.');
  const path = join(folder, 'flights.csv');
  const [header = '', ...rows] = (await readFile(path, 'utf8')).trim().split('\n');
  const place = header.split(',').indexOf('distance');
  const longer = rows.filter((row) => Number(row.split(',')[place]) >= 500).map((row, index) => (index % 4 === 0 ? row.replaceAll(/,[A-Z]{3},/g, ',XNA,') : row));
  expect(longer.length).toBeGreaterThan(1000);
  await writeFile(path, `${[header, ...longer].join('\n')}\n`);
  expect((await mlops('run')).exitCode).toBe(1);
  const { drift } = (await readJson(work, 'validate-data/result.json')) as { drift: { column: string; verdict: string }[] };
  expect(Object.fromEntries(drift.map(({ column, verdict }) => [column, verdict]))).toEqual({ distance: 'fail', origin: 'fail', destination: 'fail', delayed: 'pass' });
  expect(await checkResults(work)).toMatchObject({ 'validate-data': 'valid' });
  const report = (await readFile(join(work, 'validate-data/report.md'), 'utf8')).replace(/<sub>.*<\/sub>/, '<sub>…</sub>');
  await expect(report).toMatchFileSnapshot(`${GOLDEN}/drift.md`);

  note('Against a version that is not there.');
  expect((await mlops('validate-data', '--reference', 'flight-delay@v2.0.0')).exitCode).toBe(2);
  await expect(transcript()).toMatchFileSnapshot(`${GOLDEN}/drift.txt`);
});
