import { join } from 'node:path';

export interface TargetLayout {
  /** Names the version that serves. */
  readonly pointer: string;
  readonly versions: string;
  readonly lock: string;
  readonly journal: string;
  /** The log as the folder last knew it. */
  readonly copy: string;
  /** What the log has yet to be told. */
  readonly pending: string;
  /** Folder of a version's bundle. */
  version(version: string): string;
  /** The copy that is not whole yet. */
  staging(version: string): string;
  /** A damaged or old copy on its way out. */
  discarded(version: string): string;
  /** What belongs to a version but is not served: golden rows, statement. */
  beside(version: string): string;
}

/** Where things lie in the folder of a directory target. Every other name in it is foreign and is never touched. */
export function targetLayout(path: string): TargetLayout {
  const [versions, own] = [join(path, 'versions'), join(path, '.mlops')];
  return {
    pointer: join(path, 'current.json'),
    versions,
    lock: join(own, 'lock'),
    journal: join(own, 'journal.json'),
    copy: join(own, 'registry.json'),
    pending: join(own, 'pending.json'),
    version: (version) => join(versions, `v${version}`),
    staging: (version) => join(versions, `.staging-v${version}`),
    discarded: (version) => join(versions, `.discarded-v${version}`),
    beside: (version) => join(own, 'versions', `v${version}`),
  };
}
