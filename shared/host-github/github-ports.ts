import { join, resolve } from 'node:path';

import { DEFAULT_REGISTRY_PATH } from '../config/schema.ts';
import type { LoadedConfig } from '../config/loaded-config.ts';
import type { GithubClient } from '../github/client.ts';
import { directoryLedger } from '../host-local/directory-ledger.ts';
import { directoryVersions } from '../host-local/directory-versions.ts';
import { localFiles } from '../host-local/files.ts';
import { systemClock } from '../host-local/local-ports.ts';
import { localLocks } from '../host-local/locks.ts';
import { localPrograms } from '../host-local/programs.ts';
import type { Files } from '../ports/files.ts';
import type { Log } from '../ports/log.ts';
import type { Ports } from '../ports/ports.ts';
import { childVariables } from './child-variables.ts';
import { githubCache } from './github-cache.ts';
import { githubRegistry, type Registry } from './github-registry.ts';
import type { Environment, WorkflowRun } from './workflow-run.ts';

/** The ports of a step of GitHub Actions. */
export function githubPorts(options: {
  readonly loaded: LoadedConfig;
  readonly run: WorkflowRun;
  readonly environment: Environment;
  /** Kept from every program. */
  readonly token: string | undefined;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly client: () => Promise<GithubClient>;
}): Ports {
  const { loaded, run, environment, token, log, signal } = options;
  const files = localFiles();
  return {
    log,
    clock: systemClock,
    cancel: { signal },
    files,
    locks: localLocks(files, systemClock),
    programs: localPrograms(childVariables(environment, token), { signal }),
    cache: githubCache({ workspace: run.workspace, log, signal }),
    ...(loaded.config.registry?.backend === 'directory' ? registryInFolder(loaded, files) : registryOfRun(run, options.client)),
  };
}

function registryOfRun({ owner, repository, sha, temporary }: WorkflowRun, client: () => Promise<GithubClient>): Registry {
  return githubRegistry({ client, repository: `${owner}/${repository}`, sourceCommit: sha, directory: join(temporary, 'mlops', 'versions') });
}

function registryInFolder({ config, directory }: LoadedConfig, files: Files): Registry {
  const root = resolve(directory, config.registry?.path ?? DEFAULT_REGISTRY_PATH);
  return { ledger: directoryLedger(root, files), versions: directoryVersions(root, files) };
}
