/**
 * Every write that must survive a crash goes through here (registry, deployment, results),
 * so that a test can end the process, or fill the disk, at any of them.
 * Paths are absolute. Reading needs no port: a read changes nothing.
 */
export interface Files {
  /** Creates the file with all its bytes or not at all; `exists` where the name is taken (nothing is changed then). */
  createIfAbsent(path: string, bytes: Uint8Array): Promise<'created' | 'exists'>;
  /** Writes the file whole or not at all, over an older one. Makes its folders. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  /** Copies a regular file and flushes it to the disk. Makes its folders. */
  copy(from: string, to: string): Promise<void>;
  makeDirectory(path: string): Promise<void>;
  /** Moves a file or folder within one file system, atomically. */
  rename(from: string, to: string): Promise<void>;
  /** Deletes a file or a folder with all in it; an absent one is no error. */
  remove(path: string): Promise<void>;
}
