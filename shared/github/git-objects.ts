import { z } from 'zod';

import type { GithubClient } from './client.ts';

/*
 * An object of git is named by its bytes. With every byte given, the time of its making too, the same request makes the same object,
 * so these POSTs may be sent again.
 */

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601; git keeps whole seconds. */
  readonly date: string;
}

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const shaSchema = z.object({ sha });
const commitSchema = z.object({ sha, message: z.string(), tree: shaSchema, parents: z.array(shaSchema), committer: z.object({ date: z.string() }) });

export type Commit = z.output<typeof commitSchema>;

/** A commit as git has it. @throws GithubError 404 where there is none */
export async function readCommit(client: GithubClient, sha: string): Promise<Commit> {
  return client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: sha }, { answer: commitSchema });
}

/** The newest commit of the default branch. @throws GithubError where there is none */
export async function readHead(client: GithubClient): Promise<string> {
  return (await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: 'HEAD' }, { answer: shaSchema })).sha;
}

/** Makes a commit that no branch names yet. Returns its sha. */
export async function createCommit(
  client: GithubClient,
  { message, tree, parent, signature }: { readonly message: string; readonly tree: string; readonly parent: string; readonly signature: Signature },
): Promise<string> {
  const parameters = { message, tree, parents: [parent], author: signature, committer: signature };
  return (await client.request('POST /repos/{owner}/{repo}/git/commits', parameters, { answer: shaSchema, repeatable: true })).sha;
}

/** Makes an annotated tag as an object; a ref that names it is made apart. Returns its sha. */
export async function createTagObject(
  client: GithubClient,
  { tag, message, commit, tagger }: { readonly tag: string; readonly message: string; readonly commit: string; readonly tagger: Signature },
): Promise<string> {
  const parameters = { tag, message, object: commit, type: 'commit' as const, tagger };
  return (await client.request('POST /repos/{owner}/{repo}/git/tags', parameters, { answer: shaSchema, repeatable: true })).sha;
}
