import type { EvaluateConfig, GateConfig, SpreadGateConfig } from '../../config/schema.ts';
import type { Field, Fields } from '../field.ts';
import { formatCount, formatCountOf } from '../format-number.ts';
import { metricValue } from '../intervals/estimate.ts';
import { overSlices } from '../intervals/over-slices.ts';
import { judgeBound, type BoundVerdict } from './judge-bound.ts';
import { type Outcome, plainOutcome } from './outcome.ts';

type BoundGate = Exclude<GateConfig, { against: 'baseline' } | SpreadGateConfig>;

/** A gate with `min` or `max`, on all rows or in each slice. */
export function judgeBoundGate(gate: BoundGate, fields: Fields, evaluate: EvaluateConfig): Outcome {
  const minRows = gate['min-rows'] ?? evaluate['min-rows'];
  if (gate.slice === undefined) return judgeWhole(gate, fields.whole, { evaluate, minRows });
  const parts = fields.slices.get(gate.slice) ?? [];
  const large = parts.filter(({ all }) => all.rows >= minRows);
  const judged = large.flatMap((field) => {
    const { slice } = field;
    return slice === null ? [] : [{ slice, ...hold(gate, field, evaluate) }];
  });
  const verdicts = judged.map(({ slice, found }) => ({ slice, verdict: found.verdict, reason: found.reason, judged: found.verdict !== 'inconclusive' || found.tooLittle }));
  return {
    ...overSlices({ metric: gate.metric, column: gate.slice }, verdicts, { tooSmall: parts.length - large.length, minRows }),
    value: null,
    comparisons: [],
    slices: judged.map(({ slice, found, value }) => ({ slice, value, verdict: found.verdict, reason: found.reason })),
  };
}

function judgeWhole(gate: BoundGate, whole: Field, { evaluate, minRows }: { readonly evaluate: EvaluateConfig; readonly minRows: number }): Outcome {
  const { found, value } = hold(gate, whole, evaluate);
  if (whole.all.rows >= minRows) return { ...plainOutcome(found.verdict, found.reason, found), value };
  const reason = `${gate.metric} is not judged on ${formatCountOf(whole.all.rows, 'row')}: min-rows is ${formatCount(minRows)}`;
  return { ...plainOutcome('inconclusive', reason, { tooLittle: true }), value };
}

function hold(gate: BoundGate, { all }: Field, evaluate: EvaluateConfig): { readonly found: BoundVerdict; readonly value: ReturnType<typeof metricValue> } {
  const estimate = all.metrics.get(gate.metric)?.candidate ?? { state: 'undefined', reason: 'it was not computed' };
  const limits = { min: 'min' in gate ? gate.min : undefined, max: gate.max };
  const found = judgeBound(estimate, limits, { rows: all.rows, confidence: gate.confidence ?? null });
  return {
    found: { ...found, reason: `${gate.metric} ${found.reason}` },
    value: metricValue(estimate, all.rows, { confidence: gate.confidence ?? evaluate.confidence }),
  };
}
