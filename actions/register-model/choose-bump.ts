import { join } from 'node:path';

import { readSignature } from '../../shared/model/signature.ts';
import type { VersionStore } from '../../shared/ports/ledger.ts';
import type { VersionEntry } from '../../shared/registry/entry.ts';
import { openVersion } from '../../shared/registry/open-version.ts';
import { canonicalJson } from '../../shared/statement/canonical-json.ts';
import type { Bump } from './next-version.ts';

/**
 * Minor where features or layers are others than those of the version before, patch where only data or parameters are.
 * Opaque files have no features that we could see: patch. From opaque files to a network, or back, is minor.
 */
export async function chooseBump(
  ports: { readonly versions: VersionStore },
  before: VersionEntry | null,
  { model, bundleDirectory }: { readonly model: string; readonly bundleDirectory: string },
): Promise<Bump> {
  if (before === null) return 'patch';
  const signatures = [await readSignature(join(await openVersion(ports, model, before), 'bundle')), await readSignature(bundleDirectory)];
  const [earlier, later] = signatures.map(canonicalJson);
  return earlier === later ? 'patch' : 'minor';
}
