import type { WorldState } from '../world-state.ts';
import { type Commit, encodeCommit, encodeTree, type GitObject, gitSha, type TreeEntry } from './git-object.ts';
import { readCommit, readTag, readTree } from './read-object.ts';

export function store(state: WorldState, object: GitObject): string {
  const sha = gitSha(object);
  state.objects.set(sha, object);
  return sha;
}

export function commitOf(state: WorldState, sha: string): Commit {
  const object = state.objects.get(sha);
  if (object === undefined) throw new Error(`the fake repository has no ${sha}`);
  return readCommit(object);
}

/** Follows annotated tags to the commit; null where there is none. */
export function peel(state: WorldState, sha: string): string | null {
  const object = state.objects.get(sha);
  if (object?.type === 'tag') return peel(state, readTag(object).object);
  return object?.type === 'commit' ? sha : null;
}

/** A sha, `HEAD`, branch, tag or full ref, as the routes that take a commit-ish read it. */
export function resolveCommit(state: WorldState, name: string, defaultBranch = 'main'): string | null {
  if (/^[0-9a-f]{40}$/.test(name)) return peel(state, name);
  const names = name === 'HEAD' ? [`refs/heads/${defaultBranch}`] : [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`];
  const sha = names.map((candidate) => state.refs.get(candidate)).find((found) => found !== undefined);
  return sha === undefined ? null : peel(state, sha);
}

/** Path → sha of the blob, for every file of a tree. */
export function filesOfTree(state: WorldState, tree: string, prefix = ''): Map<string, string> {
  const object = state.objects.get(tree);
  const entries = object === undefined ? [] : readTree(object);
  return new Map(entries.flatMap(({ mode, name, sha }): [string, string][] => (mode === '40000' ? [...filesOfTree(state, sha, `${prefix}${name}/`)] : [[prefix + name, sha]])));
}

export function writeTree(state: WorldState, files: ReadonlyMap<string, string>): string {
  const folders = new Map<string, Map<string, string>>();
  const entries: TreeEntry[] = [];
  for (const [path, sha] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) entries.push({ mode: '100644', name: path, sha });
    else folders.set(path.slice(0, slash), (folders.get(path.slice(0, slash)) ?? new Map<string, string>()).set(path.slice(slash + 1), sha));
  }
  for (const [name, below] of folders) entries.push({ mode: '40000', name, sha: writeTree(state, below) });
  return store(state, encodeTree(entries));
}

export interface NewCommit {
  readonly parents: readonly string[];
  /** Written over the first parent's files; null removes one. */
  readonly files: Readonly<Record<string, string | Buffer | null>>;
  readonly message: string;
  readonly date: string;
}

export function commitFiles(state: WorldState, { parents, files, message, date }: NewCommit): string {
  const [first] = parents;
  const tree = first === undefined ? new Map<string, string>() : filesOfTree(state, commitOf(state, first).tree);
  for (const [path, bytes] of Object.entries(files)) {
    if (bytes === null) tree.delete(path);
    else tree.set(path, store(state, { type: 'blob', body: Buffer.from(bytes) }));
  }
  const person = { name: 'Ada', email: 'ada@example.org', date };
  return store(state, encodeCommit({ tree: writeTree(state, tree), parents, author: person, committer: person, message }));
}

export function ancestors(state: WorldState, sha: string): readonly string[] {
  const seen = new Set<string>();
  const queue = [sha];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...commitOf(state, next).parents);
  }
  return [...seen];
}

export function mergeBase(state: WorldState, one: string, other: string): string | null {
  const known = new Set(ancestors(state, one));
  return ancestors(state, other).find((sha) => known.has(sha)) ?? null;
}

/** What GitHub leaves at refs/pull/N/merge: the head's changes over the base, file by file. The head wins a conflict. */
export function mergeCommit(state: WorldState, { base, head, date }: { readonly base: string; readonly head: string; readonly date: string }): string {
  const common = mergeBase(state, base, head);
  const [from, ours, theirs] = [common, base, head].map((sha) => (sha === null ? new Map<string, string>() : filesOfTree(state, commitOf(state, sha).tree)));
  const merged = new Map(ours);
  for (const path of new Set([...(from?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
    const changed = theirs?.get(path);
    if (changed === from?.get(path)) continue;
    if (changed === undefined) merged.delete(path);
    else merged.set(path, changed);
  }
  const person = { name: 'GitHub', email: 'noreply@github.com', date };
  return store(state, encodeCommit({ tree: writeTree(state, merged), parents: [base, head], author: person, committer: person, message: `Merge ${head} into ${base}` }));
}
