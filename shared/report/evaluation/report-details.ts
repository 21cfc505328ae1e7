import type { EvaluateResult, MetricValue } from '../../results/evaluate-and-gate.ts';
import { shortDigest } from '../../statement/digest.ts';
import { isAccepted } from '../../verdict/verdict.ts';
import { cutText } from '../cut-text.ts';
import { driftDetails, driftSummary, type MeasuredDrift } from '../drift-report.ts';
import { codeSpan, escapeText } from '../escape.ts';
import { formatCount, formatPercent, formatRows } from '../format.ts';
import { link } from '../link.ts';
import { phraseMarkdown } from '../phrase.ts';
import { sliceName } from '../slice-name.ts';
import { table } from '../table.ts';
import { constantSentence, isBeaten } from './constant-sentence.ts';
import { formatVersions } from './format-versions.ts';
import { importanceTable } from './importance-table.ts';
import { largestChangesTable } from './largest-changes-table.ts';
import { reasonWithWaiver } from './reason-with-waiver.ts';
import { noIntervalSentences } from './no-interval-sentences.ts';
import { unrecordedSentence } from './unrecorded-sentence.ts';
import { rocChart } from './roc-chart.ts';
import { valueTexts } from './value-texts.ts';
import { waiverToAdd } from './waiver-to-add.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportDetail } from './report-detail.ts';

/** A gate's name and its reason may quote what others wrote. */
const MAX_NAME = 100;
const MAX_REASON = 500;
/** In a cell of a table. */
const MAX_WHY = 200;
/** Columns of the drift table; the report of the data has more. */
const MAX_DRIFT = 20;

/** The folded part: every metric, the slices, the reason of each gate, where the baseline comes from. */
export function reportDetails(result: EvaluateResult, context: ReportContext, detail: ReportDetail): string {
  const { data } = context;
  const gated = new Set(result.gates.map(({ metric }) => metric));
  const free = Object.keys(result.metrics).filter((metric) => !gated.has(metric));
  const summary = [free.length === 0 ? 'Every metric is gated' : `Not gated: ${free.map(escapeText).join(', ')}`, ...dataWords(result, data)].join(' · ');
  const drifted = data === null ? '' : driftOfData(data, Math.min(MAX_DRIFT, detail.slices));
  const parts = [detail.metrics ? metricsTable(result) : '', slicesTable(result, detail), curves(context, detail), gateReasons(result, detail, context.config), waiverLines(result), ...facts(result), detail.metrics ? importanceTable(result) : '', changesTable(context, detail), drifted, origin(result, context)];
  return `<details><summary>${summary}</summary>\n\n${parts.filter((part) => part !== '').join('\n\n')}\n\n</details>`;
}

/** Nothing where mlops.yml names no data, and there is none that could have been validated. */
function dataWords({ data: judged }: EvaluateResult, data: ReportContext['data']): string[] {
  if (data === null) return judged === null ? [] : ['data not validated'];
  const drift = driftSummary(data);
  return [...(drift === null ? [] : [`drift: ${drift}`]), `data: ${formatRows(data.rows)}, ${data.findings} ${data.findings === 1 ? 'finding' : 'findings'}`];
}

/** The table says of itself neither what it measures nor against what, for it stands under a heading of its own in the report of the data. */
function driftOfData(data: MeasuredDrift, columns: number): string {
  const details = driftDetails(data, columns);
  return data.drift_reference?.state !== 'compared' || details === '' ? details : `**Drift of the data against ${escapeText(data.drift_reference.name)}.** ${details}`;
}

function metricsTable(result: EvaluateResult): string {
  const before = result.baseline.state === 'compared' ? result.baseline.metrics : {};
  const rows = Object.entries(result.metrics).map(([metric, value]) => [escapeText(metric), shown(value), valueTexts(value).interval, shown(before[metric] ?? null), formatCount(value.rows)]);
  const values = table(['Metric', 'Value', `Interval (${formatPercent(2 * result.confidence - 1)})`, 'Baseline', 'Rows'], ['left', 'right', 'right', 'right', 'right'], rows);
  return [values, ...noIntervalSentences(result.metrics).map(escapeText)].join('\n\n');
}

/** The picture that Markdown can hold, and where the others are. */
function curves({ curves: evidence, baseline, candidate, evidence: address }: ReportContext, { chart }: ReportDetail): string {
  // A page that somebody else's run made is no page of ours to send people to.
  if (evidence === undefined) return '';
  const picture = !chart ? '' : rocChart(evidence, { baseline: escapeText(baseline ?? 'baseline'), candidate: escapeText(candidate) });
  const page = address === undefined ? '' : `Curves, calibration and intervals as pictures: \`report.html\` in the ${link('evidence', address)}.`;
  return [picture, page].filter((part) => part !== '').join('\n\n');
}

function slicesTable({ slices }: EvaluateResult, detail: ReportDetail): string {
  if (slices.length === 0 || detail.slices === 0) return '';
  const metrics = [...new Set(slices.flatMap(({ metrics }) => Object.keys(metrics)))];
  const rows = slices.slice(0, detail.slices).map((slice) => [sliceName(slice.slice), formatCount(slice.rows), ...metrics.map((metric) => shown(slice.metrics[metric] ?? null))]);
  const more = slices.length > detail.slices ? `\n\n${slices.length - detail.slices} smaller slices are in \`result.json\`.` : '';
  return table(['Slice', 'Rows', ...metrics.map(escapeText)], ['left', 'right', ...metrics.map(() => 'right' as const)], rows) + more;
}

function gateReasons({ gates }: EvaluateResult, detail: ReportDetail, config: string): string {
  const kept = new Set([...gates.filter(({ verdict }) => !isAccepted(verdict)), ...gates.filter(({ verdict }) => isAccepted(verdict))].slice(0, detail.reasons));
  return gates
    .filter((gate) => kept.has(gate))
    .map((gate) => `- ${escapeText(cutText(gate.gate, MAX_NAME))}${gate.line === null ? '' : ` (${codeSpan(`${config}:${gate.line}`)})`}: ${escapeText(cutText(reasonWithWaiver(gate), MAX_REASON))}`)
    .join('\n');
}

/** What lets a gate be that did not pass, to be copied. */
function waiverLines(result: EvaluateResult): string {
  const lines = waiverToAdd(result);
  return lines === null ? '' : `A waiver makes a warning of a gate until a day, and every report shows it. Its lines in \`mlops.yml\`:\n\n${lines}`;
}

function changesTable({ largestChanges, baseline, candidate }: ReportContext, detail: ReportDetail): string {
  return largestChangesTable({ ...largestChanges, rows: largestChanges?.rows?.slice(0, detail.rows) ?? [] }, { baseline: escapeText(baseline ?? 'baseline'), candidate: escapeText(candidate) });
}

/** What tempers the numbers: how much a constant would have done, what is not known of the training, and how often these rows have chosen. */
function facts(result: EvaluateResult): string[] {
  const { constant, judged_before: before } = result;
  const unrecorded = unrecordedSentence(result);
  const said = [...(constant === undefined || constant === null || !isBeaten(constant) ? [] : [phraseMarkdown(constantSentence(constant))]), ...(unrecorded === null ? [] : [unrecorded])];
  if (before === undefined || before === null) return said;
  const notTold = before.unrecorded === 0 ? '' : ` Of ${formatVersions(before.unrecorded)} it is not recorded.`;
  if (before.versions === 0) return [...said, `No other registered version was judged on these test rows.${notTold}`];
  return [...said, `${formatVersions(before.versions)} ${before.versions === 1 ? 'was' : 'were'} judged on these test rows before. The more often the same rows choose, the more they flatter what they choose; candidates that were not registered are not counted.${notTold}`];
}

/** By what bytes the comparison was made; in a pull request only, since `result.json` has it all. */
function origin(result: EvaluateResult, { commit, baseline, baselineOrigin: of }: ReportContext): string {
  if (commit === undefined) return '';
  const digest = (name: string, value: string | null): string[] => (value === null ? [] : [`${name} ${codeSpan(shortDigest(value))}`]);
  const ours = [...digest('model', result.model.digest), ...digest('data', result.data?.digest ?? null)];
  if (result.baseline.state !== 'compared') return `Judged: ${ours.join(', ')}.`;
  const theirs = [...digest('model', result.baseline.digest), ...digest('data', of?.data ?? null), ...digest('statement of its evaluation', of?.statement ?? null)];
  const at = [...(of?.commit ? [`commit ${codeSpan(of.commit.slice(0, 7))}`] : []), ...(result.baseline_trained_again ? ['trained again in this run'] : []), ...(of?.run ? [link('its run', of.run)] : []), ...(of?.verdict ? [`verdict ${of.verdict}`] : [])];
  const other = of?.insteadOf ? ` It is the newest there is: ${codeSpan(of.insteadOf.slice(0, 7))}, which this change starts from, has no evaluation.` : '';
  return `Judged: ${ours.join(', ')}. Compared with ${escapeText(baseline ?? 'the baseline')}: ${[...at, ...theirs].join(', ')}.${other}`;
}

function shown(value: MetricValue | null): string {
  const texts = valueTexts(value);
  return texts.whyNone === null ? texts.value : `– (${escapeText(cutText(texts.whyNone, MAX_WHY))})`;
}
