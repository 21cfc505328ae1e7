import { z } from 'zod';

import type { GithubClient } from '../../../shared/github/client.ts';
import { hasStatus } from '../../../shared/github/errors.ts';
import { readRef } from '../../../shared/github/refs.ts';

const comparisonSchema = z.object({ status: z.string() });

/**
 * Whether a commit belongs to a branch. A run that the push of a tag started names the tag as its branch, and a tag may be called main and
 * lead to a commit that nobody has merged. Two requests.
 */
export async function isOnBranch(client: GithubClient, { branch, commit }: { readonly branch: string; readonly commit: string }): Promise<boolean> {
  const tip = await readRef(client, `refs/heads/${branch}`);
  if (tip === null || tip === commit) return tip !== null;
  try {
    // By its sha: a name could be that of the tag.
    const { status } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${commit}...${tip}`, per_page: 1 }, { answer: comparisonSchema });
    return status === 'ahead';
  } catch (error) {
    if (hasStatus(error, 404)) return false;
    throw error;
  }
}
