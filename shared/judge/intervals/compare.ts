import type { GateConfig } from '../../config/schema.ts';
import type { Comparison, Slice } from '../../results/evaluate-and-gate.ts';
import { holm } from '../../statistics/holm.ts';
import { rowsNeeded, smallestDifference } from '../../statistics/sample-size.ts';
import { roundTo } from '../format-number.ts';
import { reasonNotProven, reasonToFail, reasonToPass, reasonToWait } from './comparison-reason.ts';
import type { Difference, Estimated } from './difference.ts';

export type Margin = Extract<GateConfig, { against: 'baseline' }>['margin'];

/** A difference and where it was seen. */
export interface Compared {
  readonly slice: Slice | null;
  readonly rows: number;
  readonly difference: Difference;
}

interface Rule {
  readonly metric: string;
  readonly margin: Margin;
  readonly confidence: number;
}

interface Claim {
  readonly pWorse: number;
  /** How many slices share the claim; 1 for all rows. */
  readonly slices: number;
}

/**
 * Decides non-inferiority on all rows (one entry), or in every judged slice of a gate (one entry each).
 * Passing takes no correction, since every gate must pass (intersection–union); the claim "worse" is corrected by Holm.
 */
export function compare(entries: readonly Compared[], rule: Rule): readonly Comparison[] {
  const margins = entries.map(({ difference }) => marginInUnits(rule.margin, difference));
  const tested = entries.flatMap(({ difference }, index) => {
    const margin = margins[index] ?? null;
    return difference.state === 'estimated' && margin !== null && difference.bounds(rule.confidence) !== null ? [{ index, pWorse: difference.tests(margin).worse }] : [];
  });
  const adjusted = holm(tested.map(({ pWorse }) => pWorse));
  const claims = new Map(tested.map(({ index }, place) => [index, { pWorse: adjusted[place] ?? 1, slices: tested.length }]));
  return entries.map((entry, index) => decide(entry, rule, { margin: margins[index] ?? null, claim: claims.get(index) ?? { pWorse: 1, slices: 1 } }));
}

function decide({ slice, rows, difference }: Compared, rule: Rule, { margin, claim }: { readonly margin: number | null; readonly claim: Claim }): Comparison {
  const { metric, confidence } = rule;
  const open: Comparison = {
    metric,
    slice,
    candidate: difference.state === 'identical' ? difference.value : difference.candidate,
    baseline: difference.state === 'identical' ? difference.value : difference.baseline,
    improvement: difference.state === 'identical' ? 0 : difference.improvement,
    low: null,
    high: null,
    p_value: null,
    p_worse: null,
    mcnemar_p_value: null,
    method: 'none',
    margin: margin ?? 0,
    confidence,
    rows,
    rows_needed: null,
    smallest_difference: null,
    verdict: 'inconclusive',
    reason: '',
  };
  if (difference.state === 'identical') return { ...open, low: 0, high: 0, method: 'identical', verdict: 'pass', reason: `the same ${difference.same} as the baseline` };
  if (difference.state === 'none') return { ...open, reason: difference.reason };
  if (margin === null) return { ...open, reason: `${metric} of the baseline is 0, so a margin of ${rule.margin} of it allows nothing; write the margin as a number` };
  const bounds = difference.bounds(confidence);
  if (bounds === null) return { ...open, reason: `${metric} can't be compared: too many resamples of these rows leave it undefined` };

  const needed = usefulRows(difference, { rows, margin, confidence });
  const facts = { metric, direction: difference.direction, improvement: difference.improvement, bounds, margin };
  const decided: Comparison = {
    ...open,
    low: bounds.low,
    high: bounds.high,
    p_value: difference.tests(margin).notWorse,
    p_worse: claim.pWorse,
    mcnemar_p_value: difference.mcnemar,
    method: difference.method,
    rows_needed: needed,
    smallest_difference: roundTo(smallestDifference({ standardError: difference.standardError, confidence }), 3),
  };
  if (bounds.low > -margin) return { ...decided, verdict: 'pass', reason: reasonToPass(facts) };
  const beyond = bounds.high < -margin;
  // In slices the corrected p-value decides; of all rows it is the bound itself, which says the same.
  if (beyond && (slice === null || claim.pWorse < 1 - confidence)) return { ...decided, verdict: 'fail', reason: reasonToFail(facts) };
  if (beyond) return { ...decided, reason: reasonNotProven(facts, claim) };
  return { ...decided, reason: reasonToWait(facts, { rows, rowsNeeded: needed }) };
}

/** For a true difference of zero; null where the estimate lies at or below −margin, so more rows would not be for passing. */
function usefulRows({ improvement, standardError }: Estimated, { rows, margin, confidence }: { readonly rows: number; readonly margin: number; readonly confidence: number }): number | null {
  if (margin === 0 || improvement <= -margin) return null;
  const needed = rowsNeeded({ rows, standardError, margin, confidence });
  return needed === null ? null : roundTo(needed, 3);
}

/** The margin in the metric's unit; null where it is a share of nothing. The baseline's own value is taken as fixed. */
function marginInUnits(margin: Margin, difference: Difference): number | null {
  if (typeof margin === 'number') return margin;
  const baseline = difference.state === 'identical' ? difference.value : difference.baseline;
  return baseline === null || baseline === 0 ? null : (Number.parseFloat(margin) / 100) * Math.abs(baseline);
}
