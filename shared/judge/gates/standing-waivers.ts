import { gateIds, haveOwnIds } from '../../config/gate-id.ts';
import type { LoadedConfig } from '../../config/loaded-config.ts';
import type { Config, GateConfig, WaiverConfig } from '../../config/schema.ts';
import type { StandingWaiver } from '../../results/evaluate-and-gate.ts';

export interface Standing {
  readonly now: Date;
  /** mlops.yml as the base of a pull request has it, null where that can't be read; absent off a pull request. */
  readonly base?: Config | null | undefined;
}

/**
 * How each waiver stands. In a pull request one counts as far as its base has it too, for a gate that asks the same there: whoever could
 * write a waiver for their own change, or move one to another gate by its id, would judge themselves. Of two days the earlier holds.
 */
export function standingWaivers({ config, lineOf }: Pick<LoadedConfig, 'config' | 'lineOf'>, { now, base }: Standing): StandingWaiver[] {
  const today = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return (config.waivers ?? []).map((waiver, place) => {
    const approved = base === undefined ? waiver : approvedBy(base, waiver, config);
    return { ...stand(waiver, approved, today), line: lineOf(['waivers', place]) };
  });
}

function stand(waiver: WaiverConfig, approved: WaiverConfig | null, today: string): Omit<StandingWaiver, 'line'> {
  if (waiver.expires < today) return { ...waiver, state: 'expired' };
  if (approved === null || approved.expires < today) return { ...waiver, state: 'pending' };
  return { ...approved, expires: approved.expires < waiver.expires ? approved.expires : waiver.expires, state: 'counts' };
}

function approvedBy(base: Config | null, { gate }: WaiverConfig, here: Config): WaiverConfig | null {
  const [now, before] = [gateCalled(gate, here), base === null ? null : gateCalled(gate, base)];
  if (now === null || before === null || subjectOf(now) !== subjectOf(before)) return null;
  return base?.waivers?.find((waiver) => waiver.gate === gate) ?? null;
}

function gateCalled(id: string, { gates = [] }: Config): GateConfig | null {
  // The base's file was read part by part, not as a whole.
  return haveOwnIds(gates) ? (gates[gateIds(gates).indexOf(id)] ?? null) : null;
}

const CONDITIONS = ['against', 'min', 'max', 'max-difference', 'min-ratio'] as const;

/** What a gate asks of which rows, without the limits: those stand among the changes of what decides. */
function subjectOf(gate: GateConfig): string {
  return JSON.stringify([gate.metric, gate.slice ?? null, CONDITIONS.filter((condition) => condition in gate)]);
}
