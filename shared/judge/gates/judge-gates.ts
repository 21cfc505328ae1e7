import { allowedBy, isSpreadGate } from '../../config/gate-id.ts';
import type { EvaluateConfig, GateConfig } from '../../config/schema.ts';
import type { BaselineResult, Comparison, GateResult, StandingWaiver } from '../../results/evaluate-and-gate.ts';
import { isAccepted, type Verdict } from '../../verdict/verdict.ts';
import type { Fields } from '../field.ts';
import { formatCountOf } from '../format-number.ts';
import { sliceName } from '../intervals/over-slices.ts';
import type { JudgeInput } from '../judgement.ts';
import { goneSlices } from './gone-slices.ts';
import { judgeBaselineGate } from './judge-baseline-gate.ts';
import { judgeBoundGate } from './judge-bound-gate.ts';
import { judgeSpreadGate } from './judge-spread-gate.ts';
import { type Outcome, settle } from './outcome.ts';

interface Held {
  readonly ids: readonly string[];
  readonly fields: Fields;
  readonly baseline: BaselineResult;
  /** Candidate and baseline are the same bytes. */
  readonly sameBytes: boolean;
}

/** Every gate in the order of the config, with the comparisons they made (a gate names its own by place). */
export function judgeGates({ gates, gateLines, evaluate, waivers = [] }: JudgeInput, { ids, ...held }: Held): { readonly gates: GateResult[]; readonly comparisons: Comparison[] } {
  const comparisons: Comparison[] = [];
  const results = gates.map((gate, index): GateResult => {
    const outcome = refuseGone(outcomeOf(gate, evaluate, held), gate, { ...held, evaluate });
    const places = outcome.comparisons.map((_, place) => comparisons.length + place);
    comparisons.push(...outcome.comparisons);
    const id = ids[index] ?? gate.metric;
    const settled = settle(outcome, gate, evaluate['when-inconclusive']);
    const waived = waive(settled.verdict, waivers.find((waiver) => waiver.gate === id && waiver.state === 'counts'));
    return {
      gate: id,
      metric: gate.metric,
      kind: kindOf(gate),
      allowed: allowedBy(gate),
      line: gateLines[index] ?? null,
      verdict: waived === null ? settled.verdict : 'warn',
      mode: gate.mode,
      reason: settled.reason,
      ...(waived === null ? {} : { waived }),
      value: outcome.value,
      comparisons: places,
      slices: outcome.slices,
    };
  });
  return { gates: results, comparisons };
}

/** A waived gate warns; its own verdict stays beside. */
function waive(verdict: Verdict, waiver: StandingWaiver | undefined): GateResult['waived'] | null {
  return waiver === undefined || isAccepted(verdict) ? null : { verdict, reason: waiver.reason, by: waiver.by, expires: waiver.expires };
}

function outcomeOf(gate: GateConfig, evaluate: EvaluateConfig, held: Omit<Held, 'ids'>): Outcome {
  if ('against' in gate) return judgeBaselineGate(gate, { ...held, evaluate });
  if (isSpreadGate(gate)) return judgeSpreadGate(gate, held.fields, evaluate);
  return judgeBoundGate(gate, held.fields, evaluate);
}

function kindOf(gate: GateConfig): GateResult['kind'] {
  if ('against' in gate) return 'baseline';
  return isSpreadGate(gate) ? 'between-slices' : 'bound';
}

/** Whatever a gate over slices found in those that are left. */
function refuseGone(outcome: Outcome, gate: GateConfig, { fields, baseline, evaluate }: Omit<Held, 'ids'> & { readonly evaluate: EvaluateConfig }): Outcome {
  if (gate.slice === undefined || baseline.state !== 'compared') return outcome;
  const gone = goneSlices(gate.slice, { recorded: baseline.slices ?? [], fields: fields.slices.get(gate.slice) ?? [], minRows: gate['min-rows'] ?? evaluate['min-rows'], evaluate });
  const [first] = gone;
  if (first === undefined) return outcome;
  const more = gone.length === 1 ? '' : ` and ${gone.length - 1} more`;
  const reason = `${sliceName(first.slice)}${more} had ${formatCountOf(first.rows, 'row')} when the baseline was judged, and has ${first.left === 0 ? 'none' : `only ${formatCountOf(first.left, 'row')}`} now`;
  return { ...outcome, verdict: 'fail', reason: outcome.verdict === 'fail' ? `${reason}; ${outcome.reason}` : reason };
}
