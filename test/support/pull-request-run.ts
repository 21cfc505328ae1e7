import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { ZipFile } from 'yazl';

import type { GithubEvent } from '../../shared/host-github/read-event.ts';
import { readEvent } from '../../shared/host-github/read-event.ts';
import { readWorkflowRun, type WorkflowRun } from '../../shared/host-github/workflow-run.ts';
import { SERVER_URL } from '../fake-world/github/site.ts';
import type { TriggerEvent } from '../fake-world/scenario/events.ts';
import type { World } from '../fake-world/world.ts';
import type { WorkflowRun as WorldRun } from '../fake-world/world-state.ts';

/** What a step knows of the run it is in, read from what a runner gives it. */
export async function runOf(world: World, run: WorldRun, { trigger, folder }: { readonly trigger: TriggerEvent; readonly folder: string }): Promise<{ readonly event: GithubEvent; readonly run: WorkflowRun }> {
  const path = join(folder, '.event.json');
  await writeFile(path, JSON.stringify(trigger.payload));
  const environment = {
    GITHUB_REPOSITORY: `${world.site.owner}/${world.site.repo}`,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW_REF: `${world.site.owner}/${world.site.repo}/${run.workflow}@${trigger.ref}`,
    GITHUB_EVENT_NAME: trigger.name,
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: trigger.sha,
    GITHUB_REF: trigger.ref,
    GITHUB_SERVER_URL: SERVER_URL,
    GITHUB_API_URL: world.site.api,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
  };
  return { event: await readEvent(environment), run: readWorkflowRun(environment) };
}

/** Puts a stage's folder there as that run's artifact. */
export async function storeArtifact(world: World, run: WorldRun, { name, directory }: { readonly name: string; readonly directory: string }): Promise<number> {
  const zip = new ZipFile();
  for (const file of await readdir(directory)) zip.addFile(join(directory, file), file);
  zip.end();
  const id = world.site.nextId();
  world.site.artifacts.put({ id, name, run: run.id, zip: await buffer(zip.outputStream), createdAt: world.site.now() });
  return id;
}
