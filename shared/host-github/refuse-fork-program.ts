import { UserError } from '../verdict/errors.ts';
import type { GithubEvent } from './read-event.ts';

/**
 * Whether a job works for a fork's change with what a fork must not have: started by another event than `pull_request`, it is given the
 * repository's secrets and a token that may write
 * (https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout).
 */
export function isPrivilegedForFork(event: GithubEvent, eventName: string): boolean {
  const ofFork = (event.kind === 'pull-request' || event.kind === 'workflow-run') && event.fork;
  return ofFork && eventName !== 'pull_request';
}

/**
 * Keeps a program of the repository from running in such a job: what is checked out there may be the fork's, and no environment without
 * tokens keeps it from the files of the runner.
 * @param key of mlops.yml that names it
 * @throws UserError
 */
export function refuseForkProgram(event: GithubEvent, { eventName, key }: { readonly eventName: string; readonly key: string }): void {
  if (!isPrivilegedForFork(event, eventName)) return;
  throw new UserError(`${key} is not run in a job on ${eventName} that works for a fork's change: it would have the secrets of this repository in reach; run it on: pull_request, and let the action report comment`);
}
