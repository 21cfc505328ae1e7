import type { OpenedEntry } from '../../../shared/registry/open-version.ts';
import type { VersionFiles } from './version-files.ts';

/** What an attempt came to. */
export type Attempt =
  | { readonly ok: true; /** Golden rows that were compared. */ readonly compared: number; /** What was compared, or why nothing was. */ readonly note: string }
  | { readonly ok: false; readonly reason: string; /** Whether what serves may be another now. */ readonly changed: boolean };

export type Serving = { readonly version: string; readonly digest: string } | 'nothing' | 'unknown';

/** A place that serves one version of a model. */
export interface Target {
  readonly kind: 'directory' | 'command';
  /** The folder that serves; null where only the team's program knows the place. */
  readonly folder: string | null;
  /** Where the journal of a deployment lies. */
  readonly journal: string;
  /** Where a person finds the served version; null where only the team's program knows. */
  location(version: string): string | null;
  /** What the target itself says that it serves; `unknown` where only the team's program knows. @throws UserError where the place is not ours */
  serving(): Promise<Serving>;
  /** Keeps others out; returns the function that lets them in again. */
  lock(): Promise<() => Promise<void>>;
  /** The version as the target keeps it, every byte verified; null where it is not whole there. */
  kept(entry: OpenedEntry): Promise<VersionFiles | null>;
  /** What is wrong with the bytes that the target keeps of a version; null where they are whole, or are not the target's. */
  damage(entry: OpenedEntry): Promise<string | null>;
  /** Whether this version serves and answers as it should. Changes nothing. */
  serves(files: VersionFiles): Promise<Attempt>;
  /** Brings the bytes beside what serves, and tries them there. What serves stays the same. */
  prepare(files: VersionFiles): Promise<Attempt>;
  /** Makes the version serve, reads back what serves, and asks the team's check. */
  activate(files: VersionFiles, previous: string | null, how?: { /** Going back: it is not stopped half-way. */ readonly uninterrupted: boolean }): Promise<Attempt>;
  /** Makes nothing serve, as it was before the first version. */
  withdraw(): Promise<Attempt>;
  /** Deletes old versions, but never these. */
  prune(spared: readonly string[], known: readonly string[]): Promise<void>;
}
