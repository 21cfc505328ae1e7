import { isUtf8 } from 'node:buffer';
import { open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { UserError } from '../verdict/errors.ts';

/** No config that a person keeps comes near this. */
export const MAX_CONFIG_BYTES = 1024 * 1024;

/**
 * The text of a config file.
 * @throws UserError where it is absent, no regular file, too large, or not UTF-8
 */
export async function readConfigText(path: string): Promise<string> {
  const name = basename(path);
  const bytes = await readBounded(path);
  if (bytes.length > MAX_CONFIG_BYTES) throw new UserError(`${name}: larger than ${MAX_CONFIG_BYTES / 1024} KiB, which is no config of a model`);
  if (bytes.includes(0)) throw new UserError(`${name}: holds NUL bytes, so it is no UTF-8 text; save it as UTF-8`);
  if (!isUtf8(bytes)) throw new UserError(`${name}:${firstBadLine(bytes)}: not UTF-8; save the file as UTF-8`);
  return bytes.toString('utf8');
}

async function readBounded(path: string): Promise<Buffer> {
  const name = basename(path);
  try {
    // Before it is opened: opening a pipe would wait for someone to write into it.
    const kind = await stat(path);
    if (kind.isDirectory()) throw new UserError(`${name}: a folder; name the config file in it`);
    if (!kind.isFile()) throw new UserError(`${name}: not a regular file`);
    const handle = await open(path, 'r');
    try {
      const buffer = Buffer.alloc(MAX_CONFIG_BYTES + 1);
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new UserError(`${name}: not found in ${dirname(path)}; run "mlops init <data file>" to write a first one, or name another with --config`);
    }
    if (code === 'EACCES' || code === 'EPERM') throw new UserError(`${name}: permission to read it is denied`);
    throw error;
  }
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) return line;
    start = stop + 1;
  }
  return line;
}
