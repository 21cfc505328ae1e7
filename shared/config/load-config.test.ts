import { execFileSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { WRONG_CONFIGS } from '../../test/wrong-configs.ts';
import { UserError } from '../verdict/errors.ts';
import { loadConfig } from './load-config.ts';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mlops-config-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

async function load(content: string | Uint8Array): Promise<Awaited<ReturnType<typeof loadConfig>>> {
  const path = join(directory, 'mlops.yml');
  await writeFile(path, content);
  return await loadConfig(path);
}

async function messageOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('was accepted'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw error;
  return error.message.replaceAll(directory, '<folder>');
}

const CHURN = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/mlops-actions/v1/schema/mlops.json
model: churn
data:
  source: ../data/customers.csv
  id: customer_id
  target: churned
  columns: { plan: { values: [free, team, enterprise] }, tenure: { type: integer, min: 0 } }
train:
  command: [python, train.py]
  inputs: [train.py, params.yaml, requirements.txt]
gates:
  - { metric: roc_auc, min: 0.80 }
  - metric: roc_auc
    against: baseline
    margin: 2%
`;

test('a config is read whole, with its defaults, and evaluate where something is judged', async () => {
  const { config, path } = await load(CHURN);
  expect(path).toBe(join(directory, 'mlops.yml'));
  expect(config).toEqual({
    model: 'churn',
    data: {
      source: '../data/customers.csv',
      id: 'customer_id',
      target: 'churned',
      columns: { plan: { values: ['free', 'team', 'enterprise'] }, tenure: { type: 'integer', min: 0 } },
      'extra-columns': 'info',
      'show-values': true,
    },
    train: { seed: 1, command: ['python', 'train.py'], inputs: ['train.py', 'params.yaml', 'requirements.txt'], 'timeout-minutes': 60 },
    evaluate: { baseline: 'production', threshold: 0.5, confidence: 0.95, 'min-rows': 30, 'min-joined': 0.99, 'require-baseline': false },
    gates: [
      { metric: 'roc_auc', mode: 'enforce', min: 0.8 },
      { metric: 'roc_auc', mode: 'enforce', against: 'baseline', margin: '2%' },
    ],
  });
});

test('every key and item knows its line, and a default has none', async () => {
  const { lineOf } = await load(CHURN);
  const lines = [['model'], ['data', 'columns'], ['data', 'columns', 'tenure', 'min'], ['gates'], ['gates', 0], ['gates', 1], ['gates', 1, 'margin'], ['evaluate'], ['gates', 2], ['model', 0]];
  expect(lines.map(lineOf)).toEqual([2, 7, 7, 11, 12, 13, 15, null, null, null]);
});

test('an alias is what it stands for, and has the lines of its anchor', async () => {
  const { config, lineOf } = await load('model: a\ndata:\n  source: a.csv\n  columns:\n    low: &share\n      type: number\n      min: 0\n    high: *share\n');
  expect(config.data?.columns).toEqual({ low: { type: 'number', min: 0 }, high: { type: 'number', min: 0 } });
  expect(lineOf(['data', 'columns', 'high', 'min'])).toBe(7);
});

test('a column named like an inherited property is only there when it was declared', async () => {
  const { config } = await load('model: a\ndata: { source: a.csv, columns: { toString: { type: number } } }');
  const columns = config.data?.columns ?? {};
  expect(columns['toString']).toEqual({ type: 'number' });
  expect(columns['valueOf']).toBeUndefined();
});

test('a file as Windows writes it is read', async () => {
  const { config, lineOf } = await load('\ufeffmodel: a\r\ndata:\r\n  source: a.csv\r\n');
  expect(config.data?.source).toBe('a.csv');
  expect(lineOf(['data', 'source'])).toBe(3);
});

test('each wrong config gets a sentence per mistake, at its line and column', async () => {
  const parts: string[] = [];
  for (const [mistake, content] of Object.entries(WRONG_CONFIGS)) {
    const shown = content.replaceAll('\t', '→').replace(/\n$/, '').replaceAll(/^/gm, '    ');
    parts.push(`# ${mistake}\n${shown}\n${await messageOf(load(content))}\n`);
  }
  await expect(parts.join('\n')).toMatchFileSnapshot('../../test/golden/config-errors.txt');
});

test('what is no config file at all gets one sentence', async () => {
  const path = join(directory, 'mlops.yml');
  expect(await messageOf(loadConfig(path))).toBe('mlops.yml: not found in <folder>; run "mlops init <data file>" to write a first one, or name another with --config');
  expect(await messageOf(loadConfig(join(path, 'deeper', 'mlops.yml')))).toContain('mlops.yml: not found in <folder>/mlops.yml/deeper;');
  expect(await messageOf(load(''))).toBe('mlops.yml: nothing in it; run "mlops init <data file>" to write a first one');
  expect(await messageOf(loadConfig(join(path, 'deeper.yml')))).toContain('deeper.yml: not found');
  expect(await messageOf(load('# only a comment\n'))).toBe('mlops.yml: nothing in it; run "mlops init <data file>" to write a first one');
  expect(await messageOf(load(Buffer.from('model: a\nname: caf\xe9\n', 'latin1')))).toBe('mlops.yml:2: not UTF-8; save the file as UTF-8');
  expect(await messageOf(load(Buffer.from('\ufeffmodel: a\n', 'utf16le')))).toBe('mlops.yml: holds NUL bytes, so it is no UTF-8 text; save it as UTF-8');
  expect(await messageOf(load(`model: a\n${'#'.repeat(1024 * 1024)}`))).toBe('mlops.yml: larger than 1024 KiB, which is no config of a model');
  await mkdir(join(directory, 'folder.yml'));
  expect(await messageOf(loadConfig(join(directory, 'folder.yml')))).toBe('folder.yml: a folder; name the config file in it');
});

test.skipIf(process.platform === 'win32')('a named pipe is refused, not waited for', async () => {
  execFileSync('mkfifo', [join(directory, 'pipe.yml')]);
  expect(await messageOf(loadConfig(join(directory, 'pipe.yml')))).toBe('pipe.yml: not a regular file');
});

test('a file that would explode ends with a sentence', async () => {
  const doubling = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}, *a${level - 1}`}]`).join('\n');
  expect(await messageOf(load(doubling))).toBe('mlops.yml: too many aliases (*name); write out what they stand for');
  expect(await messageOf(load(`a: ${'['.repeat(5_000)}`))).toContain('nested too deeply');
  expect(await messageOf(load(`a: ${'['.repeat(60)}${']'.repeat(60)}`))).toContain('nested too deeply');
});

test('of very many mistakes the first ten are shown', async () => {
  const message = await messageOf(load(`model: a\n${Array.from({ length: 25 }, (_, place) => `wrong${place}: 1\n`).join('')}`));
  const lines = message.split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[9]).toContain('mlops.yml:11:1: unknown key "wrong9"');
  expect(lines[10]).toBe('mlops.yml: and 15 more problems');
});
