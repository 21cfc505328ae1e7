import { join, resolve } from 'node:path';

import { z } from 'zod';

import { DEFAULT_REGISTRY_PATH } from '../shared/config/schema.ts';
import type { LoadedConfig } from '../shared/config/loaded-config.ts';
import { loadConfig } from '../shared/config/load-config.ts';
import { localPorts, systemClock } from '../shared/host-local/local-ports.ts';
import { localLocks } from '../shared/host-local/locks.ts';
import type { Files } from '../shared/ports/files.ts';
import type { Log } from '../shared/ports/log.ts';
import type { Ports } from '../shared/ports/ports.ts';
import { parseVersioned } from '../shared/statement/parse-versioned.ts';
import { readSmallFile } from '../shared/statement/read-small-file.ts';
import { UserError } from '../shared/verdict/errors.ts';

/** One run of a command on one config and one work directory. */
export interface Session {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  readonly ports: Ports;
  close(): Promise<void>;
}

const formatSchema = z.strictObject({ schema: z.literal('mlops/work-directory/v1') });

export async function openSession(options: {
  readonly config: string;
  readonly workDirectory: string | undefined;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly readOnly: boolean;
}): Promise<Session> {
  const loaded = await loadConfig(resolve(options.config));
  const workDirectory = options.workDirectory === undefined ? join(loaded.directory, '.mlops') : resolve(options.workDirectory);
  const ports = localPorts({
    workDirectory,
    registryDirectory: registryDirectory(loaded, workDirectory),
    environment: process.env,
    log: options.log,
    cancel: { signal: options.signal },
  });
  if (options.readOnly) {
    await checkFormat(workDirectory);
    return { loaded, workDirectory, ports, close: async () => undefined };
  }
  const release = await prepareWorkDirectory(workDirectory, ports.files);
  return { loaded, workDirectory, ports, close: release };
}

/** `registry.path` relative to mlops.yml; by default in the work directory. */
function registryDirectory({ config, directory }: LoadedConfig, workDirectory: string): string {
  const { registry } = config;
  if (registry?.backend === 'github') {
    throw new UserError('registry.backend is github, which only an action in GitHub Actions can reach; leave backend out, so that it is github there and a folder here');
  }
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
