import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import type { HoldEntry, StageEntry } from '../../shared/registry/entry.ts';
import { activeHold, heldByStage } from '../../shared/registry/state.ts';
import { chooseEnvironment } from './choose-environment.ts';
import { isRecorded, type Journal, readJournal } from './journal.ts';
import { openTarget } from './open-target.ts';
import type { Serving, Target } from './target.ts';

export interface TargetReading {
  readonly environment: string;
  readonly target: 'directory' | 'command';
  /** The last move of the stage: what should serve, since when and why. */
  readonly ledger: StageEntry | null;
  /** What the target itself says. */
  readonly served: Serving;
  /** Where a person finds what serves. */
  readonly location: string | null;
  /** Whether what serves is what the ledger says, byte for byte; null where only the team's program knows. */
  readonly agrees: boolean | null;
  /** One sentence where they differ, or where the target could not be read. */
  readonly problem: string | null;
  readonly hold: HoldEntry | null;
  /** A deployment that began and did not end. */
  readonly interrupted: Journal | null;
}

/** What serves now, read back from the target, beside what the ledger says. Changes nothing. */
export async function readTarget(
  inputs: { readonly loaded: LoadedConfig; readonly workDirectory: string; readonly environment?: string | undefined },
  ports: Ports,
): Promise<TargetReading> {
  const { loaded, workDirectory } = inputs;
  const environment = chooseEnvironment(loaded.config, inputs.environment);
  const stage = environment.name;
  const target = openTarget({ ports, loaded, environment, workDirectory });
  const state = await readRegistry(ports.ledger, loaded.config.model);
  const ledger = heldByStage(state, stage);
  const journal = await readJournal(target.journal).catch(() => null);
  const { served, problem } = await readServed(target, ledger);
  return {
    environment: stage,
    target: target.kind,
    ledger,
    served,
    location: typeof served === 'string' ? null : target.location(served.version),
    agrees: served === 'unknown' && problem === null ? null : problem === null,
    problem,
    hold: activeHold(state, stage, ports.clock.now()),
    interrupted: journal !== null && !isRecorded(journal, state) ? journal : null,
  };
}

async function readServed(target: Target, ledger: StageEntry | null): Promise<{ readonly served: Serving; readonly problem: string | null }> {
  try {
    const served = await target.serving();
    if (served === 'unknown') return { served, problem: null };
    const says = ledger === null ? 'the ledger says that nothing serves' : `the ledger says v${ledger.version}`;
    if (served === 'nothing') return { served, problem: ledger === null ? null : `nothing serves, but ${says}` };
    if (served.version !== ledger?.version || served.digest !== ledger.digest) return { served, problem: `v${served.version} serves, but ${says}` };
    return { served, problem: await target.damage(served) };
  } catch (error) {
    return { served: 'unknown', problem: (error as Error).message };
  }
}
