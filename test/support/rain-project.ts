import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { evaluateAndGate } from '../../actions/evaluate-and-gate/evaluate-and-gate.ts';
import { loadConfig } from '../../shared/config/load-config.ts';
import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { digestOfFile, type Digest } from '../../shared/statement/digest.ts';
import { provenanceStatement } from '../../shared/statement/statement.ts';
import { writeTestBundle } from './version-package.ts';

const WEATHER = join(import.meta.dirname, '../../examples/rain-python/weather.csv');

export const RAIN_CONFIG = `model: rain
data:
  source: weather.csv
  id: date
  target: rain_tomorrow
  split: { by: time, column: date, test-from: 2015-01-01 }
evaluate:
  metrics: [roc_auc, accuracy]
  slices: [weather]
gates:
  - { metric: roc_auc, min: 0.6 }
  - { metric: roc_auc, against: baseline, margin: 0.05 }
`;

/** A folder with the days of Seattle's weather and an mlops.yml that judges who says whether it rains tomorrow. */
export async function rainProject(folder: string, config = RAIN_CONFIG): Promise<LoadedConfig> {
  await mkdir(folder, { recursive: true });
  await copyFile(WEATHER, join(folder, 'weather.csv'));
  await writeFile(join(folder, 'mlops.yml'), config);
  return loadConfig(join(folder, 'mlops.yml'));
}

export interface TestDay {
  readonly date: string;
  readonly precipitation: number;
  readonly rainTomorrow: boolean;
}

/** Leaves in the work directory what `train` leaves of a program that answers each test day by this rule. */
export async function leaveModel(workDirectory: string, { rule, payload = 'rule' }: { readonly rule: (day: TestDay) => number; readonly payload?: string }): Promise<Digest> {
  const days = (await readFile(WEATHER, 'utf8')).trim().split('\n').slice(1).map((line) => line.split(','));
  const test = days.filter(([date = '']) => date >= '2015-01-01');
  const answers = test.map(([date = '', precipitation, , , , , label]) => `${date},${rule({ date, precipitation: Number(precipitation), rainTomorrow: label === '1' })}`);
  const train = join(workDirectory, 'train');
  await rm(join(train, 'bundle'), { recursive: true, force: true });
  const digest = await writeTestBundle(join(train, 'bundle'), { 'payload/model.txt': payload, 'predictions.csv': `id,score\n${answers.join('\n')}\n` });
  const statement = provenanceStatement({
    subject: [{ name: 'rain', digest }],
    buildType: 'urn:mlops-actions:command',
    parameters: { command: ['node', 'rule.js'], seed: 7 },
    internal: {},
    dependencies: [{ name: 'weather.csv', digest: await digestOfFile(WEATHER) }],
    builder: { node: 'v24' },
    startedOn: new Date('2026-11-21T10:00:00Z'),
    finishedOn: new Date('2026-11-21T10:00:02Z'),
  });
  await writeFile(join(train, 'statement.json'), JSON.stringify(statement));
  return digest;
}

/** As it rained today, so it rains tomorrow: right often enough to pass. */
export const persistence = ({ precipitation }: TestDay): number => (precipitation > 0 ? 0.8 : 0.2);

/** Leaves a model and its evaluation, made by evaluate-and-gate itself. */
export async function leaveEvaluatedModel(loaded: LoadedConfig, { workDirectory, ports, rule = persistence, payload = 'rule' }: { readonly workDirectory: string; readonly ports: Ports; readonly rule?: (day: TestDay) => number; readonly payload?: string }): Promise<Digest> {
  const digest = await leaveModel(workDirectory, { rule, payload });
  await evaluateAndGate({ loaded, workDirectory }, ports);
  return digest;
}
