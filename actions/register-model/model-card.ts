import { codeSpan, escapeText } from '../../shared/report/escape.ts';
import { decimalsFor, formatBytes, formatCount, formatNumber, formatPercent, formatRows, ICON } from '../../shared/report/format.ts';
import { reasonWithWaiver } from '../../shared/report/evaluation/reason-with-waiver.ts';
import { sliceName } from '../../shared/report/slice-name.ts';
import { table } from '../../shared/report/table.ts';
import type { BaselineResult, EvaluateResult, MetricValue } from '../../shared/results/evaluate-and-gate.ts';
import type { ValidateDataResult } from '../../shared/results/validate-data.ts';
import type { Manifest } from '../../shared/statement/manifest.ts';

/** Further columns or slices stand in the evaluation's report. */
const MAX_ROWS = 100;

export interface ModelCardFacts {
  readonly model: string;
  readonly digest: string;
  readonly manifest: Manifest;
  readonly parameters: Readonly<Record<string, unknown>> | null;
  readonly evaluation: EvaluateResult;
  readonly data: ValidateDataResult | null;
}

/** What is known of a model, in Markdown: numbers that were measured, nothing else. By digest, since one card serves whatever version the bytes get. */
export function modelCard(facts: ModelCardFacts): string {
  const sections = [
    `# ${escapeText(facts.model)}`,
    identity(facts),
    `## Data\n\n${dataSection(facts)}`,
    facts.parameters === null ? '' : `## Training\n\n${parameterTable(facts.parameters)}`,
    `## Evaluation\n\n${evaluationSection(facts.evaluation)}`,
    facts.evaluation.slices.length === 0 ? '' : `## Slices\n\n${sliceTable(facts.evaluation)}`,
    `## Gates\n\n${gateSection(facts.evaluation)}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const TASKS = { binary: 'binary classification', multiclass: 'classification', regression: 'regression', columns: 'judged by columns of its predictions' } as const;

function identity({ digest, manifest, evaluation }: ModelCardFacts): string {
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
  const count = manifest.files.length;
  const kind = manifest.kind === 'files' ? "files of the team's own program, carried unopened" : 'TensorFlow.js';
  return table(
    ['', ''],
    ['left', 'left'],
    [
      ['Digest', codeSpan(digest)],
      ['Kind', `${kind} (${formatCount(count)} ${count === 1 ? 'file' : 'files'}, ${formatBytes(bytes)})`],
      ['Task', TASKS[evaluation.task]],
      ['Verdict', `${ICON[evaluation.verdict]} ${evaluation.verdict}`],
    ],
  );
}

function dataSection({ evaluation, data }: ModelCardFacts): string {
  if (evaluation.data === null) return 'Judged by labels that came with the predictions; no data was read.';
  const judged = `Digest ${codeSpan(evaluation.data.digest)}; test rows ${codeSpan(evaluation.data.test)}.`;
  if (data === null) return `${judged} The data was not validated.`;
  const columns = Object.entries(data.columns);
  const rows = columns.slice(0, MAX_ROWS).map(([name, column]) => [codeSpan(name), column.type, formatCount(column.count), formatCount(column.missing)]);
  return [
    `${formatRows(data.rows)} in ${data.data.files.map(({ path }) => codeSpan(path)).join(', ')}. ${judged} Validated: ${ICON[data.verdict]} ${data.verdict}.`,
    table(['Column', 'Type', 'Present', 'Missing'], ['left', 'left', 'right', 'right'], rows),
    ...more(columns.length, 'columns'),
  ].join('\n\n');
}

function parameterTable(parameters: Readonly<Record<string, unknown>>): string {
  return table(['Parameter', 'Value'], ['left', 'left'], Object.entries(parameters).map(([name, value]) => [codeSpan(name), codeSpan(JSON.stringify(value))]));
}

function evaluationSection({ rows, confidence, metrics, baseline }: EvaluateResult): string {
  const lines = Object.entries(metrics).map(([name, value]) => [escapeText(name), ...valueCells(value)]);
  return [
    `On ${formatRows(rows)} that were set apart for this. ${comparedWith(baseline)}`,
    table(['Metric', 'Value', 'Low', 'High'], ['left', 'right', 'right', 'right'], lines),
    `Low and high: one-sided bounds, each at ${formatPercent(confidence)}.`,
  ].join('\n\n');
}

function comparedWith(baseline: BaselineResult): string {
  if (baseline.state === 'compared') return `Compared with ${codeSpan(baseline.reference)}${baseline.version === null ? '' : `, which was v${escapeText(baseline.version)}`}.`;
  if (baseline.state === 'unavailable') return `Not compared with ${codeSpan(baseline.reference)}: ${escapeText(baseline.reason)}`;
  return baseline.state === 'first-version' ? 'The first version: nothing to compare with.' : 'Not compared with another model.';
}

function valueCells({ value, low, high, reason }: MetricValue): string[] {
  if (value === null) return [escapeText(reason ?? 'undefined'), '–', '–'];
  const decimals = decimalsFor(value, low === null || high === null ? 0 : (high - low) / 2);
  return [value, low, high].map((number) => formatNumber(number, decimals));
}

function sliceTable({ slices, metrics }: EvaluateResult): string {
  const names = Object.keys(metrics);
  const rows = slices.slice(0, MAX_ROWS).map(({ slice, rows, metrics }) => [
    sliceName(slice),
    formatCount(rows),
    ...names.map((name) => (Object.hasOwn(metrics, name) && metrics[name] !== undefined ? (valueCells(metrics[name])[0] ?? '–') : '–')),
  ]);
  const head = ['Slice', 'Rows', ...names.map(escapeText)];
  return [table(head, head.map((_, index) => (index === 0 ? 'left' : 'right')), rows), ...more(slices.length, 'slices')].join('\n\n');
}

function gateSection({ gates }: EvaluateResult): string {
  return table(['Gate', 'Allowed', 'Found', ''], ['left', 'left', 'left', 'center'], gates.map((gate) => [escapeText(gate.gate), escapeText(gate.allowed), escapeText(reasonWithWaiver(gate)), ICON[gate.verdict]]));
}

function more(count: number, what: string): string[] {
  return count > MAX_ROWS ? [`And ${formatCount(count - MAX_ROWS)} further ${what}.`] : [];
}
