import type { Digest } from '../statement/digest.ts';
import type { HoldEntry, LedgerEntry, StageEntry, VersionEntry } from './entry.ts';

/** What the ledger of a model says, as far as it is whole. */
export interface RegistryState {
  readonly model: string;
  readonly entries: readonly { readonly position: number; readonly entry: LedgerEntry }[];
  /** Entries that can't be read or were altered: nothing is claimed on top of them. */
  readonly damaged: readonly { readonly position: number; readonly location: string; readonly reason: string }[];
  /** Position of the last entry, whole or damaged; 0 where there is none. */
  readonly last: number;
  /** sha256 of the text of the last entry, which the next one carries; null where there is none. */
  readonly head: Digest | null;
}

export function versionsOf(state: RegistryState): readonly VersionEntry[] {
  return state.entries.map(({ entry }) => entry).filter((entry) => entry.kind === 'version');
}

export function stagesOf(state: RegistryState, stage: string): readonly StageEntry[] {
  return state.entries.map(({ entry }) => entry).filter((entry) => entry.kind === 'stage').filter((entry) => entry.stage === stage);
}

/** What the stage holds now (`back` 0), or held so many moves before; null where nothing went before. */
export function heldByStage(state: RegistryState, stage: string, back = 0): StageEntry | null {
  return stagesOf(state, stage).at(-1 - back) ?? null;
}

/** The hold that stops deployments to the stage at this time, if one does. */
export function activeHold(state: RegistryState, stage: string, now: Date): HoldEntry | null {
  const last = state.entries
    .map(({ entry }) => entry)
    .findLast((entry) => (entry.kind === 'hold' || entry.kind === 'lift') && entry.stage === stage);
  if (last?.kind !== 'hold') return null;
  return last.until === null || new Date(last.until) > now ? last : null;
}
