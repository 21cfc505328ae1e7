import { join } from 'node:path';

import type { Files } from '../ports/files.ts';
import type { Digest } from '../statement/digest.ts';
import { digestOfManifest, MANIFEST_NAME, manifestBytes, manifestOfDirectory, manifestSchema, type ManifestKind } from '../statement/manifest.ts';
import { UserError } from '../verdict/errors.ts';

export interface Bundle {
  readonly digest: Digest;
  /** Of all its files but the manifest. */
  readonly bytes: number;
}

/**
 * Makes a bundle of a folder: its manifest is written last, from what lies on the disk.
 * @throws UserError for links, and for a file whose name no bundle can carry
 */
export async function sealBundle(files: Files, directory: string, kind: Exclude<ManifestKind, 'data'>): Promise<Bundle> {
  const manifest = await manifestOfDirectory(directory, kind);
  const unsafe = manifest.files.find(({ path }) => !manifestSchema.shape.files.element.shape.path.safeParse(path).success);
  if (unsafe !== undefined) throw new UserError(`${JSON.stringify(unsafe.path)}: a file of this name can't be carried in a bundle; colons, backslashes and more than 1,024 characters are not allowed`);
  await files.replace(join(directory, MANIFEST_NAME), manifestBytes(manifest));
  return { digest: digestOfManifest(manifest), bytes: manifest.files.reduce((sum, { size }) => sum + size, 0) };
}
