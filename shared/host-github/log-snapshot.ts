import { z } from 'zod';

import type { GithubClient } from '../github/client.ts';
import { PlatformError } from '../verdict/errors.ts';

/** A tag of the log as GitHub shows it. */
export interface LogTag {
  readonly position: number;
  readonly ref: string;
  /** What the ref names. */
  readonly oid: string;
  /** Name, message, target and time of the tag object; null where the ref names none: nobody but a person makes such a ref here. */
  readonly object: { readonly name: string; readonly message: string; readonly commit: string; readonly seconds: number } | null;
}

/** What the repository says of a model's log at one time. */
export interface LogSnapshot {
  readonly entries: readonly LogTag[];
  /** Tags whose name has the model's in it, as far as they were read: name → what it names. */
  readonly tags: ReadonlyMap<string, string>;
  /** Where further such tags go on; null where all were read. */
  readonly moreTags: string | null;
}

/** Positions have six digits, so that the order of names is the order of positions. */
export function logPrefix(model: string): string {
  return `refs/tags/mlops-log/${model}/`;
}

export const LOG_DOCUMENT = `query Log($owner: String!, $repo: String!, $prefix: String!, $model: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    log: refs(refPrefix: $prefix, first: 100, after: $after, orderBy: { field: ALPHABETICAL, direction: ASC }) {
      nodes { name target { oid ... on Tag { name message tagger { date } target { oid } } } }
      pageInfo { hasNextPage endCursor }
    }
    tags: refs(refPrefix: "refs/tags/", query: $model, first: 100) {
      nodes { name target { oid } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const TAGS_DOCUMENT = `query Tags($owner: String!, $repo: String!, $model: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    tags: refs(refPrefix: "refs/tags/", query: $model, first: 100, after: $after) {
      nodes { name target { oid } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const target = z.object({ oid: z.string() });
const tagObject = target.extend({ name: z.string(), message: z.string().nullable(), tagger: z.object({ date: z.string() }).nullable(), target });
const tagsSchema = z.object({ nodes: z.array(z.object({ name: z.string(), target: target.nullable() })), pageInfo });
const logSchema = z.object({ nodes: z.array(z.object({ name: z.string(), target: z.union([tagObject, target]).nullable() })), pageInfo });

/** Reads a log: one query for each hundred entries. */
export async function readLog(client: GithubClient, model: string): Promise<LogSnapshot> {
  const entries: LogTag[] = [];
  let first: z.output<typeof tagsSchema> | null = null;
  for (let after: string | null = null; ; ) {
    const variables = { ...repositoryOf(client), prefix: logPrefix(model), model, after };
    const { log, tags } = present((await client.graphql(LOG_DOCUMENT, variables, { answer: answerOf({ log: logSchema, tags: tagsSchema }) })).repository, client);
    first ??= tags;
    entries.push(...log.nodes.flatMap((node) => logTag(node, model) ?? []));
    after = next(log.pageInfo);
    if (after === null) return { entries, tags: new Map(namesOf(first)), moreTags: next(first.pageInfo) };
  }
}

/** The same with all tags of the model, for those who are about to make one. */
export async function withAllTags(client: GithubClient, model: string, snapshot: LogSnapshot): Promise<LogSnapshot> {
  const names = new Map(snapshot.tags);
  for (let after = snapshot.moreTags; after !== null; ) {
    const { tags } = present((await client.graphql(TAGS_DOCUMENT, { ...repositoryOf(client), model, after }, { answer: answerOf({ tags: tagsSchema }) })).repository, client);
    for (const [name, oid] of namesOf(tags)) names.set(name, oid);
    after = next(tags.pageInfo);
  }
  return { ...snapshot, tags: names, moreTags: null };
}

export function lastPosition({ entries }: LogSnapshot): number {
  return entries.at(-1)?.position ?? 0;
}

function answerOf<T extends z.ZodRawShape>(fields: T): z.ZodObject<{ repository: z.ZodNullable<z.ZodObject<T>> }> {
  return z.object({ repository: z.object(fields).nullable() });
}

function present<T>(repository: T | null, client: GithubClient): T {
  if (repository === null) throw new PlatformError(`GitHub shows no repository ${client.repository} to this token; give it contents: read`);
  return repository;
}

function repositoryOf({ repository }: GithubClient): { readonly owner: string | undefined; readonly repo: string | undefined } {
  const [owner, repo] = repository.split('/');
  return { owner, repo };
}

function next({ hasNextPage, endCursor }: z.output<typeof pageInfo>): string | null {
  return hasNextPage ? endCursor : null;
}

function namesOf({ nodes }: z.output<typeof tagsSchema>): [string, string][] {
  return nodes.flatMap(({ name, target }) => (target === null ? [] : [[name, target.oid]]));
}

/** null for a ref of another form, which is not ours. */
function logTag({ name, target }: z.output<typeof logSchema>['nodes'][number], model: string): LogTag | null {
  if (target === null || !/^(?!0+$)\d{6}$/.test(name)) return null;
  const ref = `${logPrefix(model)}${name}`;
  const object = 'target' in target ? { name: target.name, message: target.message ?? '', commit: target.target.oid, seconds: Math.floor(Date.parse(target.tagger?.date ?? '') / 1000) || 0 } : null;
  return { position: Number(name), ref, oid: target.oid, object };
}
