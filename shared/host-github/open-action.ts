import { join } from 'node:path';

import { loadConfig } from '../config/load-config.ts';
import type { ActionContext } from './action.ts';
import { artifactService, whyNoArtifacts } from './artifact-service.ts';
import { githubPorts } from './github-ports.ts';
import { handOff } from './hand-off.ts';
import { insideWorkspace } from './inside-workspace.ts';
import { openStep, type StepFrame } from './open-step.ts';

/** Opens mlops.yml, the work directory and the ways to GitHub. @throws UserError, PlatformError */
export async function openAction<Inputs>(
  inputs: Inputs,
  { config, wasmDirectory, ...frame }: StepFrame & { /** Path of mlops.yml from the workspace. */ readonly config: string; readonly wasmDirectory: string },
): Promise<ActionContext<Inputs>> {
  const { run, environment, token, log, signal } = frame;
  const { workspace, temporary, runAttempt } = run;
  const loaded = await loadConfig(await insideWorkspace(config, { input: 'config', base: workspace, roots: [workspace] }));
  const { model, data } = loaded.config;
  const workDirectory = join(temporary, 'mlops', model);
  const step = await openStep(inputs, frame);
  const ports = githubPorts({ loaded, run, environment, token, log, signal, client: step.client });
  await ports.files.makeDirectory(workDirectory);
  const missing = whyNoArtifacts(environment);
  const artifacts = missing === null ? artifactService({ temporary, log, signal }) : { missing };
  return {
    ...step, loaded, workDirectory, ports, wasmDirectory,
    handOff: handOff({ model, workDirectory, workspace, base: loaded.directory, source: data?.source, runAttempt, artifacts, files: ports.files, log }),
  };
}
