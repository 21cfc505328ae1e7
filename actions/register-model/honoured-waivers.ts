import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { refuseFarWaivers } from '../../shared/config/refuse-far-waivers.ts';
import { standingWaivers } from '../../shared/judge/gates/standing-waivers.ts';
import type { EvaluateResult, GateResult, StandingWaiver } from '../../shared/results/evaluate-and-gate.ts';
import { FailedError, InconclusiveError, UserError } from '../../shared/verdict/errors.ts';

/**
 * The waivers of the evaluation that count here and now, too: those that this mlops.yml has and whose days are not over.
 * @throws UserError where a gate was let be by one that is not here; FailedError, InconclusiveError where one has expired since
 */
export function honouredWaivers({ gates, waivers = [] }: EvaluateResult, loaded: LoadedConfig, now: Date): StandingWaiver[] {
  refuseFarWaivers(loaded, now);
  // Of the evaluation and of this file, the earlier day holds, and neither adds one to the other.
  const recorded = { ...loaded.config, waivers: waivers.filter(({ state }) => state === 'counts') };
  const here = standingWaivers(loaded, { now, base: recorded });
  for (const gate of gates) if (gate.waived !== undefined) refuseLapsed(gate, { ...gate.waived, standing: here.find((waiver) => waiver.gate === gate.gate), model: loaded.config.model, file: loaded.name });
  return here.filter(({ state }) => state === 'counts');
}

function refuseLapsed({ gate, reason }: GateResult, { standing, model, file, verdict, expires }: NonNullable<GateResult['waived']> & { readonly standing: StandingWaiver | undefined; readonly model: string; readonly file: string }): void {
  if (standing?.state === 'counts') return;
  const name = JSON.stringify(gate);
  if (standing === undefined) throw new UserError(`${model} passed by a waiver of gate ${name}, which ${file} does not have; run evaluate-and-gate again`);
  const day = standing.state === 'expired' ? standing.expires : expires;
  const sentence = `${model} passed by a waiver of gate ${name}, which expired on ${day}: now it says ${verdict} (${reason}); nothing was registered`;
  throw verdict === 'inconclusive' ? new InconclusiveError(sentence) : new FailedError(sentence);
}
