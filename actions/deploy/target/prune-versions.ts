import { readdir } from 'node:fs/promises';

import type { Ports } from '../../../shared/ports/ports.ts';
import { compareVersions } from '../../../shared/registry/compare-versions.ts';
import type { TargetLayout } from './target-layout.ts';

interface PruneOptions {
  readonly layout: TargetLayout;
  /** The newest so many stay. */
  readonly keep: number;
  /** These stay whatever their age: what serves, and what served before. */
  readonly spared: readonly string[];
  /** Versions of the ledger: a folder of another name is foreign. */
  readonly known: readonly string[];
}

/** Versions whose copies are to go: all but the newest `keep` and those that are spared. */
function versionsToPrune(present: readonly string[], { keep, spared }: Pick<PruneOptions, 'keep' | 'spared'>): readonly string[] {
  return present.toSorted((a, b) => compareVersions(b, a)).slice(keep).filter((version) => !spared.includes(version));
}

/** Deletes old copies, and what a run that died left of copies. It must not fail a deployment that succeeded, so it only warns. */
export async function pruneVersions({ files, log }: Pick<Ports, 'files' | 'log'>, options: PruneOptions): Promise<void> {
  const { layout, known } = options;
  try {
    const names = new Set(await readdir(layout.versions));
    const present = known.filter((version) => names.has(`v${version}`));
    for (const version of versionsToPrune(present, options)) {
      await files.remove(layout.beside(version));
      // Renamed first: a folder that is half deleted must not bear the name of a version.
      await files.rename(layout.version(version), layout.discarded(version));
      await files.remove(layout.discarded(version));
      log.info(`Deleted the copy of v${version}: the newest ${options.keep} stay`);
    }
    for (const version of known) {
      if (names.has(`.staging-v${version}`)) await files.remove(layout.staging(version));
      if (names.has(`.discarded-v${version}`)) await files.remove(layout.discarded(version));
    }
  } catch (error) {
    log.warn(`old versions in ${layout.versions} could not be deleted: ${(error as Error).message}`);
  }
}
