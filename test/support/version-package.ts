import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { type Digest, digestOfBytes } from '../../shared/statement/digest.ts';
import { digestOfManifest, makeManifest, manifestBytes, type ManifestKind, manifestOfDirectory } from '../../shared/statement/manifest.ts';

/** Writes a bundle with these files (path → text) and gives its digest. */
export async function writeTestBundle(directory: string, contents: Readonly<Record<string, string | Uint8Array>>, kind: ManifestKind = 'files'): Promise<Digest> {
  const files = [];
  for (const [path, text] of Object.entries(contents)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
    files.push({ path, sha256: createHash('sha256').update(text).digest('hex'), size: Buffer.from(text).length });
  }
  const manifest = makeManifest(kind, files);
  await writeFile(join(directory, 'manifest.json'), manifestBytes(manifest));
  return digestOfManifest(manifest);
}

/** The least that a version's package consists of, as register-model puts it into the registry. */
export async function writeTestPackage(directory: string, contents: Readonly<Record<string, string>>): Promise<{ readonly digest: Digest; readonly evaluation: Digest; readonly package: Digest }> {
  const digest = await writeTestBundle(join(directory, 'bundle'), contents);
  const statement = `{"judged": "${digest}"}\n`;
  await mkdir(join(directory, 'evaluation'), { recursive: true });
  await writeFile(join(directory, 'evaluation/statement.json'), statement);
  return { digest, evaluation: digestOfBytes(statement), package: await sealTestPackage(directory) };
}

/** Writes the manifest over all that a package consists of, and gives its digest. */
export async function sealTestPackage(directory: string): Promise<Digest> {
  const manifest = await manifestOfDirectory(directory, 'files');
  await writeFile(join(directory, 'manifest.json'), manifestBytes(manifest));
  return digestOfManifest(manifest);
}
