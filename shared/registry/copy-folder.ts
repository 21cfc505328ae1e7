import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Files } from '../ports/files.ts';
import { UserError } from '../verdict/errors.ts';

/** Copies every file under a folder. Links and other irregular entries are refused: they could lead out of it. */
export async function copyFolder(files: Files, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await files.makeDirectory(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(files, { from: source, to: target });
    else if (entry.isFile()) await files.copy(source, target);
    else throw new UserError(`${source}: neither a file nor a folder; links are not carried with a version`);
  }
}
