import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { table } from '../../../shared/report/table.ts';
import { makeFlights } from './make-flights.ts';

/*
 * The data stage on 3,000,000 flights, beside the least that any reader must do (read all bytes, count the lines) and beside csv-parse.
 * Each in a fresh process, in turn, on JavaScript as tsc emits it, because Node's own type stripping costs time and memory that no user pays.
 */

const ROUNDS = Number(process.argv[2] ?? 5);
const root = join(import.meta.dirname, '../../..');
const build = join(root, '.cache/bench/build');

const PROGRAMS = [
  ['all bytes, lines counted', 'count-lines.js'],
  ['mlops validate-data', 'validate-flights.js'],
  ['csv-parse, records counted', 'parse-records.js'],
] as const;

interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly rss: number;
}

const path = await makeFlights();
const work = join(root, '.cache/bench/work');
await mkdir(work, { recursive: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', import.meta.dirname], { stdio: 'inherit' });

const runs = new Map<string, Measured[]>(PROGRAMS.map(([name]) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, program] of PROGRAMS) runs.get(name)?.push(await measure(join(build, 'test/bench/data', program)));
}
const limit = least(runs.get(PROGRAMS[0][0]) ?? [], 'wall');
const rows = [...runs].map(([name, measured]) => [
  name,
  least(measured, 'wall').toFixed(2),
  median(measured, 'wall').toFixed(2),
  least(measured, 'cpu').toFixed(2),
  Math.max(...measured.map(({ rss }) => rss)).toFixed(0),
  `${(least(measured, 'wall') / limit).toFixed(1)}×`,
]);
console.log(table(['3,000,000 flights, 126 MB', 'wall s, least', 'median', 'CPU s, least', 'RSS MiB, most', 'to the limit'], ['left', 'right', 'right', 'right', 'right', 'right'], rows));

/** Wall time as its parent sees it; CPU and memory as the process itself counts them at its end. */
async function measure(program: string): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, path, work], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
  const { cpu, rss } = JSON.parse(said.trim().split('\n').at(-1) ?? '') as { cpu: number; rss: number };
  return { wall, cpu, rss };
}

function least(measured: readonly Measured[], key: keyof Measured): number {
  return Math.min(...measured.map((each) => each[key]));
}

function median(measured: readonly Measured[], key: keyof Measured): number {
  return measured.map((each) => each[key]).toSorted((a, b) => a - b)[Math.floor(measured.length / 2)] ?? Number.NaN;
}
