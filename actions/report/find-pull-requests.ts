import type { GithubClient } from '../../shared/github/client.ts';
import { listPullRequestsFrom, type PullRequest } from '../../shared/github/pull-requests.ts';
import type { RunEvent } from '../../shared/host-github/read-event.ts';

/** Whether there is a pull request to report on, and if not, why. */
export type FoundPullRequests = { readonly state: 'found'; readonly pulls: readonly PullRequest[] } | { readonly state: 'older' | 'closed' | 'none'; readonly sentence: string };

/**
 * Finds the open pull requests whose head is what the run judged, by what GitHub says of the run: its artifacts may name another one, and for a
 * fork its own list of pull requests is empty.
 */
export async function findPullRequests(client: GithubClient, { head }: Pick<RunEvent, 'head'>): Promise<FoundPullRequests> {
  const { repository, ref: branch, sha } = head;
  if (repository === null) return { state: 'none', sentence: 'The fork that the run is of was deleted, and with it the way to its pull request: nothing is reported' };
  const from = `${repository}:${branch}`;
  const open = await listPullRequestsFrom(client, { repository, branch, state: 'open' });
  const pulls = open.filter((pull) => pull.head.sha === sha);
  if (pulls.length > 0) return { state: 'found', pulls };
  const [newer] = open;
  if (newer !== undefined) {
    return { state: 'older', sentence: `The run judged ${short(sha)}, and #${newer.number} is at ${short(newer.head.sha)} by now: the run of that commit reports, and nothing is overwritten` };
  }
  const closed = await listPullRequestsFrom(client, { repository, branch, state: 'closed' });
  const judged = closed.find((pull) => pull.head.sha === sha);
  if (judged !== undefined) return { state: 'closed', sentence: `#${judged.number} is closed: nothing is reported` };
  return { state: 'none', sentence: `No pull request has ${short(sha)} of ${from} as its head: nothing is reported` };
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
