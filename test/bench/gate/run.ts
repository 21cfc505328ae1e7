import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { table } from '../../../shared/report/table.ts';
import { MissingError } from '../../interop/check.ts';
import { builtCommand, pythonWithPackages } from '../../interop/programs.ts';
import { makeAnswers } from './make-answers.ts';

/*
 * The whole gate on 100,000 rows, process by process, beside a careful Python script for the same (judge.py, scikit-learn and numpy on one
 * thread, its fastest way): two models, log_loss, roc_auc and accuracy, 20 slices, 2,000 paired resamples. The script resamples no slices and
 * no accuracy: same-work.yml is the row beside it, the others do more. Held to our limits; ends with 1
 * where one is missed, or where what the two found is not the same. `npm run build` first.
 *
 *   node test/bench/gate/run.ts [rounds]
 */

const ROWS = 100_000;
const MANY_ROWS = 1_000_000;
const LIMITS = { timesFaster: 3, mebibytes: 250, growth: 15 };
const TOLERANCE = 1e-9;
/** As most gates are. */
const PLAIN = 'ours: DeLong, Tango; log_loss resampled, in 20 slices too';
const PYTHON = 'Python: DeLong; log_loss and roc_auc resampled, values of 20 slices';
const rounds = Number(process.argv[2] ?? 3);
const cache = join(import.meta.dirname, '../../../.cache/bench');
const MLOPS = await builtCommand();

interface Run {
  readonly seconds: number;
  readonly processor: number;
  readonly mebibytes: number;
  readonly output: string;
}

/** The last line of standard error has seconds of processor time and KiB. */
async function time(program: string, words: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, OPENBLAS_NUM_THREADS: '1' } });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (errors += text));
  await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  if (child.exitCode !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${child.exitCode}: ${errors}`);
  const [processor = Number.NaN, kibibytes = Number.NaN] = (errors.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { seconds, processor, mebibytes: kibibytes / 1024, output };
}

const PRINT_USE = `data:text/javascript,process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s, maxRSS } = process.resourceUsage(); console.error((u + s) / 1e6, maxRSS); })`;

async function gate(folder: string, config: string): Promise<Run> {
  const work = join(folder, '.mlops');
  await rm(work, { recursive: true, force: true });
  return time(process.execPath, ['--import', PRINT_USE, MLOPS, 'evaluate-and-gate', '--config', join(folder, config), '--model', './new.csv', '--json']);
}

const folder = await makeAnswers(ROWS, cache);
const python = await pythonWithPackages().catch((error: unknown) => {
  if (!(error instanceof MissingError)) throw error;
  console.log(`\n!!! NOT COMPARED WITH PYTHON: ${error.message}\n`);
  process.exitCode = 1;
  return null;
});

const measured = new Map<string, Run[]>();
for (let round = 0; round < rounds; round++) {
  for (const [name, run] of [
    ['ours: all three metrics resampled, values of 20 slices', () => gate(folder, 'same-work.yml')],
    [PLAIN, () => gate(folder, 'mlops.yml')],
    ['ours: all three metrics resampled, in 20 slices too', () => gate(folder, 'weighted.yml')],
    [PYTHON, () => (python === null ? null : time(python, [join(import.meta.dirname, 'judge.py'), folder]))],
  ] as const) {
    const ran = await run();
    if (ran !== null) measured.set(name, [...(measured.get(name) ?? []), ran]);
    if (name === PYTHON && ran !== null && round === 0) await refuseOtherNumbers(ran.output);
  }
}
const many = await gate(await makeAnswers(MANY_ROWS, cache), 'mlops.yml');

/** Both judged the same: values of both models, and the difference that DeLong tests. Of weighted.yml, whose resampled bounds are BCa's, only the values. */
async function refuseOtherNumbers(printed: string): Promise<void> {
  const theirs = JSON.parse(printed) as { new: Record<string, number>; old: Record<string, number>; delong: { difference: number; low: number } };
  const { stdout } = await promisify(execFile)(process.execPath, [MLOPS, 'evaluate-and-gate', '--config', join(folder, 'mlops.yml'), '--model', './new.csv', '--json'], { maxBuffer: 1e8 });
  const { result } = JSON.parse(stdout) as { result: string };
  const ours = JSON.parse(await readFile(result, 'utf8')) as { comparisons: { metric: string; candidate: number; baseline: number; improvement: number; low: number }[] };
  for (const { metric, candidate, baseline, improvement, low } of ours.comparisons) {
    const pairs = [[candidate, theirs.new[metric]], [baseline, theirs.old[metric]], ...(metric === 'roc_auc' ? [[improvement, theirs.delong.difference], [low, theirs.delong.low]] : [])];
    for (const [a = Number.NaN, b = Number.NaN] of pairs) if (!(Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a)))) throw new Error(`${metric}: ours is ${a}, Python's ${b}`);
  }
}

function held(isHeld: boolean): string {
  if (!isHeld) process.exitCode = 1;
  return isHeld ? 'ok' : 'MISSED';
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const least = (values: readonly number[]): number => Math.min(...values);
const two = (value: number): string => value.toFixed(2);
const peer = measured.get(PYTHON);
const lines = [...measured].map(([name, runs]) => {
  const [walls, processor] = [runs.map(({ seconds }) => seconds), runs.map((run) => run.processor)];
  const isOurs = name.startsWith('ours');
  const times = peer === undefined || !isOurs ? null : least(peer.map((run) => run.processor)) / least(processor);
  const mebibytes = Math.max(...runs.map((run) => run.mebibytes));
  return [name, two(least(walls)), two(middle(walls)), two(least(processor)), two(middle(processor)), times === null ? '' : `${times.toFixed(1)}×`, mebibytes.toFixed(0), times === null ? '' : held(times >= LIMITS.timesFaster && mebibytes <= LIMITS.mebibytes)];
});
console.log(table([`${ROWS.toLocaleString('en-US')} rows, ${rounds} rounds`, 's, least', 'median', 'processor s, least', 'median', 'faster', 'MiB, most', ''], ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'left'], lines));
const few = least((measured.get(PLAIN) ?? []).map((run) => run.processor));
console.log(`\n${MANY_ROWS.toLocaleString('en-US')} rows: ${two(many.seconds)} s (processor ${two(many.processor)} s, ${(many.processor / few).toFixed(1)}× of ${ROWS.toLocaleString('en-US')}; at most ${LIMITS.growth}×: ${held(many.processor <= LIMITS.growth * few)}), ${many.mebibytes.toFixed(0)} MiB`);
console.log(`Faster: of the least processor time, at least ${LIMITS.timesFaster}×; memory at most ${LIMITS.mebibytes} MiB.`);
