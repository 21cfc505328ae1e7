import { z } from 'zod';

import { PlatformError } from '../verdict/errors.ts';
import type { GithubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { hasStatus } from './errors.ts';
import { listAll, PAGE_SIZE } from './list-all.ts';
import { MAX_TRIES } from './retry-policy.ts';

/** Which run of the workflow speaks; a later attempt is newer than an earlier one of the same run. */
export interface RunOrder {
  /** GITHUB_RUN_NUMBER */
  readonly run: number;
  readonly attempt: number;
}

export type UpsertedComment =
  | { readonly state: 'created' | 'updated'; readonly url: string }
  /** A newer run has reported already; nothing was written. */
  | { readonly state: 'superseded'; readonly url: string }
  /** The token may not comment, as on a pull request from a fork; `reason` is GitHub's own. */
  | { readonly state: 'refused'; readonly permission: 'pull-requests: write'; readonly reason: string }
  /** Anything else that kept GitHub from it. */
  | { readonly state: 'failed'; readonly reason: string };

const VIEWER = 'query { viewer { login } }';
const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) });
const commentSchema = z.object({ id: z.int(), html_url: z.string(), body: z.string().nullish().transform((body) => body ?? ''), user: z.object({ login: z.string() }).nullable() });
type Comment = z.output<typeof commentSchema>;
type OwnComment = Comment & RunOrder;

/**
 * Keeps one comment per subject on a pull request. Ours is known by its author and by a marker as its first line: either alone can be forged.
 * It never throws for what GitHub refuses, because a verdict does not depend on whether it could be posted.
 * @throws CancelledError
 */
export async function upsertComment(
  client: GithubClient,
  { issue, subject, order, text }: { readonly issue: number; /** A model, or what else has a comment of its own: letters, digits, dashes, slashes. */ readonly subject: string; readonly order: RunOrder; /** Markdown without a marker. */ readonly text: string },
): Promise<UpsertedComment> {
  try {
    const { viewer } = await client.graphql(VIEWER, {}, { answer: viewerSchema });
    const write: Write = { issue, order, body: `${markerOf(subject, order)}\n${text}`, list: () => listOwn(client, { issue, subject, login: viewer.login }) };
    for (let tries = 1; tries < MAX_TRIES; tries += 1) {
      const own = await write.list();
      const done = own.length === 0 ? await create(client, write) : await update(client, write, own);
      if (done !== null) return done;
    }
    return { state: 'failed', reason: `the comment on #${issue} was deleted each time it was found` };
  } catch (error) {
    if (hasStatus(error, 403, 404)) return { state: 'refused', permission: 'pull-requests: write', reason: `${error.status}: ${error.reason}` };
    if (error instanceof PlatformError) return { state: 'failed', reason: error.message };
    throw error;
  }
}

interface Write {
  readonly issue: number;
  readonly order: RunOrder;
  readonly body: string;
  /** Our comments, the oldest first. */
  readonly list: () => Promise<OwnComment[]>;
}

/** Edits the oldest of our comments and deletes the others, which two runs at the same time may have made; null where it was deleted since it was listed. */
async function update(client: GithubClient, { order, body }: Write, [oldest, ...others]: readonly OwnComment[]): Promise<UpsertedComment | null> {
  const newer = [oldest, ...others].find((comment) => comment !== undefined && isNewer(comment, order));
  if (newer !== undefined) return { state: 'superseded', url: newer.html_url };
  if (oldest === undefined) return null;
  try {
    const { html_url: url } = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: oldest.id, body }, { answer: commentSchema });
    for (const { id } of others) await remove(client, id);
    return { state: 'updated', url };
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

async function create(client: GithubClient, { issue, body, list, order }: Write): Promise<UpsertedComment> {
  const { html_url: url } = await createOnce(client, {
    create: () => client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: issue, body }, { answer: commentSchema }),
    find: async () => (await list()).find((comment) => comment.run === order.run && comment.attempt === order.attempt) ?? null,
  });
  return { state: 'created', url };
}

async function remove(client: GithubClient, id: number): Promise<void> {
  try {
    await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id }, { answer: z.unknown() });
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
  }
}

async function listOwn(client: GithubClient, { issue, subject, login }: { readonly issue: number; readonly subject: string; readonly login: string }): Promise<OwnComment[]> {
  const comments = await listAll(`the comments of #${issue}`, (page) => {
    return client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: issue, per_page: PAGE_SIZE, page }, { answer: z.array(commentSchema) });
  });
  return comments
    .filter(({ user }) => user?.login === login)
    .flatMap((comment) => {
      const order = parseMarker(comment.body, subject);
      return order === null ? [] : [{ ...comment, ...order }];
    })
    .sort((a, b) => a.id - b.id);
}

function markerOf(subject: string, { run, attempt }: RunOrder): string {
  return `<!-- mlops-actions:${subject} run=${run} attempt=${attempt} -->`;
}

/** Only the first line counts, and only all of it: a quote of our comment is not our comment. */
function parseMarker(body: string, subject: string): RunOrder | null {
  const [line = ''] = body.split(/\r?\n/, 1);
  const found = /^<!-- mlops-actions:(?<subject>[a-zA-Z0-9/-]+) run=(?<run>\d{1,15}) attempt=(?<attempt>\d{1,9}) -->$/.exec(line)?.groups;
  if (found?.['subject'] !== subject) return null;
  return { run: Number(found['run']), attempt: Number(found['attempt']) };
}

function isNewer(a: RunOrder, b: RunOrder): boolean {
  return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}
