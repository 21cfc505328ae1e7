import type { Ports } from '../../../shared/ports/ports.ts';
import { appendEntry } from '../../../shared/registry/append-entry.ts';
import type { LedgerEntry } from '../../../shared/registry/entry.ts';
import { activeHold } from '../../../shared/registry/state.ts';
import { isReason } from '../without-registry/pending-record.ts';

interface NewHold {
  readonly model: string;
  readonly stage: string;
  readonly reason: string;
  /** ISO 8601, UTC; null: until it is lifted. */
  readonly until: string | null;
}

/** Sets a hold; null where the very same one stands already, so that a run that is repeated writes nothing twice. */
export async function placeHold({ ledger, clock }: Pick<Ports, 'ledger' | 'clock'>, { model, stage, reason, until }: NewHold): Promise<LedgerEntry | null> {
  return appendEntry({ ledger, clock }, model, (state) => {
    const standing = activeHold(state, stage, clock.now());
    const same = standing !== null && isReason(standing.reason, reason) && standing.until === until;
    return same ? null : { kind: 'hold', stage, reason, until };
  });
}
