import { join } from 'node:path';

import { loadConfig } from '../config/load-config.ts';
import type { GithubClient } from '../github/client.ts';
import type { ActionContext } from './action.ts';
import { artifactService, whyNoArtifacts } from './artifact-service.ts';
import type { GithubLog } from './github-log.ts';
import { githubPorts } from './github-ports.ts';
import { handOff } from './hand-off.ts';
import { insideWorkspace } from './inside-workspace.ts';
import { openClient } from './open-client.ts';
import { readEvent } from './read-event.ts';
import type { Environment, WorkflowRun } from './workflow-run.ts';

/** Opens mlops.yml, the work directory and the ways to GitHub. @throws UserError, PlatformError */
export async function openAction<Inputs>(
  inputs: Inputs,
  { config, run, environment, token, log, signal, wasmDirectory, onClient }: {
    /** Path of mlops.yml from the workspace. */
    readonly config: string;
    readonly run: WorkflowRun;
    readonly environment: Environment;
    readonly token: string | undefined;
    readonly log: GithubLog;
    readonly signal: AbortSignal;
    readonly wasmDirectory: string;
    /** Told of every client that is made. */
    readonly onClient: (client: GithubClient) => void;
  },
): Promise<ActionContext<Inputs>> {
  const { workspace, temporary, runAttempt } = run;
  const loaded = await loadConfig(await insideWorkspace(config, { input: 'config', base: workspace, roots: [workspace] }));
  const { model } = loaded.config;
  const workDirectory = join(temporary, 'mlops', model);
  const open = (until: AbortSignal): (() => Promise<GithubClient>) => openClient({ token, run, log, signal: until, onClient });
  const client = open(signal);
  const ports = githubPorts({ loaded, run, environment, token, log, signal, client });
  await ports.files.makeDirectory(workDirectory);
  const missing = whyNoArtifacts(environment);
  const artifacts = missing === null ? artifactService({ temporary, log, signal }) : { missing };
  return {
    inputs, loaded, workDirectory, ports, log, run, environment, wasmDirectory,
    client: (until) => (until === undefined ? client() : open(until)()),
    event: await readEvent(environment),
    handOff: handOff({ model, workDirectory, workspace, base: loaded.directory, runAttempt, artifacts, files: ports.files, log }),
  };
}
