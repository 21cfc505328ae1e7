import type { TriggerEvent } from '../scenario/events.ts';
import type { World } from '../start-world.ts';

/** Whose caches a job finds: those of its own ref, where its own go, then the base branch's and the default branch's. */
export function cacheScopesOf({ site }: World, { ref, baseRef }: TriggerEvent): readonly string[] {
  const branches = [baseRef, site.defaultBranch].filter((branch) => branch !== '');
  return [...new Set([ref, ...branches.map((branch) => `refs/heads/${branch}`)])];
}
