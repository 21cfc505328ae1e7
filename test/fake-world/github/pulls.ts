import { ancestors } from '../git/repository.ts';
import type { Pull } from '../world-state.ts';
import { type Answers, type Call, found, numberParameter, parameter } from './call.ts';
import { listReply } from './page.ts';
import { presentRepository } from './present-repository.ts';
import { presentUser } from './present-user.ts';
import { fullName, nodeId, pageUrl, repositoryUrl } from './site.ts';

const READ = { anyOf: ['pull-requests'], level: 'read' } as const;

export const PULLS: Answers = {
  'GET /repos/{owner}/{repo}/pulls': {
    needs: READ,
    reply: (call) => {
      const state = call.query.get('state') ?? 'open';
      const head = call.query.get('head');
      const base = call.query.get('base');
      const matching = [...call.state.pulls.values()].filter(
        (pull) => (state === 'all' || pull.state === state) && (head === null || headLabel(pull) === head) && (base === null || pull.baseRef === base),
      );
      return listReply(call, matching.toSorted((a, b) => b.number - a.number), (pull) => presentPull(call, pull));
    },
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    needs: READ,
    reply: (call) => {
      const pull = found(call.state.pulls.get(numberParameter(call, 'pull_number')));
      const details = {
        merged: false,
        mergeable: true,
        rebaseable: true,
        mergeable_state: 'clean',
        merged_by: null,
        comments: 0,
        review_comments: 0,
        maintainer_can_modify: false,
        commits: 1,
        additions: 1,
        deletions: 0,
        changed_files: 1,
      };
      return { status: 200, body: { ...presentPull(call, pull), ...details } };
    },
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
    needs: READ,
    reply: (call) => {
      // GitHub knows only commits of this repository: a fork's commit leads to nothing.
      const sha = parameter(call, 'commit_sha');
      const own = [...call.state.pulls.values()].filter((pull) => pull.headRepository === fullName(call.site));
      return listReply(call, own.filter((pull) => ancestors(call.state, pull.headSha).includes(sha) && !ancestors(call.state, pull.baseSha).includes(sha)), (pull) => presentPull(call, pull));
    },
  },
};

const headLabel = ({ headRepository, headRef }: Pull): string => `${headRepository.split('/')[0]}:${headRef}`;

export function presentPull({ site }: Pick<Call, 'site'>, pull: Pull): object {
  const url = `${repositoryUrl(site)}/pulls/${pull.number}`;
  const issue = `${repositoryUrl(site)}/issues/${pull.number}`;
  const page = `${pageUrl(site)}/pull/${pull.number}`;
  const statuses = `${repositoryUrl(site)}/statuses/${pull.headSha}`;
  const side = (repository: string, ref: string, sha: string): object => ({
    label: `${repository.split('/')[0]}:${ref}`,
    ref,
    sha,
    user: presentUser(site, repository.split('/')[0] ?? ''),
    repo: presentRepository(site, repository),
  });
  return {
    url,
    id: pull.number,
    node_id: nodeId('PR', pull.number),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(site)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: presentUser(site, pull.login),
    body: null,
    labels: [],
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: pull.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(pull.headRepository, pull.headRef, pull.headSha),
    base: side(fullName(site), pull.baseRef, pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${repositoryUrl(site)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: pull.headRepository === fullName(site) ? 'MEMBER' : 'NONE',
    auto_merge: null,
    draft: false,
  };
}
