import { UserError } from '../verdict/errors.ts';
import type { GithubEvent } from './read-event.ts';

/**
 * A job on `workflow_run` or `pull_request_target` has a token that may write, whoever made the change that it works on: a fork's pull request
 * starts them, too, and its branch may be called main.
 * @throws UserError
 */
export function refuseFork(event: GithubEvent, done: 'registered' | 'deployed'): void {
  if (event.kind === 'pull-request' && event.fork) {
    throw new UserError(`nothing is ${done} from a fork's pull request (#${event.number}), whose code nobody here has merged; leave this step to runs of the base branch, such as on: push`);
  }
  if (event.kind !== 'workflow-run' || !event.fork) return;
  throw new UserError(
    `nothing is ${done} after a run from a fork (workflow_run ${event.runId}), whose code nobody here has merged; give the job the condition if: github.event.workflow_run.head_repository.full_name == github.repository`,
  );
}
