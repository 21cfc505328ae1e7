import { compareVersions } from '../../shared/registry/compare-versions.ts';
import type { VersionEntry } from '../../shared/registry/entry.ts';

export type Bump = 'major' | 'minor' | 'patch';

/** The version with the highest number, which is the last one claimed; null where there is none. */
export function highestVersion(versions: readonly VersionEntry[]): VersionEntry | null {
  return versions.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1) ?? null;
}

/** The number after the highest one; the first is 1.0.0. */
export function nextVersion(highest: VersionEntry | null, bump: Bump): { readonly version: string; readonly bump: VersionEntry['bump'] } {
  if (highest === null) return { version: '1.0.0', bump: 'first' };
  const [major = 0, minor = 0, patch = 0] = highest.version.split('.').map(Number);
  const versions: Record<Bump, string> = { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` };
  return { version: versions[bump], bump };
}
