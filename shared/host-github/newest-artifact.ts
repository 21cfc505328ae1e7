import type { StoredArtifact } from './artifact-service.ts';

/** Ids count up. */
export function newestArtifact(artifacts: readonly StoredArtifact[]): StoredArtifact | null {
  return artifacts.toSorted((a, b) => b.id - a.id)[0] ?? null;
}
