import { expect, test } from 'vitest';

import { UserError } from '../verdict/errors.ts';
import type { GithubEvent } from './read-event.ts';
import { refuseForkProgram } from './refuse-fork-program.ts';

const sha = 'a'.repeat(40);
const pull = (fork: boolean): GithubEvent => ({ kind: 'pull-request', number: 7, action: 'opened', base: { sha, ref: 'main' }, head: { sha, ref: 'x' }, fork, defaultBranch: 'main' });
const ended = (fork: boolean): GithubEvent => ({ kind: 'workflow-run', action: 'completed', runId: 1, runNumber: 1, runAttempt: 1, workflowId: 1, event: 'pull_request', conclusion: null, head: { sha, ref: 'x', repository: null }, fork });

test.each<[string, GithubEvent, string, boolean]>([
  ["a fork's pull request", pull(true), 'pull_request', true],
  ["a fork's pull request with the secrets", pull(true), 'pull_request_target', false],
  ['what follows the run of a fork', ended(true), 'workflow_run', false],
  ['an own pull request with the secrets', pull(false), 'pull_request_target', true],
  ['what follows an own run', ended(false), 'workflow_run', true],
  ['a push', { kind: 'push', ref: 'refs/heads/main', before: sha, after: sha }, 'push', true],
])('on %s', (_, event, eventName, runs) => {
  const message = `train.command is not run in a job on ${eventName} that works for a fork's change: it would have the secrets of this repository in reach; run it on: pull_request, and let the action report comment`;
  const refuse = (): void => refuseForkProgram(event, { eventName, key: 'train.command' });
  if (runs) expect(refuse).not.toThrow();
  else expect(refuse).toThrow(new UserError(message));
});
