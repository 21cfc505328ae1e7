import { z } from 'zod';

import type { GithubClient } from './client.ts';
import { PAGE_SIZE } from './list-all.ts';

const pullSchema = z.object({
  number: z.int().min(1),
  html_url: z.string(),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  base: z.object({ sha: z.string(), ref: z.string() }),
});

export type PullRequest = z.output<typeof pullSchema>;

/**
 * Pull requests into this repository from a branch of another one, the newest first, up to a hundred. Needs `pull-requests: read`.
 * @param repository `owner/name` of the head; GitHub filters by the owner only, who may have two forks with a branch of that name
 */
export async function listPullRequestsFrom(client: GithubClient, { repository, branch, state }: { readonly repository: string; readonly branch: string; readonly state: 'open' | 'closed' }): Promise<readonly PullRequest[]> {
  const [owner] = repository.split('/');
  const listed = await client.request('GET /repos/{owner}/{repo}/pulls', { head: `${owner}:${branch}`, state, per_page: PAGE_SIZE }, { answer: z.array(pullSchema) });
  return listed.filter(({ head }) => head.repo?.full_name === repository);
}
