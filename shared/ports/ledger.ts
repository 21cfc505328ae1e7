/**
 * An append-only numbered log per model, on one primitive: create if absent.
 * Who appends has read all entries before, so a version is claimed once, whatever else runs.
 */
export interface Ledger {
  /** All entries in order of position, from 1. */
  read(model: string): Promise<readonly LedgerText[]>;
  /** Writes the entry at this position, whole or not at all; `taken` where another was first. */
  append(model: string, position: number, text: string): Promise<'appended' | 'taken'>;
}

export interface LedgerText {
  readonly position: number;
  /** Where a person finds it: a path or an address. */
  readonly location: string;
  readonly text: string;
}

/** Keeps what a version consists of, under the digest of its bundle. */
export interface VersionStore {
  /** Copies the folder in, whole or not at all. What is there already under the digest stays as it is. */
  put(model: string, digest: string, directory: string): Promise<void>;
  /** A local folder with what was put; null where there is nothing. The caller verifies it. */
  open(model: string, digest: string): Promise<string | null>;
  /** Where a person finds it. */
  location(model: string, digest: string): string;
}
