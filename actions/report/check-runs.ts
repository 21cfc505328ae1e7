import type { GithubClient } from '../../shared/github/client.ts';
import { type CheckRunText, upsertCheckRun, type UpsertedCheckRun } from '../../shared/github/upsert-check-run.ts';
import { cutText } from '../../shared/report/cut-text.ts';
import type { Verdict } from '../../shared/verdict/verdict.ts';
import { runComment, type RunCommentOptions } from './run-comment.ts';
import { claimedVerdict, type ToldModel } from './told-models.ts';

/** Three bytes a character at most, of the 65,535 that GitHub takes. */
const MAX_SUMMARY = 20_000;
const MAX_NAME = 100;

/** A check run on each model of a run of a fork, on the commit that GitHub names as the head of its pull request. */
export async function postCheckRuns(models: readonly ToldModel[], { options, client }: { readonly options: RunCommentOptions; readonly client: GithubClient }): Promise<readonly UpsertedCheckRun[]> {
  const posted: UpsertedCheckRun[] = [];
  for (const told of models) posted.push(await upsertCheckRun(client, checkRunOf(told, options)));
  return posted;
}

function checkRunOf(told: ToldModel, options: RunCommentOptions): CheckRunText {
  const { event, runPage } = options;
  const verdict = claimedVerdict(told);
  return {
    name: `mlops / ${cutText(told.model, MAX_NAME)}`,
    headSha: event.head.sha,
    externalId: `mlops-actions/fork/${event.workflowId}/${event.runId}/${cutText(told.model, MAX_NAME)}`,
    conclusion: conclusionOf(verdict),
    title: `The contributor's own run says: ${verdict}`,
    summary: `${sentenceOf(verdict)}\n\n${runComment([told], options, MAX_SUMMARY - sentenceOf(verdict).length)}`,
    detailsUrl: runPage,
  };
}

/**
 * A fork's own word is never enough: where a check is required, GitHub takes `neutral` and `skipped` for passed like `success`
 * (https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches),
 * so what did not fail waits for a person.
 */
function conclusionOf(verdict: Verdict): CheckRunText['conclusion'] {
  return verdict === 'fail' ? 'failure' : 'action_required';
}

function sentenceOf(verdict: Verdict): string {
  return verdict === 'fail'
    ? 'The run of the fork says itself that its model failed.'
    : 'This check never passes: what a run of a fork says of itself is no proof, so it asks for a person, whose word counts. The base branch judges after the merge.';
}
