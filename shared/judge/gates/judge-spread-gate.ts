import type { EvaluateConfig, SpreadGateConfig } from '../../config/schema.ts';
import type { GateResult, Slice } from '../../results/evaluate-and-gate.ts';
import type { Field, Fields } from '../field.ts';
import { formatCount, formatCountOf, formatTogether } from '../format-number.ts';
import { metricValue } from '../intervals/estimate.ts';
import { sliceName } from '../intervals/over-slices.ts';
import { judgeRange } from './judge-bound.ts';
import { type Outcome, plainOutcome } from './outcome.ts';
import { type Measured, type Spread, spreadOfDifferences, spreadOfRatios } from './spread.ts';

interface Part extends Measured {
  readonly slice: Slice;
  readonly rows: number;
}

/**
 * A gate on how far the slices of a column lie apart in a metric: their largest difference, or the smallest ratio of one to another. Holds
 * the value, or with a confidence of its own the bound that speaks for it.
 */
export function judgeSpreadGate(gate: SpreadGateConfig, fields: Fields, evaluate: EvaluateConfig): Outcome {
  const minRows = gate['min-rows'] ?? evaluate['min-rows'];
  const all = fields.slices.get(gate.slice) ?? [];
  const large = all.filter((field) => field.all.rows >= minRows);
  const small = all.length === large.length ? '' : `; ${formatCountOf(all.length - large.length, 'slice')} of ${gate.slice} ${all.length - large.length === 1 ? 'has' : 'have'} too few rows (min-rows is ${formatCount(minRows)})`;
  if (large.length < 2) return plainOutcome('inconclusive', `${gate.metric} can't be compared between slices: ${formatCountOf(large.length, 'slice')} of ${gate.slice} could be judged${small}`);
  const parts: Part[] = [];
  for (const field of large) {
    const part = partOf(gate, field);
    if (typeof part === 'string') return plainOutcome('inconclusive', `${part}${small}`);
    parts.push(part);
  }

  const confidence = gate.confidence ?? evaluate.confidence;
  const spread = 'max-difference' in gate ? spreadOfDifferences(parts, confidence) : spreadOfRatios(parts, confidence);
  if (spread === null) return plainOutcome('inconclusive', `the slices of ${gate.slice} have no ratio in ${gate.metric}: it is 0 or below`);
  return { ...decide(gate, { parts, spread, small }), comparisons: [], slices: extremes(gate, { parts, spread, confidence, fields: large }) };
}

function partOf({ metric }: SpreadGateConfig, { slice, all }: Field): Part | string {
  const estimate = all.metrics.get(metric)?.candidate ?? { state: 'undefined' as const, reason: 'it was not computed' };
  if (slice === null) throw new RangeError('a slice without a name');
  if (estimate.state === 'undefined') return `${metric} can't be compared between slices: in ${sliceName(slice)} it is undefined: ${estimate.reason}`;
  return { slice, rows: all.rows, value: estimate.value, bounds: estimate.bounds };
}

function decide(gate: SpreadGateConfig, { parts, spread, small }: { readonly parts: readonly Part[]; readonly spread: Spread; readonly small: string }): Pick<Outcome, 'verdict' | 'reason' | 'tooLittle' | 'value'> {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const { value, low, high } = spread;
  const shown = { value, low, high, rows, ...(low === null ? { reason: 'no interval: a slice has none' } : {}) };
  const limits = 'max-difference' in gate ? { min: undefined, max: gate['max-difference'] } : { min: gate['min-ratio'], max: undefined };
  const named = between(gate, { parts, spread });
  if (gate.confidence === undefined) return { ...judged(judgeRange({ low: value, high: value }, limits, { rows }), named, small), value: shown };
  if (low === null || high === null) return { verdict: 'inconclusive', reason: `${named} has no interval${small}`, tooLittle: false, value: shown };
  return { ...judged(judgeRange({ low, high }, limits, { rows }), named, small), value: shown };
}

function judged(found: ReturnType<typeof judgeRange>, named: string, small: string): Pick<Outcome, 'verdict' | 'reason' | 'tooLittle'> {
  return { verdict: found.verdict, reason: `${named} ${found.reason}${small}`, tooLittle: found.tooLittle };
}

/** `the difference in recall between plan = free (0.810) and plan = team (0.690)` */
function between(gate: SpreadGateConfig, { parts, spread: { highest, lowest } }: { readonly parts: readonly Part[]; readonly spread: Spread }): string {
  const [top, bottom] = [parts[highest], parts[lowest]];
  if (top === undefined || bottom === undefined) throw new RangeError('a spread without slices');
  const [high, low] = formatTogether([top.value, bottom.value]);
  return 'max-difference' in gate
    ? `the difference in ${gate.metric} between ${sliceName(top.slice)} (${high}) and ${sliceName(bottom.slice)} (${low})`
    : `the ratio of ${gate.metric} in ${sliceName(bottom.slice)} (${low}) to that in ${sliceName(top.slice)} (${high})`;
}

/** The two slices that lie furthest apart, the lower first. */
function extremes(gate: SpreadGateConfig, { spread, confidence, fields }: { readonly parts: readonly Part[]; readonly spread: Spread; readonly confidence: number; readonly fields: readonly Field[] }): GateResult['slices'] {
  return [spread.lowest, spread.highest].flatMap((place) => {
    const field = fields[place];
    const estimate = field?.all.metrics.get(gate.metric)?.candidate;
    if (field === undefined || field.slice === null || estimate === undefined) return [];
    return [{ slice: field.slice, value: metricValue(estimate, field.all.rows, { confidence }), verdict: 'pass', reason: place === spread.lowest ? 'the lowest' : 'the highest' }];
  });
}
