import type { GateConfig } from '../../config/schema.ts';
import type { Comparison, GateResult } from '../../results/evaluate-and-gate.ts';
import type { Verdict } from '../../verdict/verdict.ts';

/** What a gate found, before its `when-inconclusive` and `mode` say what that does. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: string;
  /**
   * Of `inconclusive`: there is evidence, but too little of it, so `when-inconclusive` has its say.
   * What could not be judged at all (no baseline, an undefined metric, no slice large enough) stays inconclusive.
   */
  readonly tooLittle: boolean;
  readonly value: GateResult['value'];
  readonly comparisons: readonly Comparison[];
  readonly slices: GateResult['slices'];
}

/** An outcome without anything to show beside its sentence. */
export function plainOutcome(verdict: Verdict, reason: string, { tooLittle }: { readonly tooLittle: boolean } = { tooLittle: false }): Outcome {
  return { verdict, reason, tooLittle, value: null, comparisons: [], slices: [] };
}

/** The verdict that counts: a gate that only warns never says more than `warn`. */
export function settle({ verdict, reason, tooLittle }: Outcome, gate: GateConfig, evaluateDefault: 'inconclusive' | 'warn' | undefined): { readonly verdict: Verdict; readonly reason: string } {
  const whenInconclusive = gate['when-inconclusive'] ?? evaluateDefault ?? (gate.slice === undefined ? 'inconclusive' : 'warn');
  const softened = verdict === 'inconclusive' && tooLittle && whenInconclusive === 'warn' ? 'warn' : verdict;
  if (gate.mode === 'enforce' || softened === 'pass' || softened === 'warn') return { verdict: softened, reason };
  return { verdict: 'warn', reason: `${reason} (${softened}; this gate only warns)` };
}
