import { GraphQLError } from 'graphql';

import { readCommit, readTag } from '../git/read-object.ts';
import { commitOf, filesOfTree, peel, resolveCommit } from '../git/repository.ts';
import type { WorldState } from '../world-state.ts';
import { presentPerson } from './git-objects.ts';
import { shownMessage } from './messages.ts';
import { fullName, nodeId, pageUrl, type Site } from './site.ts';

const LARGEST_PAGE = 100;

interface Source {
  readonly site: Site;
  readonly state: () => WorldState;
}

interface RefsArguments {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

export function repositoryNode(source: Source): object {
  const { site, state } = source;
  return {
    __typename: 'Repository',
    id: nodeId('R', fullName(site)),
    name: site.repo,
    nameWithOwner: fullName(site),
    url: pageUrl(site),
    isPrivate: site.visibility === 'private',
    owner: { __typename: 'Organization', login: site.owner },
    defaultBranchRef: () => refNode(source, 'refs/heads/', site.defaultBranch),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => {
      const name = [qualifiedName, `refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`].find((candidate) => state().refs.has(candidate));
      const [prefix] = /^refs\/\w+\//.exec(name ?? '') ?? [];
      return name === undefined || prefix === undefined ? null : refNode(source, prefix, name.slice(prefix.length));
    },
    refs: (asked: RefsArguments) => refsConnection(source, asked),
    object: ({ oid, expression }: { readonly oid?: string; readonly expression?: string }) => objectNode(source, oid ?? lookUp(source, expression ?? '')),
  };
}

/** The names of a connection's refs are relative to the asked prefix, which has to end in a slash. */
function refsConnection(source: Source, { refPrefix, query, first, last, after, before, orderBy }: RefsArguments): object {
  const limit = first ?? last;
  if (limit === undefined || limit === null) throw new GraphQLError('You must provide a `first` or `last` value to properly paginate the `refs` connection.', { extensions: { type: 'MISSING_PAGINATION_BOUNDARIES' } });
  if (limit > LARGEST_PAGE) throw new GraphQLError(`Requesting ${limit} records on the \`refs\` connection exceeds the \`first\` limit of ${LARGEST_PAGE} records.`, { extensions: { type: 'EXCESSIVE_PAGINATION' } });
  const { refs } = source.state();
  const names = [...refs.keys()].filter((name) => refPrefix.endsWith('/') && name.startsWith(refPrefix)).map((name) => name.slice(refPrefix.length));
  const matching = names.filter((name) => name.toLowerCase().includes((query ?? '').toLowerCase()));
  const date = (name: string): string => {
    const commit = peel(source.state(), refs.get(refPrefix + name) ?? '');
    return commit === null ? '' : commitOf(source.state(), commit).committer.date;
  };
  const key = (name: string): string => (orderBy?.field === 'TAG_COMMIT_DATE' ? `${date(name)} ${name}` : name);
  const ascending = matching.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const ordered = orderBy?.direction === 'DESC' ? ascending.toReversed() : ascending;
  const cursor = (name: string): string => Buffer.from(`ref:${name}`).toString('base64');
  const position = (text: string): number => ordered.findIndex((name) => cursor(name) === text);
  const from = after === undefined || after === null ? 0 : position(after) + 1;
  const to = before === undefined || before === null ? ordered.length : position(before);
  const range = ordered.slice(from, to);
  const page = first === undefined || first === null ? range.slice(-limit) : range.slice(0, limit);
  const end = from + (first === undefined || first === null ? range.length : page.length);
  const nodes = page.map((name) => refNode(source, refPrefix, name));
  return {
    totalCount: matching.length,
    nodes,
    edges: page.map((name, index) => ({ cursor: cursor(name), node: nodes[index] })),
    pageInfo: {
      hasNextPage: end < ordered.length,
      hasPreviousPage: end - page.length > 0,
      startCursor: page[0] === undefined ? null : cursor(page[0]),
      endCursor: page.length === 0 ? null : cursor(page.at(-1) ?? ''),
    },
  };
}

function refNode(source: Source, prefix: string, name: string): object {
  const sha = source.state().refs.get(prefix + name) ?? '';
  return { __typename: 'Ref', id: nodeId('REF', prefix + name), name, prefix, target: () => objectNode(source, sha) };
}

function objectNode(source: Source, sha: string | null): object | null {
  const object = sha === null ? undefined : source.state().objects.get(sha);
  if (sha === null || object === undefined) return null;
  const common = { id: nodeId(object.type, sha), oid: sha, abbreviatedOid: sha.slice(0, 7) };
  if (object.type === 'tree') return { __typename: 'Tree', ...common };
  if (object.type === 'blob') return { __typename: 'Blob', ...common, text: object.body.toString(), byteSize: object.body.length, isBinary: object.body.includes(0), isTruncated: false };
  if (object.type === 'tag') {
    const { tag, message, tagger, object: target } = readTag(object);
    return { __typename: 'Tag', ...common, name: tag, message: shownMessage(source.site.messages, message), tagger: presentPerson(tagger), target: () => objectNode(source, target) };
  }
  const { tree, message, author, committer } = readCommit(object);
  return {
    __typename: 'Commit',
    ...common,
    message: shownMessage(source.site.messages, message),
    messageHeadline: message.split('\n')[0],
    committedDate: committer.date,
    authoredDate: author.date,
    author: presentPerson(author),
    committer: presentPerson(committer),
    tree: () => objectNode(source, tree),
    url: `${pageUrl(source.site)}/commit/${sha}`,
  };
}

/** `main`, `<sha>`, or `main:mlops.yml` for a file. */
function lookUp({ site, state }: Source, expression: string): string | null {
  const colon = expression.indexOf(':');
  const commit = resolveCommit(state(), colon < 0 ? expression : expression.slice(0, colon), site.defaultBranch);
  if (commit === null || colon < 0) return commit;
  return filesOfTree(state(), commitOf(state(), commit).tree).get(expression.slice(colon + 1)) ?? null;
}
