import { stat } from 'node:fs/promises';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import type { HoldEntry, StageEntry } from '../../../shared/registry/entry.ts';
import { activeHold, heldByStage, type RegistryState } from '../../../shared/registry/state.ts';
import { chooseEnvironment } from '../decision/choose-environment.ts';
import { isRecorded, type Journal, readJournal } from '../journal.ts';
import { readWaiting } from '../without-registry/read-waiting.ts';
import { openTarget } from './open-target.ts';
import type { Serving, Target } from './target.ts';

export interface TargetReading {
  readonly environment: string;
  readonly target: 'directory' | 'command';
  /** The last move of the stage: what should serve, since when and why. */
  readonly ledger: StageEntry | null;
  /** What the target itself says. */
  readonly served: Serving;
  /** false: the folder of the target is not on this machine, so nothing was read back. */
  readonly reachable: boolean;
  /** Where a person finds what serves. */
  readonly location: string | null;
  /** Whether what serves is what the ledger says, byte for byte; null where nobody here knows. */
  readonly agrees: boolean | null;
  /** One sentence where they differ, or where the target could not be read. */
  readonly problem: string | null;
  readonly hold: HoldEntry | null;
  /** A deployment that began and did not end. */
  readonly interrupted: Journal | null;
  /** What was done here and is not recorded in the registry yet; null where nothing waits. */
  readonly pending: string | null;
}

/** What serves now, read back from the target, beside what the ledger says, and will say when it is told what waits. Changes nothing. */
export async function readTarget(
  inputs: {
    readonly loaded: LoadedConfig;
    readonly workDirectory: string;
    readonly environment?: string | undefined;
    /** What the ledger says; null where it can't be read now. */
    readonly state: RegistryState | null;
  },
  ports: Ports,
): Promise<TargetReading> {
  const { loaded, workDirectory } = inputs;
  const environment = chooseEnvironment(loaded, inputs.environment);
  const stage = environment.name;
  const target = openTarget({ ports, loaded, environment, workDirectory });
  const { state, pending, problem: unread } = await readWaiting({ ledger: ports.ledger, model: loaded.config.model, folder: target.folder, state: inputs.state });
  const ledger = state === null ? null : heldByStage(state, stage);
  const journal = await readJournal(target.journal).catch(() => null);
  // A registry in a repository is read from anywhere, and the folder lies on one machine.
  const reachable = ports.ledger.repository === undefined || target.folder === null || (await exists(target.folder));
  const { served, problem: different } = reachable ? await readServed(target, state === null ? null : { ledger }) : { served: 'unknown' as const, problem: null };
  const problem = different ?? unread;
  return {
    environment: stage,
    target: target.kind,
    ledger,
    served,
    reachable,
    location: typeof served === 'string' ? null : target.location(served.version),
    agrees: (served === 'unknown' || state === null) && problem === null ? null : problem === null,
    problem,
    hold: state === null ? null : activeHold(state, stage, ports.clock.now()),
    interrupted: journal !== null && state !== null && !isRecorded(journal, state) ? journal : null,
    pending,
  };
}

async function readServed(target: Target, says: { readonly ledger: StageEntry | null } | null): Promise<{ readonly served: Serving; readonly problem: string | null }> {
  try {
    const served = await target.serving();
    if (served === 'unknown') return { served, problem: null };
    if (says === null) return { served, problem: served === 'nothing' ? null : await target.damage(served) };
    const { ledger } = says;
    const expected = ledger === null ? 'the ledger says that nothing serves' : `the ledger says v${ledger.version}`;
    if (served === 'nothing') return { served, problem: ledger === null ? null : `nothing serves, but ${expected}` };
    if (served.version !== ledger?.version || served.digest !== ledger.digest) return { served, problem: `v${served.version} serves, but ${expected}` };
    return { served, problem: await target.damage(served) };
  } catch (error) {
    return { served: 'unknown', problem: (error as Error).message };
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
