import { posix } from 'node:path';

import type { RunEvent } from '../../shared/host-github/read-event.ts';
import { cutText } from '../../shared/report/cut-text.ts';
import { decisionBlock, type DecisionChanges } from '../../shared/report/decision/decision-block.ts';
import { codeSpan, escapeText } from '../../shared/report/escape.ts';
import { evaluationReport } from '../../shared/report/evaluation/evaluation-report.ts';
import { fitComment, MAX_COMMENT, unitsOf } from '../../shared/report/evaluation/fit-comment.ts';
import type { BaselineOrigin, ReportContext } from '../../shared/report/evaluation/report-context.ts';
import { FULL_DETAIL } from '../../shared/report/evaluation/report-detail.ts';
import { formatCount, formatList, ICON } from '../../shared/report/format.ts';
import { link } from '../../shared/report/link.ts';
import type { EvaluationContext } from '../../shared/results/evaluation-context.ts';
import type { RunEvaluation } from './read-evaluations.ts';
import type { ToldModel } from './told-models.ts';

const MAX_NAME = 100;
const MAX_REASON = 500;
const MAX_NAMED = 3;
const BETWEEN = '\n\n---\n\n';

export interface RunCommentOptions {
  readonly event: RunEvent;
  /** Page of the run that judged; those of its artifacts lie below it. */
  readonly runPage: string;
  /** Pages of this repository's runs, up to their number. */
  readonly runs: string;
  readonly howTo: string | undefined;
  /** The base branch, such as `main`. */
  readonly base: string;
  /** Numbers of other pull requests with the same head. */
  readonly others: readonly number[];
  /** What of the pull request says what a run does. */
  readonly workflows: readonly string[];
  /** Why there may be more of them. */
  readonly unseen: string | null;
}

/** One text on all that a run of a fork left: a sentence on whose word it is, then a section on each model. Markdown of at most so many characters. */
export function runComment(models: readonly ToldModel[], options: RunCommentOptions, most: number = MAX_COMMENT): string {
  let text = `${origin(options)}\n\n`;
  for (const [place, told] of models.entries()) {
    const left = models.length - place;
    const gap = place === 0 ? '' : BETWEEN;
    const limit = Math.floor((most - text.length) / left) - gap.length;
    text += gap + section(told, options, limit).trimEnd();
  }
  return `${text}\n`;
}

function origin({ event, runPage, others, workflows, unseen }: RunCommentOptions): string {
  const { head, runNumber } = event;
  const of = link(`Run ${runNumber}`, runPage);
  const shown = workflows.slice(0, MAX_NAMED).map((path) => codeSpan(cutText(path, MAX_NAME)));
  const more = workflows.length > MAX_NAMED ? [`${formatCount(workflows.length - MAX_NAMED)} more files there`] : [];
  const sentences = [
    `ℹ️ **From the contributor's own run, not judged again here.** ${of} of ${codeSpan(cutText(head.repository ?? '', MAX_NAME))} at ${codeSpan(head.sha.slice(0, 7))} left what stands here, and a pull request can change all that it runs: it is evidence, not proof.`,
    ...(workflows.length === 0 ? [] : [`⚠️ **It changes ${formatList([...shown, ...more])}.**`]),
    ...(unseen === null ? [] : [`⚠️ **Whether it changes ${workflows.length === 0 ? '' : 'more '}files below \`.github\` can't be told:** ${unseen}.`]),
    ...(others.length === 0 ? [] : [`The same commit is the head of ${formatList(others.map((number) => `#${number}`))} too; which of them it ran for is not known.`]),
  ];
  return `> ${sentences.join(' ')}`;
}

function section({ model, evaluation, config }: ToldModel, options: RunCommentOptions, limit: number): string {
  const decision = { config: config.changes, testRows: { state: 'unknown' }, baseline: 'the baseline', base: options.base, file: config.path } as const;
  if (evaluation.state !== 'held') return without(model, { evaluation, decision, options });
  const { result, context, artifact, at } = evaluation;
  const evidence = `${options.runPage}/artifacts/${artifact}`;
  const told: ReportContext = {
    model,
    config: posix.basename(config.path),
    baseline: context.baseline,
    candidate: 'this PR',
    data: context.data,
    time: at,
    baselineOrigin: originOf(context, options.runs),
    // Only a run that we trust could say that the rows are the same.
    decisionChanges: { ...decision, baseline: context.baseline ?? 'the baseline', testRows: context.test_rows.state === 'changed' ? context.test_rows : { state: 'unknown' } },
    changedInputs: context.changed_inputs ?? undefined,
    byAuthor: true,
    commit: options.event.head.sha,
    run: options.runPage,
    evidence,
    howTo: options.howTo,
  };
  return fitComment((length) => evaluationReport(result, told, length), { limit, size: unitsOf, whole: { name: 'its artifact', address: evidence } });
}

/** An address from outside may lead anywhere: only one of a run of this repository stays. */
function originOf({ baseline_origin: { instead_of: insteadOf, verdict, run, ...rest } }: EvaluationContext, runs: string): BaselineOrigin {
  const isOurs = run !== null && run.startsWith(runs) && /^\d{1,15}$/.test(run.slice(runs.length));
  return { ...rest, run: isOurs ? run : null, insteadOf, ...(verdict === null ? {} : { verdict }) };
}

function without(model: string, { evaluation, decision, options }: { readonly evaluation: Exclude<RunEvaluation, { state: 'held' }> | { readonly state: 'missing' }; readonly decision: DecisionChanges; readonly options: RunCommentOptions }): string {
  const { conclusion } = options.event;
  const ended = conclusion === null ? 'ended' : `ended as ${codeSpan(cutText(conclusion, MAX_NAME))}`;
  const [title, sentence] =
    evaluation.state === 'missing'
      ? ['no evaluation', `The run ${ended} and left no evaluation of it: see ${link('its log', options.runPage)}.`]
      : ['no evaluation that can be used', `What the run left of it is not shown: ${escapeText(cutText(evaluation.reason, MAX_REASON))}.`];
  const block = decisionBlock(decision, FULL_DETAIL.changes);
  return [`### ${ICON.inconclusive} ${escapeText(cutText(model, MAX_NAME))}: ${title}`, sentence, block].filter((part) => part !== '').join('\n\n');
}
