import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { isAccepted } from '../../verdict/verdict.ts';
import { cutText } from '../cut-text.ts';
import { decisionBlock } from '../decision/decision-block.ts';
import { codeSpan, escapeText } from '../escape.ts';
import { formatCount, ICON } from '../format.ts';
import { link } from '../link.ts';
import { phraseMarkdown } from '../phrase.ts';
import { sliceName } from '../slice-name.ts';
import { changedInputsLine } from './changed-inputs-line.ts';
import { constantSentence, isBeaten } from './constant-sentence.ts';
import { policyBlock } from './policy-block.ts';
import { waiverBlock } from './waiver-block.ts';
import { waiverToAdd } from './waiver-to-add.ts';
import { gateTable } from './gate-table.ts';
import { headline } from './headline.ts';
import type { ReportContext } from './report-context.ts';
import { FULL_DETAIL, type ReportDetail } from './report-detail.ts';
import { reportDetails } from './report-details.ts';
import { reportFoot } from './report-foot.ts';
import { resolution } from './resolution.ts';
import { withShortMetrics } from './with-short-metrics.ts';

const MAX_NAME = 100;

export interface ReportLength {
  readonly detail: ReportDetail;
  /** A sentence on what is missing for want of room. */
  readonly leftOut: string;
}

/** The report of an evaluation: verdict, what was changed in the decision, gates, answers that changed, what to do next; everything else folded. */
export function evaluationReport(whole: EvaluateResult, context: ReportContext, { detail, leftOut }: ReportLength = { detail: FULL_DETAIL, leftOut: '' }): string {
  const result = withShortMetrics(whole);
  const named = { ...context, config: cutText(context.config, MAX_NAME), candidate: cutText(context.candidate, MAX_NAME), baseline: context.baseline === null ? null : cutText(context.baseline, MAX_NAME) };
  const { title, sentence } = headline(result, named);
  const head = `### ${ICON[result.verdict]} ${escapeText(cutText(named.model, MAX_NAME))}: ${phraseMarkdown(title)}`;
  const identical = result.baseline.state === 'compared' && result.baseline.identical && result.verdict === 'pass';
  const decision = context.decisionChanges === undefined ? '' : decisionBlock(context.decisionChanges, detail.changes);
  const told = identical ? [] : [constantWarning(result), gates(result, named, detail), answersLine(result), inputsLine(named), phraseMarkdown(resolution(result)), nextLine(result, named)];
  const parts = [head, phraseMarkdown(sentence), decision, policyBlock(result, { most: detail.changes, config: named.config }), waiverBlock(result, { most: detail.changes, config: named.config }), ...told, leftOut, reportDetails(result, named, detail), reportFoot(result, named)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function constantWarning({ constant }: EvaluateResult): string {
  return constant === undefined || constant === null || isBeaten(constant) ? '' : `> ⚠️ **Not better than a constant.** ${phraseMarkdown(constantSentence(constant))}`;
}

function gates(result: EvaluateResult, { baseline, baselineOrigin, candidate }: ReportContext, detail: ReportDetail): string {
  if (result.gates.length === 0) return '';
  const name = escapeText(baseline ?? 'baseline');
  const commit = baselineOrigin?.commit ?? null;
  return gateTable(result, { baseline: name, baselineColumn: commit === null ? name : `${name} ${codeSpan(commit.slice(0, 7))}`, candidate: escapeText(candidate) }, detail);
}

function answersLine({ answers }: EvaluateResult): string {
  if (answers === null) return '';
  const { threshold, became_right: right, became_wrong: wrong, same } = answers;
  return `**Answers that changed**${threshold === null ? '' : ` at ${threshold}`}: ${formatCount(right)} became right, ${formatCount(wrong)} became wrong, ${formatCount(same)} stayed.`;
}

function inputsLine({ changedInputs, baseline, config }: ReportContext): string {
  return changedInputs === undefined ? '' : changedInputsLine(changedInputs, { baseline: baseline ?? 'the baseline', config });
}

function nextLine(result: EvaluateResult, context: ReportContext): string {
  if (result.gates.length === 0) return `**Next:** add a gate to ${codeSpan(context.config)}.`;
  const waiver = nextOfWaivers(result, context);
  if (result.verdict === 'fail') return `**Next:** ${nextOfFailed(result, context)}${waiver}; nothing was registered or deployed.`;
  if (result.verdict === 'inconclusive') {
    const open = result.comparisons.some(({ verdict }) => verdict === 'inconclusive');
    return `**Next:** ${open ? 'judge on more rows, or allow a larger margin' : 'see the reasons above'}${waiver}; what was not decided is not registered.`;
  }
  if (context.byAuthor) return '**Next:** review it as ever; once it is merged, the base branch judges again.';
  return context.unregistrable ? "**Next:** nothing. It can't be registered as it is: register-model takes what train left." : '**Next:** nothing; it may be registered.';
}

function nextOfFailed(result: EvaluateResult, context: ReportContext): string {
  const failed = result.gates.filter(({ verdict }) => verdict === 'fail').flatMap(({ comparisons }) => comparisons.map((place) => result.comparisons[place]));
  const slice = failed.find((comparison) => comparison?.verdict === 'fail' && comparison.slice !== null)?.slice;
  if (slice === undefined || slice === null) return `change the model or its data${failed.length === 0 ? '' : whereChanges(context)}`;
  return `look at the rows where ${sliceName(slice)}${whereChanges(context)}`;
}

function whereChanges({ evidence, largestChanges: changes }: ReportContext): string {
  if (changes === undefined) return evidence === undefined ? '' : ' (the answers to every row are in the evidence below)';
  const largest = changes.count === 1 ? 'the one answer that changed' : `the ${changes.count} answers that changed most`;
  return ` (${largest}: ${changes.rows === null && evidence !== undefined ? `in the ${link('report', evidence)}` : 'folded below'})`;
}

/** What else could be done about gates that did not pass. */
function nextOfWaivers(result: EvaluateResult, { decisionChanges }: ReportContext): string {
  const where = decisionChanges === undefined ? '' : ` on ${escapeText(cutText(decisionChanges.base, MAX_NAME))}`;
  const open = (result.waivers ?? []).filter(({ gate }) => result.gates.some((judged) => judged.gate === gate && !isAccepted(judged.verdict)));
  if (open.some(({ state }) => state === 'pending')) return `, or merge the waiver${where} first`;
  if (open.length > 0) return `, or renew the waiver${where}`;
  return waiverToAdd(result) === null ? '' : `, or add a waiver with reason and expiry${where} (its lines are folded below)`;
}
