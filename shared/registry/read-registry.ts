import type { Ledger, LedgerText } from '../ports/ledger.ts';
import { digestOfBytes } from '../statement/digest.ts';
import { parseVersioned } from '../statement/parse-versioned.ts';
import { type LedgerEntry, ledgerEntrySchema } from './entry.ts';
import type { RegistryState } from './state.ts';

/** An entry is a few hundred bytes; a host reads no more than one byte beyond this. */
export const MAX_ENTRY_BYTES = 64 * 1024;

type Damage = RegistryState['damaged'][number];

/**
 * Reads the log of a model and says what of it is whole.
 * Each entry carries the sha256 of the text before it, so the next one vouches for it; nothing vouches for the last.
 */
export async function readRegistry(ledger: Ledger, model: string): Promise<RegistryState> {
  const texts = await ledger.read(model);
  const damaged = new Map<number, Damage>();
  const parsed = new Map<number, LedgerEntry>();
  for (const text of texts) {
    const read = parseEntry(text, model);
    if (typeof read === 'string') damaged.set(text.position, { position: text.position, location: text.location, reason: read });
    else parsed.set(text.position, read);
  }
  for (const gap of missingBefore(texts)) damaged.set(gap.position, gap);
  for (const altered of alteredEntries(texts, parsed)) damaged.set(altered.position, altered);
  for (const { position } of damaged.values()) parsed.delete(position);
  for (const twice of claimedTwice(texts, parsed)) damaged.set(twice.position, twice);
  const last = texts.at(-1);
  return {
    model,
    entries: [...parsed].filter(([position]) => !damaged.has(position)).map(([position, entry]) => ({ position, entry })),
    damaged: [...damaged.values()].sort((a, b) => a.position - b.position),
    last: last?.position ?? 0,
    head: last === undefined ? null : digestOfBytes(last.text),
  };
}

/** The entry, or why it can't be read. */
function parseEntry({ text, location }: LedgerText, model: string): LedgerEntry | string {
  if (Buffer.byteLength(text) > MAX_ENTRY_BYTES) return `longer than ${MAX_ENTRY_BYTES} bytes`;
  try {
    const entry = parseVersioned(ledgerEntrySchema, text, location);
    return entry.model === model ? entry : `an entry of ${JSON.stringify(entry.model)}`;
  } catch (error) {
    return (error as Error).message.replace(`${location}: `, '');
  }
}

function missingBefore(texts: readonly LedgerText[]): Damage[] {
  return texts.flatMap(({ position, location }, index) => {
    const first = (texts[index - 1]?.position ?? 0) + 1;
    if (position === first) return [];
    const reason = first === position - 1 ? `entry ${first} is missing` : `entries ${first} to ${position - 1} are missing`;
    return [{ position: first, location: `before ${location}`, reason }];
  });
}

/**
 * Where an entry's `previous` is not the digest of the text before it, the one before was altered. From the end backwards,
 * because an entry that was itself altered accuses nobody.
 */
function alteredEntries(texts: readonly LedgerText[], parsed: ReadonlyMap<number, LedgerEntry>): Damage[] {
  const altered: Damage[] = [];
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    const [before, text] = [texts[index - 1], texts[index]];
    const entry = text === undefined || altered.at(-1)?.position === text.position ? undefined : parsed.get(text.position);
    if (text === undefined || entry === undefined) continue;
    if (text.position === 1 && entry.previous !== null) altered.push({ position: 1, location: text.location, reason: 'names an entry before it, but is the first' });
    if (before?.position !== text.position - 1) continue;
    if (entry.previous !== digestOfBytes(before.text)) {
      altered.push({ position: before.position, location: before.location, reason: `altered: entry ${text.position} was written after other bytes` });
    }
  }
  return altered;
}

function claimedTwice(texts: readonly LedgerText[], parsed: ReadonlyMap<number, LedgerEntry>): Damage[] {
  const claims = new Map<string, number>();
  return texts.flatMap(({ position, location }) => {
    const entry = parsed.get(position);
    if (entry?.kind !== 'version') return [];
    const first = claims.get(entry.version);
    if (first === undefined) claims.set(entry.version, position);
    return first === undefined ? [] : [{ position, location, reason: `claims version ${entry.version} again, which entry ${first} holds` }];
  });
}
