import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { openZip, type ZipOptions } from './open-zip.ts';
import { ZipRefusal } from './read-zip-entries.ts';

/**
 * Reads some files of a zip that crossed a job or the network into memory; of the others it reads no byte, and nothing is written. One bad
 * entry refuses the whole archive, also one that nobody asked for.
 * @param wanted how many bytes each may have, by its name in the archive
 * @returns those that are there
 * @throws UserError naming the entry and why it is refused
 */
export async function readZipFiles(path: string, { wanted, ...options }: ZipOptions & { readonly wanted: ReadonlyMap<string, number> }): Promise<ReadonlyMap<string, Buffer>> {
  return openZip(path, { ...options, folder: dirname(path) }, async (zip, files) => {
    const found = new Map<string, Buffer>();
    for (const { entry, name } of files) {
      const most = wanted.get(name);
      if (most === undefined) continue;
      if (entry.uncompressedSize > most) throw new ZipRefusal(`${name} has ${entry.uncompressedSize} bytes; ${most} are allowed`);
      found.set(name, await buffer(await zip.openReadStreamPromise(entry)));
    }
    return found;
  });
}
