import { z } from 'zod';

import type { GithubClient } from '../../../shared/github/client.ts';
import { queuedFor } from '../../../shared/host-github/proposed-change.ts';
import type { GithubEvent } from '../../../shared/host-github/read-event.ts';
import { PlatformError } from '../../../shared/verdict/errors.ts';
import type { Checkout } from './local-checkout.ts';

/** What a change is measured against: a branch, and the commit of it that the change starts from. */
export interface Base {
  readonly branch: string;
  /** null where the run has none of its own: then the newest of the branch counts. */
  readonly commit: string | null;
}

interface Surroundings {
  readonly event: GithubEvent;
  /** GITHUB_REF and GITHUB_SHA. */
  readonly ref: string;
  readonly sha: string;
  readonly checkout: Checkout | null;
  /** null without a token. */
  readonly client: GithubClient | null;
}

const commitSchema = z.object({ parents: z.array(z.object({ sha: z.string() })) });
const comparisonSchema = z.object({ merge_base_commit: z.object({ sha: z.string() }) });
const NO_COMMIT = /^0+$/;

/**
 * Main as a pull request found it: the first parent of the merge commit that is checked out, or the merge base where its head itself is. Elsewhere
 * the branch that the run is on, as it was before a push. At most one request, where git can't tell.
 * @returns null where the run is on no branch
 */
export async function findBase({ event, ref, checkout, ...rest }: Surroundings): Promise<Base | null> {
  if (event.kind === 'pull-request') return { branch: event.base.ref, commit: await commitOfPullRequest(event, { checkout, ...rest }) };
  if (event.kind === 'merge-group') return { branch: event.base.ref, commit: event.base.sha };
  const queued = queuedFor(ref);
  if (queued !== null) return { branch: queued, commit: checkout?.parents[0] ?? null };
  const branch = /^refs\/heads\/(?<branch>.+)$/.exec(ref)?.groups?.['branch'];
  if (branch === undefined) return null;
  return { branch, commit: event.kind === 'push' && !NO_COMMIT.test(event.before) ? event.before : null };
}

async function commitOfPullRequest(
  { base, head }: Extract<GithubEvent, { kind: 'pull-request' }>,
  { sha, checkout, client }: Pick<Surroundings, 'sha' | 'checkout' | 'client'>,
): Promise<string> {
  // Only a merge of this pull request's head: a head that is checked out may itself be a merge of anything.
  const firstParent = ([first, second]: readonly string[]): string | null => (first !== undefined && second === head.sha ? first : null);
  const local = checkout === null ? null : firstParent(checkout.parents);
  if (local !== null) return local;
  if (client === null) return base.sha;
  try {
    if (checkout?.head === head.sha) {
      const compared = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${base.sha}...${head.sha}`, per_page: 1 }, { answer: comparisonSchema });
      return compared.merge_base_commit.sha;
    }
    const { parents } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: sha }, { answer: commitSchema });
    return firstParent(parents.map((parent) => parent.sha)) ?? base.sha;
  } catch (error) {
    // The tip of the base branch when the event was sent: near enough to be shown, and every commit is shown with its name.
    if (error instanceof PlatformError) return base.sha;
    throw error;
  }
}
