import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { deploy, type DeployInputs } from '../../actions/deploy/deploy.ts';
import { configSchema } from '../../shared/config/schema.ts';
import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { appendEntry } from '../../shared/registry/append-entry.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { digestOfBytes, type Digest } from '../../shared/statement/digest.ts';
import { sealBundle } from '../../shared/model/seal-bundle.ts';
import { testResultStatement } from '../../shared/statement/statement.ts';
import type { Verdict } from '../../shared/verdict/verdict.ts';
import { testPorts } from '../support/local-ports.ts';

/** A team's repository with a registry and a folder that serves, in one temporary folder. */
export interface World {
  readonly root: string;
  readonly loaded: LoadedConfig;
  /** The folder of the directory target. */
  readonly served: string;
}

export function openWorld(root: string, deploySection: Readonly<Record<string, unknown>> = {}): World {
  const production = { target: 'directory', path: 'served', ...deploySection };
  const config = configSchema.parse({ model: 'rain', deploy: { production } });
  return { root, loaded: { config, path: join(root, 'mlops.yml'), name: 'mlops.yml', directory: root, lineOf: () => null, placeOf: () => null }, served: join(root, 'served') };
}

/** The same, with a team's own program as the target. */
export function openCommandWorld(root: string, command: readonly string[], rest: Readonly<Record<string, unknown>> = {}): World {
  const config = configSchema.parse({ model: 'rain', deploy: { production: { target: { command: [...command] }, ...rest } } });
  return { root, loaded: { config, path: join(root, 'mlops.yml'), name: 'mlops.yml', directory: root, lineOf: () => null, placeOf: () => null }, served: join(root, 'served') };
}

export interface Registered {
  readonly version: string;
  readonly verdict?: Verdict;
  /** A logistic regression that we can run, instead of opaque files: the weight, and the answers that "were judged" with it. */
  readonly weight?: number;
  readonly golden?: 'right' | 'wrong' | 'none';
}

/** Registers a version whose bytes depend on its number. */
export async function registerVersion({ root }: World, { version, verdict = 'pass', weight, golden = 'right' }: Registered): Promise<Digest> {
  const ports = testPorts(root);
  const folder = join(root, 'packages', version);
  const bundle = join(folder, 'bundle');
  const digest = weight === undefined ? await writeFilesBundle(ports, bundle, version) : await writeLogisticBundle(ports, bundle, weight);
  if (weight !== undefined && golden !== 'none') {
    const rows = [-1, 0, 0.5, 2].map((rainfall) => ({ cells: { rainfall: String(rainfall) }, answer: sigmoid(weight * rainfall) + (golden === 'wrong' ? 0.1 : 0) }));
    await writeFile(join(folder, 'golden.json'), JSON.stringify({ schema: 'mlops/golden/v1', rows }));
  }
  const subject = [{ name: 'rain', digest }];
  const statement = JSON.stringify(testResultStatement({ subject, verdict, configuration: [], passed: [], warned: [], failed: [], at: new Date(0) }));
  await mkdir(join(folder, 'evaluation'), { recursive: true });
  await writeFile(join(folder, 'evaluation/statement.json'), statement);
  const { digest: sealed } = await sealBundle(ports.files, folder, 'files');
  await ports.versions.put('rain', digest, folder);
  await appendEntry(ports, 'rain', () => ({ kind: 'version', version, digest, bump: 'minor', evaluation: digestOfBytes(statement), package: sealed }));
  return digest;
}

async function writeFilesBundle(ports: Ports, bundle: string, version: string): Promise<Digest> {
  await mkdir(join(bundle, 'payload'), { recursive: true });
  await writeFile(join(bundle, 'payload/model.bin'), `the model of ${version}\n`.repeat(100));
  await writeFile(join(bundle, 'predictions.csv'), `id,score\n1,0.${version.replaceAll('.', '')}\n`);
  return (await sealBundle(ports.files, bundle, 'files')).digest;
}

async function writeLogisticBundle(ports: Ports, bundle: string, weight: number): Promise<Digest> {
  const layer = { class_name: 'Dense', config: { name: 'output', units: 1, activation: 'sigmoid', use_bias: true, batch_input_shape: [null, 1] } };
  const weights = [{ name: 'output/kernel', shape: [1, 1], dtype: 'float32' }, { name: 'output/bias', shape: [1], dtype: 'float32' }];
  const model = { format: 'layers-model', modelTopology: { class_name: 'Sequential', config: { name: 'network', layers: [layer] } }, weightsManifest: [{ paths: ['weights.bin'], weights }] };
  const preprocessing = {
    schema: 'mlops/preprocessing/v1',
    features: [{ kind: 'number', name: 'rainfall', scale: { mean: 0, stddev: 1 }, missing: false }],
    answer: { kind: 'score', negative: '0', positive: '1' },
  };
  await mkdir(bundle, { recursive: true });
  await writeFile(join(bundle, 'model.json'), JSON.stringify(model));
  await writeFile(join(bundle, 'weights.bin'), new Uint8Array(Float32Array.of(weight, 0).buffer));
  await writeFile(join(bundle, 'preprocessing.json'), JSON.stringify(preprocessing));
  return (await sealBundle(ports.files, bundle, 'tfjs')).digest;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export type Asked = Partial<Omit<DeployInputs, 'loaded' | 'workDirectory'>>;

/** Runs the use case on the real ports of this machine, unless others are given. */
export async function runDeploy({ root, loaded }: World, asked: Asked = {}, overrides: Partial<Ports> = {}): Promise<Awaited<ReturnType<typeof deploy>> & { readonly log: readonly string[] }> {
  const ports = testPorts(root, overrides);
  const outcome = await deploy({ loaded, workDirectory: join(root, '.mlops'), rollback: false, dryRun: false, ...asked }, ports);
  return { ...outcome, log: ports.log.lines };
}

/** Each of these versions was registered and deployed, one after the other; all of them can be run. */
export async function deployedWorld(root: string, versions: readonly string[]): Promise<World> {
  const world = openWorld(root);
  for (const [place, version] of versions.entries()) {
    await registerVersion(world, { version, weight: place + 1 });
    await runDeploy(world);
  }
  return world;
}

/** What the ledger says of the stage, one text per entry but those of versions: `deploy 1.0.0`, `hold`, `lift`. */
export async function stageLog({ root }: World): Promise<string[]> {
  const state = await readRegistry(testPorts(root).ledger, 'rain');
  return state.entries.flatMap(({ entry }) => (entry.kind === 'version' ? [] : [entry.kind === 'stage' ? `${entry.cause} ${entry.version}` : entry.kind]));
}

/** The version that `current.json` names; null where there is none. */
export async function pointedVersion({ served }: World): Promise<string | null> {
  const text = await readFile(join(served, 'current.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as { version: string }).version;
}

/** Every path under the folder but the locks, sorted. */
export async function listServed({ served }: World): Promise<string[]> {
  const names = await readdir(served, { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(served.length + 1)).sort();
}
