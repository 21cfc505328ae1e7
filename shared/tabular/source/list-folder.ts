import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { UserError } from '../../verdict/errors.ts';
import { type Bounds, followInside, isInside } from './links.ts';

/** More entries than these are no data set that someone means to read in one run. */
const MAX_ENTRIES = 100_000;

export interface ListOptions {
  readonly bounds: Bounds;
  /** What messages call the folder; empty or ending with `/`. */
  readonly displayPrefix: string;
  /** Of folders below it that are looked into. */
  readonly depth: number;
  /** Whether an entry of this name is looked at. */
  readonly isWanted: (name: string) => boolean;
}

/**
 * The files below a folder as paths from it on, with `/`, in byte order. Links are followed where they stay inside and lead to no folder that
 * they lie in; the same file under two names is refused, for its rows would count twice.
 * @throws UserError
 */
export async function listFolder(root: string, options: ListOptions): Promise<readonly string[]> {
  const files: string[] = [];
  const known = new Map<string, string>();
  let entries = 0;
  const visit = async (prefix: string, { above, depth }: { readonly above: readonly string[]; readonly depth: number }): Promise<void> => {
    for (const entry of await readdir(join(root, prefix), { withFileTypes: true })) {
      if (++entries > MAX_ENTRIES) throw new UserError(`${options.displayPrefix || root}: more than ${MAX_ENTRIES} entries; name a smaller folder or the files themselves`);
      if (!options.isWanted(entry.name)) continue;
      const path = `${prefix}${entry.name}`;
      const displayPath = `${options.displayPrefix}${path}`;
      if (path.includes('\ufffd')) throw new UserError(`${JSON.stringify(displayPath)}: the name is not UTF-8; rename it`);
      const full = join(root, path);
      const real = entry.isSymbolicLink() ? await followInside(full, { bounds: options.bounds, root, displayPath }) : join(above.at(-1) ?? root, entry.name);
      const isLinkedFolder = entry.isSymbolicLink() && (await stat(real)).isDirectory();
      if (entry.isDirectory() || isLinkedFolder) {
        if (isLinkedFolder && above.some((folder) => isInside(real, folder))) throw new UserError(`${displayPath}: this link leads back to a folder that it lies in, so the folder has no end; remove the link`);
        if (depth > 0) await visit(`${path}/`, { above: [...above, real], depth: depth - 1 });
        continue;
      }
      const twin = known.get(real);
      if (twin !== undefined) throw new UserError(`${displayPath}: the same file as ${twin}, so its rows would count twice; name one of them`);
      known.set(real, displayPath);
      files.push(path);
    }
  };
  await visit('', { above: [await realpath(root)], depth: options.depth });
  return files.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
