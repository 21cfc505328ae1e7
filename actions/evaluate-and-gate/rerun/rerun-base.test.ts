import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { loadConfig } from '../../../shared/config/load-config.ts';
import { localPrograms } from '../../../shared/host-local/programs.ts';
import { CancelledError } from '../../../shared/verdict/errors.ts';
import { csv } from '../../../test/support/judged-project.ts';
import { testPorts } from '../../../test/support/local-ports.ts';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { train } from '../../train/train.ts';
import { evaluateAndGate } from '../evaluate-and-gate.ts';
import { localBase } from './local-base.ts';
import { rerunFor } from './rerun-base.ts';

const CONFIG = `model: parity
data: { source: data.csv, id: id, target: label }
train: { command: ["${process.execPath}", train.mjs], baseline: rerun }
evaluate: { metrics: [accuracy], baseline: base }
gates: [{ metric: accuracy, against: baseline, margin: 0.02 }]
`;
/** Answers by the number of the row; wrong for each so-manyth. */
const program = (everySoMany: number, more = ''): string => `import { readFileSync, writeFileSync } from 'node:fs';
${more}
const [, ...rows] = readFileSync(process.env.MLOPS_TEST, 'utf8').trim().split('\\n');
const answers = rows.map((row) => { const [id, number] = row.split(','); return id + ',' + (Number(number) % ${everySoMany} === 0 ? 1 - Number(number) % 2 : Number(number) % 2); });
writeFileSync(process.env.MLOPS_OUTPUT + '/predictions.csv', ['id,prediction', ...answers].join('\\n'));
writeFileSync(process.env.MLOPS_OUTPUT + '/model.txt', 'by ${everySoMany}');
`;
const data = (rows: number): string => csv(['id', 'number', 'label'], Array.from({ length: rows }, (_, row) => [`r${row}`, row, row % 2]));

interface Files {
  readonly [path: string]: string;
}

/** A repository whose main has these files, and a work tree of it with those. */
async function repository({ main, here }: { readonly main: Files; readonly here: Files }) {
  const folder = await temporaryFolder();
  const git = (...words: string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const write = async (files: Files): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  };
  git('init', '-q', '-b', 'main');
  await write({ '.gitignore': '.mlops/\n', ...main });
  git('add', '.');
  git('commit', '-q', '-m', 'main');
  git('checkout', '-q', '-b', 'change');
  await write(here);
  return { folder, git };
}

async function judged({ folder }: { readonly folder: string }, { signal = new AbortController().signal, config = 'mlops.yml' } = {}) {
  const loaded = await loadConfig(join(folder, config));
  const workDirectory = join(loaded.directory, '.mlops');
  const ports = testPorts(loaded.directory);
  await train({ loaded, workDirectory }, ports);
  const held = { ...ports, cancel: { signal }, programs: localPrograms(process.env, { signal }) };
  const rerun = rerunFor({ loaded, workDirectory, ports: held, wasmDirectory: undefined, train });
  const evaluation = await evaluateAndGate({ loaded, workDirectory, resolveBase: async (scratch) => (await rerun?.(await localBase(ports.programs, loaded.directory), scratch)) ?? { state: 'first-version', reason: 'not asked for' } }, held);
  return { ...evaluation, lines: ports.log.lines };
}

const clean = ({ folder, git }: Awaited<ReturnType<typeof repository>>): void => {
  expect(git('worktree', 'list').split('\n')).toHaveLength(1);
  expect(existsSync(join(folder, '.mlops/rerun'))).toBe(false);
};

describe('train.baseline: rerun', () => {
  it('trains main in its own files and compares with it on the same rows, and nothing of that is left', async () => {
    const made = await repository({ main: { 'mlops.yml': CONFIG, 'data.csv': data(1000), 'train.mjs': program(10) }, here: { 'train.mjs': program(4) } });
    // Neither a hook nor a filter of the repository has a say.
    await writeFile(join(made.folder, '.git/hooks/post-checkout'), '#!/bin/sh\ntouch hooked\n', { mode: 0o755 });
    const { result, report, context, lines } = await judged(made);
    expect(result).toMatchObject({ verdict: 'fail', baseline: { state: 'compared', reference: 'base', version: null, joined: 1, identical: false }, answers: { became_right: expect.any(Number) } });
    expect(context.baseline).toBe('main');
    expect(report).toMatch(/accuracy vs main/);
    expect(lines).toContainEqual(expect.stringMatching(/^Training main at [0-9a-f]{7} again/));
    // Of this run's own training alone: nobody validates the base's data.
    expect(lines.filter((line) => line.includes('the data was not validated'))).toHaveLength(1);
    expect(existsSync(join(made.folder, 'hooked'))).toBe(false);
    clean(made);
  });

  it('takes the branch, not a tag that has its name', async () => {
    const made = await repository({ main: { 'mlops.yml': CONFIG, 'data.csv': data(300), 'train.mjs': program(10) }, here: { 'train.mjs': program(4) } });
    made.git('commit', '-q', '-a', '-m', 'worse');
    const main = made.git('rev-parse', 'refs/heads/main');
    made.git('tag', 'main');
    expect(await localBase(testPorts(made.folder).programs, made.folder)).toEqual({ branch: 'main', commit: main });
    made.git('update-ref', 'refs/remotes/origin/trunk', main);
    made.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    made.git('tag', 'origin/trunk');
    expect(await localBase(testPorts(made.folder).programs, made.folder)).toEqual({ branch: 'trunk', commit: main });
  });

  it('works in a folder of the repository, and clears away what a killed run left', async () => {
    const made = await repository({ main: { 'models/p/mlops.yml': CONFIG, 'models/p/data.csv': data(300), 'models/p/train.mjs': program(10) }, here: { 'models/p/train.mjs': program(10, '// as good') } });
    made.git('worktree', 'add', '-q', '--detach', join(made.folder, 'models/p/.mlops/rerun/tree'), 'HEAD');
    expect((await judged(made, { config: 'models/p/mlops.yml' })).result).toMatchObject({ verdict: 'pass', baseline: { identical: true } });
    expect(made.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('joins by id where main had other rows, and gates the share', async () => {
    const main = { 'mlops.yml': CONFIG, 'data.csv': data(900), 'train.mjs': program(10) };
    const few = await judged(await repository({ main, here: { 'data.csv': data(1000), 'train.mjs': program(30) } }));
    expect(few.result.verdict).toBe('inconclusive');
    expect(few.result.gates[0]?.reason).toMatch(/^the two models have \d\d\.\d % of the rows in common, and at least 99 % are asked for/);
    const enough = await judged(await repository({ main, here: { 'data.csv': data(1000), 'train.mjs': program(30), 'mlops.yml': CONFIG.replace('baseline: base', 'baseline: base, min-joined: 0.8') } }));
    expect(enough.result).toMatchObject({ verdict: 'pass', baseline: { state: 'compared', joined: expect.closeTo(0.9, 1) } });
  });

  it('is a first version where main has no mlops.yml', async () => {
    const made = await repository({ main: { 'README.md': 'nothing yet' }, here: { 'mlops.yml': CONFIG, 'data.csv': data(300), 'train.mjs': program(10) } });
    expect((await judged(made)).result).toMatchObject({ verdict: 'warn', baseline: { state: 'first-version', reason: 'main has no mlops.yml for parity yet' } });
    clean(made);
  });

  it('is no first version where main has the model in a file of another name', async () => {
    const made = await repository({ main: { 'models/old.yml': CONFIG }, here: { 'mlops.yml': CONFIG, 'data.csv': data(300), 'train.mjs': program(10) } });
    const reason = 'main has no mlops.yml, but its models/old.yml is about parity too, so this is no first version; give the file the name that it has on main, or rename it there first';
    expect((await judged(made)).result).toMatchObject({ verdict: 'inconclusive', baseline: { state: 'unavailable', reference: 'base', reason } });
    clean(made);
  });

  const here = { 'mlops.yml': CONFIG, 'data.csv': data(300), 'train.mjs': program(10) };
  it.each<[string, Files, RegExp]>([
    ['its program fails', { ...here, 'train.mjs': 'process.exit(3)' }, /^main at [0-9a-f]{7} could not be trained again: train\.command \(.*\) ended with exit code 3; its output stands above; nothing was kept of it$/],
    ['its mlops.yml is broken', { ...here, 'mlops.yml': 'model: [' }, /could not be trained again: .*mlops\.yml/],
    ['its mlops.yml is about another model', { ...here, 'mlops.yml': CONFIG.replace('parity', 'other') }, /could not be trained again: its mlops\.yml is about other, not parity$/],
    ['it trained nothing', { ...here, 'mlops.yml': 'model: parity\ndata: { source: data.csv }\n' }, /could not be trained again: mlops\.yml has no train section/],
    ['its data is not in git', { ...here, '.gitignore': '.mlops/\ndata.csv\n' }, /could not be trained again: data\.csv/],
  ])('is inconclusive, never a first version, where %s', async (_, main, reason) => {
    const made = await repository({ main, here });
    const { result } = await judged(made);
    expect(result).toMatchObject({ verdict: 'inconclusive', baseline: { state: 'unavailable', reference: 'base', reason: expect.stringMatching(reason) } });
    clean(made);
  });

  it('is inconclusive where the clone lacks the commit, or there is no main', async () => {
    const made = await repository({ main: here, here });
    const loaded = await loadConfig(join(made.folder, 'mlops.yml'));
    const rerun = rerunFor({ loaded, workDirectory: join(made.folder, '.mlops'), ports: testPorts(made.folder), wasmDirectory: undefined, train });
    expect(await rerun?.({ branch: 'main', commit: 'a'.repeat(40) }, made.folder)).toEqual({ state: 'unavailable', reference: 'base', reason: 'main at aaaaaaa is not in this clone, so it could not be trained again; fetch it first (in a workflow, actions/checkout takes with: { fetch-depth: 0 })' });
    expect(await rerun?.({ branch: 'main', commit: '--upload-pack=x' }, made.folder)).toMatchObject({ state: 'unavailable' });
    expect(await rerun?.(null, made.folder)).toMatchObject({ state: 'unavailable', reason: expect.stringContaining('neither main nor master') });
  });

  it('leaves nothing when it is stopped', async () => {
    const made = await repository({ main: { ...here, 'train.mjs': program(10, "writeFileSync('started', ''); await new Promise((resolve) => setTimeout(resolve, 60_000));") }, here });
    const stop = new AbortController();
    const wait = setInterval(() => existsSync(join(made.folder, '.mlops/rerun/tree/started')) && stop.abort(), 20);
    onTestFinished(() => clearInterval(wait));
    await expect(judged(made, { signal: stop.signal })).rejects.toThrow(CancelledError);
    clean(made);
  });

  it('goes with evaluate.baseline: base alone', async () => {
    const made = await repository({ main: here, here: { 'mlops.yml': CONFIG.replace('baseline: base', 'baseline: production') } });
    await expect(loadConfig(join(made.folder, 'mlops.yml'))).rejects.toThrow('train.baseline: rerun trains the base commit again, so it goes with evaluate.baseline: base alone');
  });
});
