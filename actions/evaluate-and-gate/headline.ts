import { escapeText } from '../../shared/report/escape.ts';
import { decimalsFor, formatCount, formatNumber, ICON } from '../../shared/report/format.ts';
import type { Comparison, EvaluateResult, GateResult } from '../../shared/results/evaluate-and-gate.ts';
import { sliceName } from './slice-name.ts';

export interface Headline {
  readonly title: string;
  /** Why, in plain words. Markdown. */
  readonly sentence: string;
}

/** The verdict and its reason: the two lines that a reviewer reads first. */
export function headline(result: EvaluateResult, names: { readonly model: string; readonly baseline: string | null }): Headline {
  const said = saying(result, names.baseline ?? 'the baseline');
  return { title: `### ${ICON[result.verdict]} ${escapeText(names.model)}: ${said.title}`, sentence: said.sentence };
}

function saying(result: EvaluateResult, baseline: string): Headline {
  const deciding = result.gates.filter((gate) => gate.verdict === result.verdict && (gate.mode === 'enforce' || result.verdict === 'warn'));
  if (result.gates.length === 0) return { title: 'nothing was judged', sentence: 'There is no gate in mlops.yml, and what was not judged has not passed.' };
  if (result.verdict === 'fail') return failing(result, { deciding, baseline });
  if (result.verdict === 'inconclusive') return { title: 'not decided', sentence: reasons(deciding, result.gates.length, 'could not be decided') };
  if (result.baseline.state === 'compared' && result.baseline.identical) {
    return { title: `the same answers as ${baseline}`, sentence: `Every answer to the ${formatCount(result.baseline.rows)} rows is the same: nothing changed.` };
  }
  if (result.verdict === 'warn') return warning(result, deciding);
  return passing(result, baseline);
}

function warning(result: EvaluateResult, deciding: readonly GateResult[]): Headline {
  if (result.baseline.state !== 'first-version') return { title: 'passed with a warning', sentence: reasons(deciding, result.gates.length, 'warned') };
  const passed = result.gates.filter(({ verdict }) => verdict === 'pass').length;
  const judged = passed === 0 ? 'No gate could be judged without a comparison.' : `${passed} of ${result.gates.length} gates could be judged without a comparison, and passed.`;
  return { title: passed === 0 ? 'first version' : 'first version, and good enough', sentence: `There is nothing to compare with: ${escapeText(result.baseline.reason)}. ${judged}` };
}

function failing(result: EvaluateResult, { deciding, baseline }: { readonly deciding: readonly GateResult[]; readonly baseline: string }): Headline {
  const [gate] = deciding;
  if (gate === undefined) return { title: 'failed', sentence: 'A gate failed.' };
  const worse = gate.comparisons.map((place) => result.comparisons[place]).filter((comparison) => comparison?.verdict === 'fail');
  const slices = [...worse.map((comparison) => comparison?.slice ?? null), ...gate.slices.filter(({ verdict }) => verdict === 'fail').map(({ slice }) => slice)].filter((slice) => slice !== null);
  const overall = overallAsGood(result) ? `Overall as good as ${baseline}. ` : '';
  const sentence = reasons(deciding, result.gates.length, 'failed');
  const [slice] = slices;
  if (slice !== undefined) {
    const others = slices.length > 1 ? ` and ${slices.length - 1} more` : '';
    return { title: `${gate.kind === 'baseline' ? 'worse' : 'not good enough'} for ${sliceName(slice)}${others}`, sentence: overall + sentence };
  }
  return { title: gate.kind === 'baseline' ? `worse than ${baseline}` : 'not good enough', sentence };
}

function overallAsGood(result: EvaluateResult): boolean {
  const whole = result.comparisons.filter((comparison) => comparison.slice === null);
  return whole.length > 0 && whole.every((comparison) => comparison.verdict === 'pass');
}

function passing(result: EvaluateResult, baseline: string): Headline {
  const whole = result.comparisons.filter((comparison) => comparison.slice === null && comparison.low !== null);
  const better = whole.find((comparison) => (comparison.low ?? 0) > 0);
  if (better !== undefined) return { title: `better than ${baseline}`, sentence: `${escapeText(better.metric)} is better by **at least ${bound(better, better.low)}**.` };
  const [worst] = whole;
  if (worst === undefined) return { title: 'good enough', sentence: result.gates.length === 1 ? reasons(result.gates, 1, 'passed') : `All ${result.gates.length} gates passed.` };
  return {
    title: `as good as ${baseline}`,
    sentence: `${escapeText(worst.metric)} is **at most ${bound(worst, worst.low)}** worse; ${formatNumber(worst.margin, decimals(worst))} is allowed.`,
  };
}

function bound(comparison: Comparison, value: number | null): string {
  return formatNumber(value === null ? null : Math.abs(value), decimals(comparison));
}

function decimals({ candidate, low, high }: Comparison): number {
  return decimalsFor(candidate ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
}

function reasons(gates: readonly GateResult[], all: number, did: string): string {
  const [first] = gates;
  if (first === undefined) return '';
  const count = gates.length > 1 ? ` (${gates.length} of ${all} gates ${did}.)` : '';
  const sentence = escapeText(first.reason);
  return `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}${count}`;
}
