import { escapeText } from '../../shared/report/escape.ts';
import { decimalsFor, formatChange, formatNumber, ICON } from '../../shared/report/format.ts';
import { table } from '../../shared/report/table.ts';
import type { Comparison, EvaluateResult, GateResult, MetricValue } from '../../shared/results/evaluate-and-gate.ts';
import { isAccepted, type Verdict } from '../../shared/verdict/verdict.ts';
import { sliceName } from './slice-name.ts';

/** Passing slices of a gate that are listed beside those that did not pass. */
const MAX_PASSING_SLICES = 5;

/** What every gate asked and found. Slices that did not pass come first; of the others the nearest to their limit. */
export function gateTable(result: EvaluateResult, names: { readonly baseline: string; readonly candidate: string }): string {
  const rows = result.gates.flatMap((gate) => gateRows(gate, result, names.baseline));
  return table(['Gate', names.baseline, names.candidate, 'Change (worst … best)', 'Allowed', ''], ['left', 'right', 'right', 'right', 'right', 'center'], rows);
}

function gateRows(gate: GateResult, result: EvaluateResult, baseline: string): string[][] {
  const comparisons = gate.comparisons.map((place) => result.comparisons[place]).filter((comparison) => comparison !== undefined);
  if (comparisons.some(({ slice }) => slice !== null)) return sliceRows(gate, comparisons);
  const [comparison] = comparisons;
  if (comparison !== undefined) return [comparisonRow(gate, comparison, `${escapeText(gate.metric)} vs ${baseline}`)];
  if (gate.slices.length > 0) {
    return mostTelling(gate.slices, ({ verdict }) => verdict, ({ value }) => -(value.value ?? 0)).map(({ slice, value, verdict }) =>
      boundRow(gate, value, { name: `${escapeText(gate.metric)}, ${sliceName(slice)}`, verdict }),
    );
  }
  return [boundRow(gate, gate.value, { name: gate.kind === 'baseline' ? escapeText(gate.gate) : escapeText(gate.metric), verdict: gate.verdict })];
}

function sliceRows(gate: GateResult, comparisons: readonly Comparison[]): string[][] {
  const judged = comparisons.filter(({ low, verdict }) => low !== null || !isAccepted(verdict));
  const shown = mostTelling(judged, ({ verdict }) => verdict, ({ low }) => -(low ?? Number.NEGATIVE_INFINITY));
  return shown.map((comparison) => comparisonRow(gate, comparison, `${escapeText(gate.metric)}, ${comparison.slice === null ? '' : sliceName(comparison.slice)}`));
}

function mostTelling<T>(items: readonly T[], verdict: (item: T) => Verdict, nearness: (item: T) => number): T[] {
  const failed = items.filter((item) => verdict(item) === 'fail');
  const others = items.filter((item) => verdict(item) !== 'fail').sort((a, b) => nearness(b) - nearness(a));
  return [...failed, ...others.slice(0, MAX_PASSING_SLICES)];
}

function comparisonRow(gate: GateResult, comparison: Comparison, name: string): string[] {
  const { candidate, baseline, improvement, low, high, margin } = comparison;
  const decimals = decimalsFor(candidate ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
  const interval = low === null || high === null ? '' : ` (${formatChange(low, decimals)} … ${formatChange(high, decimals)})`;
  const change = comparison.method === 'identical' ? 'identical' : `${formatChange(improvement, decimals)}${interval}`;
  return [name, formatNumber(baseline, decimals), formatNumber(candidate, decimals), change, formatNumber(-margin, decimals), icon(comparison.verdict, gate.mode)];
}

function boundRow(gate: GateResult, value: MetricValue | null, { name, verdict }: { readonly name: string; readonly verdict: Verdict }): string[] {
  const decimals = decimalsFor(value?.value ?? 0, ((value?.high ?? 0) - (value?.low ?? 0)) / 2);
  return [name, '–', formatNumber(value?.value ?? null, decimals), '–', escapeText(allowed(gate)), icon(verdict, gate.mode)];
}

function icon(verdict: Verdict, mode: GateResult['mode']): string {
  return mode === 'warn' && !isAccepted(verdict) ? `${ICON[verdict]} (warns only)` : ICON[verdict];
}

/** `≥ 0.8`, `−0.01`: the limit as the table writes numbers. */
function allowed(gate: GateResult): string {
  return gate.allowed.replace(/\bmin /, '≥ ').replace(/\bmax /, '≤ ').replace(/^margin /, '−');
}
