import type { OpenedEntry } from '../../shared/registry/open-version.ts';
import type { RegistryState } from '../../shared/registry/state.ts';
import type { Journal } from './journal.ts';

/** What is about to be done. */
export interface Plan {
  /** The version that is to serve. */
  readonly entry: OpenedEntry;
  /** What the stage holds now. */
  readonly previous: OpenedEntry | null;
  readonly cause: 'deploy' | 'rollback';
  /** Last position of the ledger when it begins. */
  readonly after: number;
}

/** What came of it. */
export type End = 'deployed' | 'unchanged' | 'rolled-back' | 'broken';

/**
 * A record of deployments that is kept elsewhere for people to see. The ledger decides what a stage holds; this only tells.
 * So it may stop a deployment that has not begun, but never undo or fail one that has. It outlives the machine, so it is also where
 * a run that finds no journal learns that the run before it died.
 */
export interface DeploymentRecord {
  /** What the last deployment was about, where it neither ended nor moved the stage in the ledger; else null. Never throws. */
  interrupted(state: RegistryState): Promise<Journal | null>;
  /** Before anything is changed. @throws whatever keeps the record from being written: then nothing is deployed, unless it is a rollback */
  begin(plan: Plan): Promise<void>;
  /** After it, whatever came of it. Never throws. */
  end(plan: Plan, end: { readonly state: End; readonly reason: string }): Promise<void>;
  /** Last of all, where the target is as the ledger says: what was interrupted is over. Never throws. */
  settle(): Promise<void>;
  /** The version serves already; a run that died may not have come to say so. Never throws. */
  confirm(entry: OpenedEntry): Promise<void>;
}
