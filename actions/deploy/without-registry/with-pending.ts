import type { LedgerText } from '../../../shared/ports/ledger.ts';
import { type LedgerEntry, ledgerEntrySchema } from '../../../shared/registry/entry.ts';
import { digestOfBytes } from '../../../shared/statement/digest.ts';
import { isRecordedIn, type PendingRecord, recordedEntry } from './pending-record.ts';

/**
 * The log as it will be when what is pending stands in it. Reasons are the short ones: the time of the decision stands in `at`.
 * @param location where the pending record lies
 */
export function withPending(texts: readonly LedgerText[], pending: PendingRecord | null, location: string): readonly LedgerText[] {
  if (pending === null) return texts;
  const { model, stage } = pending;
  const known = texts.flatMap(({ text }) => entryIn(text));
  const log = [...texts];
  for (const waiting of pending.entries) {
    const recorded = recordedEntry(waiting, stage);
    if (isRecordedIn(known, recorded)) continue;
    const last = log.at(-1);
    const previous = last === undefined ? null : digestOfBytes(last.text);
    const entry = { schema: 'mlops/ledger-entry/v1', ...recorded, reason: waiting.reason, model, at: waiting.at, previous };
    log.push({ position: (last?.position ?? 0) + 1, location, text: `${JSON.stringify(entry, null, 2)}\n` });
  }
  return log;
}

function entryIn(text: string): readonly LedgerEntry[] {
  try {
    const { data } = ledgerEntrySchema.safeParse(JSON.parse(text));
    return data === undefined ? [] : [data];
  } catch {
    // A damaged entry is for the reader of the log to tell.
    return [];
  }
}
