import type { OpenedEntry } from '../../shared/registry/open-version.ts';

/** What is about to be done. */
export interface Plan {
  /** The version that is to serve. */
  readonly entry: OpenedEntry;
  /** What the stage holds now. */
  readonly previous: OpenedEntry | null;
  readonly cause: 'deploy' | 'rollback';
}

/** What came of it. */
export type End = 'deployed' | 'unchanged' | 'rolled-back' | 'broken';

/**
 * A record of deployments that is kept elsewhere for people to see. The ledger decides what a stage holds; this only tells.
 * So it may stop a deployment that has not begun, but never undo or fail one that has.
 */
export interface DeploymentRecord {
  /** Before anything is changed. @throws whatever keeps the record from being written: then nothing is deployed, unless it is a rollback */
  begin(plan: Plan): Promise<void>;
  /** After it, whatever came of it. Never throws. */
  end(plan: Plan, end: { readonly state: End; readonly reason: string }): Promise<void>;
  /** The version serves already; a run that died may not have come to say so. Never throws. */
  confirm(entry: OpenedEntry): Promise<void>;
}
