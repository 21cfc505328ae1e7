import { closeSync, openSync, readSync } from 'node:fs';

import { createFileWriter, type FileWriter } from './file-writer.ts';

/** Bytes that were moved from memory to a file, as plain data: another thread may read them. */
export interface SpilledBlock {
  readonly path: string;
  readonly at: number;
  readonly bytes: number;
}

/** A file that takes what doesn't fit in memory. It is made at the first block; the folder is the caller's, who removes it with all in it. */
export interface SpillFile {
  /** @throws PlatformError where the disk is full or can't be written */
  append(bytes: Uint8Array): SpilledBlock;
  /** Makes all blocks readable; nothing is appended any more. */
  close(): void;
}

export function createSpillFile(path: string): SpillFile {
  let writer: FileWriter | null = null;
  let length = 0;
  return {
    append(bytes) {
      writer ??= createFileWriter(path);
      writer.write(bytes);
      const block = { path, at: length, bytes: bytes.length };
      length += bytes.length;
      return block;
    },
    close() {
      try {
        writer?.flush();
      } finally {
        writer?.close();
        writer = null;
      }
    },
  };
}

export interface SpillReader {
  /** The same memory is filled again by the next call. */
  read(block: SpilledBlock): Buffer;
  close(): void;
}

/** Reads blocks back, from whichever files. */
export function createSpillReader(): SpillReader {
  const files = new Map<string, number>();
  let memory = Buffer.alloc(0);
  return {
    read({ path, at, bytes }) {
      const file = files.get(path) ?? openSync(path, 'r');
      files.set(path, file);
      if (memory.length < bytes) memory = Buffer.allocUnsafeSlow(2 * bytes);
      const block = memory.subarray(0, bytes);
      for (let filled = 0; filled < bytes; ) {
        const count = readSync(file, block, filled, bytes - filled, at + filled);
        if (count === 0) throw new RangeError(`${path} ends before byte ${at + bytes}`);
        filled += count;
      }
      return block;
    },
    close() {
      for (const file of files.values()) closeSync(file);
      files.clear();
    },
  };
}
