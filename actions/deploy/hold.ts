import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { appendEntry } from '../../shared/registry/append-entry.ts';
import type { LedgerEntry } from '../../shared/registry/entry.ts';
import { activeHold } from '../../shared/registry/state.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { chooseEnvironment } from './choose-environment.ts';
import { parseUntil } from './parse-until.ts';
import { placeHold } from './place-hold.ts';

type HoldInputs = { readonly loaded: LoadedConfig; readonly environment?: string | undefined; readonly reason?: string | undefined } & (
  | { readonly action: 'set'; /** Default: until it is lifted. */ readonly until?: string | undefined }
  | { readonly action: 'lift' }
);

interface HoldOutcome {
  readonly stage: string;
  /** What was written to the ledger; null where it said so already. */
  readonly entry: LedgerEntry | null;
  /** One sentence for people. */
  readonly message: string;
}

/** Stops deployments to a stage, or lets them go on. @throws UserError where a hold has no reason */
export async function hold(inputs: HoldInputs, ports: Pick<Ports, 'ledger' | 'clock'>): Promise<HoldOutcome> {
  const { loaded, reason } = inputs;
  const { name: stage } = chooseEnvironment(loaded.config, inputs.environment);
  const { model } = loaded.config;
  if (inputs.action === 'lift') return lift(ports, { model, stage, reason: reason ?? null });
  if (reason === undefined || reason.trim() === '') throw new UserError('a hold needs a reason: it is shown to everyone whom it stops');
  const until = inputs.until === undefined ? null : parseUntil(inputs.until, ports.clock.now());
  const entry = await placeHold(ports, { model, stage, reason, until });
  const end = until === null ? 'until it is lifted' : `until ${until}`;
  return { stage, entry, message: `${stage} ${entry === null ? 'was on hold already' : 'is on hold'} ${end}: ${reason}` };
}

async function lift(ports: Pick<Ports, 'ledger' | 'clock'>, { model, stage, reason }: { readonly model: string; readonly stage: string; readonly reason: string | null }): Promise<HoldOutcome> {
  const entry = await appendEntry(ports, model, (state) => (activeHold(state, stage, ports.clock.now()) === null ? null : { kind: 'lift', stage, reason }));
  return { stage, entry, message: entry === null ? `${stage} is not on hold` : `the hold on ${stage} is lifted` };
}
