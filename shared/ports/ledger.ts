/**
 * An append-only numbered log per model, on one primitive: create if absent.
 * Who appends has read all entries before, so a version is claimed once, whatever else runs.
 */
export interface Ledger {
  /** `owner/name` of the repository that the log lies in; absent where it lies in a folder. */
  readonly repository?: string;
  /** All entries in order of position, from 1. */
  read(model: string): Promise<readonly LedgerText[]>;
  /** Writes the entry at this position, whole or not at all; `taken` where another was first. */
  append(model: string, position: number, text: string): Promise<'appended' | 'taken'>;
  /** Finishes what a run that died after `append` left undone beside the log, such as a tag that other tools read. */
  settle(model: string): Promise<void>;
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
  /**
   * Gives what was put the name that the log claimed for it. Again is no error and changes nothing that is as it should be.
   * @returns the address where a person approves or reads it; null where a version needs no such place
   */
  release(model: string, version: ReleasedVersion): Promise<string | null>;
}

export interface ReleasedVersion {
  readonly digest: string;
  /** `1.2.3` */
  readonly version: string;
  /** Markdown for people: the model card. */
  readonly notes: string;
  /** false: a draft, which a person publishes. */
  readonly publish: boolean;
}
