import type { GithubClient } from '../../shared/github/client.ts';
import type { PullRequest } from '../../shared/github/pull-requests.ts';
import { upsertComment, type UpsertedComment } from '../../shared/github/upsert-comment.ts';
import type { UpsertedCheckRun } from '../../shared/github/upsert-check-run.ts';
import type { GithubEvent, RunEvent } from '../../shared/host-github/read-event.ts';
import type { Log } from '../../shared/ports/log.ts';
import { formatList } from '../../shared/report/format.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { type Verdict, worstVerdict } from '../../shared/verdict/verdict.ts';
import { changedConfigs } from './changed-configs.ts';
import { postCheckRuns } from './check-runs.ts';
import { findPullRequests } from './find-pull-requests.ts';
import { readEvaluations, type RunEvaluation } from './read-evaluations.ts';
import { runComment, type RunCommentOptions } from './run-comment.ts';
import { claimedVerdict, type ToldModel, toldModels } from './told-models.ts';

/** Models in a sentence. */
const MAX_NAMED = 5;

export interface ReportInputs {
  readonly event: GithubEvent;
  /** Of every mlops.yml. */
  readonly paths: readonly string[];
  /** Whether a check run on each model is made too. */
  readonly check: boolean;
  /** Address of this repository. */
  readonly repositoryPage: string;
  /** A folder for what is fetched; nothing stays there. */
  readonly temporary: string;
  readonly howTo: string | undefined;
}

export interface Reported {
  /** What became of the report: `skipped` where the run needs none, `none` where there is nothing to report on or with. */
  readonly state: 'commented' | 'superseded' | 'not-posted' | 'older' | 'closed' | 'none' | 'skipped';
  /** What the run says of its models; inconclusive where it says nothing. */
  readonly verdict: Verdict;
  readonly sentence: string;
  /** Addresses of the comments. */
  readonly comments: readonly string[];
  /** Addresses of the check runs. */
  readonly checks: readonly string[];
  /** The comment as Markdown; absent where there is none to write. */
  readonly text?: string;
}

/**
 * Tells, on the pull request, what a run of a fork left. Nothing of the fork is run, checked out or unpacked but JSON, and neither the pull request
 * nor what it changes of the decision is taken from the run.
 * @throws UserError in a job that is not on `workflow_run`, PlatformError naming the permission
 */
export async function report({ event, paths, check, repositoryPage, temporary, howTo }: ReportInputs, { client, log }: { readonly client: GithubClient; readonly log: Log }): Promise<Reported> {
  if (event.kind !== 'workflow-run' || event.action !== 'completed') {
    throw new UserError('the report works in a job that another run starts when it has ended; write: on: { workflow_run: { workflows: [model], types: [completed] } }');
  }
  const nothing = { verdict: 'inconclusive', comments: [], checks: [] } as const;
  if (event.event !== 'pull_request') return { ...nothing, state: 'skipped', sentence: `The run was started by ${event.event}, and no pull request waits for it` };
  if (!event.fork) return { ...nothing, state: 'skipped', sentence: "The run is of a branch of this repository, and evaluate-and-gate comments by itself; give the job the condition if: github.event.workflow_run.head_repository.full_name != github.repository" };
  const found = await findPullRequests(client, event);
  if (found.state !== 'found') return { ...nothing, ...found };

  const evaluations = await readEvaluations(event.runId, { client, temporary, log });
  const posted: Posted[] = [];
  for (const pull of found.pulls) {
    const others = found.pulls.flatMap(({ number }) => (number === pull.number ? [] : number));
    const one = await reportOn(pull, { event, paths, repositoryPage, howTo, evaluations, others, client });
    if (one !== null) posted.push(one);
  }
  const [first] = posted;
  if (first === undefined) return { ...nothing, state: 'none', sentence: `The run left no evaluation, and neither side of the pull request has ${paths.join(', ')} (input config): nothing is reported` };
  // The pull requests share their head. A newer run that has commented has made its check runs too.
  const newest = posted.find(({ outcome }) => outcome.state !== 'superseded');
  const checks = check && newest !== undefined ? await postCheckRuns(newest.models, { options: newest.options, client }) : [];
  return {
    ...outcomeOf(posted, checks),
    verdict: worstVerdict(first.models.map(claimedVerdict)),
    comments: posted.flatMap(({ outcome }) => ('url' in outcome && outcome.state !== 'superseded' ? outcome.url : [])),
    checks: checks.flatMap((one) => ('url' in one ? one.url : [])),
    text: first.text,
  };
}

interface Posted {
  readonly number: number;
  readonly text: string;
  readonly models: readonly ToldModel[];
  readonly options: RunCommentOptions;
  readonly outcome: UpsertedComment;
}

interface Reporting extends Pick<ReportInputs, 'paths' | 'repositoryPage' | 'howTo'> {
  readonly event: RunEvent;
  readonly evaluations: ReadonlyMap<string, RunEvaluation>;
  readonly others: readonly number[];
  readonly client: GithubClient;
}

/** null where there is nothing to tell. */
async function reportOn(pull: PullRequest, { event, paths, repositoryPage, howTo, evaluations, others, client }: Reporting): Promise<Posted | null> {
  const { configs, workflows, unseen } = await changedConfigs(client, { base: pull.base.sha, head: event.head.sha, paths });
  const models = toldModels(configs, evaluations);
  if (models.length === 0) return null;
  const runs = `${repositoryPage}/actions/runs/`;
  const options = { event, runPage: `${runs}${event.runId}`, runs, howTo, base: pull.base.ref, others, workflows, unseen };
  const text = runComment(models, options);
  // Numbers of runs count up within a workflow: each has a comment of its own.
  const subject = `fork/${event.workflowId}`;
  const outcome = await upsertComment(client, { issue: pull.number, subject, order: { run: event.runNumber, attempt: event.runAttempt }, text });
  return { number: pull.number, text, models, options, outcome };
}

/** The worst of it, where there are several pull requests. */
function outcomeOf(posted: readonly Posted[], checks: readonly UpsertedCheckRun[]): Pick<Reported, 'state' | 'sentence'> {
  for (const { number, outcome } of posted) {
    if (outcome.state === 'refused') return { state: 'not-posted', sentence: `The report is not on #${number}: add "${outcome.permission}" to the permissions of the job (GitHub said: ${outcome.reason})` };
    if (outcome.state === 'failed') return { state: 'not-posted', sentence: `The report is not on #${number}: ${outcome.reason}` };
  }
  for (const one of checks) {
    if (one.state === 'refused') return { state: 'not-posted', sentence: `The check run is not there: add "${one.permission}" to the permissions of the job (GitHub said: ${one.reason})` };
    if (one.state === 'failed') return { state: 'not-posted', sentence: `The check run is not there: ${one.reason}` };
  }
  const all = formatList(posted.map(({ number }) => `#${number}`));
  if (posted.every(({ outcome }) => outcome.state === 'superseded')) return { state: 'superseded', sentence: `A newer run has reported on ${all} already: nothing is overwritten` };
  const said = posted[0]?.models.slice(0, MAX_NAMED).map((told) => `${told.model} ${claimedVerdict(told)}`) ?? [];
  return { state: 'commented', sentence: `The report is on ${all}; the run says: ${said.join(', ')}` };
}
