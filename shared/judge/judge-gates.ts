import type { BaselineResult, Comparison, GateResult } from '../results/evaluate-and-gate.ts';
import type { Fields } from './field.ts';
import { allowedBy } from './gate-id.ts';
import { judgeBaselineGate } from './judge-baseline-gate.ts';
import { judgeBoundGate } from './judge-bound-gate.ts';
import type { JudgeInput } from './judgement.ts';
import { settle } from './outcome.ts';

interface Held {
  readonly ids: readonly string[];
  readonly fields: Fields;
  readonly baseline: BaselineResult;
  /** Candidate and baseline are the same bytes. */
  readonly sameBytes: boolean;
}

/** Every gate in the order of the config, with the comparisons they made (a gate names its own by place). */
export function judgeGates({ gates, gateLines, evaluate }: JudgeInput, { ids, ...held }: Held): { readonly gates: GateResult[]; readonly comparisons: Comparison[] } {
  const comparisons: Comparison[] = [];
  const results = gates.map((gate, index): GateResult => {
    const outcome = 'against' in gate ? judgeBaselineGate(gate, { ...held, evaluate }) : judgeBoundGate(gate, held.fields, evaluate);
    const places = outcome.comparisons.map((_, place) => comparisons.length + place);
    comparisons.push(...outcome.comparisons);
    const { verdict, reason } = settle(outcome, gate, evaluate['when-inconclusive']);
    return {
      gate: ids[index] ?? gate.metric,
      metric: gate.metric,
      kind: 'against' in gate ? 'baseline' : 'bound',
      allowed: allowedBy(gate),
      line: gateLines[index] ?? null,
      verdict,
      mode: gate.mode,
      reason,
      value: outcome.value,
      comparisons: places,
      slices: outcome.slices,
    };
  });
  return { gates: results, comparisons };
}
