import type { AnnotatedTag, Commit, GitObject, GitType, Person, TreeEntry } from './git-object.ts';

const TYPES: readonly GitType[] = ['blob', 'tree', 'commit', 'tag'];

export function readCommit(object: GitObject): Commit {
  const { headers, message } = split(object, 'commit');
  const one = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? '';
  return {
    tree: one('tree'),
    parents: headers.filter(([key]) => key === 'parent').map(([, sha]) => sha),
    author: person(one('author')),
    committer: person(one('committer')),
    message,
  };
}

export function readTag(object: GitObject): AnnotatedTag {
  const { headers, message } = split(object, 'tag');
  const one = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? '';
  return { object: one('object'), type: TYPES.find((type) => type === one('type')) ?? 'commit', tag: one('tag'), tagger: person(one('tagger')), message };
}

export function readTree({ type, body }: GitObject): readonly TreeEntry[] {
  if (type !== 'tree') throw new Error(`a ${type} is no tree`);
  const entries: TreeEntry[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(0, at);
    const [mode = '', ...name] = body.subarray(at, end).toString().split(' ');
    entries.push({ mode, name: name.join(' '), sha: body.subarray(end + 1, end + 21).toString('hex') });
    at = end + 21;
  }
  return entries;
}

function split({ type, body }: GitObject, wanted: GitType): { headers: readonly [string, string][]; message: string } {
  if (type !== wanted) throw new Error(`a ${type} is no ${wanted}`);
  const text = body.toString();
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
  return { headers, message: text.slice(end + 2) };
}

function person(text: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? [];
  return { name, email, date: wholeSeconds(new Date(Number(seconds) * 1000)) };
}

/** As GitHub writes a date: `2026-11-21T10:02:00Z`. */
export const wholeSeconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');
