import { join, resolve } from 'node:path';

import { table } from '../../../shared/report/table.ts';
import { bundleStage } from './bundle-stage.ts';
import { installPapaparse } from './install-papaparse.ts';
import { makeFlights } from './make-flights.ts';
import { summarise, type Timed, timeProgram } from './time-program.ts';

/*
 * The data stage on 3,000,000 flights, beside the least that any reader must do (read all bytes, count the lines) beside csv-parse and papaparse.
 * Each in a fresh process, in turn; the stage bundled as dist/ is, because loading it file by file costs time and memory that no user pays.
 */

const ROUNDS = Number(process.argv[2] ?? 5);
const root = join(import.meta.dirname, '../../..');
const build = join(root, '.cache/bench/build/test/bench/data');

const stage = bundleStage();
const path = await makeFlights();
const contract = join(import.meta.dirname, 'flights.yml');
const PROGRAMS = [
  ['all bytes, lines counted', 'count-lines.js', path],
  ['mlops validate-data', ...stage(path, contract, 2)],
  ['csv-parse, records counted', 'parse-records.js', path, '7'],
  ['papaparse, records counted', 'parse-papa.js', path, '7', await installPapaparse()],
] as const satisfies readonly (readonly string[])[];

const runs = PROGRAMS.map((): Timed[] => []);
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, [, program = '', ...words]] of PROGRAMS.entries()) runs[index]?.push(await timeProgram([resolve(build, program), ...words]));
}
const seen = runs.map(summarise);
const limit = seen[0]?.wall ?? Number.NaN;
const rows = seen.map(({ wall, medianWall, cpu, rss }, index) => [PROGRAMS[index]?.[0] ?? '', wall.toFixed(2), medianWall.toFixed(2), cpu.toFixed(2), rss.toFixed(0), `${(wall / limit).toFixed(1)}×`]);
console.log(table(['3,000,000 flights, 126 MB', 'wall s, least', 'median', 'CPU s, least', 'RSS MiB, most', 'to the limit'], ['left', 'right', 'right', 'right', 'right', 'right'], rows));
