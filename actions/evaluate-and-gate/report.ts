import { escapeText } from '../../shared/report/escape.ts';
import { decimalsFor, formatCount, formatList, formatNumber, formatPercent, formatRows, formatTime } from '../../shared/report/format.ts';
import { table } from '../../shared/report/table.ts';
import type { EvaluateResult, MetricValue } from '../../shared/results/evaluate-and-gate.ts';
import { shortDigest } from '../../shared/statement/digest.ts';
import { gateTable } from './gate-table.ts';
import { headline } from './headline.ts';
import { sliceName } from './slice-name.ts';

export interface ReportContext {
  readonly model: string;
  /** `production (v1.0.0)`; null where nothing was compared. */
  readonly baseline: string | null;
  readonly candidate: string;
  /** What validate-data said; null where the data was not validated. */
  readonly data: { readonly rows: number; readonly findings: number } | null;
  readonly time: Date;
}

/** Slices that the folded table lists; the result file has all. */
const MAX_SLICES = 30;

/** The report of an evaluation: verdict, gates, answers that changed, what to do next; everything else folded. */
export function evaluationReport(result: EvaluateResult, context: ReportContext): string {
  const { title, sentence } = headline(result, context);
  const identical = result.baseline.state === 'compared' && result.baseline.identical && result.verdict === 'pass';
  const parts = identical
    ? [title, sentence]
    : [
        title,
        sentence,
        result.gates.length === 0 ? '' : gateTable(result, { baseline: escapeText(context.baseline ?? 'baseline'), candidate: escapeText(context.candidate) }),
        answersLine(result),
        resolutionLine(result),
        nextLine(result),
      ];
  return `${[...parts, details(result, context), foot(result, context)].filter((part) => part !== '').join('\n\n')}\n`;
}

function answersLine({ answers }: EvaluateResult): string {
  if (answers === null) return '';
  const { threshold, became_right: right, became_wrong: wrong, same } = answers;
  return `**Answers that changed** at ${threshold}: ${formatCount(right)} became right, ${formatCount(wrong)} became wrong, ${formatCount(same)} stayed.`;
}

/** What the rows at hand can tell at all, so that "passed" is not read as "proved equal". */
function resolutionLine({ comparisons }: EvaluateResult): string {
  const whole = comparisons.filter(({ slice, smallest_difference: smallest }) => slice === null && smallest !== null && smallest > 0);
  const told = whole.map(({ metric, candidate, smallest_difference: smallest }) => `${formatNumber(smallest, decimalsFor(candidate ?? 0, smallest ?? 0))} in ${escapeText(metric)}`);
  const [rows] = whole.map((comparison) => comparison.rows);
  return told.length === 0 || rows === undefined ? '' : `These ${formatRows(rows)} can tell a loss of ${formatList([...new Set(told)])} from none.`;
}

function nextLine(result: EvaluateResult): string {
  if (result.gates.length === 0) return '**Next:** add a gate to `mlops.yml`.';
  if (result.verdict === 'fail') {
    const slice = result.comparisons.find((comparison) => comparison.verdict === 'fail' && comparison.slice !== null)?.slice;
    return slice === undefined || slice === null ? '**Next:** change the model or its data; nothing was registered or deployed.' : `**Next:** look at the rows where ${sliceName(slice)}; nothing was registered or deployed.`;
  }
  if (result.verdict === 'inconclusive') {
    const open = result.comparisons.some(({ verdict }) => verdict === 'inconclusive');
    return `**Next:** ${open ? 'judge on more rows, or allow a larger margin' : 'see the reasons above'}; what was not decided is not registered.`;
  }
  return '**Next:** nothing; it may be registered.';
}

function details(result: EvaluateResult, { data }: ReportContext): string {
  const gated = new Set(result.gates.map(({ metric }) => metric));
  const free = Object.keys(result.metrics).filter((metric) => !gated.has(metric));
  const dataText = data === null ? 'data not validated' : `data: ${formatRows(data.rows)}, ${data.findings} ${data.findings === 1 ? 'finding' : 'findings'}`;
  const summary = `${free.length === 0 ? 'Every metric is gated' : `Not gated: ${free.map(escapeText).join(', ')}`} · ${dataText}`;
  const body = [metricsTable(result), slicesTable(result), gateReasons(result)].filter((part) => part !== '').join('\n\n');
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function metricsTable(result: EvaluateResult): string {
  const before = result.baseline.state === 'compared' ? result.baseline.metrics : {};
  const rows = Object.entries(result.metrics).map(([metric, value]) => [escapeText(metric), shown(value), interval(value), shown(before[metric] ?? null), formatCount(value.rows)]);
  return table(['Metric', 'Value', `Interval (${formatPercent(2 * result.confidence - 1)})`, 'Baseline', 'Rows'], ['left', 'right', 'right', 'right', 'right'], rows);
}

function slicesTable({ slices }: EvaluateResult): string {
  if (slices.length === 0) return '';
  const metrics = [...new Set(slices.flatMap(({ metrics }) => Object.keys(metrics)))];
  const rows = slices.slice(0, MAX_SLICES).map((slice) => [sliceName(slice.slice), formatCount(slice.rows), ...metrics.map((metric) => shown(slice.metrics[metric] ?? null))]);
  const more = slices.length > MAX_SLICES ? `\n\n${slices.length - MAX_SLICES} smaller slices are in \`result.json\`.` : '';
  return table(['Slice', 'Rows', ...metrics.map(escapeText)], ['left', 'right', ...metrics.map(() => 'right' as const)], rows) + more;
}

function gateReasons({ gates }: EvaluateResult): string {
  return gates.map(({ gate, line, reason }) => `- ${escapeText(gate)}${line === null ? '' : ` (\`mlops.yml:${line}\`)`}: ${escapeText(reason)}`).join('\n');
}

function foot(result: EvaluateResult, { time }: ReportContext): string {
  const parts = [`\`${shortDigest(result.model.digest)}\``, formatTime(time)];
  if (result.baseline.state === 'compared') {
    const { rows, joined } = result.baseline;
    const share = joined < 1 ? ` (${formatPercent(joined)} of them in both)` : '';
    parts.push(`same ${formatRows(rows)}${share}, paired; ${formatPercent(2 * result.confidence - 1)} interval (each side ${formatPercent(result.confidence)}); + is better; compares these two models, not the two recipes`);
  } else parts.push(formatRows(result.rows));
  return `<sub>${parts.join(' · ')}</sub>`;
}

function shown(value: MetricValue | null): string {
  if (value === null) return '–';
  if (value.value === null) return `– (${escapeText(value.reason ?? 'undefined')})`;
  return formatNumber(value.value, spreadDecimals(value));
}

function interval(value: MetricValue): string {
  if (value.low === null || value.high === null) return '–';
  return `${formatNumber(value.low, spreadDecimals(value))} … ${formatNumber(value.high, spreadDecimals(value))}`;
}

function spreadDecimals({ value, low, high }: MetricValue): number {
  return decimalsFor(value ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
}
