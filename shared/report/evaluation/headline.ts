import type { Comparison, EvaluateResult, GateResult } from '../../results/evaluate-and-gate.ts';
import { cutText } from '../cut-text.ts';
import { escapeText } from '../escape.ts';
import { decimalsFor, formatCount, formatList, formatNumber, formatRows, ICON } from '../format.ts';
import { sliceName } from '../slice-name.ts';
import { reasonWithWaiver } from './reason-with-waiver.ts';

export interface Headline {
  readonly title: string;
  /** Why, in plain words. Markdown. */
  readonly sentence: string;
}

const MAX_NAME = 100;
/** A reason may quote what others wrote. */
const MAX_REASON = 500;

/** The verdict and its reason: the two lines that a reviewer reads first. */
export function headline(result: EvaluateResult, names: { readonly model: string; readonly baseline: string | null }): Headline {
  const said = saying(result, escapeText(names.baseline ?? 'the baseline'));
  return { title: `### ${ICON[result.verdict]} ${escapeText(cutText(names.model, MAX_NAME))}: ${said.title}`, sentence: said.sentence };
}

/** @param baseline Markdown */
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
  const waived = deciding.filter((gate) => gate.waived !== undefined);
  if (waived.length > 0) return { title: 'passed by a waiver', sentence: reasons(waived, result.gates.length, `${waived.length === 1 ? 'is' : 'are'} waived`) };
  if (result.baseline.state !== 'first-version') return { title: 'passed with a warning', sentence: reasons(deciding, result.gates.length, 'warned') };
  const passed = result.gates.filter(({ verdict }) => verdict === 'pass').length;
  const judged = passed === 0 ? 'No gate could be judged without a comparison.' : `${passed} of ${result.gates.length} gates could be judged without a comparison, and passed.`;
  return { title: passed === 0 ? 'first version' : 'first version, and good enough', sentence: `There is nothing to compare with: ${escapeText(cutText(result.baseline.reason, MAX_REASON))}. ${judged}` };
}

function failing(result: EvaluateResult, { deciding, baseline }: { readonly deciding: readonly GateResult[]; readonly baseline: string }): Headline {
  const [gate] = deciding;
  if (gate === undefined) return { title: 'failed', sentence: 'A gate failed.' };
  if (gate.kind === 'between-slices') return { title: 'uneven between slices', sentence: reasons(deciding, result.gates.length, 'failed') };
  const worse = gate.comparisons.map((place) => result.comparisons[place]).filter((comparison) => comparison?.verdict === 'fail');
  const slices = [...worse.map((comparison) => comparison?.slice ?? null), ...gate.slices.filter(({ verdict }) => verdict === 'fail').map(({ slice }) => slice)].filter((slice) => slice !== null);
  const overall = overallAsGood(result) ? `Overall as good as ${baseline}. ` : '';
  const [slice] = slices;
  const [comparison] = worse;
  if (slice !== undefined) {
    const others = slices.length > 1 ? ` and ${slices.length - 1} more` : '';
    const sentence = comparison === undefined ? reasons(deciding, result.gates.length, 'failed') : `${loss(comparison)}${countOf(deciding, result.gates.length, 'failed')}`;
    return { title: `${gate.kind === 'baseline' ? 'worse' : 'not good enough'} for ${sliceName(slice)}${others}`, sentence: overall + sentence };
  }
  const sentence = reasons(deciding, result.gates.length, 'failed');
  return { title: gate.kind === 'baseline' ? `worse than ${baseline}` : 'not good enough', sentence };
}

/** `On 1,204 rows with ``plan = enterprise`` roc_auc fell by **at least 0.034**; 0.030 is allowed.` */
function loss(comparison: Comparison): string {
  const { metric, slice, rows, candidate, baseline, high, margin } = comparison;
  const moved = (candidate ?? 0) < (baseline ?? 0) ? 'fell' : 'rose';
  const allowed = margin === 0 ? 'no loss' : formatNumber(margin, decimals(comparison));
  return `On ${formatRows(rows)}${slice === null ? '' : ` with ${sliceName(slice)}`} ${escapeText(metric)} ${moved} by **at least ${bound(comparison, high)}**; ${allowed} is allowed.`;
}

function overallAsGood(result: EvaluateResult): boolean {
  const whole = result.comparisons.filter((comparison) => comparison.slice === null);
  return whole.length > 0 && whole.every((comparison) => comparison.verdict === 'pass');
}

function passing(result: EvaluateResult, baseline: string): Headline {
  const whole = result.comparisons.filter((comparison) => comparison.slice === null);
  const differing = whole.filter(({ method, low }) => method !== 'identical' && low !== null);
  const better = differing.find(({ low }) => (low ?? 0) > 0);
  if (better !== undefined) return { title: `better than ${baseline}`, sentence: `${escapeText(better.metric)} is better by **at least ${bound(better, better.low)}**.` };
  const [worst] = [...differing].sort((a, b) => slack(a) - slack(b));
  if (worst !== undefined) {
    return {
      title: `as good as ${baseline}`,
      sentence: `${escapeText(worst.metric)} is **at most ${bound(worst, worst.low)}** worse; ${formatNumber(worst.margin, decimals(worst))} is allowed.`,
    };
  }
  const same = [...new Set(whole.filter(({ method }) => method === 'identical').map(({ metric }) => metric))];
  if (same.length > 0) return { title: `as good as ${baseline}`, sentence: `${formatList(same.map(escapeText))} ${same.length === 1 ? 'is' : 'are'} exactly the same, though answers changed.` };
  return { title: 'good enough', sentence: result.gates.length === 1 ? reasons(result.gates, 1, 'passed') : `All ${result.gates.length} gates passed.` };
}

/** How much of the margin is left at worst, as a share of it: 0 is used up. */
function slack({ low, margin }: Comparison): number {
  return margin === 0 ? (low ?? 0) : ((low ?? 0) + margin) / margin;
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
  const sentence = escapeText(asSentence(cutText(reasonWithWaiver(first), MAX_REASON), first.metric));
  return `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}${countOf(gates, all, did)}`;
}

/** A reason opens with a capital, unless a name stands first: of the metric, or of a slice (`plan = team: …`). */
function asSentence(reason: string, metric: string): string {
  return reason.startsWith(metric) || /^\S+ = /.test(reason) ? reason : reason.charAt(0).toUpperCase() + reason.slice(1);
}

function countOf(gates: readonly GateResult[], all: number, did: string): string {
  return gates.length > 1 ? ` (${gates.length} of ${all} gates ${did}.)` : '';
}
