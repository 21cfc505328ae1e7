/** Where a stage tells what it does. Text from outside is escaped by the host, not by the caller. */
export interface Log {
  info(text: string): void;
  warn(text: string): void;
  debug(text: string): void;
  /**
   * Progress of long work. On a terminal it overwrites one live line; elsewhere it is dropped,
   * because every epoch also writes an `info` line there (`lasting`).
   */
  progress(text: string, options?: { readonly lasting?: boolean }): void;
}
