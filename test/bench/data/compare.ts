import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

import { table } from '../../../shared/report/table.ts';
import { bundleStage } from './bundle-stage.ts';
import { installPapaparse } from './install-papaparse.ts';
import { makeFlights } from './make-flights.ts';
import { makeTable, type TableFormat } from './make-table.ts';
import { makeWide } from './make-wide.ts';
import { summarise, type Summary, type Timed, timeProgram } from './time-program.ts';

/*
 * The data stage with contract and profile beside DuckDB, csv-parse, papaparse and the plain reading of the bytes, each in a fresh process and in turn; then
 * tables of few and of many columns. `node test/bench/data/compare.ts [rounds] [rows]`; the files are made on the first run, 3 GB for 5,000,000 rows.
 * Ends with 1 where a limit is missed.
 */

const [rounds = 3, rows = 5_000_000] = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, '../../..');
const build = join(root, '.cache/bench/build/test/bench/data');
const CONTRACT = join(import.meta.dirname, 'table.yml');

interface Program {
  readonly name: string;
  readonly words: readonly string[];
  /** Of DuckDB's wall time, and MiB. */
  readonly must?: { readonly times?: number; readonly mebibytes: number };
}

const stage = bundleStage();
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds\n`);

const papaparse = await installPapaparse();
const LIMITS: Readonly<Record<TableFormat, readonly [one: number, two: number, oneMebibytes: number, twoMebibytes: number]>> = {
  csv: [0.75, 0.45, 150, 220],
  jsonl: [1.3, 1.3, 150, 220],
  parquet: [2.5, 2.5, 400, 400],
};
for (const format of ['csv', 'jsonl', 'parquet'] as const) {
  const path = await makeTable(rows, format);
  const [one, two, oneMebibytes, twoMebibytes] = LIMITS[format];
  const programs: Program[] = [
    { name: 'all bytes, lines counted', words: ['count-lines.js', path] },
    { name: 'DuckDB, two passes, two threads', words: ['query-duckdb.js', path] },
    { ...mlops(path, CONTRACT, 1), must: { times: one, mebibytes: oneMebibytes } },
    { ...mlops(path, CONTRACT, 2), must: { times: two, mebibytes: twoMebibytes } },
    ...(format === 'csv' ? [{ name: 'csv-parse, records counted', words: ['parse-records.js', path, '20'] }, { name: 'papaparse, records counted', words: ['parse-papa.js', path, '20', papaparse] }] : []),
  ];
  await show(`${rows.toLocaleString('en-US')} × 20, ${format}`, programs);
}
const flights = await makeFlights();
await show('3,000,000 flights, csv', [
  { name: 'all bytes, lines counted', words: ['count-lines.js', flights] },
  { name: 'DuckDB, two passes, two threads', words: ['query-duckdb.js', flights] },
  mlops(flights, join(import.meta.dirname, 'flights.yml'), 1),
  mlops(flights, join(import.meta.dirname, 'flights.yml'), 2),
]);

const wide: Summary[] = [];
for (const columns of [20, 200, 2000]) {
  const { path, contract } = await makeWide(columns);
  wide.push((await timed([{ ...mlops(path, contract, 1) }]))[0] ?? summarise([]));
}
const narrow = wide[0]?.cpu ?? Number.NaN;
print(['10,000,000 cells, one thread', 'CPU s, least', 'RSS MiB, most', 'to 20 columns', ''], wide.map(({ cpu, rss }, index) => [`${20 * 10 ** index} columns`, cpu.toFixed(2), rss.toFixed(0), `${(cpu / narrow).toFixed(2)}×`, judge(cpu <= 2 * narrow)]));

function mlops(path: string, contract: string, threads: number): Program {
  return { name: `mlops validate-data, ${threads === 1 ? 'one thread' : 'two threads'}`, words: stage(path, contract, threads) };
}

/** In turn, so that a busy minute of the machine falls on all of them. */
async function timed(programs: readonly Program[]): Promise<Summary[]> {
  const runs = programs.map((): Timed[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { words: [program = '', ...words] }] of programs.entries()) runs[index]?.push(await timeProgram([resolve(build, program), ...words]));
  }
  return runs.map(summarise);
}

async function show(title: string, programs: readonly Program[]): Promise<void> {
  const seen = await timed(programs);
  const duckdb = seen[programs.findIndex(({ name }) => name.startsWith('DuckDB'))]?.wall ?? Number.NaN;
  print([title, 'wall s, least', 'median', 'CPU s, least', 'median', 'RSS MiB, most', 'wall to DuckDB', 'limit', ''], programs.map(({ name, must }, index) => {
    const { wall, medianWall, cpu, medianCpu, rss } = seen[index] ?? summarise([]);
    const limit = must === undefined ? ['', ''] : [`${must.times}×, ${must.mebibytes} MiB`, judge(wall <= (must.times ?? Infinity) * duckdb && rss <= must.mebibytes)];
    return [name, wall.toFixed(2), medianWall.toFixed(2), cpu.toFixed(2), medianCpu.toFixed(2), rss.toFixed(0), `${(wall / duckdb).toFixed(2)}×`, ...limit];
  }));
}

function judge(held: boolean): string {
  if (!held) process.exitCode = 1;
  return held ? 'ok' : 'MISSED';
}

function print([head = '', ...more]: readonly string[], rows: readonly string[][]): void {
  console.log(`${table([head, ...more], ['left', ...more.map((name) => (name === '' ? ('left' as const) : ('right' as const)))], rows)}\n`);
}
