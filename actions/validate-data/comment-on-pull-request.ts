import type { GithubClient } from '../../shared/github/client.ts';
import { cutSummary } from '../../shared/host-github/cut-summary.ts';
import type { GithubEvent } from '../../shared/host-github/read-event.ts';
import type { WorkflowRun } from '../../shared/host-github/workflow-run.ts';
import type { Log } from '../../shared/ports/log.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import type { Verdict } from '../../shared/verdict/verdict.ts';

/** GitHub takes more (65,536 characters by its own message); what is longer nobody reads there. */
const MAX_COMMENT_BYTES = 60_000;

const NOT_POSTED = 'the report is in the summary, but could not be posted as a comment';

/** Shows the report on the pull request, where that is asked for. The verdict does not depend on whether it could be posted. */
export async function commentOnPullRequest(
  { when, model, verdict, report }: { readonly when: 'auto' | 'always' | 'never'; readonly model: string; readonly verdict: Verdict; readonly report: string },
  { event, run, log, client }: { readonly event: GithubEvent; readonly run: WorkflowRun; readonly log: Log; readonly client: () => Promise<GithubClient> },
): Promise<void> {
  if (when === 'never' || (when === 'auto' && verdict === 'pass')) return;
  if (event.kind !== 'pull-request') {
    if (when === 'always') log.warn(`comment: always, but the event ${run.eventName} has no pull request; the report is in the summary`);
    return;
  }
  try {
    const { upsertComment } = await import('../../shared/github/upsert-comment.ts');
    const order = { run: run.runNumber, attempt: run.runAttempt };
    const posted = await upsertComment(await client(), { issue: event.number, subject: model, order, text: cutSummary(report, MAX_COMMENT_BYTES) });
    if ('url' in posted) log.info(`Comment: ${posted.url}`);
    else log.warn(`${NOT_POSTED}: ${posted.reason}`);
  } catch (error) {
    // A token that is not there.
    if (!(error instanceof UserError)) throw error;
    log.warn(`${NOT_POSTED}: ${error.message}`);
  }
}
