import type { Ports } from '../../shared/ports/ports.ts';
import { appendEntry } from '../../shared/registry/append-entry.ts';
import type { HoldEntry, StageEntry } from '../../shared/registry/entry.ts';
import { activeHold, stagesOf } from '../../shared/registry/state.ts';

interface Move {
  readonly model: string;
  readonly stage: string;
  readonly version: string;
  readonly digest: string;
  readonly cause: 'deploy' | 'rollback';
  readonly reason: string | null;
  /** Moves of the stage in the log that the deployment was decided on. */
  readonly after: number;
}

export type Recorded =
  | { readonly state: 'recorded' }
  /** Another deployment moved the stage meanwhile; `by` is what it holds now. */
  | { readonly state: 'moved'; readonly by: StageEntry | null }
  /** Someone set a hold meanwhile. */
  | { readonly state: 'held'; readonly hold: HoldEntry };

/** Moves the stage, unless it holds the version already or is no longer where the deployment found it. */
export async function recordMove({ ledger, clock }: Pick<Ports, 'ledger' | 'clock'>, move: Move): Promise<Recorded> {
  const { model, stage, version, digest, cause, reason } = move;
  let outcome: Recorded = { state: 'recorded' };
  await appendEntry({ ledger, clock }, model, (state) => {
    const moves = stagesOf(state, stage);
    const last = moves.at(-1) ?? null;
    const hold = activeHold(state, stage, clock.now());
    outcome = { state: 'recorded' };
    if (last?.version === version) return null;
    if (moves.length !== move.after) outcome = { state: 'moved', by: last };
    else if (hold !== null && cause === 'deploy') outcome = { state: 'held', hold };
    return outcome.state === 'recorded' ? { kind: 'stage', stage, version, digest, cause, reason } : null;
  });
  return outcome;
}
