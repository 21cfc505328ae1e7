import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { temporaryFolder } from '../support/temporary-folder.ts';
import { edit, filesBelow, rainNode, readJson } from './support/projects.ts';
import { BUNDLE, type Ended, openTerminal } from './support/terminal.ts';

const COMMANDS = ['run', 'init', 'validate-data', 'train', 'evaluate-and-gate', 'register-model', 'deploy', 'status', 'history', 'rollback', 'hold', 'schema'];

async function version(): Promise<string> {
  return JSON.parse(await readFile(join(BUNDLE, '../../package.json'), 'utf8')).version;
}

/** The one JSON object on standard output. @throws where there is anything else */
function outputsOf({ output }: Ended): Record<string, unknown> {
  expect(output.endsWith('\n')).toBe(true);
  expect(output.trimEnd()).not.toContain('\n');
  const value: unknown = JSON.parse(output);
  expect(value).toBeTypeOf('object');
  return value as Record<string, unknown>;
}

it('tells its version, and the help of each command, and writes nothing', async () => {
  const folder = await temporaryFolder();
  const { mlops, transcript } = openTerminal(folder);
  expect((await openTerminal(folder).mlops('--version')).output).toBe(`${await version()}\n`);
  const overview = (await mlops('--help')).output;
  for (const command of COMMANDS) {
    expect(await mlops(command, '--help')).toMatchObject({ exitCode: 0, errors: '' });
    expect(overview).toContain(`\n  ${command} `);
  }
  expect(overview.match(/^ {2}\S+/gm)).toHaveLength(COMMANDS.length);
  expect(await filesBelow(folder)).toEqual([]);
  await expect(transcript().replace(`mlops ${await version()}:`, 'mlops <version>:')).toMatchFileSnapshot('../golden/black-box/help.txt');
});

it('an unknown command, option or word is named with the one that was meant', async () => {
  const folder = await rainNode();
  const { mlops, transcript } = openTerminal(folder);
  for (const words of [
    ['rnu'],
    ['__proto__'],
    ['deploy', '--enviroment', 'production'],
    ['deploy', '--environment', 'prodution'],
    ['deploy', '--environment'],
    ['deploy', '--dry-run=yes'],
    ['deploy', 'production'],
    ['run', '--__proto__', 'x'],
    ['run', '--policy', 'absent.yml'],
    ['register-model', '--bump', 'huge'],
    ['evaluate-and-gate', '--inconclusive', 'pass'],
    ['evaluate-and-gate', '--model', 'rain@v9.9.9'],
    ['evaluate-and-gate', '--model', './absent'],
    ['deploy', '--version', '7.0.0'],
    ['status', '--environment', 'staging'],
    ['rollback', '--reason', 'why', '--to', '1.0.0'],
    ['hold', 'production'],
    ['hold', 'prod', '--reason', 'why'],
    ['hold', '--lift', '--until', '2026-12-01'],
    ['hold', '--reason', 'why', '--until', 'tomorrow'],
    ['hold', '--reason', 'why', '--until', '2001-01-01'],
  ]) {
    expect.soft({ words, exitCode: (await mlops(...words)).exitCode }).toEqual({ words, exitCode: 2 });
  }
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/wrong-words.txt');
});

it('with --json each command prints one JSON object on standard output, all else on standard error', async () => {
  const folder = await rainNode();
  const { mlops, transcript } = openTerminal(folder);
  const json = async (...words: readonly string[]): Promise<Record<string, unknown>> => {
    const end = await mlops(...words, '--json');
    expect.soft({ words, exitCode: end.exitCode }).toEqual({ words, exitCode: 0 });
    return outputsOf(end);
  };
  const data = await json('validate-data');
  expect(data).toMatchObject({ verdict: 'pass', rows: 1460 });
  expect(await json('train')).toMatchObject({ verdict: 'pass', reused: false });
  expect(await json('evaluate-and-gate')).toMatchObject({ verdict: 'warn' });
  expect(await json('register-model', '--dry-run')).toMatchObject({ verdict: 'warn', version: 'rain@v1.0.0' });
  expect(await json('history')).toMatchObject({ entries: [] });
  expect(await json('register-model')).toMatchObject({ verdict: 'warn', version: 'rain@v1.0.0', reused: false });
  expect(await json('deploy', '--dry-run')).toMatchObject({ verdict: 'pass' });
  expect(await json('status')).toMatchObject({ newest: '1.0.0', environments: [{ environment: 'production', ledger: null }] });
  expect(await json('deploy')).toMatchObject({ state: 'deployed', version: 'rain@v1.0.0' });
  await edit(join(folder, 'mlops.yml'), 'seed: 7', 'seed: 8');
  await writeFile(join(folder, 'policy.yml'), 'min-rows: 100\n');
  expect(await json('run', '--policy', 'policy.yml')).toMatchObject({ train: { reused: false }, deploy: { state: 'deployed', version: 'rain@v1.0.1' } });
  expect(await readJson(folder, '.mlops/evaluate-and-gate/result.json')).toMatchObject({ policy: { name: 'policy.yml' } });
  expect(await json('rollback', '--reason', 'it rains')).toMatchObject({ state: 'deployed', version: 'rain@v1.0.0' });
  expect(await json('status')).toMatchObject({ environments: [{ hold: { reason: 'it rains' } }] });
  expect(await json('hold', '--lift')).toMatchObject({ stage: 'production' });
  expect(await json('hold', '--reason', 'the office is closed', '--until', '2126-12-24')).toMatchObject({ entry: { reason: 'the office is closed' } });
  expect((await json('history'))['entries']).toHaveLength(8);
  await expect(transcript()).toMatchFileSnapshot('../golden/black-box/json.txt');

  const { mlops: silently } = openTerminal(folder);
  expect(outputsOf(await silently('schema', '--json'))).toHaveProperty('schema');
  expect(outputsOf(await silently('init', 'weather.csv', '--force', '--json'))).toMatchObject({ id: null, path: join(folder, 'mlops.yml') });
  expect(await silently('run', '--config', 'absent.yml', '--json')).toMatchObject({ exitCode: 2, output: '' });
});

it('schema prints the JSON Schema that is committed', async () => {
  const { mlops } = openTerminal(await temporaryFolder());
  const { output } = await mlops('schema');
  expect(JSON.parse(output)).toEqual(JSON.parse(await readFile(join(BUNDLE, '../../schema/mlops.json'), 'utf8')));
});
