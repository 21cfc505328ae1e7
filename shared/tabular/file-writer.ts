import { closeSync, openSync, writeSync } from 'node:fs';

import { PlatformError } from '../verdict/errors.ts';

const BUFFER_BYTES = 256 * 1024;

export interface FileWriter {
  /** Copies the bytes before it returns. */
  write(bytes: Uint8Array): void;
  flush(): void;
  /** Closes the file; what was not flushed is lost. */
  close(): void;
}

/**
 * Writes a file from its start through one buffer. Synchronous, because the scanner that feeds it goes on whatever the disk does:
 * waiting here is what keeps memory flat. For files of one run that nobody reads after a crash; others go through `ports.files`.
 * @throws PlatformError where the system refuses
 */
export function createFileWriter(path: string): FileWriter {
  const file = explained(path, () => openSync(path, 'w'));
  const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  let filled = 0;

  const writeAll = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += explained(path, () => writeSync(file, bytes, at));
  };
  const flush = (): void => {
    writeAll(buffer.subarray(0, filled));
    filled = 0;
  };

  return {
    write(bytes) {
      if (filled + bytes.length > BUFFER_BYTES) flush();
      if (bytes.length > BUFFER_BYTES) {
        writeAll(bytes);
        return;
      }
      buffer.set(bytes, filled);
      filled += bytes.length;
    },
    flush,
    close: () => closeSync(file),
  };
}

function explained<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'the disk is full; free some space and run it again' : (error as Error).message;
    throw new PlatformError(`${path}: it can't be written: ${reason}`, { cause: error });
  }
}
