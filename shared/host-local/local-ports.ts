import { join } from 'node:path';

import type { Cancel } from '../ports/cancel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Files } from '../ports/files.ts';
import type { Log } from '../ports/log.ts';
import type { Ports } from '../ports/ports.ts';
import { localCache } from './cache.ts';
import { directoryLedger } from './directory-ledger.ts';
import { directoryVersions } from './directory-versions.ts';
import { localFiles } from './files.ts';
import { localLocks } from './locks.ts';
import { localPrograms } from './programs.ts';

export const systemClock: Clock = { now: () => new Date(), elapsed: () => performance.now() };

/** The ports of a laptop, or of a CI without services of its own: everything lies in folders. */
export function localPorts(options: {
  readonly workDirectory: string;
  readonly registryDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly cancel: Cancel;
  readonly clock?: Clock;
  readonly files?: Files;
}): Ports {
  const { log, cancel, clock = systemClock, files = localFiles() } = options;
  return {
    log,
    clock,
    cancel,
    files,
    locks: localLocks(files, clock),
    programs: localPrograms(options.environment, cancel),
    cache: localCache(join(options.workDirectory, 'cache'), files),
    ledger: directoryLedger(options.registryDirectory, files),
    versions: directoryVersions(options.registryDirectory, files),
  };
}
