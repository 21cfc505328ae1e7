import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { table } from '../../shared/report/table.ts';
import { makeFlights } from './data/make-flights.ts';
import { loadedBytes, measure, type Measured, type Program } from './measure.ts';
import { sizeOf } from './size-of.ts';
import { stepEnvironment } from './step-environment.ts';

/*
 * Start, example, data and sizes of the built command (dist/), held to their limits; then the data stage and the judge beside other ways.
 * Ends with 1 where a limit is missed. `npm run build` first. README.md has the numbers.
 */

const root = join(import.meta.dirname, '../..');
const MLOPS = join(root, 'dist/mlops.js');
const STARTS = { rounds: 15, memory: false };
/** Of starts: times a bare Node, and bytes of JavaScript. */
const LIMITS = new Map([
  ['`mlops --version`', { times: 2.5, bytes: 1.2e6 }],
  ['the action register-model, to an input that it refuses', { times: 4, bytes: 2.3e6 }],
  ['the same, to its config', { times: Infinity, bytes: 2.3e6 }],
]);
const RUNS = { rounds: 3, memory: true };

const folder = await mkdtemp(join(tmpdir(), 'mlops-bench-'));
try {
  const config = ['--config', join(folder, 'mlops.yml')];
  await cp(join(root, 'examples/flight-delay'), folder, { recursive: true, filter: (path) => !path.endsWith('.mlops') });
  const forget = (): Promise<void> => rm(join(folder, '.mlops'), { recursive: true, force: true });

  const [first] = await measure([{ name: 'flight-delay: `mlops run`', words: [MLOPS, 'run', ...config], before: forget }], RUNS);
  const [again] = await measure([{ name: 'flight-delay: `mlops run` again, nothing changed', words: [MLOPS, 'run', ...config] }], RUNS);
  const flights = join(root, '.cache/bench/mlops.yml');
  await makeFlights();
  await cp(join(root, 'test/bench/data/flights.yml'), flights);
  // Ends with 1: three of the real flights have a delay below -100, and it names them.
  const [data] = await measure([{ name: '3,000,000 flights (126 MB): `mlops validate-data`', words: [MLOPS, 'validate-data', '--config', flights, '--work-dir', join(folder, 'flights')], exitCode: 1 }], RUNS);

  const step = await stepEnvironment(folder);
  const starts: Program[] = [
    { name: '`node -e 0`', words: ['-e', '0'] },
    { name: '`mlops --version`', words: [MLOPS, '--version'] },
    { name: '`mlops validate-data --help`', words: [MLOPS, 'validate-data', '--help'] },
    { name: '`mlops status`', words: [MLOPS, 'status', ...config] },
    { name: 'the action register-model, to an input that it refuses', words: [join(root, 'dist/register-model.js')], environment: { ...step, INPUT_RELEASE: 'never' }, exitCode: 2 },
    { name: 'the same, to its config', words: [join(root, 'dist/register-model.js')], environment: step, exitCode: 2 },
    { name: 'the same, and its outputs handed over', words: [join(root, 'dist/register-model.js')], environment: { ...step, GITHUB_OUTPUT: join(folder, 'output') }, exitCode: 2 },
  ];
  const started = await measure(starts, STARTS);
  const loaded = await Promise.all(starts.map(loadedBytes));

  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}\n`);
  const bare = median(started[0]);
  print(['Start', 'ms, least', 'median', 'to bare Node', 'limit', 'JavaScript, kB', 'limit', ''], started.map((each, index) => {
    const [times, bytes] = [median(each) / bare, loaded[index] ?? Number.NaN];
    const held = LIMITS.get(each.name);
    return [each.name, ms(each.seconds[0]), ms(median(each)), `${times.toFixed(2)}×`, held === undefined || held.times === Infinity ? '' : `${held.times}×`, (bytes / 1000).toFixed(0), held === undefined ? '' : `${held.bytes / 1000}`, held === undefined ? '' : judge(times <= held.times && bytes <= held.bytes)];
  }));
  print(['Work', 's, least', 'median', 'limit', 'RSS MiB, most', 'limit', ''], [work(first, { seconds: 15, mebibytes: 400 }), work(again), work(data, { seconds: 2.5, mebibytes: 200 })]);
  const archive = gzipSync(execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 1e9 })).byteLength;
  print(['Size', 'MB', 'limit', ''], [
    ['`git archive HEAD`, gzipped', megabytes(archive), '8', judge(archive <= 8e6)],
    ['`dist/`', megabytes(await sizeOf(join(root, 'dist'))), '', ''],
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
for (const [script, ...words] of [['data/run.ts', String(RUNS.rounds)], ['judge/judge-against-naive.ts']] as const) {
  execFileSync(process.execPath, [join(import.meta.dirname, script), ...words], { stdio: 'inherit' });
  console.log();
}

function work(measured: Measured | undefined, limit?: { readonly seconds: number; readonly mebibytes: number }): string[] {
  if (measured === undefined) return [];
  const { name, seconds, mebibytes } = measured;
  const held = limit === undefined ? '' : judge(median(measured) <= limit.seconds && (mebibytes ?? Number.NaN) <= limit.mebibytes);
  return [name, (seconds[0] ?? Number.NaN).toFixed(2), median(measured).toFixed(2), `${limit?.seconds ?? ''}`, mebibytes?.toFixed(0) ?? '', `${limit?.mebibytes ?? ''}`, held];
}

function judge(held: boolean): string {
  if (!held) process.exitCode = 1;
  return held ? 'ok' : 'MISSED';
}

function print([head = '', ...more]: readonly string[], rows: readonly string[][]): void {
  console.log(`${table([head, ...more], ['left', ...more.map((name) => (name === '' ? ('left' as const) : ('right' as const)))], rows)}\n`);
}

function median(measured: Measured | undefined): number {
  return measured?.seconds[Math.floor(measured.seconds.length / 2)] ?? Number.NaN;
}

function ms(seconds = Number.NaN): string {
  return (seconds * 1000).toFixed(0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
