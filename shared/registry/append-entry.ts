import type { Clock } from '../ports/clock.ts';
import type { Ledger } from '../ports/ledger.ts';
import { parseVersioned } from '../statement/parse-versioned.ts';
import { PlatformError, UserError } from '../verdict/errors.ts';
import { type LedgerEntry, ledgerEntrySchema } from './entry.ts';
import { MAX_ENTRY_BYTES, readRegistry } from './read-registry.ts';
import { refuseDamagedLog } from './refuse-damaged-log.ts';
import type { RegistryState } from './state.ts';

type WithoutOrigin<T> = T extends LedgerEntry ? Omit<T, 'schema' | 'model' | 'at' | 'previous'> : never;

/** What a stage wants to write; where, when and after what it stands is for `appendEntry` to say. */
export type NewEntry = WithoutOrigin<LedgerEntry>;

/** A lost race means that another entry was written, so this many losses are this many other writers. */
const MAX_ATTEMPTS = 1000;

/**
 * Decides on what the log says now and writes the entry after it. Where another run was first, it reads and decides again,
 * so a decision never rests on an older log than the one it is written into. No lock: each lost race is another's success.
 * @param decide the entry to write, or null where nothing is to be written
 * @returns the entry as written, or null
 * @throws PlatformError while the log is damaged, for a version or a deployment: both rest on all that went before.
 *   Going back, holding and lifting stay possible, because they are what a person in need does.
 */
export async function appendEntry(
  { ledger, clock }: { readonly ledger: Ledger; readonly clock: Clock },
  model: string,
  decide: (state: RegistryState) => NewEntry | null | Promise<NewEntry | null>,
): Promise<LedgerEntry | null> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const state = await readRegistry(ledger, model);
    const wanted = await decide(state);
    if (wanted === null) return null;
    if (restsOnWholeLog(wanted)) refuseDamagedLog(state);
    const { entry, text } = writable({ schema: 'mlops/ledger-entry/v1', ...wanted, model, at: timeAfter(state, clock.now()), previous: state.head });
    if ((await ledger.append(model, state.last + 1, text)) === 'appended') return entry;
  }
  throw new PlatformError(`the log of ${model}: others wrote to it first ${MAX_ATTEMPTS} times; run this again`);
}

/** A version or a deployment: a decision on all that went before. Going back, holding and lifting are what a person in need does. */
export function restsOnWholeLog(entry: NewEntry): boolean {
  return entry.kind === 'version' || (entry.kind === 'stage' && entry.cause === 'deploy');
}

/** Times strictly increase even where a clock is behind: who reads the log by time (GTO does) sees the same order. */
function timeAfter(state: RegistryState, now: Date): string {
  const last = state.entries.at(-1)?.entry.at;
  return new Date(Math.max(now.getTime(), last === undefined ? -Infinity : Date.parse(last) + 1)).toISOString();
}

/** What a later run would refuse to read is refused here, before it stands in the log for good. */
function writable(entry: LedgerEntry): { readonly entry: LedgerEntry; readonly text: string } {
  const text = `${JSON.stringify(entry, null, 2)}\n`;
  if (Buffer.byteLength(text) > MAX_ENTRY_BYTES) throw new UserError(`an entry of the log may have ${MAX_ENTRY_BYTES} bytes at most; give a shorter reason`);
  return { entry: parseVersioned(ledgerEntrySchema, text, `the new entry of ${entry.model}`), text };
}
