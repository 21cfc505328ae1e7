import type { Commit } from '../git/git-object.ts';
import { ancestors, commitOf, filesOfTree, mergeBase, resolveCommit } from '../git/repository.ts';
import { ApiError, type Answers, type Call, found, parameter } from './call.ts';
import { presentPerson } from './git-objects.ts';
import { shownMessage } from './messages.ts';
import { nodeId, pageUrl, repositoryUrl } from './site.ts';

const READ = { anyOf: ['contents'], level: 'read' } as const;

export const COMMITS: Answers = {
  'GET /repos/{owner}/{repo}/commits/{ref}': {
    needs: READ,
    reply: (call) => {
      const name = parameter(call, 'ref');
      const sha = resolveCommit(call.state, name, call.site.defaultBranch);
      if (sha === null) throw new ApiError(422, `No commit found for SHA: ${name}`);
      if (call.headers.accept === 'application/vnd.github.sha') return { status: 200, body: Buffer.from(sha), headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' } };
      const commit = commitOf(call.state, sha);
      return { status: 200, body: { ...presentCommit(call, sha, commit), files: changedFiles(call, commit.parents[0] ?? null, sha) } };
    },
  },
  'GET /repos/{owner}/{repo}/compare/{basehead}': {
    needs: READ,
    reply: (call) => {
      const [base, head] = parameter(call, 'basehead').split('...').map((name) => found(resolveCommit(call.state, name, call.site.defaultBranch)));
      const common = mergeBase(call.state, found(base), found(head));
      if (common === null) throw new ApiError(404, 'No common ancestor');
      const ahead = ancestors(call.state, found(head)).filter((sha) => !ancestors(call.state, found(base)).includes(sha));
      const behind = ancestors(call.state, found(base)).filter((sha) => !ancestors(call.state, found(head)).includes(sha));
      const url = `${repositoryUrl(call.site)}/compare/${base}...${head}`;
      return {
        status: 200,
        body: {
          url,
          html_url: `${pageUrl(call.site)}/compare/${base}...${head}`,
          permalink_url: `${pageUrl(call.site)}/compare/${base}...${head}`,
          diff_url: `${url}.diff`,
          patch_url: `${url}.patch`,
          base_commit: presentCommit(call, found(base), commitOf(call.state, found(base))),
          merge_base_commit: presentCommit(call, common, commitOf(call.state, common)),
          status: ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical',
          ahead_by: ahead.length,
          behind_by: behind.length,
          total_commits: ahead.length,
          commits: ahead.toReversed().map((sha) => presentCommit(call, sha, commitOf(call.state, sha))),
          files: changedFiles(call, common, found(head)),
        },
      };
    },
  },
};

function presentCommit({ site }: Call, sha: string, { tree, parents, author, committer, message }: Commit): object {
  const url = `${repositoryUrl(site)}/commits/${sha}`;
  return {
    url,
    sha,
    node_id: nodeId('C', sha),
    html_url: `${pageUrl(site)}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repositoryUrl(site)}/git/commits/${sha}`,
      author: presentPerson(author),
      committer: presentPerson(committer),
      message: shownMessage(site.messages, message),
      comment_count: 0,
      tree: { sha: tree, url: `${repositoryUrl(site)}/git/trees/${tree}` },
    },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: `${repositoryUrl(site)}/commits/${parent}`, html_url: `${pageUrl(site)}/commit/${parent}` })),
  };
}

/** GitHub names no more of a comparison. */
const MAX_FILES = 300;

/** A file whose content is found under another name was moved. */
function changedFiles({ state }: Call, from: string | null, to: string): readonly object[] {
  const before = from === null ? new Map<string, string>() : filesOfTree(state, commitOf(state, from).tree);
  const after = filesOfTree(state, commitOf(state, to).tree);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
  const removed = new Map(changed.flatMap((path) => (after.has(path) ? [] : [[before.get(path), path] as const])));
  const moved = new Map(changed.flatMap((path) => (before.has(path) || !removed.has(after.get(path)) ? [] : [[path, removed.get(after.get(path)) ?? ''] as const])));
  const gone = new Set(moved.values());
  return changed
    .filter((path) => !gone.has(path))
    .slice(0, MAX_FILES)
    .map((filename) => ({
      filename,
      sha: after.get(filename) ?? before.get(filename) ?? null,
      ...(moved.has(filename) ? { status: 'renamed', previous_filename: moved.get(filename) } : { status: before.has(filename) ? (after.has(filename) ? 'modified' : 'removed') : 'added' }),
    }));
}
