import type { Comparison, EvaluateResult, GateResult, MetricValue } from '../../results/evaluate-and-gate.ts';
import { isAccepted, type Verdict } from '../../verdict/verdict.ts';
import { cutText } from '../cut-text.ts';
import { codeSpan, escapeText } from '../escape.ts';
import { decimalsFor, formatNumber, ICON } from '../format.ts';
import { sliceName } from '../slice-name.ts';
import { table } from '../table.ts';
import { comparisonTexts } from './comparison-texts.ts';
import type { ReportDetail } from './report-detail.ts';

const MAX_NAME = 100;
/** Slices of one gate beside those that failed: what could not be decided before what passed. */
const MAX_OTHER_SLICES = 5;

/** Rows that are seen at once. */
const GLANCE = 12;
const GRAVITY: Readonly<Record<Verdict, number>> = { fail: 0, inconclusive: 1, warn: 2, pass: 2 };

/** Markdown. */
interface Names {
  /** In prose and rows: `main`. */
  readonly baseline: string;
  /** At the head of its column: with its commit. */
  readonly baselineColumn: string;
  readonly candidate: string;
}

interface Row {
  readonly verdict: Verdict;
  readonly cells: readonly string[];
}

/**
 * What every gate asked and found, in their order, with a lock before those of a policy. Slices that failed come first, then the undecided, then those
 * nearest to their limit; in a long table whatever did not pass stands above all that did.
 */
export function gateTable(result: EvaluateResult, names: Names, detail: ReportDetail): string {
  const ofPolicy = new Set(result.policy?.gates);
  const rows = result.gates.flatMap((gate) => {
    const own = gateRows(gate, result, { baseline: names.baseline, detail });
    return ofPolicy.has(gate.gate) ? own.map(({ verdict, cells: [name, ...cells] }) => ({ verdict, cells: [`🔒 ${name}`, ...cells] })) : own;
  });
  const kept = new Set([...rows.filter(({ verdict }) => !isAccepted(verdict)), ...rows.filter(({ verdict }) => isAccepted(verdict))].slice(0, detail.gates));
  const head = ['Gate', names.baselineColumn, names.candidate, 'Change (worst … best)', 'Allowed', ''];
  const shown = rows.filter((row) => kept.has(row));
  const ordered = shown.length <= GLANCE ? shown : shown.toSorted((a, b) => GRAVITY[a.verdict] - GRAVITY[b.verdict]);
  return table(head, ['left', 'right', 'right', 'right', 'right', 'center'], ordered.map(({ cells }) => cells));
}

function gateRows(gate: GateResult, result: EvaluateResult, { baseline, detail }: { readonly baseline: string; readonly detail: ReportDetail }): Row[] {
  const comparisons = gate.comparisons.map((place) => result.comparisons[place]).filter((comparison) => comparison !== undefined);
  if (comparisons.some(({ slice }) => slice !== null)) return sliceRows(gate, comparisons, detail);
  const [comparison] = comparisons;
  if (comparison !== undefined) return [comparisonRow(gate, comparison, `${escapeText(gate.metric)} vs ${baseline}`)];
  if (gate.kind === 'between-slices') return [spreadRow(gate)];
  if (gate.slices.length > 0) {
    const shown = mostTelling(gate.slices, { verdict: ({ verdict }) => verdict, nearness: ({ value }) => -(value.value ?? 0), detail });
    return shown.map(({ slice, value, verdict }) => boundRow(gate, value, { name: `${escapeText(gate.metric)}, ${sliceName(slice)}`, verdict }));
  }
  return [boundRow(gate, gate.value, { name: gate.kind === 'baseline' ? escapeText(cutText(gate.gate, MAX_NAME)) : escapeText(gate.metric), verdict: ownVerdict(gate) })];
}

function sliceRows(gate: GateResult, comparisons: readonly Comparison[], detail: ReportDetail): Row[] {
  const judged = comparisons.filter(({ low, verdict }) => low !== null || !isAccepted(verdict));
  const shown = mostTelling(judged, { verdict: ({ verdict }) => verdict, nearness: ({ low }) => -(low ?? Number.NEGATIVE_INFINITY), detail });
  return shown.map((comparison) => comparisonRow(gate, comparison, `${escapeText(gate.metric)}, ${comparison.slice === null ? '' : sliceName(comparison.slice)}`));
}

function mostTelling<T>(items: readonly T[], { verdict, nearness, detail }: { readonly verdict: (item: T) => Verdict; readonly nearness: (item: T) => number; readonly detail: ReportDetail }): T[] {
  const byNearness = [...items].sort((a, b) => nearness(b) - nearness(a));
  const failed = byNearness.filter((item) => verdict(item) === 'fail');
  const open = byNearness.filter((item) => verdict(item) === 'inconclusive');
  const passed = byNearness.filter((item) => isAccepted(verdict(item)));
  return [...failed.slice(0, detail.failingSlices), ...[...open, ...passed.slice(0, detail.passingSlices)].slice(0, MAX_OTHER_SLICES)];
}

function comparisonRow(gate: GateResult, comparison: Comparison, name: string): Row {
  const { baseline, candidate, change, allowed } = comparisonTexts(comparison);
  return { verdict: comparison.verdict, cells: [name, baseline, candidate, change, allowed, icon(comparison.verdict, gate)] };
}

function boundRow(gate: GateResult, value: MetricValue | null, { name, verdict }: { readonly name: string; readonly verdict: Verdict }): Row {
  const decimals = decimalsFor(value?.value ?? 0, ((value?.high ?? 0) - (value?.low ?? 0)) / 2);
  return { verdict, cells: [name, '–', formatNumber(value?.value ?? null, decimals), '–', escapeText(allowed(gate, decimals)), icon(verdict, gate)] };
}

/** How far the slices of a column lie apart, with the bounds of that. */
function spreadRow(gate: GateResult): Row {
  const { value = null, low = null, high = null } = gate.value ?? {};
  const decimals = decimalsFor(value ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
  const column = Object.keys(gate.slices[0]?.slice ?? {})[0];
  const name = column === undefined ? escapeText(cutText(gate.gate, MAX_NAME)) : `${escapeText(gate.metric)} between slices of ${codeSpan(cutText(column, MAX_NAME))}`;
  const interval = low === null || high === null ? '' : ` (${formatNumber(low, decimals)} … ${formatNumber(high, decimals)})`;
  return { verdict: ownVerdict(gate), cells: [name, '–', `${formatNumber(value, decimals)}${interval}`, '–', escapeText(allowed(gate, decimals)), icon(ownVerdict(gate), gate)] };
}

/** Before a waiver made a warning of it. */
function ownVerdict({ verdict, waived }: GateResult): Verdict {
  return waived?.verdict ?? verdict;
}

function icon(verdict: Verdict, { mode, waived }: GateResult): string {
  if (isAccepted(verdict)) return ICON[verdict];
  if (waived !== undefined) return `${ICON[verdict]} (waived)`;
  return mode === 'warn' ? `${ICON[verdict]} (warns only)` : ICON[verdict];
}

const SIGNS = { min: '≥ ', max: '≤ ', margin: '−', 'max-difference': '≤ ', 'min-ratio': 'ratio ≥ ' } as const;

/** `≥ 0.800`, `−0.010`, `−2%`: the limit with as many decimals as its row has, and with every one of its own. */
function allowed(gate: GateResult, decimals: number): string {
  return cutText(gate.allowed, MAX_NAME).replaceAll(/\b(min-ratio|max-difference|min|max|margin) (-?\d+(?:\.(\d+))?(?=,|$))?/g, (_, side: keyof typeof SIGNS, limit?: string, own = '') => {
    return `${SIGNS[side]}${limit === undefined ? '' : formatNumber(Number(limit), Math.max(decimals, own.length))}`;
  });
}
