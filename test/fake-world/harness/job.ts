import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { temporaryFolder } from '../../support/temporary-folder.ts';
import { cacheScopesOf } from '../results/cache-scopes.ts';
import type { CacheMode, RuntimeToken } from '../results/runtime-token.ts';
import { checkout } from '../scenario/checkout.ts';
import type { TriggerEvent } from '../scenario/events.ts';
import { startRun } from '../scenario/run.ts';
import type { Permissions, Token, WorkflowRun } from '../world-state.ts';
import type { World } from '../start-world.ts';
import { issueRuntimeToken, issueToken } from './issue-token.ts';

export interface JobOptions {
  readonly event: TriggerEvent;
  /** As under `permissions:`; what isn't named is none. A fork's run only reads, whatever stands here. */
  readonly permissions?: Permissions;
  /** Another job of this run, or a re-run of it; default: a new run. */
  readonly run?: WorkflowRun;
  readonly name?: string;
  readonly workflow?: string;
  /** What the job checks out: nothing where false; `depth: 0` is everything. */
  readonly checkout?: false | { readonly depth: number };
  /** Without it, as on GitHub Enterprise Server, no job can hand on an artifact. */
  readonly artifactService?: boolean;
  readonly cacheMode?: CacheMode;
  readonly serverUrl?: string;
}

/** A job on a fresh runner: its steps share workspace and RUNNER_TEMP, and nothing else survives it. */
export interface Job {
  readonly world: World;
  readonly id: string;
  readonly name: string;
  readonly run: WorkflowRun;
  readonly event: TriggerEvent;
  readonly eventPath: string;
  readonly workspace: string;
  readonly temporary: string;
  /** Home, tool cache and the files that the runner reads back. */
  readonly machine: string;
  readonly token: Token;
  readonly runtimeToken: RuntimeToken | null;
  readonly serverUrl: string;
}

export async function openJob(world: World, options: JobOptions): Promise<Job> {
  const { event, permissions = {}, name = 'model', workflow, artifactService = true, cacheMode = 'write', serverUrl = 'https://github.com' } = options;
  const run = options.run ?? startRun(world, { event: event.name, ...event.run, ...(workflow === undefined ? {} : { workflow }) });
  const root = await temporaryFolder();
  const [workspace, temporary, machine] = [join(root, 'work', world.site.repo, world.site.repo), join(root, 'work/_temp'), join(root, 'machine')];
  await Promise.all([workspace, temporary, machine].map((folder) => mkdir(folder, { recursive: true })));
  if (options.checkout !== false) await checkout(world, workspace, { sha: event.sha, ref: event.ref, depth: options.checkout?.depth ?? 1 });
  const eventPath = join(machine, 'event.json');
  await writeFile(eventPath, JSON.stringify(event.payload, null, 2));
  const id = `job-${world.tokens.size + 1}`;
  const token = issueToken(world, { permissions: event.fork ? readOnly(permissions) : permissions, job: id });
  const runtimeToken = artifactService
    ? issueRuntimeToken(world, { job: id, run: run.id, cacheScopes: cacheScopesOf(world, event), cacheMode })
    : null;
  return { world, id, name, run, event, eventPath, workspace, temporary, machine, token, runtimeToken, serverUrl };
}

const readOnly = (permissions: Permissions): Permissions => Object.fromEntries(Object.keys(permissions).map((name) => [name, 'read' as const]));
