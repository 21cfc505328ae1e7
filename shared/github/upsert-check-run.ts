import { z } from 'zod';

import { PlatformError } from '../verdict/errors.ts';
import type { GithubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { hasStatus } from './errors.ts';
import { listAll, PAGE_SIZE } from './list-all.ts';

/** What a check run is to say. */
export interface CheckRunText {
  readonly name: string;
  readonly headSha: string;
  /** Who speaks: of one name, commit and speaker there is one. */
  readonly externalId: string;
  readonly conclusion: 'failure' | 'action_required';
  readonly title: string;
  /** Markdown of up to 65,535 bytes (https://docs.github.com/en/rest/checks/runs). */
  readonly summary: string;
  /** Where its "Details" lead. */
  readonly detailsUrl: string;
}

export type UpsertedCheckRun =
  | { readonly state: 'created' | 'updated'; readonly url: string }
  /** The token may not write checks; `reason` is GitHub's own. */
  | { readonly state: 'refused'; readonly permission: 'checks: write'; readonly reason: string }
  | { readonly state: 'failed'; readonly reason: string };

const checkRunSchema = z.object({ id: z.int(), external_id: z.string().nullish(), html_url: z.string().nullish().transform((url) => url ?? '') });
const listSchema = z.object({ check_runs: z.array(checkRunSchema) });

/**
 * Makes a check run that has ended, or changes the one that the same speaker made on that commit before. It never throws for what GitHub refuses.
 * @throws CancelledError
 */
export async function upsertCheckRun(client: GithubClient, { name, headSha, externalId, conclusion, title, summary, detailsUrl }: CheckRunText): Promise<UpsertedCheckRun> {
  const said = { status: 'completed' as const, conclusion, external_id: externalId, details_url: detailsUrl, output: { title, summary } };
  const find = async () => {
    const all = await listAll(`the checks of ${headSha}`, async (page) => {
      const parameters = { ref: headSha, check_name: name, filter: 'all', per_page: PAGE_SIZE, page } as const;
      return (await client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', parameters, { answer: listSchema })).check_runs;
    });
    return all.find((run) => run.external_id === externalId) ?? null;
  };
  try {
    const earlier = await find();
    if (earlier !== null) {
      const { html_url: url } = await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { check_run_id: earlier.id, ...said }, { answer: checkRunSchema });
      return { state: 'updated', url };
    }
    const create = async () => client.request('POST /repos/{owner}/{repo}/check-runs', { name, head_sha: headSha, ...said }, { answer: checkRunSchema });
    const { html_url: url } = await createOnce(client, { create, find });
    return { state: 'created', url };
  } catch (error) {
    if (hasStatus(error, 403, 404)) return { state: 'refused', permission: 'checks: write', reason: `${error.status}: ${error.reason}` };
    if (error instanceof PlatformError) return { state: 'failed', reason: error.message };
    throw error;
  }
}
