import type { Digest } from '../statement/digest.ts';
import { type RegistryState, versionsOf } from './state.ts';

export interface JudgedBefore {
  /** Registered versions, other than the candidate itself, that were judged on the same test rows. */
  readonly versions: number;
  /** Versions whose entry in the log does not say on which rows. */
  readonly unrecorded: number;
}

/**
 * How often these test rows have judged a model that was then chosen: each choice by the same rows makes what they say of the next one a
 * little too good. null while the log is damaged.
 */
export function judgedBefore(state: RegistryState, { testRows, candidate }: { readonly testRows: Digest; readonly candidate: string }): JudgedBefore | null {
  if (state.damaged.length > 0) return null;
  const others = versionsOf(state).filter(({ digest }) => digest !== candidate);
  return { versions: others.filter((entry) => entry.test_rows === testRows).length, unrecorded: others.filter((entry) => entry.test_rows === undefined).length };
}
