import { cp, copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Evaluation, evaluateAndGate, type EvaluateInputs } from '../../actions/evaluate-and-gate/evaluate-and-gate.ts';
import { train } from '../../actions/train/train.ts';
import { validateData } from '../../actions/validate-data/validate-data.ts';
import { loadConfig } from '../../shared/config/load-config.ts';
import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { testPorts } from './local-ports.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PROJECT = join(import.meta.dirname, 'flights-node');
const FLIGHTS = join(import.meta.dirname, '../../examples/flight-delay/flights.csv');
/** When all of it happens. */
const NOW = new Date('2026-11-21T10:02:00Z');

export interface FlightProject {
  readonly folder: string;
  readonly loaded: LoadedConfig;
  readonly ports: Ports & { readonly log: { readonly lines: readonly string[] } };
  evaluate(inputs?: Partial<EvaluateInputs>): Promise<Evaluation>;
}

/** 20,000 real flights and a program of a team's own that predicts which are late, validated and trained in a folder of its own. */
export async function flightProject(files: Readonly<Record<string, string>> = {}): Promise<FlightProject> {
  const folder = await temporaryFolder();
  await cp(PROJECT, folder, { recursive: true });
  await copyFile(FLIGHTS, join(folder, 'flights.csv'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const loaded = await loadConfig(join(folder, 'mlops.yml'));
  const ports = testPorts(folder, { clock: { now: () => NOW } });
  const stage = { loaded, workDirectory: join(folder, '.mlops') };
  await validateData(stage, ports);
  await train(stage, ports);
  return { folder, loaded, ports, evaluate: (inputs = {}) => evaluateAndGate({ ...stage, ...inputs }, ports) };
}
