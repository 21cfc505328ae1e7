import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { runChild } from '../../test/support/run-child.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import type { ProgramRequest } from '../ports/programs.ts';
import { CancelledError } from '../verdict/errors.ts';
import { localPrograms } from './programs.ts';

/** Runs a program in a folder of its own and keeps its lines. */
async function run(command: readonly string[], options: Partial<ProgramRequest> & { readonly environment?: NodeJS.ProcessEnv; readonly signal?: AbortSignal } = {}) {
  const { environment = process.env, signal = new AbortController().signal, ...request } = options;
  const lines: string[] = [];
  const directory = request.directory ?? (await temporaryFolder());
  const ended = localPrograms(environment, { signal }).run({ command, directory, variables: {}, pass: [], timeoutSeconds: 30, onLine: (line) => lines.push(line), ...request });
  return { end: await ended, lines, directory };
}

const node = (script: string, ...words: string[]): string[] => [process.execPath, '-e', script, ...words];

/** A script that starts a process which writes its id into `file` and would live on for a minute. */
const startGrandchild = (file: string, options = '{}') =>
  `const grandchild = require('node:child_process').spawn(process.execPath, ['-e', "require('node:fs').writeFileSync('${file}', String(process.pid)); setTimeout(() => {}, 60000)"], ${options});
   const started = () => require('node:fs').existsSync('${file}') && require('node:fs').readFileSync('${file}', 'utf8') !== '';`;
const whenStarted = (what: string): string => `const poll = setInterval(() => { if (started()) { clearInterval(poll); ${what} } }, 5);`;

async function isAlive(path: string): Promise<boolean> {
  const pid = Number(await readFile(path, 'utf8'));
  try {
    process.kill(pid, 0);
    // A killed process without a parent that asks for its end stays in the table, as in a container without an init.
    return !/^State:\s+Z/m.test(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''));
  } catch {
    return false;
  }
}

/** A killed process needs a moment to be gone. */
async function ends(path: string): Promise<boolean> {
  for (let tries = 0; tries < 400; tries++) {
    if (!(await isAlive(path))) return true;
    await setTimeout(10);
  }
  return false;
}

describe('localPrograms', () => {
  it('runs a program in its folder, hands on its lines, and says how it ended', async () => {
    const { end, lines, directory } = await run(node("console.log(process.cwd()); console.error('to the other stream'); process.exit(3)"));
    expect(end).toEqual({ state: 'exited', code: 3 });
    expect(lines.sort()).toEqual([directory, 'to the other stream'].sort());
  });

  it('gives it a file to read, and keeps apart what it writes and what it tells', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'in.csv'), 'id\n1\n');
    const standardOutput = { path: join(folder, 'out.csv'), limit: 1000 };
    const script = "console.error('reading'); process.stdin.on('data', (chunk) => process.stdout.write(String(chunk).toUpperCase()))";
    const { end, lines } = await run(node(script), { standardInput: join(folder, 'in.csv'), standardOutput });
    expect({ end, lines, output: await readFile(standardOutput.path, 'utf8') }).toEqual({ end: { state: 'exited', code: 0 }, lines: ['reading'], output: 'ID\n1\n' });
  });

  it('sends it what comes while it runs, until there is no more or it reads no further', async () => {
    const input = new PassThrough();
    const script = "process.stdin.on('data', (chunk) => console.log(String(chunk))).on('end', () => process.exit(4))";
    const lines: string[] = [];
    input.write('first');
    const onLine = (line: string): void => {
      lines.push(line);
      if (line === 'first') input.end('last');
    };
    expect((await run(node(script), { standardInput: input, onLine })).end).toEqual({ state: 'exited', code: 4 });
    expect(lines).toEqual(['first', 'last']);
    const unread = new PassThrough();
    unread.write(Buffer.alloc(1e6));
    expect((await run(node('process.exit(5)'), { standardInput: unread })).end).toEqual({ state: 'exited', code: 5 });
  });

  it('ends it before its time when it is asked to', async () => {
    const asked = new AbortController();
    const ended = run(node("console.log('up'); setInterval(() => {}, 1000)"), { stop: asked.signal, onLine: () => asked.abort() });
    expect((await ended).end).toEqual({ state: 'timed-out' });
  });

  it('kills one that writes without end, and leaves more than it may have written', async () => {
    const standardOutput = { path: join(await temporaryFolder(), 'out.csv'), limit: 100_000 };
    const { end } = await run(node("const go = () => process.stdout.write('x'.repeat(65536), go); go()"), { standardOutput });
    expect(end).toEqual({ state: 'killed', signal: 'SIGKILL' });
    const { length } = await readFile(standardOutput.path);
    expect(length).toBeGreaterThan(100_000);
    expect(length).toBeLessThan(400_000);
  });

  it('lets no shell read its arguments', async () => {
    const words = ['two words', '$HOME', '*', '; touch injected', '`id`', '"quoted"', "it's", '', 'a\nb'];
    const { lines, directory } = await run(node('console.log(JSON.stringify(process.argv.slice(1)))', ...words));
    expect(JSON.parse(lines.join(''))).toEqual(words);
    expect(existsSync(join(directory, 'injected'))).toBe(false);
  });

  it('gives it exactly the promised environment', async () => {
    const environment = { PATH: process.env['PATH'], HOME: '/home/me', GITHUB_TOKEN: 'secret', ACTIONS_RUNTIME_URL: 'secret', WANDB_API_KEY: 'key', SECRET: 'secret' };
    const { lines } = await run(node('console.log(JSON.stringify(process.env))'), { environment, variables: { MLOPS_SEED: '7' }, pass: ['WANDB_API_KEY', 'GITHUB_TOKEN'] });
    expect(JSON.parse(lines.join(''))).toEqual({ PATH: process.env['PATH'], HOME: '/home/me', WANDB_API_KEY: 'key', MLOPS_SEED: '7' });
  });

  it('finds a program in the PATH, or by a path from its folder', async () => {
    const directory = await temporaryFolder();
    await mkdir(join(directory, 'bin'));
    await writeFile(join(directory, 'bin/train'), '#!/bin/sh\necho trained\n', { mode: 0o755 });
    expect(await run(['./bin/train'], { directory })).toMatchObject({ end: { state: 'exited', code: 0 }, lines: ['trained'] });
    expect(await run(['train'], { directory, environment: { PATH: join(directory, 'bin') } })).toMatchObject({ end: { state: 'exited', code: 0 }, lines: ['trained'] });
  });

  it('says why a program could not be started', async () => {
    const directory = await temporaryFolder();
    await writeFile(join(directory, 'train'), '#!/bin/sh\n');
    await chmod(join(directory, 'train'), 0o644);
    await writeFile(join(directory, 'file'), '');
    const reasonFor = async (command: readonly string[], variables = {}): Promise<unknown> => (await run(command, { directory, variables })).end;
    expect(await reasonFor([])).toEqual({ state: 'not-started', reason: 'no program was named' });
    expect(await reasonFor(['no-such-program'])).toEqual({ state: 'not-started', reason: 'not found' });
    expect(await reasonFor(['./no-such-program'])).toEqual({ state: 'not-started', reason: 'not found' });
    expect(await reasonFor(['./train'])).toEqual({ state: 'not-started', reason: 'it may not be executed (chmod +x makes it executable)' });
    expect(await reasonFor(['./file/train'])).toMatchObject({ state: 'not-started' });
    expect(await reasonFor([process.execPath, 'a\0b'])).toMatchObject({ state: 'not-started' });
  });

  it.runIf(process.platform === 'linux')('says that an environment is too long for the system', async () => {
    const variables = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`MLOPS_${index}`, 'x'.repeat(200_000)]));
    expect((await run(node(''), { variables })).end).toEqual({ state: 'not-started', reason: 'its arguments and environment are too long for this system' });
  });

  it('tells a program that was killed from one that ended', async () => {
    expect((await run(node("process.kill(process.pid, 'SIGKILL')"))).end).toEqual({ state: 'killed', signal: 'SIGKILL' });
  });

  it('ends a program that takes too long, with all that it started', async () => {
    const { end, lines, directory } = await run(node(`${startGrandchild('grandchild')} ${whenStarted("console.log('waiting')")} setTimeout(() => {}, 60000)`), { timeoutSeconds: 3 });
    expect(end).toEqual({ state: 'timed-out' });
    expect(lines).toEqual(['waiting']);
    expect(await ends(join(directory, 'grandchild'))).toBe(true);
  });

  it('takes a limit of years for what it is', async () => {
    expect((await run(node('setTimeout(() => process.exit(0), 200)'), { timeoutSeconds: 1e9 })).end).toEqual({ state: 'exited', code: 0 });
  });

  it('asks it to stop before it makes it stop', async () => {
    const script = "process.on('SIGTERM', () => { console.log('tidied up'); process.exit(0) }); setTimeout(() => {}, 60000); console.log('ready')";
    expect(await run(node(script), { timeoutSeconds: 3 })).toMatchObject({ end: { state: 'timed-out' }, lines: ['ready', 'tidied up'] });
  });

  it('ends one that does not listen after a grace', async () => {
    const script = "process.on('SIGTERM', () => console.log('no')); setInterval(() => {}, 1000); console.log('ready')";
    expect(await run(node(script), { timeoutSeconds: 3 })).toMatchObject({ end: { state: 'timed-out' }, lines: ['ready', 'no'] });
  });

  it('ends what a program left running when it ended itself', async () => {
    const { end, directory } = await run(node(`${startGrandchild('grandchild')} ${whenStarted('process.exit(0)')}`));
    expect(end).toEqual({ state: 'exited', code: 0 });
    expect(await ends(join(directory, 'grandchild'))).toBe(true);
  });

  it('does not wait for a process that left the group and holds the output open', async () => {
    const script = `${startGrandchild('grandchild', "{ stdio: 'inherit', detached: true }")} process.stdout.write('the last words'); ${whenStarted('process.exit(0)')}`;
    const { end, lines, directory } = await run(node(script));
    expect(end).toEqual({ state: 'exited', code: 0 });
    expect(lines).toEqual(['the last words']);
    process.kill(Number(await readFile(join(directory, 'grandchild'), 'utf8')), 'SIGKILL');
  });

  it('hands on all that a program wrote just before it ended', async () => {
    const { lines } = await run(['/bin/sh', '-c', 'i=0; while [ $i -lt 2000 ]; do echo "line $i"; i=$((i+1)); done']);
    expect(lines).toEqual(Array.from({ length: 2000 }, (_, index) => `line ${index}`));
  });

  it('is stopped with the run, with all that it started', async () => {
    const controller = new AbortController();
    const directory = await temporaryFolder();
    const running = run(node(`${startGrandchild('grandchild')} ${whenStarted("console.log('ready')")} setTimeout(() => {}, 60000)`), { directory, signal: controller.signal, onLine: () => controller.abort() });
    await expect(running).rejects.toThrow(CancelledError);
    expect(await ends(join(directory, 'grandchild'))).toBe(true);
    await expect(run(node("require('node:fs').writeFileSync('started', '')"), { directory, signal: controller.signal })).rejects.toThrow(CancelledError);
    expect(existsSync(join(directory, 'started'))).toBe(false);
  });

  it('does not outlive a run that ends at once', async () => {
    const folder = await temporaryFolder();
    const { code } = await runChild('support/program-child.ts', { folder, command: node(`require('node:fs').writeFileSync('pid', String(process.pid)); console.log('ready'); setTimeout(() => {}, 60000)`) });
    expect(code).toBe(130);
    expect(await ends(join(folder, 'pid'))).toBe(true);
  });
});
