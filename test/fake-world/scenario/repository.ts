import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { commitFiles, commitOf, mergeCommit } from '../git/repository.ts';
import type { Pull } from '../world-state.ts';
import type { World } from '../start-world.ts';

/** Commits have fixed dates, so that the same files give the same shas on every machine: an hour passes from one to the next. */
const FIRST_COMMIT = Date.parse('2026-11-20T08:00:00Z');

export interface CommitOptions {
  /** Default `main`; a new branch starts where `from` says, default `main`. */
  readonly branch?: string;
  readonly from?: string;
  /** Written over what is there; null removes a file. */
  readonly files: Readonly<Record<string, string | Buffer | null>>;
  readonly message?: string;
}

/** Commits to a branch of the world, as a push would. @returns the sha */
export function commit({ state }: World, { branch = 'main', from = 'main', files, message = 'Change' }: CommitOptions): string {
  const ref = `refs/heads/${branch}`;
  const parent = state.refs.get(ref) ?? state.refs.get(`refs/heads/${from}`);
  const sha = commitFiles(state, { parents: parent === undefined ? [] : [parent], files, message, date: nextDate(state.objects.values()) });
  state.refs.set(ref, sha);
  return sha;
}

export interface PullOptions {
  readonly head: string;
  readonly number?: number;
  readonly base?: string;
  /** `mallory/flights`: the head is in a fork, whose runs have a read-only token. */
  readonly fork?: string;
}

/** Opens a pull request for a branch, or moves one to the branch's new commit. The merge commit lies at refs/pull/N/merge. */
export function openPull({ state, site }: World, { head, number = 7, base = 'main', fork }: PullOptions): Pull {
  const [headSha, baseSha] = [state.refs.get(`refs/heads/${head}`), state.refs.get(`refs/heads/${base}`)];
  if (headSha === undefined || baseSha === undefined) throw new Error(`there is no branch ${headSha === undefined ? head : base}`);
  const mergeSha = mergeCommit(state, { base: baseSha, head: headSha, date: commitOf(state, headSha).committer.date });
  const login = fork?.split('/')[0] ?? 'ada';
  const pull: Pull = { number, title: commitOf(state, headSha).message.split('\n')[0] ?? '', login, state: 'open', headRef: head, headSha, headRepository: fork ?? `${site.owner}/${site.repo}`, baseRef: base, baseSha, mergeSha, createdAt: site.now() };
  state.pulls.set(number, pull);
  state.refs.set(`refs/pull/${number}/head`, headSha);
  state.refs.set(`refs/pull/${number}/merge`, mergeSha);
  return pull;
}

/** The files below a folder as `commit` takes them, without work directories and what git ignores by name. */
export async function filesBelow(folder: string, ignored: readonly string[] = ['.mlops', '.git', 'node_modules', '__pycache__']): Promise<Record<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const wanted = paths.filter((path) => !path.split('/').some((part) => ignored.includes(part)));
  return Object.fromEntries(await Promise.all(wanted.sort().map(async (path): Promise<[string, Buffer]> => [path, await readFile(join(folder, path))])));
}

function nextDate(objects: Iterable<{ readonly type: string }>): string {
  const commits = [...objects].filter(({ type }) => type === 'commit').length;
  return new Date(FIRST_COMMIT + commits * 3_600_000).toISOString().replace('.000Z', 'Z');
}
