import type { GithubEvent } from './read-event.ts';

/** The branch that GitHub makes of an entry of a merge queue. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/(?<branch>.+)\/pr-\d+-[0-9a-f]+$/;

/** The branch that an entry of a merge queue waits for; null where the ref is of none. */
export function queuedFor(ref: string): string | null {
  return QUEUED.exec(ref)?.groups?.['branch'] ?? null;
}

/**
 * Whether a run works on a change that is not merged: on a pull request, or on an entry of a merge queue. There the files at hand are the
 * change's own word, and what stands above it is read from its base.
 * @param ref GITHUB_REF
 */
export function isProposed(event: GithubEvent, ref: string): boolean {
  return event.kind === 'pull-request' || event.kind === 'merge-group' || queuedFor(ref) !== null;
}
