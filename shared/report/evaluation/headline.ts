import type { Comparison, EvaluateResult, GateResult } from '../../results/evaluate-and-gate.ts';
import { cutText } from '../cut-text.ts';
import { decimalsFor, formatCount, formatList, formatNumber, formatRows } from '../format.ts';
import { code, type Phrase, phrase, strong } from '../phrase.ts';
import { sliceText } from '../slice-name.ts';
import { reasonWithWaiver } from './reason-with-waiver.ts';

export interface Headline {
  readonly title: Phrase;
  /** Why, in plain words. */
  readonly sentence: Phrase;
}

/** A reason may quote what others wrote. */
const MAX_REASON = 500;
const MOST_DECIMALS = 8;

/** The verdict and its reason: the two lines that a reviewer reads first. */
export function headline(result: EvaluateResult, { baseline: name, config }: { readonly baseline: string | null; readonly config: string }): Headline {
  const baseline = name ?? 'the baseline';
  const deciding = result.gates.filter((gate) => gate.verdict === result.verdict && (gate.mode === 'enforce' || result.verdict === 'warn'));
  if (result.gates.length === 0) return { title: phrase`nothing was judged`, sentence: phrase`There is no gate in ${config}, and what was not judged has not passed.` };
  if (result.verdict === 'fail') return failing(result, { deciding, baseline });
  if (result.verdict === 'inconclusive') return { title: phrase`not decided`, sentence: reasons(deciding, result.gates.length, 'could not be decided') };
  if (result.baseline.state === 'compared' && result.baseline.identical) {
    return { title: phrase`the same answers as ${baseline}`, sentence: phrase`Every answer to the ${formatCount(result.baseline.rows)} rows is the same: nothing changed.` };
  }
  if (result.verdict === 'warn') return warning(result, deciding);
  return passing(result, baseline);
}

function warning(result: EvaluateResult, deciding: readonly GateResult[]): Headline {
  const waived = deciding.filter((gate) => gate.waived !== undefined);
  if (waived.length > 0) return { title: phrase`passed by a waiver`, sentence: reasons(waived, result.gates.length, `${waived.length === 1 ? 'is' : 'are'} waived`) };
  if (result.baseline.state !== 'first-version') return { title: phrase`passed with a warning`, sentence: reasons(deciding, result.gates.length, 'warned') };
  const passed = result.gates.filter(({ verdict }) => verdict === 'pass').length;
  const judged = passed === 0 ? 'No gate could be judged without a comparison.' : `${passed} of ${result.gates.length} gates could be judged without a comparison, and passed.`;
  return { title: passed === 0 ? phrase`first version` : phrase`first version, and good enough`, sentence: phrase`There is nothing to compare with: ${cutText(result.baseline.reason, MAX_REASON)}. ${judged}` };
}

function failing(result: EvaluateResult, { deciding, baseline }: { readonly deciding: readonly GateResult[]; readonly baseline: string }): Headline {
  const [gate] = deciding;
  if (gate === undefined) return { title: phrase`failed`, sentence: phrase`A gate failed.` };
  if (gate.kind === 'between-slices') return { title: phrase`uneven between slices`, sentence: reasons(deciding, result.gates.length, 'failed') };
  const worse = gate.comparisons.map((place) => result.comparisons[place]).filter((comparison) => comparison?.verdict === 'fail');
  const slices = [...worse.map((comparison) => comparison?.slice ?? null), ...gate.slices.filter(({ verdict }) => verdict === 'fail').map(({ slice }) => slice)].filter((slice) => slice !== null);
  const overall = overallAsGood(result) ? phrase`Overall as good as ${baseline}. ` : phrase``;
  const [slice] = slices;
  const [comparison] = worse;
  if (slice !== undefined) {
    const others = slices.length > 1 ? ` and ${slices.length - 1} more` : '';
    const sentence = comparison === undefined ? reasons(deciding, result.gates.length, 'failed') : phrase`${loss(comparison)}${countOf(deciding, result.gates.length, 'failed')}`;
    return { title: phrase`${gate.kind === 'baseline' ? 'worse' : 'not good enough'} for ${code(sliceText(slice))}${others}`, sentence: phrase`${overall}${sentence}` };
  }
  const sentence = reasons(deciding, result.gates.length, 'failed');
  return { title: gate.kind === 'baseline' ? phrase`worse than ${baseline}` : phrase`not good enough`, sentence };
}

/** `On 1,204 rows with ``plan = enterprise`` roc_auc fell by **at least 0.034**; 0.030 is allowed.` */
function loss(comparison: Comparison): Phrase {
  const { metric, slice, rows, candidate, baseline, high, margin } = comparison;
  const moved = (candidate ?? 0) < (baseline ?? 0) ? 'fell' : 'rose';
  const allowed = margin === 0 ? 'no loss' : formatNumber(margin, decimals(comparison));
  const where = slice === null ? phrase`` : phrase` with ${code(sliceText(slice))}`;
  return phrase`On ${formatRows(rows)}${where} ${metric} ${moved} by ${strong(phrase`at least ${bound(comparison, high)}`)}; ${allowed} is allowed.`;
}

function overallAsGood(result: EvaluateResult): boolean {
  const whole = result.comparisons.filter((comparison) => comparison.slice === null);
  return whole.length > 0 && whole.every((comparison) => comparison.verdict === 'pass');
}

function passing(result: EvaluateResult, baseline: string): Headline {
  const whole = result.comparisons.filter((comparison) => comparison.slice === null);
  const differing = whole.filter(({ method, low }) => method !== 'identical' && low !== null);
  const better = differing.find(({ low }) => (low ?? 0) > 0);
  if (better !== undefined) return { title: phrase`better than ${baseline}`, sentence: phrase`${better.metric} is better by ${strong(phrase`at least ${bound(better, better.low)}`)}.` };
  const [worst] = [...differing].sort((a, b) => slack(a) - slack(b));
  if (worst !== undefined) {
    return {
      title: phrase`as good as ${baseline}`,
      sentence: phrase`${worst.metric} is ${strong(phrase`at most ${bound(worst, worst.low)}`)} worse; ${formatNumber(worst.margin, decimals(worst))} is allowed.`,
    };
  }
  const same = [...new Set(whole.filter(({ method }) => method === 'identical').map(({ metric }) => metric))];
  if (same.length > 0) return { title: phrase`as good as ${baseline}`, sentence: phrase`${formatList(same)} ${same.length === 1 ? 'is' : 'are'} exactly the same, though answers changed.` };
  return { title: phrase`good enough`, sentence: result.gates.length === 1 ? reasons(result.gates, 1, 'passed') : phrase`All ${String(result.gates.length)} gates passed.` };
}

/** How much of the margin is left at worst, as a share of it: 0 is used up. */
function slack({ low, margin }: Comparison): number {
  return margin === 0 ? (low ?? 0) : ((low ?? 0) + margin) / margin;
}

function bound(comparison: Comparison, value: number | null): string {
  if (value === null) return formatNumber(null, 0);
  // "Better by at least 0.000" would say nothing.
  const digits = value === 0 ? 0 : Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(Math.abs(value))));
  return formatNumber(Math.abs(value), Math.max(decimals(comparison), digits));
}

function decimals({ candidate, low, high }: Comparison): number {
  return decimalsFor(candidate ?? 0, ((high ?? 0) - (low ?? 0)) / 2);
}

function reasons(gates: readonly GateResult[], all: number, did: string): Phrase {
  const [first] = gates;
  if (first === undefined) return phrase``;
  const sentence = asSentence(cutText(reasonWithWaiver(first), MAX_REASON), first.metric);
  return phrase`${sentence}${/[.!?]$/.test(sentence) ? '' : '.'}${countOf(gates, all, did)}`;
}

/** A reason opens with a capital, unless a name stands first: of the metric, or of a slice (`plan = team: …`). */
function asSentence(reason: string, metric: string): string {
  return reason.startsWith(metric) || /^\S+ = /.test(reason) ? reason : reason.charAt(0).toUpperCase() + reason.slice(1);
}

function countOf(gates: readonly GateResult[], all: number, did: string): string {
  return gates.length > 1 ? ` (${gates.length} of ${all} gates ${did}.)` : '';
}
