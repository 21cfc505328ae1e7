import type { GithubEvent } from '../../../shared/host-github/read-event.ts';
import { isPrivilegedForFork } from '../../../shared/host-github/refuse-fork-program.ts';

/** Why the base is not trained again in a job: its program would run with secrets beside what a fork may have left there. null where it may be. */
export function refuseRerun(event: GithubEvent, eventName: string): string | null {
  if (!isPrivilegedForFork(event, eventName)) return null;
  return `the base is not trained again in a job on ${eventName} for a fork's change, which would have the secrets of this repository in reach; judge it on: pull_request`;
}
