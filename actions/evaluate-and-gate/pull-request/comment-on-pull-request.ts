import { basename } from 'node:path';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { GithubClient } from '../../../shared/github/client.ts';
import { upsertComment, type UpsertedComment } from '../../../shared/github/upsert-comment.ts';
import type { GithubEvent } from '../../../shared/host-github/read-event.ts';
import type { WorkflowRun } from '../../../shared/host-github/workflow-run.ts';
import type { Log } from '../../../shared/ports/log.ts';
import type { DecisionChanges } from '../../../shared/report/decision/decision-block.ts';
import { decisionChanges } from '../../../shared/report/decision/decision-changes.ts';
import { compareTestRows } from '../../../shared/report/decision/test-rows.ts';
import { escapeText } from '../../../shared/report/escape.ts';
import { evaluationReport } from '../../../shared/report/evaluation/evaluation-report.ts';
import { bytesOf, fitComment, MAX_COMMENT, MAX_SUMMARY_BYTES, unitsOf } from '../../../shared/report/evaluation/fit-comment.ts';
import type { ReportContext } from '../../../shared/report/evaluation/report-context.ts';
import type { Evaluation } from '../evaluate-and-gate.ts';
import type { BaseFile } from './base-file.ts';
import { changedInputs } from './changed-inputs.ts';

export interface CommentOptions {
  /** `auto` and `always`: on a pull request; `always` says so where there is none. */
  readonly mode: 'auto' | 'always' | 'never';
  readonly event: GithubEvent;
  readonly run: WorkflowRun;
  /** null without a token. */
  readonly client: GithubClient | null;
  readonly baseFile: BaseFile;
  readonly loaded: LoadedConfig;
  readonly log: Log;
  /** Addresses of the evaluation's artifact and of the page that explains the report. */
  readonly evidence?: string | undefined;
  readonly howTo?: string | undefined;
}

export interface Commented {
  /** The report with all that a run on GitHub knows, for its summary. */
  readonly summary: string;
  /** Address of the comment; null where there is none. */
  readonly comment: string | null;
}

type PullRequest = Extract<GithubEvent, { kind: 'pull-request' }>;

/**
 * Tells an evaluation on GitHub: what of the decision the pull request changes, which inputs it changes, and where everything is. Posts it as the
 * model's one comment, and says in the summary why, where that was not possible: a verdict does not depend on it.
 */
export async function commentOnPullRequest(evaluation: Evaluation, options: CommentOptions): Promise<Commented> {
  const { event, mode, run, log } = options;
  const context = await contextOnGithub(evaluation, options);
  const summaryWith = (note: string): string => {
    const whole = { name: '`report.md` of the evaluation', address: options.evidence };
    const fit = { limit: MAX_SUMMARY_BYTES - bytesOf(note), size: bytesOf, whole };
    return note + fitComment((length) => evaluationReport(evaluation.result, context, length), fit);
  };
  if (mode === 'never') return { summary: summaryWith(''), comment: null };
  if (event.kind !== 'pull-request') {
    if (mode === 'always') log.warn(`there is no pull request to comment on: the run was started by ${run.eventName}`);
    return { summary: summaryWith(''), comment: null };
  }
  const posted = await post(evaluation, { context, event }, options);
  const why = whyNot(posted, event);
  const comment = 'url' in posted ? posted.url : null;
  if (why === null) log.info(`The report is on the pull request: ${comment}`);
  else log.warn(why);
  return { summary: summaryWith(why === null ? '' : `> ${escapeText(why)}\n\n`), comment };
}

async function contextOnGithub(evaluation: Evaluation, { event, run, baseFile, loaded, evidence, howTo }: CommentOptions): Promise<ReportContext> {
  const { context, training, baseline } = evaluation;
  return {
    ...context,
    // A comment and a summary are read by more people than the evidence: rows stand there where mlops.yml asks for it.
    largestChanges: context.largestChanges && (context.largestChanges.shown === undefined ? { ...context.largestChanges, rows: null } : context.largestChanges),
    candidate: event.kind === 'pull-request' && context.candidate === 'this run' ? 'this PR' : context.candidate,
    baselineOrigin: baseline.origin,
    changedInputs: training === null || baseline.training === null ? undefined : changedInputs(training, baseline.training),
    decisionChanges: event.kind === 'pull-request' ? await changesOfDecision(evaluation, { event, baseFile, loaded }) : undefined,
    commit: event.kind === 'pull-request' ? event.head.sha : run.sha,
    run: run.url,
    evidence,
    howTo,
  };
}

async function changesOfDecision({ result, baseline, context }: Evaluation, { event, baseFile, loaded }: { readonly event: PullRequest; readonly baseFile: BaseFile; readonly loaded: LoadedConfig }): Promise<DecisionChanges> {
  const base = await baseFile.read();
  const config = base.state === 'read' ? ({ state: 'compared', changes: decisionChanges(base, loaded), ignored: base.ignored } as const) : base;
  return { config, testRows: compareTestRows(result, baseline.judged), baseline: context.baseline ?? 'the baseline', base: event.base.ref, file: basename(loaded.path) };
}

type Posted = UpsertedComment | { readonly state: 'no-token' };

async function post({ result }: Evaluation, { context, event }: { readonly context: ReportContext; readonly event: PullRequest }, { client, run, loaded }: CommentOptions): Promise<Posted> {
  if (client === null) return { state: 'no-token' };
  const whole = { name: "the run's summary", address: run.url };
  const text = fitComment((length) => evaluationReport(result, context, length), { limit: MAX_COMMENT, size: unitsOf, whole });
  return upsertComment(client, { issue: event.number, subject: loaded.config.model, order: { run: run.runNumber, attempt: run.runAttempt }, text });
}

/** null where it was posted. */
function whyNot(posted: Posted, { fork }: PullRequest): string | null {
  switch (posted.state) {
    case 'created':
    case 'updated':
      return null;
    case 'superseded':
      return 'A newer run has commented on the pull request already, so this report stands only in the summary of this run.';
    case 'no-token':
      return 'This report is not on the pull request, because there is no github-token.';
    case 'failed':
      return `This report is not on the pull request: ${posted.reason}.`;
    case 'refused':
      return fork
        ? 'This report is not on the pull request, because it comes from a fork, whose token may only read. The action report posts it from a workflow on workflow_run: see report-forks.yml in examples/workflows.'
        : `This report is not on the pull request: add "${posted.permission}" to the permissions of the job (GitHub said: ${posted.reason}).`;
  }
}
