import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { table } from '../../../../shared/report/table.ts';
import { expectFound, ourFindings } from '../../../interop/peers/findings.ts';
import { installPeer } from '../../../interop/peers/install-peer.ts';
import { EVIDENTLY, GREAT_EXPECTATIONS, PANDERA } from '../../../interop/peers/peers.ts';
import { builtCommand } from '../../../interop/programs.ts';
import { makeFlawedFlights } from '../make-flawed-flights.ts';
import { makeFlights } from '../make-flights.ts';
import { summarise, type Summary, type Timed } from '../time-program.ts';
import { type FreshRun, packAction, runFreshAction, runFreshPeer, runPeer } from './empty-runner.ts';
import { measureProcess, together } from './measure-process.ts';

/*
 * The contract of flights.yml beside validators in Python, whole processes, in turn: pandera on polars on 3,000,000 flights; then pandera, Great
 * Expectations and Evidently on 200,000 of them from an empty runner. All must find the same faults before a time is printed. Ends with 1
 * where a limit is missed. `npm run build` first; needs python3 and a way to PyPI. test/bench/README.md says what is counted on each side.
 *
 *   node test/bench/data/peers/run.ts [rounds]
 */

const ROUNDS = Number(process.argv[2] ?? 3);
const ROWS = 200_000;
const BAD_DATA = 1;
const LIMITS = { wall: 0.8, cpu: 1.2, rss: 0.3 };
/** Of wall time. */
const FRESH = [[PANDERA, 0.33], [GREAT_EXPECTATIONS, 0.08], [EVIDENTLY, 0.08]] as const;
/** Three of the real flights are earlier than any. */
const EARLY = ['range delay 515379', 'range delay 869090', 'range delay 949803'];

const folder = await mkdtemp(join(tmpdir(), 'mlops-peers-'));
try {
  const [MLOPS, flights, pandera] = [await builtCommand(), await makeFlights(), await installPeer(PANDERA)];
  const config = join(dirname(flights), 'flights-3m.csv.yml');
  await writeFile(config, (await readFile(join(import.meta.dirname, '../flights.yml'), 'utf8')).replace(/source: .*/, `source: ${basename(flights)}`));
  const validate = async (): Promise<Timed> => {
    const { timed } = await measureProcess([process.execPath, MLOPS, 'validate-data', '--config', config, '--work-dir', join(folder, 'work')], { environment: process.env, exitCode: BAD_DATA });
    expectFound('mlops', await ourFindings(join(folder, 'work/validate-data/result.json')), EARLY);
    return timed;
  };
  const [ours, theirs]: readonly [Timed[], Timed[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await runPeer(PANDERA, { python: pandera, flights, expected: EARLY }));
    ours.push(await validate());
  }

  const archive = join(folder, 'action.tar.gz');
  packAction(archive);
  const data = join(folder, 'flawed');
  const expected = await makeFlawedFlights(data, ROWS);
  // Without a target there is no leakage to look for, which no peer does.
  await writeFile(join(data, 'contract.yml'), (await readFile(join(data, 'mlops.yml'), 'utf8')).replace(/ {2}(?:id|target): \w+\n/g, ''));
  const SIDES = [
    { name: 'the action, contract', limit: null, run: (place: string) => runFreshAction(archive, { folder: place, data, expected, config: 'contract.yml' }) },
    { name: 'the action, leakage too', limit: null, run: (place: string) => runFreshAction(archive, { folder: place, data, expected, config: 'mlops.yml' }) },
    ...FRESH.map(([peer, limit]) => ({ name: peer.name, limit, run: (place: string) => runFreshPeer(peer, { folder: place, data, expected }) })),
  ];
  const fresh = SIDES.map((): FreshRun[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { run }] of SIDES.entries()) {
      const place = await mkdtemp(join(folder, 'runner-'));
      fresh[index]?.push(await run(place));
      await rm(place, { recursive: true });
    }
  }

  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}, ${ROUNDS} rounds\n`);
  const [peer, us] = [summarise(theirs), summarise(ours)];
  const ratio = { wall: us.wall / peer.wall, cpu: us.cpu / peer.cpu, rss: us.rss / peer.rss };
  print(['3,000,000 flights, whole processes', 'wall s, least', 'median', 'CPU s, least', 'median', 'RSS MiB, most'], [[PANDERA.name, ...shown(peer)], ['`mlops validate-data`', ...shown(us)]]);
  print(['ours to pandera', 'wall', 'CPU', 'RSS'], [
    ['seen', times(ratio.wall), times(ratio.cpu), times(ratio.rss)],
    ['limit', times(LIMITS.wall), times(LIMITS.cpu), times(LIMITS.rss)],
    ['', judge(ratio.wall <= LIMITS.wall), judge(ratio.cpu <= LIMITS.cpu), judge(ratio.rss <= LIMITS.rss)],
  ]);

  const ready = fresh.map((runs) => summarise(runs.map(({ install, first }) => together([install, first]))));
  const whole = fresh.map((runs) => summarise(runs.map(({ installer, install, first }) => together([installer, install, first]))));
  const [contract, leakage] = whole.map(({ wall }) => wall);
  print([`${ROWS.toLocaleString('en-US')} flights, wall s`, 'uv by pip', 'installing', 'first run', 'all, least', 'median', 'once more'], SIDES.map(({ name }, index) => {
    const [runs, all] = [fresh[index] ?? [], whole[index] ?? summarise([])];
    const least = (part: 'installer' | 'install' | 'first' | 'again'): string => two(Math.min(...runs.map((run) => run[part].wall)));
    return [name, least('installer'), least('install'), least('first'), two(all.wall), two(all.medianWall), least('again')];
  }));
  print(['', 'CPU s of all', 'of once more', 'RSS MiB then', 'installed, MB'], SIDES.map(({ name }, index) => {
    const [runs, all] = [fresh[index] ?? [], whole[index] ?? summarise([])];
    const again = summarise(runs.map((run) => run.again));
    return [name, two(all.cpu), two(again.cpu), again.rss.toFixed(0), ((runs[0]?.bytes ?? Number.NaN) / 1e6).toFixed(0)];
  }));
  print(['from an empty runner, ours to', 'contract', 'limit', '', 'leakage too', 'contract, where uv is there'], SIDES.flatMap(({ name, limit }, index) => {
    const share = (wall = Number.NaN, of = whole): number => wall / (of[index]?.wall ?? Number.NaN);
    return limit === null ? [] : [[name, times(share(contract)), times(limit), judge(share(contract) <= limit), times(share(leakage)), times(share(contract, ready))]];
  }));
} finally {
  await rm(folder, { recursive: true, force: true });
}

function shown({ wall, medianWall, cpu, medianCpu, rss }: Summary): string[] {
  return [two(wall), two(medianWall), two(cpu), two(medianCpu), rss.toFixed(0)];
}

function two(value: number): string {
  return value.toFixed(2);
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 0.1 ? 3 : 2)}×`;
}

function judge(held: boolean): string {
  if (!held) process.exitCode = 1;
  return held ? 'ok' : 'MISSED';
}

function print([head = '', ...more]: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`${table([head, ...more], ['left', ...more.map((name) => (name === '' ? ('left' as const) : ('right' as const)))], rows)}\n`);
}
