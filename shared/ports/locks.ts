/** One user at a time for a folder, across processes. */
export interface Locks {
  /**
   * @param path the lock file
   * @param what what is locked, for the sentence that another run gets
   * @returns the function that gives it back
   * @throws PlatformError naming who holds it
   */
  acquire(path: string, what: string): Promise<() => Promise<void>>;
}
