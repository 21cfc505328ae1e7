import type { Cache } from './cache.ts';
import type { Cancel } from './cancel.ts';
import type { Clock } from './clock.ts';
import type { Files } from './files.ts';
import type { Ledger, VersionStore } from './ledger.ts';
import type { Locks } from './locks.ts';
import type { Log } from './log.ts';
import type { Programs } from './programs.ts';

/** What every host gives a stage. */
export interface Ports {
  readonly log: Log;
  readonly clock: Clock;
  readonly cancel: Cancel;
  readonly files: Files;
  readonly locks: Locks;
  readonly programs: Programs;
  readonly cache: Cache;
  readonly ledger: Ledger;
  readonly versions: VersionStore;
}
