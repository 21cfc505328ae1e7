import type { LoadedConfig } from '../config/loaded-config.ts';
import { evaluateSchema } from '../config/schema.ts';
import type { Costs, StandingWaiver } from '../results/evaluate-and-gate.ts';
import type { JudgedRows } from './answers/judged-rows.ts';
import type { Answers, BaselineAnswers, JudgeInput } from './judgement.ts';

/** Puts together what `judge` needs: from here on nothing is read, so judging again is the same by construction. */
export function prepareJudgement(
  { config, lineOf }: LoadedConfig,
  { judged, digest, candidate, baseline, costs, waivers }: { readonly judged: JudgedRows; readonly digest: string; readonly candidate: Answers; readonly baseline: BaselineAnswers; readonly costs?: Costs | undefined; readonly waivers: readonly StandingWaiver[] },
): JudgeInput {
  const gates = config.gates ?? [];
  return {
    target: judged.target,
    slices: judged.slices,
    weights: judged.weights,
    groups: judged.groups,
    digest,
    candidate,
    baseline,
    evaluate: config.evaluate ?? evaluateSchema.parse({}),
    gates,
    costs,
    waivers,
    gateLines: gates.map((_, place) => lineOf(['gates', place])),
  };
}
