import type { EvaluateConfig, GateConfig } from '../config/schema.ts';
import type { BaselineResult, Comparison } from '../results/evaluate-and-gate.ts';
import { type Compared, compare } from './compare.ts';
import type { Field, Fields } from './field.ts';
import { formatCount, formatCountOf } from './format-number.ts';
import { type Outcome, plainOutcome } from './outcome.ts';
import { overSlices } from './over-slices.ts';

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
  if (!sameBytes && !(baseline.joined >= minJoined)) {
    return plainOutcome('inconclusive', `the two models have ${percent(baseline.joined)} of the rows in common, and at least ${percent(minJoined)} are asked for (min-joined)`);
  }
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
  const parts = (fields.slices.get(gate.slice) ?? []).map((field) => comparedIn(field, gate.metric));
  const large = parts.filter(({ rows }) => rows >= minRows);
  const comparisons = compare(large, rule);
  return {
    ...overSlices({ metric: gate.metric, column: gate.slice }, comparisons.flatMap(judgedSlice), { tooSmall: parts.length - large.length, minRows }),
    value: null,
    comparisons,
    slices: [],
  };
}

function firstVersion(requireBaseline: boolean): Outcome {
  const reason = 'first version: nothing to compare with';
  return requireBaseline ? plainOutcome('inconclusive', `${reason}, and require-baseline is set`) : plainOutcome('warn', reason);
}

function comparedIn({ slice, common }: Field, metric: string): Compared {
  const compared = common?.metrics.get(metric)?.compared;
  const nothing = { state: 'none', candidate: null, baseline: null, improvement: null, reason: `${metric} was not computed for both models` } as const;
  return { slice, rows: common?.rows ?? 0, difference: compared?.difference ?? nothing };
}

function judgedSlice({ slice, verdict, reason, method }: Comparison): Parameters<typeof overSlices>[1] {
  if (slice === null || verdict === 'warn') return [];
  return [{ slice, verdict, reason, judged: method !== 'none' }];
}

/** Cut, not rounded, lest 98.96 % read as the 99 % that it misses. */
function percent(share: number): string {
  return `${Math.floor(share * 1000 + 1e-9) / 10} %`;
}
