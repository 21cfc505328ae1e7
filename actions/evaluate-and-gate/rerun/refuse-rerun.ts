import type { GithubEvent } from '../../../shared/host-github/read-event.ts';

/**
 * Why the base is not trained again in a job: one that works on a fork's change, but is started by another event than `pull_request`, is
 * given the repository's secrets and a token that may write, and the base's program would run beside what the fork may have left there
 * (https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout).
 * @returns null where it may be
 */
export function refuseRerun(event: GithubEvent, eventName: string): string | null {
  const ofFork = (event.kind === 'pull-request' || event.kind === 'workflow-run') && event.fork;
  if (!ofFork || eventName === 'pull_request') return null;
  return `the base is not trained again in a job on ${eventName} for a fork's change, which would have the secrets of this repository in reach; judge it on: pull_request`;
}
