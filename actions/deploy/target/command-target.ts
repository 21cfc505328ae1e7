import { join } from 'node:path';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { DeployConfig } from '../../../shared/config/schema.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { runTeamProgram } from '../run-team-program.ts';
import type { Attempt, Target } from './target.ts';
import type { VersionFiles } from './version-files.ts';

interface CommandTargetOptions {
  readonly ports: Ports;
  readonly loaded: LoadedConfig;
  readonly config: Exclude<DeployConfig, { target: 'directory' }>;
  readonly environment: string;
  readonly workDirectory: string;
}

const NOT_ASKED = 'no answers were compared: only the program of the team reaches what serves';

/** What serves is reached by a program of the team's alone: it deploys, its check tells whether the version serves. */
export function commandTarget({ ports, loaded, config, environment, workDirectory }: CommandTargetOptions): Target {
  const context = { ports, loaded, config };

  const check = async (files: VersionFiles, previous: string | null, uninterrupted = false): Promise<Attempt> => {
    if (config.check === undefined) return { ok: true, compared: 0, note: NOT_ASKED };
    const failed = await runTeamProgram(context, { name: 'check', command: config.check, modelDirectory: files.bundle, files, previous, uninterrupted });
    return failed === null ? { ok: true, compared: 0, note: `${NOT_ASKED}; the check passed` } : { ok: false, changed: true, reason: failed.reason };
  };

  return {
    kind: 'command',
    folder: null,
    journal: join(workDirectory, `deploy-${environment}.journal.json`),
    location: () => null,
    serving: async () => 'unknown',
    // The work directory is locked already, and nobody but the program knows the place.
    lock: async () => async () => undefined,
    kept: async () => null,
    damage: async () => null,
    serves: (files) => check(files, files.entry.version),
    prepare: async () => ({ ok: true, compared: 0, note: NOT_ASKED }),
    async activate(files, previous, { uninterrupted } = { uninterrupted: false }) {
      const failed = await runTeamProgram(context, { name: 'deploy program', command: config.target.command, modelDirectory: files.bundle, files, previous, uninterrupted });
      if (failed !== null) return { ok: false, changed: failed.started, reason: failed.reason };
      return check(files, previous, uninterrupted);
    },
    withdraw: async () => ({ ok: false, changed: true, reason: 'nothing served before, and a program of the team can\'t be asked to serve nothing' }),
    prune: async () => undefined,
  };
}
