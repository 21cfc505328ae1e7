import { z } from 'zod';

import type { Comment } from '../world-state.ts';
import { ApiError, type Answers, bodyOf, type Call, fire, found, loginOf, notFound, numberParameter } from './call.ts';
import { listReply } from './page.ts';
import { presentUser } from './present-user.ts';
import { nodeId, pageUrl, repositoryUrl, type Site } from './site.ts';

const ANY = ['issues', 'pull-requests'];
/** Measured by others in 2026: comments are refused beyond this many bytes, whatever the message says. */
const LARGEST_BODY = 262_144;
const bodySchema = z.object({ body: z.string() });

export const COMMENTS: Answers = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: { anyOf: ANY, level: 'read' },
    reply: (call) => {
      const issue = knownIssue(call);
      return listReply(call, [...call.state.comments.values()].filter((comment) => comment.issue === issue), (comment) => presentComment(call.site, comment));
    },
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: { anyOf: ANY, level: 'write' },
    reply: (call) => {
      const now = call.site.now();
      const comment = { id: call.site.nextId(), issue: knownIssue(call), login: loginOf(call), body: boundedBody(call), createdAt: now, updatedAt: now };
      call.state.comments.set(comment.id, comment);
      fire(call, { event: 'issue_comment', action: 'created', subject: `#${comment.issue}` });
      return { status: 201, body: presentComment(call.site, comment) };
    },
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: { anyOf: ANY, level: 'write' },
    reply: (call) => {
      const comment = found(call.state.comments.get(numberParameter(call, 'comment_id')));
      const edited = { ...comment, body: boundedBody(call), updatedAt: call.site.now() };
      call.state.comments.set(comment.id, edited);
      return { status: 200, body: presentComment(call.site, edited) };
    },
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: { anyOf: ANY, level: 'write' },
    reply: (call) => {
      if (!call.state.comments.delete(numberParameter(call, 'comment_id'))) throw notFound();
      return { status: 204 };
    },
  },
};

function knownIssue(call: Call): number {
  const issue = numberParameter(call, 'issue_number');
  found(call.state.pulls.get(issue));
  return issue;
}

function boundedBody(call: Call): string {
  const { body } = bodyOf(call, bodySchema);
  if (body.trim() === '') throw new ApiError(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'custom', field: 'body', message: "body can't be blank" }]);
  if (Buffer.byteLength(body) > LARGEST_BODY) {
    throw new ApiError(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'custom', field: 'body', message: 'body is too long (maximum is 65536 characters)' }]);
  }
  return body;
}

function presentComment(site: Site, { id, issue, login, body, createdAt, updatedAt }: Comment): object {
  return {
    id,
    node_id: nodeId('IC', id),
    url: `${repositoryUrl(site)}/issues/comments/${id}`,
    html_url: `${pageUrl(site)}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${repositoryUrl(site)}/issues/${issue}`,
    user: presentUser(site, login),
    created_at: createdAt,
    updated_at: updatedAt,
    body,
    author_association: login.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    performed_via_github_app: null,
  };
}
