import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Files } from '../../../shared/ports/files.ts';
import type { OpenedEntry } from '../../../shared/registry/open-version.ts';
import { digestOfFile } from '../../../shared/statement/digest.ts';
import { digestOfManifest, MANIFEST_NAME, readManifest, verifyBundle } from '../../../shared/statement/manifest.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { verifyEvaluation } from '../decision/verify-evaluation.ts';
import type { TargetLayout } from './target-layout.ts';
import { existing, type VersionFiles } from './version-files.ts';

const GOLDEN = 'golden.json';
const STATEMENT = 'statement.json';

/** The copy that an earlier deployment left, if every byte of it is still right: going back works when the registry is gone. */
export async function openKeptCopy(layout: TargetLayout, entry: OpenedEntry): Promise<VersionFiles | null> {
  const [bundle, beside] = [layout.version(entry.version), layout.beside(entry.version)];
  const files = await filesOf(entry, { bundle, beside });
  try {
    await verifyBundle(bundle, entry.digest);
    await verifyEvaluation(files);
    await verifyGolden(files, beside);
    return files;
  } catch {
    // Absent or altered: the registry has it, or says that it has not.
    return null;
  }
}

/** Copies the version beside what serves and reads it back. Its name does not stand for it yet: see `keepCopy`. */
export async function stageCopy(files: Files, { layout, source }: { readonly layout: TargetLayout; readonly source: VersionFiles }): Promise<VersionFiles> {
  const { entry } = source;
  const [bundle, beside] = [layout.staging(entry.version), layout.beside(entry.version)];
  await files.remove(bundle);
  await files.remove(beside);
  await files.makeDirectory(bundle);
  const manifest = await readManifest(source.bundle);
  for (const { path } of [...manifest.files, { path: MANIFEST_NAME }]) await files.copy(join(source.bundle, path), join(bundle, path));
  await files.copy(source.statement, join(beside, STATEMENT));
  await files.copy(source.manifest, join(beside, MANIFEST_NAME));
  if (source.golden !== null) await files.copy(source.golden, join(beside, GOLDEN));
  await verifyBundle(bundle, entry.digest);
  return filesOf(entry, { bundle, beside });
}

async function filesOf(entry: OpenedEntry, { bundle, beside }: { readonly bundle: string; readonly beside: string }): Promise<VersionFiles> {
  return { entry, bundle, golden: await existing(join(beside, GOLDEN)), statement: join(beside, STATEMENT), manifest: join(beside, MANIFEST_NAME) };
}

/** Golden rows decide what may serve: rows that were altered, or taken away, would let anything pass. */
async function verifyGolden({ entry, golden }: VersionFiles, beside: string): Promise<void> {
  if (entry.package === undefined) return;
  const manifest = await readManifest(beside);
  const listed = manifest.files.find(({ path }) => path === GOLDEN)?.sha256;
  const found = golden === null ? undefined : (await digestOfFile(golden)).slice('sha256:'.length);
  if (digestOfManifest(manifest) !== entry.package || listed !== found) throw new UserError(`${beside}: ${GOLDEN} is not that of the version`);
}

/** Gives the staged copy its name. A damaged copy of that name goes aside first, and comes back where that fails. */
export async function keepCopy(files: Files, { layout, version }: { readonly layout: TargetLayout; readonly version: string }): Promise<void> {
  const [final, discarded] = [layout.version(version), layout.discarded(version)];
  const damaged = (await lstat(final).catch(() => null)) !== null;
  if (damaged) {
    await files.remove(discarded);
    await files.rename(final, discarded);
  }
  try {
    await files.rename(layout.staging(version), final);
  } catch (error) {
    if (damaged) await files.rename(discarded, final).catch(() => undefined);
    throw error;
  }
  if (damaged) await files.remove(discarded);
}
