import { createHash } from 'node:crypto';

export type GitType = 'blob' | 'tree' | 'commit' | 'tag';

/** The bytes that git itself would store, so that every sha of the fake world is git's own. */
export interface GitObject {
  readonly type: GitType;
  readonly body: Buffer;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601; its offset is kept, its fraction of a second is not. */
  readonly date: string;
}

export interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

export interface AnnotatedTag {
  readonly object: string;
  readonly type: GitType;
  readonly tag: string;
  readonly tagger: Person;
  readonly message: string;
}

/** `100644`, `100755`, `120000` for a blob, `40000` for a tree. */
export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

export const frame = ({ type, body }: GitObject): Buffer => Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
export const gitSha = (object: GitObject): string => createHash('sha1').update(frame(object)).digest('hex');

export function encodeCommit({ tree, parents, author, committer, message }: Commit): GitObject {
  const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${signature(author)}`, `committer ${signature(committer)}`];
  return { type: 'commit', body: Buffer.from(`${head.join('\n')}\n\n${message}`) };
}

export function encodeTag({ object, type, tag, tagger, message }: AnnotatedTag): GitObject {
  return { type: 'tag', body: Buffer.from(`object ${object}\ntype ${type}\ntag ${tag}\ntagger ${signature(tagger)}\n\n${message}`) };
}

export function encodeTree(entries: readonly TreeEntry[]): GitObject {
  // git orders a folder as if its name ended in a slash.
  const key = ({ mode, name }: TreeEntry): Buffer => Buffer.from(mode === '40000' ? `${name}/` : name);
  const sorted = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)));
  return { type: 'tree', body: Buffer.concat(sorted.flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')])) };
}

function signature({ name, email, date }: Person): string {
  const clean = (text: string): string => text.replaceAll(/[<>\n]/g, '').trim();
  const offset = /([+-]\d\d):?(\d\d)$/.exec(date);
  return `${clean(name)} <${clean(email)}> ${Math.floor(Date.parse(date) / 1000)} ${offset === null ? '+0000' : `${offset[1]}${offset[2]}`}`;
}
