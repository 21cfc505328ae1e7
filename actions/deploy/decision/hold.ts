import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { appendEntry } from '../../../shared/registry/append-entry.ts';
import type { LedgerEntry } from '../../../shared/registry/entry.ts';
import { activeHold } from '../../../shared/registry/state.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { settleFolder } from '../without-registry/settle-folder.ts';
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

/** Stops deployments to a stage, or lets them go on. What waits to be recorded is recorded first. @throws UserError where a hold has no reason */
export async function hold(inputs: HoldInputs, ports: Ports): Promise<HoldOutcome> {
  const { loaded } = inputs;
  const { name: stage } = chooseEnvironment(loaded, inputs.environment);
  const { model } = loaded.config;
  const wanted = inputs.action === 'set' ? newHold(inputs, ports.clock.now()) : null;
  await settleFolder({ loaded, environment: stage }, ports);
  if (wanted === null) return lift(ports, { model, stage, reason: inputs.reason ?? null });
  const entry = await placeHold(ports, { model, stage, ...wanted });
  const end = wanted.until === null ? 'until it is lifted' : `until ${wanted.until}`;
  return { stage, entry, message: `${stage} ${entry === null ? 'was on hold already' : 'is on hold'} ${end}: ${wanted.reason}` };
}

function newHold({ reason, until }: Extract<HoldInputs, { action: 'set' }>, now: Date): { readonly reason: string; readonly until: string | null } {
  if (reason === undefined || reason.trim() === '') throw new UserError('a hold needs a reason: it is shown to everyone whom it stops');
  return { reason, until: until === undefined ? null : parseUntil(until, now) };
}

async function lift(ports: Pick<Ports, 'ledger' | 'clock'>, { model, stage, reason }: { readonly model: string; readonly stage: string; readonly reason: string | null }): Promise<HoldOutcome> {
  const entry = await appendEntry(ports, model, (state) => (activeHold(state, stage, ports.clock.now()) === null ? null : { kind: 'lift', stage, reason }));
  return { stage, entry, message: entry === null ? `${stage} is not on hold` : `the hold on ${stage} is lifted` };
}
