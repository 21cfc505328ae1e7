import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

import { issueRuntimeToken, issueToken } from '../fake-world/harness/issue-token.ts';
import { fullName } from '../fake-world/github/site.ts';
import { cacheScopesOf } from '../fake-world/results/cache-scopes.ts';
import { checkout } from '../fake-world/scenario/checkout.ts';
import type { TriggerEvent } from '../fake-world/scenario/events.ts';
import { endRun, startRun } from '../fake-world/scenario/run.ts';
import type { World } from '../fake-world/start-world.ts';
import { type ActLog, readActLog } from './act-log.ts';
import { goProgram } from './go-programs.ts';
import { permissionsOf } from './workflow-for-act.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
/** As the workflows that users copy name us. */
const US = { repository: 'OWNER/mlops-actions', version: 'v1' };
const TIME_LIMIT_MS = 5 * 60_000;

export interface ActOptions {
  readonly world: World;
  readonly event: TriggerEvent;
  /** `.github/workflows/model.yml`, at the commit of the event. */
  readonly workflow: string;
  /** Where it may leave what the caller removes. */
  readonly folder: string;
}

export const installAct = (): Promise<string> => goProgram('github.com/nektos/act', 'v0.2.87');

/** Runs a workflow of the world's repository under act, without containers, with our actions as a release holds them. It is a run of the world. */
export async function runAct({ world, event, workflow, folder }: ActOptions): Promise<ActLog> {
  const act = await installAct();
  const root = await mkdtemp(join(folder, 'act-'));
  const [source, home, ours, eventPath] = [join(root, 'source'), join(root, 'home'), join(root, 'mlops-actions'), join(root, 'event.json')];
  await Promise.all([source, home].map((path) => mkdir(path)));
  await Promise.all([checkout(world, source, event), copyOurs(ours), writeFile(eventPath, JSON.stringify(event.payload))]);

  const run = startRun(world, { event: event.name, ...event.run, workflow });
  const job = `act-${run.id}`;
  const token = issueToken(world, { permissions: permissionsOf(await readFile(join(source, workflow), 'utf8')), job });
  const runtimeToken = issueRuntimeToken(world, { job, run: run.id, cacheScopes: cacheScopesOf(world, event), cacheMode: 'write' });
  const variables = {
    GITHUB_API_URL: world.site.api,
    GITHUB_GRAPHQL_URL: `${world.site.api}/graphql`,
    GITHUB_RUN_ID: run.id,
    GITHUB_RUN_NUMBER: run.number,
    // act leaves it empty.
    GITHUB_WORKFLOW_REF: `${fullName(world.site)}/${workflow}@${event.ref}`,
    ACTIONS_CACHE_SERVICE_V2: 'true',
  };
  const child = spawn(
    act,
    [
      event.name, '--json', '-W', workflow, '-e', eventPath, '--actor', 'ada', '-s', `GITHUB_TOKEN=${token.value}`,
      '-P', 'ubuntu-latest=-self-hosted', '--local-repository', `${US.repository}@${US.version}=${ours}`, '--no-cache-server',
      // Without an artifact server of its own act tells the steps of none, not even of the one that ACTIONS_RUNTIME_URL names.
      '--artifact-server-path', join(root, 'unused'), '--artifact-server-addr', '127.0.0.1', '--artifact-server-port', '0',
      ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ],
    {
      cwd: source,
      // The steps get all of it too. Their node is the 24 that the actions declare.
      env: {
        PATH: [join(REPOSITORY, 'node_modules/node/bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
        HOME: home,
        XDG_CACHE_HOME: join(home, 'cache'),
        XDG_CONFIG_HOME: join(home, 'config'),
        ACTIONS_RUNTIME_URL: `${world.resultsOrigin}/`,
        ACTIONS_RUNTIME_TOKEN: runtimeToken.value,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIME_LIMIT_MS,
    },
  );
  const [printed, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const log = readActLog(printed);
  const ends = Object.values(log.jobs);
  // act ends well where it has skipped every job.
  if (ends.length === 0) throw new Error(`act ran no job of ${workflow}: ${said}${log.text}`);
  endRun(world, run, ends.every((end) => end === 'success') ? 'success' : 'failure');
  return log;
}

/** What a workflow finds at our tag, as far as it uses it. */
async function copyOurs(to: string): Promise<void> {
  for (const part of ['actions', 'dist', '.github/workflows']) await cp(join(REPOSITORY, part), join(to, part), { recursive: true });
  // act doesn't know "$/", the repository of a reusable workflow at the commit that runs.
  const pipeline = join(to, '.github/workflows/pipeline.yml');
  await writeFile(pipeline, (await readFile(pipeline, 'utf8')).replaceAll(/\$\/(actions\/[a-z-]+)/g, `${US.repository}/$1@${US.version}`));
}
