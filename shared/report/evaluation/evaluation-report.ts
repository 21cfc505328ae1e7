import type { EvaluateResult } from '../../results/evaluate-and-gate.ts';
import { cutText } from '../cut-text.ts';
import { decisionBlock } from '../decision/decision-block.ts';
import { codeSpan, escapeText } from '../escape.ts';
import { decimalsFor, formatCount, formatList, formatNumber, formatRows } from '../format.ts';
import { sliceName } from '../slice-name.ts';
import { changedInputsLine } from './changed-inputs-line.ts';
import { gateTable } from './gate-table.ts';
import { headline } from './headline.ts';
import type { ReportContext } from './report-context.ts';
import { FULL_DETAIL, type ReportDetail } from './report-detail.ts';
import { reportDetails } from './report-details.ts';
import { reportFoot } from './report-foot.ts';

const MAX_NAME = 100;

export interface ReportLength {
  readonly detail: ReportDetail;
  /** A sentence on what is missing for want of room. */
  readonly leftOut: string;
}

/** The report of an evaluation: verdict, what was changed in the decision, gates, answers that changed, what to do next; everything else folded. */
export function evaluationReport(result: EvaluateResult, context: ReportContext, { detail, leftOut }: ReportLength = { detail: FULL_DETAIL, leftOut: '' }): string {
  const named = { ...context, candidate: cutText(context.candidate, MAX_NAME), baseline: context.baseline === null ? null : cutText(context.baseline, MAX_NAME) };
  const { title, sentence } = headline(result, named);
  const identical = result.baseline.state === 'compared' && result.baseline.identical && result.verdict === 'pass';
  const decision = context.decisionChanges === undefined ? '' : decisionBlock(context.decisionChanges, detail.changes);
  const told = identical ? [] : [gates(result, named, detail), answersLine(result), inputsLine(named), resolutionLine(result), nextLine(result, context)];
  const parts = [title, sentence, decision, ...told, leftOut, reportDetails(result, named, detail), reportFoot(result, named)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
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

function inputsLine({ changedInputs, baseline }: ReportContext): string {
  return changedInputs === undefined ? '' : changedInputsLine(changedInputs, baseline ?? 'the baseline');
}

/** What the rows at hand can tell at all, so that "passed" is not read as "proved equal". */
function resolutionLine({ comparisons }: EvaluateResult): string {
  const whole = comparisons.filter(({ slice, smallest_difference: smallest }) => slice === null && smallest !== null && smallest > 0);
  const told = whole.map(({ metric, candidate, smallest_difference: smallest }) => `${formatNumber(smallest, decimalsFor(candidate ?? 0, smallest ?? 0))} in ${escapeText(metric)}`);
  const [rows] = whole.map((comparison) => comparison.rows);
  return told.length === 0 || rows === undefined ? '' : `These ${formatRows(rows)} can tell a loss of ${formatList([...new Set(told)])} from none.`;
}

function nextLine(result: EvaluateResult, { evidence, byAuthor }: ReportContext): string {
  if (result.gates.length === 0) return '**Next:** add a gate to `mlops.yml`.';
  if (result.verdict === 'fail') {
    const slice = result.comparisons.find((comparison) => comparison.verdict === 'fail' && comparison.slice !== null)?.slice;
    if (slice === undefined || slice === null) return '**Next:** change the model or its data; nothing was registered or deployed.';
    const where = evidence === undefined ? '' : ' (the answers to every row are in the evidence below)';
    return `**Next:** look at the rows where ${sliceName(slice)}${where}; nothing was registered or deployed.`;
  }
  if (result.verdict === 'inconclusive') {
    const open = result.comparisons.some(({ verdict }) => verdict === 'inconclusive');
    return `**Next:** ${open ? 'judge on more rows, or allow a larger margin' : 'see the reasons above'}; what was not decided is not registered.`;
  }
  return byAuthor ? '**Next:** review it as ever; once it is merged, the base branch judges again.' : '**Next:** nothing; it may be registered.';
}
