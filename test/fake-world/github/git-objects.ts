import { z } from 'zod';

import { type AnnotatedTag, type Commit, encodeCommit, encodeTag, type GitObject, type Person } from '../git/git-object.ts';
import { readCommit, readTag } from '../git/read-object.ts';
import { store } from '../git/repository.ts';
import { ApiError, type Answers, bodyOf, type Call, found, loginOf, parameter } from './call.ts';
import { shownMessage, storedMessage } from './messages.ts';
import { nodeId, pageUrl, repositoryUrl, type Site } from './site.ts';

const READ = { anyOf: ['contents'], level: 'read' } as const;
const WRITE = { anyOf: ['contents'], level: 'write' } as const;
const personSchema = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const commitSchema = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()).default([]), author: personSchema.optional(), committer: personSchema.partial().optional() });
const tagSchema = z.object({ tag: z.string(), message: z.string(), object: z.string(), type: z.enum(['commit', 'tree', 'blob']), tagger: personSchema.optional() });
const UNVERIFIED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** Commits and tag objects. They are stored as git stores them, so the same request at the same second gives the same sha. */
export const GIT_OBJECTS: Answers = {
  'POST /repos/{owner}/{repo}/git/commits': {
    needs: WRITE,
    reply: (call) => {
      const { message, tree, parents, author, committer } = bodyOf(call, commitSchema);
      if (call.state.objects.get(tree)?.type !== 'tree') throw new ApiError(422, 'Tree SHA does not exist');
      if (parents.some((parent) => call.state.objects.get(parent)?.type !== 'commit')) throw new ApiError(422, 'Parent SHA does not exist or is not a commit object');
      const by = person(call, author);
      const commit = { tree, parents, author: by, committer: { ...by, ...defined(committer) }, message: storedMessage(call.site.messages, message) };
      const sha = make(call, encodeCommit(commit));
      return { status: 201, body: presentGitCommit(call, sha, commit) };
    },
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    needs: READ,
    reply: (call) => {
      const sha = parameter(call, 'commit_sha');
      const object = found(call.state.objects.get(sha));
      if (object.type !== 'commit') throw new ApiError(404, 'Not Found');
      return { status: 200, body: presentGitCommit(call, sha, readCommit(object)) };
    },
  },
  'POST /repos/{owner}/{repo}/git/tags': {
    needs: WRITE,
    reply: (call) => {
      const { tag, message, object, type, tagger } = bodyOf(call, tagSchema);
      if (call.state.objects.get(object)?.type !== type) throw new ApiError(422, `Object ${object} is not a ${type}`);
      const made = { tag, message: storedMessage(call.site.messages, message), object, type, tagger: person(call, tagger) };
      return { status: 201, body: presentGitTag(call.site, make(call, encodeTag(made)), made) };
    },
  },
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': {
    needs: READ,
    reply: (call) => {
      const sha = parameter(call, 'tag_sha');
      const object = found(call.state.objects.get(sha));
      if (object.type !== 'tag') throw new ApiError(404, 'Not Found');
      return { status: 200, body: presentGitTag(call.site, sha, readTag(object)) };
    },
  },
};

function make({ state, site }: Call, object: GitObject): string {
  const sha = store(state, object);
  site.made.add(sha);
  return sha;
}

function person(call: Call, given: z.infer<typeof personSchema> | undefined): Person {
  const login = loginOf(call);
  return { name: given?.name ?? login, email: given?.email ?? `${login}@users.noreply.github.com`, date: given?.date ?? call.site.now() };
}

/** Without the keys that were not sent, which would overwrite. */
function defined({ name, email, date }: NonNullable<z.infer<typeof commitSchema>['committer']> = {}): Partial<Person> {
  return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }), ...(date === undefined ? {} : { date }) };
}

export function presentPerson({ name, email, date }: Person): object {
  return { name, email, date: new Date(Math.floor(Date.parse(date) / 1000) * 1000).toISOString().replace('.000Z', 'Z') };
}

function presentGitCommit({ site }: Call, sha: string, { tree, parents, author, committer, message }: Commit): object {
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${repositoryUrl(site)}/git/commits/${sha}`,
    html_url: `${pageUrl(site)}/commit/${sha}`,
    author: presentPerson(author),
    committer: presentPerson(committer),
    tree: { sha: tree, url: `${repositoryUrl(site)}/git/trees/${tree}` },
    message: shownMessage(site.messages, message),
    parents: parents.map((parent) => ({ sha: parent, url: `${repositoryUrl(site)}/git/commits/${parent}`, html_url: `${pageUrl(site)}/commit/${parent}` })),
    verification: UNVERIFIED,
  };
}

function presentGitTag(site: Site, sha: string, { tag, message, object, type, tagger }: AnnotatedTag): object {
  return {
    node_id: nodeId('TA', sha),
    sha,
    url: `${repositoryUrl(site)}/git/tags/${sha}`,
    tag,
    message: shownMessage(site.messages, message),
    tagger: presentPerson(tagger),
    object: { sha: object, type, url: `${repositoryUrl(site)}/git/${type}s/${object}` },
    verification: UNVERIFIED,
  };
}
