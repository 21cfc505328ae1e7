import { readFile, stat } from 'node:fs/promises';

import { z } from 'zod';

import { PlatformError } from '../verdict/errors.ts';
import type { Environment } from './workflow-run.ts';

/** GitHub sends no payload beyond this (https://docs.github.com/en/webhooks/webhook-events-and-payloads). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;

interface Head {
  readonly sha: string;
  readonly ref: string;
}

/** What started the run, as far as a stage asks for it. Every text in it was written by someone outside. */
export type GithubEvent =
  | { readonly kind: 'pull-request'; readonly number: number; readonly action: string; readonly base: Head; readonly head: Head; /** Its token can only read. */ readonly fork: boolean; readonly defaultBranch: string }
  /** An entry of a merge queue: its base is what it would be merged onto, which may hold earlier entries. */
  | { readonly kind: 'merge-group'; readonly base: Head }
  | { readonly kind: 'push'; readonly ref: string; readonly before: string; readonly after: string }
  | { readonly kind: 'release'; readonly action: string; readonly id: number; readonly tag: string; readonly draft: boolean; readonly prerelease: boolean }
  | RunEvent
  | { readonly kind: 'other'; readonly name: string };

/** Another run has begun or ended. */
export interface RunEvent {
  readonly kind: 'workflow-run';
  readonly action: string;
  readonly runId: number;
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly workflowId: number;
  /** What that run was started by. */
  readonly event: string;
  /** Such as success, failure or cancelled; null while it runs. */
  readonly conclusion: string | null;
  readonly head: Head & { /** `owner/name`; null where a fork was deleted. */ readonly repository: string | null };
  readonly fork: boolean;
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const repository = z.object({ id: z.int(), default_branch: z.string().optional() });
const side = z.object({ sha, ref: z.string(), repo: repository.nullish() });

const pullRequestSchema = z.object({
  action: z.string(),
  pull_request: z.object({ number: z.int().min(1), base: side.extend({ repo: repository }), head: side }),
});
const mergeGroupSchema = z.object({ merge_group: z.object({ base_sha: sha, base_ref: z.string() }) });
const pushSchema = z.object({ ref: z.string(), before: sha, after: sha });
const releaseSchema = z.object({
  action: z.string(),
  release: z.object({ id: z.int(), tag_name: z.string(), draft: z.boolean(), prerelease: z.boolean() }),
});
const workflowRunSchema = z.object({
  action: z.string(),
  repository,
  workflow_run: z.object({
    id: z.int(),
    run_number: z.int(),
    run_attempt: z.int().catch(1),
    workflow_id: z.int(),
    event: z.string(),
    conclusion: z.string().nullish(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: z.object({ id: z.int(), full_name: z.string() }).nullish(),
  }),
});

/** @throws PlatformError where the runner left no event, or one that is not as GitHub documents it */
export async function readEvent(environment: Environment): Promise<GithubEvent> {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  if (!['pull_request', 'pull_request_target', 'merge_group', 'push', 'release', 'workflow_run'].includes(name)) return { kind: 'other', name };
  const payload = await readPayload(environment['GITHUB_EVENT_PATH'], name);
  if (name === 'push') {
    const { ref, before, after } = parse(pushSchema, { payload, name });
    return { kind: 'push', ref, before, after };
  }
  if (name === 'merge_group') {
    const { merge_group: group } = parse(mergeGroupSchema, { payload, name });
    return { kind: 'merge-group', base: { sha: group.base_sha, ref: group.base_ref.replace(/^refs\/heads\//, '') } };
  }
  if (name === 'release') {
    const { action, release } = parse(releaseSchema, { payload, name });
    return { kind: 'release', action, id: release.id, tag: release.tag_name, draft: release.draft, prerelease: release.prerelease };
  }
  if (name === 'workflow_run') {
    const { action, workflow_run: run, repository: own } = parse(workflowRunSchema, { payload, name });
    const { id: runId, run_number: runNumber, run_attempt: runAttempt, workflow_id: workflowId, event, head_repository: from } = run;
    const head = { sha: run.head_sha, ref: run.head_branch ?? '', repository: from?.full_name ?? null };
    return { kind: 'workflow-run', action, runId, runNumber, runAttempt, workflowId, event, conclusion: run.conclusion ?? null, head, fork: from?.id !== own.id };
  }
  const { action, pull_request: pull } = parse(pullRequestSchema, { payload, name });
  const { base, head } = pull;
  return {
    kind: 'pull-request',
    number: pull.number,
    action,
    base: { sha: base.sha, ref: base.ref },
    head: { sha: head.sha, ref: head.ref },
    // A fork that was deleted has no repository any more.
    fork: head.repo?.id !== base.repo.id,
    defaultBranch: base.repo.default_branch ?? '',
  };
}

async function readPayload(path: string | undefined, name: string): Promise<unknown> {
  if (path === undefined || path === '') throw new PlatformError(`the runner names no file with the ${name} event (GITHUB_EVENT_PATH)`);
  try {
    if ((await stat(path)).size > MAX_EVENT_BYTES) throw new PlatformError(`the ${name} event is larger than ${MAX_EVENT_BYTES} bytes`);
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    throw new PlatformError(`the ${name} event can't be read from ${path} (GITHUB_EVENT_PATH): ${(error as Error).message}`, { cause: error });
  }
}

function parse<T extends z.ZodType>(schema: T, { payload, name }: { readonly payload: unknown; readonly name: string }): z.output<T> {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PlatformError(`the ${name} event is not as GitHub documents it: ${issue?.path.join('.')}: ${issue?.message}`);
}
