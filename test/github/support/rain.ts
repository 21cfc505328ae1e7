import { cp, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll } from 'vitest';

import { type Job, type JobOptions, openJob } from '../../fake-world/harness/job.ts';
import { dispatchEvent, pushEvent, releaseEvent } from '../../fake-world/scenario/events.ts';
import { pressPublish } from '../../fake-world/scenario/release.ts';
import { commit } from '../../fake-world/scenario/repository.ts';
import { openWorld, type World, type WorldOptions } from '../../fake-world/world.ts';
import { testPorts } from '../../support/local-ports.ts';
import { leaveEvaluatedModel, persistence, RAIN_CONFIG, rainProject } from '../../support/rain-project.ts';

/**
 * The server is a folder that only the programs of the team reach. Its name is a variable, since each test has its own. No gate looks at the
 * baseline: the models are judged once, whatever the registry of a test holds by then.
 */
const CONFIG = `${RAIN_CONFIG.replace('  - { metric: roc_auc, against: baseline, margin: 0.05 }\n', '')}deploy:
  production:
    target: { command: [node, deploy.mjs] }
    check: [node, check.mjs]
    env: [RAIN_SERVER]
`;

const DEPLOY = `import { appendFileSync, cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const { RAIN_SERVER: server, MLOPS_MODEL_DIR: model, MLOPS_VERSION: version } = process.env;
rmSync(server + '/next', { recursive: true, force: true });
cpSync(model, server + '/next', { recursive: true });
rmSync(server + '/model', { recursive: true, force: true });
renameSync(server + '/next', server + '/model');
writeFileSync(server + '/version.txt', version);
appendFileSync(server + '/deployments.txt', version + '\\n');
console.log('the server has v' + version);
`;

const CHECK = `import { readFileSync } from 'node:fs';

const server = process.env.RAIN_SERVER;
const serving = readFileSync(server + '/version.txt', 'utf8');
if (serving !== process.env.MLOPS_VERSION) throw new Error('v' + serving + ' serves');
const model = readFileSync(server + '/model/payload/model.txt', 'utf8');
if (model.includes('is slow')) setInterval(() => undefined, 1000);
else process.exit(model.includes('is wrong') ? 3 : 0);
`;

/** A repository with the weather of Seattle and a server that serves what its programs bring there. */
export async function rainWorld(options: WorldOptions = {}): Promise<World> {
  const world = await openWorld({ repository: 'acme/rain', ...options });
  const weather = await readFile(join(import.meta.dirname, '../../../examples/rain-python/weather.csv'));
  commit(world, { files: { 'mlops.yml': CONFIG, 'weather.csv': weather, 'deploy.mjs': DEPLOY, 'check.mjs': CHECK }, message: 'Will it rain tomorrow?' });
  return world;
}

/** A copy of another world as it is now, with servers of its own. */
export async function copyOf({ state }: World): Promise<World> {
  const copy = await openWorld({ repository: 'acme/rain' });
  for (const name of ['objects', 'refs', 'comments', 'releases', 'assets', 'deployments', 'statuses', 'runs', 'pulls'] as const) {
    const to: Map<unknown, unknown> = copy.state[name];
    for (const [key, value] of state[name]) to.set(key, value);
  }
  for (const tag of state.burntTags) copy.state.burntTags.add(tag);
  // Numbers go on where the other world's ended.
  const taken = [...state.releases.keys(), ...state.assets.keys(), ...state.deployments.keys(), ...state.statuses.keys()];
  while (copy.site.nextId() < Math.max(0, ...taken));
  return copy;
}

const judged = new Map<string, Promise<string>>();

afterAll(async () => {
  for (const folder of judged.values()) await rm(await folder, { recursive: true, force: true });
  judged.clear();
});

/** A work directory with a model that passed, as train and evaluate-and-gate leave it; made once for each payload. */
export async function judgedModel(payload: string): Promise<string> {
  const known = judged.get(payload) ?? makeJudgedModel(payload);
  judged.set(payload, known);
  return join(await known, '.mlops');
}

async function makeJudgedModel(payload: string): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mlops-test-')));
  const loaded = await rainProject(folder, CONFIG);
  const ports = { ...testPorts(folder), clock: { now: () => new Date('2026-11-21T10:02:00.000Z') } };
  await leaveEvaluatedModel(loaded, { workDirectory: join(folder, '.mlops'), ports, rule: persistence, payload });
  return folder;
}

export const REGISTER_PERMISSIONS = { contents: 'write' } as const;
export const DEPLOY_PERMISSIONS = { contents: 'write', deployments: 'write' } as const;

/** A job that follows the one that trained: what that one handed on lies in its work directory. */
export async function registerJob(world: World, model: string, options: Partial<JobOptions> = {}): Promise<Job> {
  const job = await openJob(world, { event: pushEvent(world), permissions: REGISTER_PERMISSIONS, name: 'register', ...options });
  const to = join(job.temporary, 'mlops/rain');
  await mkdir(to, { recursive: true });
  for (const stage of ['train', 'evaluate-and-gate']) await cp(join(model, stage), join(to, stage), { recursive: true });
  return job;
}

/** The job of a workflow `on: release`, after a person pressed Publish. */
export async function publishedJob(world: World, options: Partial<JobOptions> = {}): Promise<Job> {
  return deployJob(world, { event: releaseEvent(world, pressPublish(world)), ...options });
}

export async function deployJob(world: World, options: Partial<JobOptions> = {}): Promise<Job> {
  return openJob(world, { event: dispatchEvent(world), permissions: DEPLOY_PERMISSIONS, name: 'deploy', workflow: '.github/workflows/deploy.yml', ...options });
}

/** A fresh runner in another world, with what this one had before its first step. */
export async function copyOfJob(template: Job, world: World, options: JobOptions): Promise<Job> {
  const job = await openJob(world, { ...options, name: template.name, checkout: false, artifactService: false });
  await cp(template.workspace, job.workspace, { recursive: true, filter: (path) => !path.endsWith('.git') });
  await cp(template.temporary, job.temporary, { recursive: true });
  return job;
}
