import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { appendEntry } from '../../shared/registry/append-entry.ts';
import { mlopsCommand } from '../../shared/registry/mlops-command.ts';
import { activeHold, heldByStage, type RegistryState } from '../../shared/registry/state.ts';
import { FailedError, UserError } from '../../shared/verdict/errors.ts';

/** Lets a stage name the version, because its caller asked for it; nothing is written where it does already. */
export async function moveStage(
  ports: Pick<Ports, 'ledger' | 'clock'>,
  model: string,
  { stage, version, digest, refuse }: { readonly stage: string; readonly version: string; readonly digest: string; readonly refuse: (state: RegistryState) => Promise<void> },
): Promise<void> {
  await appendEntry(ports, model, async (state) => {
    refuseHeldStage(ports, state, stage);
    if (heldByStage(state, stage)?.digest === digest) return null;
    await refuse(state);
    return { kind: 'stage', stage, version, digest, cause: 'deploy', reason: 'named by register-model' };
  });
}

/** @throws FailedError while a hold stops the stage */
export function refuseHeldStage({ ledger, clock }: Pick<Ports, 'ledger' | 'clock'>, state: RegistryState, stage: string): void {
  const hold = activeHold(state, stage, clock.now());
  if (hold === null) return;
  const until = hold.until === null ? '' : ` until ${hold.until}`;
  throw new FailedError(`${state.model}#${stage} is held${until}: ${hold.reason}; lift the hold (${mlopsCommand(ledger, `hold ${stage} --lift`)}) or register without a stage`);
}

/** @throws UserError where the stage is an environment: what serves there would not be what the log says */
export function refuseEnvironment({ config: { deploy = {} }, name }: Pick<LoadedConfig, 'config' | 'name'>, stage: string): void {
  if (!Object.hasOwn(deploy, stage)) return;
  throw new UserError(`stage: ${stage} is an environment of ${name} (deploy), and only a deployment moves it; leave the stage out and run deploy, or give a stage of another name`);
}
