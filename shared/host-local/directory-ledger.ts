import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Files } from '../ports/files.ts';
import type { Ledger, LedgerText } from '../ports/ledger.ts';
import { MAX_ENTRY_BYTES } from '../registry/read-registry.ts';
import { PlatformError } from '../verdict/errors.ts';
import { explainFileError } from './explain-file-error.ts';
import { modelFolder, writableModelFolder } from './registry-format.ts';

const ENTRY_NAME = /^(?!0+\.)\d{6}\.json$/;
const LAST_POSITION = 999_999;
/** Entries read at a time: a long log must not use up the open files of the process. */
const AT_ONCE = 32;

/** A log as numbered files in a folder of the registry. What has another name there is not ours and is ignored. */
export function directoryLedger(root: string, files: Files): Ledger {
  return {
    async read(model) {
      const folder = join(await modelFolder(root, model), 'log');
      const names = (await namesIn(folder)).filter((name) => ENTRY_NAME.test(name)).sort();
      const texts: LedgerText[] = [];
      for (let start = 0; start < names.length; start += AT_ONCE) {
        texts.push(...(await Promise.all(names.slice(start, start + AT_ONCE).map((name) => readEntry(folder, name)))));
      }
      return texts;
    },
    async append(model, position, text) {
      if (position > LAST_POSITION) throw new PlatformError(`the log of ${model} is full: it holds ${LAST_POSITION} entries`);
      const folder = join(await writableModelFolder(root, { model, files }), 'log');
      const created = await files.createIfAbsent(join(folder, `${String(position).padStart(6, '0')}.json`), Buffer.from(text));
      return created === 'created' ? 'appended' : 'taken';
    },
    // An entry is all there is to write.
    settle: async () => undefined,
  };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw explainFileError(error, folder);
  }
}

/**
 * One byte more than an entry may have, so that the reader of the log sees that it is too long.
 * A link, a folder or a device of that name holds no text of ours: the reader reports the entry as damaged.
 */
async function readEntry(folder: string, name: string): Promise<LedgerText> {
  const location = join(folder, name);
  const position = Number.parseInt(name, 10);
  try {
    if (!(await lstat(location)).isFile()) return { position, location, text: '' };
    const handle = await open(location);
    try {
      const bytes = Buffer.alloc(MAX_ENTRY_BYTES + 1);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
      return { position, location, text: bytes.toString('utf8', 0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw explainFileError(error, location);
  }
}
