import { join, resolve } from 'node:path';

import { z } from 'zod';

import { DEFAULT_REGISTRY_PATH } from '../shared/config/schema.ts';
import type { LoadedConfig } from '../shared/config/loaded-config.ts';
import { loadConfig } from '../shared/config/load-config.ts';
import { childVariables } from '../shared/host-github/child-variables.ts';
import { localPorts, systemClock } from '../shared/host-local/local-ports.ts';
import { localLocks } from '../shared/host-local/locks.ts';
import type { Files } from '../shared/ports/files.ts';
import type { Log } from '../shared/ports/log.ts';
import type { Ports } from '../shared/ports/ports.ts';
import { parseVersioned } from '../shared/statement/parse-versioned.ts';
import { readSmallFile } from '../shared/statement/read-small-file.ts';
import { findRepository } from './registry/find-repository.ts';

/** One run of a command on one config and one work directory. */
export interface Session {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  readonly ports: Ports;
  /** `owner/name` of the repository that has the registry; null where a folder has it. */
  readonly repository: string | null;
  close(): Promise<void>;
}

const formatSchema = z.strictObject({ schema: z.literal('mlops/work-directory/v1') });

export async function openSession(options: {
  readonly config: string;
  readonly workDirectory: string | undefined;
  /** As asked for by --repository. */
  readonly repository?: string | undefined;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly readOnly: boolean;
}): Promise<Session> {
  const loaded = await loadConfig(resolve(options.config));
  const workDirectory = options.workDirectory === undefined ? join(loaded.directory, '.mlops') : resolve(options.workDirectory);
  const repository = await findRepository(loaded, { asked: options.repository, environment: process.env });
  const ports = await makePorts({ ...options, loaded, workDirectory, repository });
  if (options.readOnly) {
    await checkFormat(workDirectory);
    return { loaded, workDirectory, ports, repository, close: async () => undefined };
  }
  const release = await prepareWorkDirectory(workDirectory, ports.files);
  const close = async (): Promise<void> => {
    if (repository !== null) await ports.files.remove(unpackedVersions(workDirectory));
    await release();
  };
  return { loaded, workDirectory, ports, repository, close };
}

async function makePorts({ loaded, workDirectory, repository, log, signal, readOnly }: {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  readonly repository: string | null;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly readOnly: boolean;
}): Promise<Ports> {
  const common = { workDirectory, registryDirectory: registryDirectory(loaded, workDirectory), log, cancel: { signal } };
  if (repository === null) return localPorts({ ...common, environment: process.env });
  const { openRepository, repositoryToken } = await import('./registry/open-repository.ts');
  const permission = readOnly ? 'contents: read' : 'contents: write';
  const registry = openRepository(repository, { environment: process.env, permission, directory: unpackedVersions(workDirectory), log, signal });
  return { ...localPorts({ ...common, environment: childVariables(process.env, repositoryToken(process.env)) }), ...registry };
}

/** Versions that were fetched from a repository; gone when the command ends. */
function unpackedVersions(workDirectory: string): string {
  return join(workDirectory, 'versions');
}

/** `registry.path` relative to mlops.yml; by default in the work directory. */
function registryDirectory({ config, directory }: LoadedConfig, workDirectory: string): string {
  const { registry } = config;
  return registry === undefined ? join(workDirectory, 'registry') : resolve(directory, registry.path ?? DEFAULT_REGISTRY_PATH);
}

async function prepareWorkDirectory(workDirectory: string, files: Files): Promise<() => Promise<void>> {
  await files.makeDirectory(workDirectory);
  await checkFormat(workDirectory);
  const release = await localLocks(files, systemClock).acquire(join(workDirectory, 'lock'), `the work directory ${workDirectory}`);
  try {
    await files.createIfAbsent(join(workDirectory, 'format.json'), Buffer.from(`${JSON.stringify({ schema: 'mlops/work-directory/v1' })}\n`));
    // Results and models don't belong in a commit, whatever the repository's own .gitignore says.
    await files.createIfAbsent(join(workDirectory, '.gitignore'), Buffer.from('*\n'));
    return release;
  } catch (error) {
    await release();
    throw error;
  }
}

async function checkFormat(workDirectory: string): Promise<void> {
  const path = join(workDirectory, 'format.json');
  const text = await readSmallFile(path);
  if (text !== null) parseVersioned(formatSchema, text, path);
}
