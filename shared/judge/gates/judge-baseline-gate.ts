import type { EvaluateConfig, GateConfig } from '../../config/schema.ts';
import type { BaselineResult, Comparison } from '../../results/evaluate-and-gate.ts';
import type { Field, Fields } from '../field.ts';
import { formatCount, formatCountOf } from '../format-number.ts';
import { type Compared, compare } from '../intervals/compare.ts';
import { overSlices, sliceName } from '../intervals/over-slices.ts';
import { type Outcome, plainOutcome } from './outcome.ts';

type BaselineGate = Extract<GateConfig, { against: 'baseline' }>;

interface Context {
  readonly fields: Fields;
  readonly baseline: BaselineResult;
  readonly evaluate: EvaluateConfig;
  /** Both models are the same bytes: then it doesn't matter how many rows were joined. */
  readonly sameBytes: boolean;
}

/** A gate `against: baseline`, on all rows or in each slice. Without a baseline it never passes. */
export function judgeBaselineGate(gate: BaselineGate, { fields, baseline, evaluate, sameBytes }: Context): Outcome {
  if (baseline.state === 'first-version') return firstVersion(gate['require-baseline'] ?? evaluate['require-baseline']);
  if (baseline.state === 'unavailable') return plainOutcome('inconclusive', `no comparison with ${baseline.reference === 'base' ? 'the base branch' : `the baseline ${baseline.reference}`}: ${baseline.reason}`);
  if (baseline.state === 'not-asked') return plainOutcome('inconclusive', 'there is no baseline to compare with');
  const minJoined = gate['min-joined'] ?? evaluate['min-joined'];
  const isUnjoined = (joined: number): boolean => !sameBytes && !(joined >= minJoined);
  if (isUnjoined(baseline.joined)) return plainOutcome('inconclusive', reasonUnjoined(baseline.joined, minJoined));
  const minRows = gate['min-rows'] ?? evaluate['min-rows'];
  const rule = { metric: gate.metric, margin: gate.margin, confidence: gate.confidence ?? evaluate.confidence };
  if (gate.slice === undefined) {
    const entry = comparedIn(fields.whole, gate.metric);
    if (entry.rows < minRows) {
      const reason = `${gate.metric} is not judged on ${formatCountOf(entry.rows, 'row')} that both models answered: min-rows is ${formatCount(minRows)}`;
      return plainOutcome('inconclusive', reason, { tooLittle: true });
    }
    const comparisons = compare([entry], rule);
    const [comparison] = comparisons;
    if (comparison === undefined) return plainOutcome('inconclusive', 'nothing was compared');
    return { ...plainOutcome(comparison.verdict, comparison.reason, { tooLittle: comparison.method !== 'none' }), comparisons };
  }
  const { slice: column } = gate;
  const before = rowsBefore(column, baseline);
  const parts = (fields.slices.get(column) ?? []).map((field) => {
    // Of the larger set, as of all rows.
    const joined = (field.common?.rows ?? 0) / Math.max(field.all.rows, before.get(field.slice?.[column]) ?? 0);
    return field.all.rows >= minRows && isUnjoined(joined) ? unjoinedIn(field, reasonUnjoined(joined, minJoined)) : comparedIn(field, gate.metric);
  });
  const unjoined = parts.filter((part) => part.unjoined);
  const large = parts.filter((part) => part.unjoined || part.rows >= minRows);
  const comparisons = compare(large, rule);
  const outcome = overSlices({ metric: gate.metric, column: gate.slice }, comparisons.flatMap(judgedSlice), { tooSmall: parts.length - large.length, minRows });
  return { ...refuseUnjoined(outcome, unjoined), value: null, comparisons, slices: [] };
}

/**
 * Rows whose ids were changed have no answer of the baseline, so a slice could hide what it got wrong behind them while all rows together
 * still join: such a slice can't be judged, which is no want of evidence that a gate may only warn of.
 */
function refuseUnjoined(outcome: ReturnType<typeof overSlices>, unjoined: readonly Part[]): ReturnType<typeof overSlices> {
  const [first] = unjoined;
  if (first === undefined || first.slice === null || first.difference.state !== 'none' || outcome.verdict === 'fail') return outcome;
  const more = unjoined.length === 1 ? '' : ` and ${unjoined.length - 1} more`;
  return { verdict: 'inconclusive', reason: `${sliceName(first.slice)}${more}: ${first.difference.reason}`, tooLittle: false };
}

function firstVersion(requireBaseline: boolean): Outcome {
  const reason = 'first version: nothing to compare with';
  return requireBaseline ? plainOutcome('inconclusive', `${reason}, and require-baseline is set`) : plainOutcome('warn', reason);
}

interface Part extends Compared {
  /** Too few of its rows have an answer of both models. */
  readonly unjoined: boolean;
}

function unjoinedIn(field: Field, reason: string): Part {
  const difference = { state: 'none', candidate: null, baseline: null, improvement: null, reason } as const;
  return { slice: field.slice, rows: field.common?.rows ?? 0, difference, unjoined: true };
}

/**
 * The rows that each slice had when the baseline was judged, where some that it answered are gone: a slice could get better by losing what it
 * gets wrong, while all rows together still join. Empty where the baseline answers every row of today, whatever there was then.
 */
function rowsBefore(column: string, { joined, slices = [] }: Extract<BaselineResult, { state: 'compared' }>): ReadonlyMap<string | undefined, number> {
  return new Map((joined < 1 ? slices : []).map(({ slice, rows }) => [slice[column], rows]));
}

function reasonUnjoined(joined: number, minJoined: number): string {
  return `the two models have ${percent(joined)} of the rows in common, and at least ${percent(minJoined)} are asked for (min-joined)`;
}

function comparedIn({ slice, common }: Field, metric: string): Part {
  const compared = common?.metrics.get(metric)?.compared;
  const nothing = { state: 'none', candidate: null, baseline: null, improvement: null, reason: `${metric} was not computed for both models` } as const;
  return { slice, rows: common?.rows ?? 0, difference: compared?.difference ?? nothing, unjoined: false };
}

function judgedSlice({ slice, verdict, reason, method }: Comparison): Parameters<typeof overSlices>[1] {
  if (slice === null || verdict === 'warn') return [];
  return [{ slice, verdict, reason, judged: method !== 'none' }];
}

/** Cut, not rounded, lest 98.96 % read as the 99 % that it misses. */
function percent(share: number): string {
  return `${Math.floor(share * 1000 + 1e-9) / 10} %`;
}
