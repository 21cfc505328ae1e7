/** Saves work, never decides: whatever comes back is hashed again by the caller. */
export interface Cache {
  /** Fills the empty folder with what was saved under the key; `false` where there is nothing. */
  restore(key: string, directory: string): Promise<boolean>;
  save(key: string, directory: string): Promise<void>;
}
