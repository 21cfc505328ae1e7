import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { refuseFarWaivers } from '../../shared/config/refuse-far-waivers.ts';
import { standingWaivers } from '../../shared/judge/gates/standing-waivers.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { CommittedConfig } from '../../shared/report/decision/read-committed-config.ts';
import type { StandingWaiver } from '../../shared/results/evaluate-and-gate.ts';

/**
 * How the waivers of mlops.yml stand in this run. The base of a pull request is asked for only where there is a waiver to hold against it.
 * @param inputs.baseConfig mlops.yml as that base has it; absent off a pull request
 * @throws UserError for one that ends too far away
 */
export async function waiversOfRun({ loaded, baseConfig }: { readonly loaded: LoadedConfig; readonly baseConfig?: (() => Promise<CommittedConfig>) | undefined }, { clock, log }: Pick<Ports, 'clock' | 'log'>): Promise<StandingWaiver[]> {
  if (loaded.config.waivers === undefined) return [];
  const now = clock.now();
  // As the file has them: a policy changes gates on both sides.
  const written = loaded.policy?.written ?? loaded;
  refuseFarWaivers(written, now);
  const base = await baseConfig?.();
  const waivers = standingWaivers(written, { now, base: base === undefined ? undefined : base.state === 'read' ? base.config : null });
  for (const { gate, expires, state } of waivers) if (state === 'expired') log.warn(`the waiver of gate ${JSON.stringify(gate)} expired on ${expires}: the gate counts again`);
  return waivers;
}
