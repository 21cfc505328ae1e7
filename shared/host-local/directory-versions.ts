import { randomUUID } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Files } from '../ports/files.ts';
import type { VersionStore } from '../ports/ledger.ts';
import { copyFolder } from '../registry/copy-folder.ts';
import { DIGEST_PATTERN } from '../statement/digest.ts';
import { verifyBundle } from '../statement/manifest.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import { explainFileError } from './explain-file-error.ts';
import { modelFolder, writableModelFolder } from './registry-format.ts';

const UNFINISHED = '.unfinished';
/** A copy that is older than this belongs to a run that died. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/**
 * Versions as folders of the registry, named by the digest of their bundle. A folder is copied beside, read back and renamed,
 * so its name never stands for half of it. What a dead run left beside is removed by a later `put`, a day on.
 */
export function directoryVersions(root: string, files: Files): VersionStore {
  const pathOf = (folder: string, digest: string): string => join(folder, 'versions', hexOf(digest));
  return {
    async put(model, digest, directory) {
      const folder = await writableModelFolder(root, { model, files });
      const final = pathOf(folder, digest);
      if (await isFolder(final)) return verifyKept(final, digest);
      const beside = join(folder, 'versions');
      await removeAbandoned(beside, files);
      const unfinished = join(beside, `.${hexOf(digest).slice(0, 12)}.${randomUUID()}${UNFINISHED}`);
      try {
        await copyFolder(files, { from: directory, to: unfinished });
        await verifyBundle(join(unfinished, 'bundle'), digest);
        await files.rename(unfinished, final);
      } catch (error) {
        await files.remove(unfinished).catch(() => undefined);
        // Another run was first with the same bytes.
        if (await isFolder(final)) return verifyKept(final, digest);
        throw error;
      }
    },
    async open(model, digest) {
      const path = pathOf(await modelFolder(root, model), digest);
      return (await isFolder(path)) ? path : null;
    },
    location: (model, digest) => pathOf(join(root, model), digest),
    // The log names the folder; nobody has to approve it elsewhere.
    release: async () => null,
  };
}

function hexOf(digest: string): string {
  if (!DIGEST_PATTERN.test(digest)) throw new RangeError(`${JSON.stringify(digest)} is no sha256 digest`);
  return digest.slice('sha256:'.length);
}

async function verifyKept(path: string, digest: string): Promise<void> {
  try {
    await verifyBundle(join(path, 'bundle'), digest);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new PlatformError(`the registry holds damaged files: ${error.message}; restore ${path} from a copy, or delete it if no version in the log names it`, { cause: error });
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw explainFileError(error, path);
  }
}

async function removeAbandoned(folder: string, files: Files): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((name) => name.startsWith('.') && name.endsWith(UNFINISHED))) {
    const path = join(folder, name);
    const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Infinity);
    if (age > ABANDONED_MS) await files.remove(path);
  }
}
