import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { type Ended, runChild } from '../test/support/run-child.ts';
import { temporaryFolder } from '../test/support/temporary-folder.ts';

const SCRIPT = 'support/command-child.ts';
const run = (words: readonly string[], how: object = {}): Promise<Ended> => runChild(SCRIPT, { words, ...how });

async function project(config = 'model: rain\n') {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'mlops.yml'), config);
  return { folder, words: ['--config', join(folder, 'mlops.yml')] };
}

describe('what is typed', () => {
  it('reaches the command: options as texts, flags, words', async () => {
    const { code, output } = await run(['rows.csv', '--reason', 'wrong prices', '--dry-run', '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(output)).toEqual({ options: { reason: 'wrong prices', 'dry-run': 'true', json: 'true' }, positionals: ['rows.csv'], workDirectory: null });
    expect(JSON.parse((await run(['--reason=--force', '--json', '--', '-x.csv'])).output)).toMatchObject({ options: { reason: '--force' }, positionals: ['-x.csv'] });
  });

  it.each([
    [['--reson', 'x'], 'unknown option --reson; did you mean --reason? mlops try --help tells the options'],
    [['--constructor'], 'unknown option --constructor; mlops try --help tells the options'],
    [['--__proto__=x'], 'unknown option --__proto__; mlops try --help tells the options'],
    [['--no-dry-run'], 'unknown option --no-dry-run; did you mean --dry-run? mlops try --help tells the options'],
    [['--reason'], '--reason needs a value: Why'],
    [['--reason='], '--reason needs a value: Why'],
    [['--reason', '--dry-run'], '--reason needs a value, and --dry-run looks like an option; one that begins with a dash is written --reason=--dry-run'],
    [['--dry-run=no'], '--dry-run takes no value'],
    [['a.csv', 'b.csv'], '"b.csv" was not expected; usage: mlops try <file> [options]'],
  ])('is refused where it means nothing: %j', async (words, sentence) => {
    expect(await run(words)).toEqual({ code: 2, signal: null, output: '', errors: `Error: ${sentence}\n` });
  });

  it.each(['--help', '-h'])('is explained by %s, whatever else is there', async (word) => {
    expect(await run([word, '--reason', 'x'], { fails: 'TypeError' })).toMatchObject({
      code: 0,
      errors: '',
      output: `Usage: mlops try <file> [options]

Tries the command line.

Options:
  --reason <value>    Why
  --dry-run           Change nothing
  --config <value>    The config file (default: mlops.yml)
  --work-dir <value>  Where results lie; locked while in use (default: .mlops beside the config file)
  --json              Print the outputs as one JSON object on standard output, all else on standard error
  --debug             Say more, and show the stack of an unexpected error
  --help              Show this help
`,
    });
  });
});

describe('what is printed', () => {
  it('goes to standard output, or out of the way of the JSON', async () => {
    expect(await run([], { prints: 'Read 20 rows.' })).toMatchObject({ output: 'Read 20 rows.\n', errors: '' });
    const { output, errors } = await run(['--json'], { prints: 'Read 20 rows.' });
    expect(errors).toBe('Read 20 rows.\n');
    expect(JSON.parse(output)).toMatchObject({ positionals: [] });
  });

  it('moves no cursor, whatever stands in a cell', async () => {
    expect((await run([], { prints: 'rows.csv:2 "\u009b2J\u202e"\nnext\ttab' })).output).toBe('rows.csv:2 "\\u009b2J\\u202e"\nnext\ttab\n');
  });

  it('may find nobody who reads it: the work goes on', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../test', SCRIPT), JSON.stringify({ words: [], prints: 'x'.repeat(200), waits: true })], { stdio: ['ignore', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    setTimeout(() => child.kill('SIGTERM'), 300);
    await once(child, 'close');
    expect({ code: child.exitCode, errors }).toEqual({ code: 130, errors: 'Stopped. Run the same command again: it ends or undoes what this one began.\n' });
  });
});

describe('what goes wrong', () => {
  it.each([['FailedError', 1], ['UserError', 2], ['InconclusiveError', 3], ['PlatformError', 4]] as const)('is one sentence: %s', async (fails, code) => {
    expect(await run([], { fails })).toEqual({ code, signal: null, output: '', errors: 'Error: what went wrong \\u001b[31m\n' });
  });

  it('is a defect where nobody foresaw it, with its cause, and its stack when asked for', async () => {
    expect(await run([], { fails: 'TypeError' })).toEqual({
      code: 70,
      signal: null,
      output: '',
      errors: 'Unexpected error, which is a defect of mlops: what went wrong \\u001b[31m (the cause). Run again with --debug to see where.\n',
    });
    expect((await run(['--debug', '--json'], { fails: 'TypeError' })).errors).toMatch(/\n {4}at .*command-child\.ts/);
  });

  it('is said to be over when it was stopped', async () => {
    expect(await run([], { fails: 'CancelledError' })).toMatchObject({ code: 130, errors: 'Stopped. Run the same command again: it ends or undoes what this one began.\n' });
  });

  it('unlocks the work directory, also after an error', async () => {
    const { folder, words } = await project();
    for (const fails of ['UserError', 'TypeError', undefined] as const) {
      await run(words, { opens: { readOnly: false }, fails });
      expect((await readdir(join(folder, '.mlops'))).sort()).toEqual(['.gitignore', 'format.json']);
    }
  });

  it('keeps its exit code where the work directory can not be unlocked', async () => {
    const { words } = await project();
    expect(await run(words, { opens: { readOnly: false }, unlocks: false })).toMatchObject({ code: 3, output: 'Warning: the work directory could not be unlocked, which the next run will do: the disk is full\n' });
  });
});

it('stops at the first signal, and gives the lock back', async () => {
  const { folder, words } = await project();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../test', SCRIPT), JSON.stringify({ words, opens: { readOnly: false }, prints: 'at work', waits: true })], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  child.stdout.resume();
  await once(child, 'close');
  expect(child.exitCode).toBe(130);
  expect((await readdir(join(folder, '.mlops'))).sort()).toEqual(['.gitignore', 'format.json']);
});
