import type { Files } from '../../../shared/ports/files.ts';
import type { Ledger, LedgerText } from '../../../shared/ports/ledger.ts';
import { type LedgerEntry, ledgerEntrySchema } from '../../../shared/registry/entry.ts';
import { MAX_ENTRY_BYTES } from '../../../shared/registry/read-registry.ts';
import { parseVersioned } from '../../../shared/statement/parse-versioned.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { type PendingEntry, type PendingRecord, readPending, writePending } from './pending-record.ts';
import { withPending } from './with-pending.ts';

/** A reason stands in two entries, and the log adds the time to it when it is told at last: all of that fits into what an entry has beside it. */
const MAX_REASON_BYTES = MAX_ENTRY_BYTES - 1024;

interface PendingLedgerOptions {
  /** The one that can't be reached. */
  readonly ledger: Ledger;
  readonly files: Files;
  /** Where what is written waits. */
  readonly path: string;
  /** The log as far as it is known. */
  readonly texts: readonly LedgerText[];
  /** What the record says of itself when it is begun; every run tells why anew, and adds what it leaves. */
  readonly begun: Omit<PendingRecord, 'schema' | 'entries'>;
}

/** Stands in for a ledger that can't be reached: it reads a copy, and what is written to it waits in a file. The folder is locked by the caller. */
export function pendingLedger({ ledger, files, path, texts, begun }: PendingLedgerOptions): Ledger {
  const read = async (): Promise<readonly LedgerText[]> => withPending(texts, await readPending(path), path);
  return {
    ...ledger,
    read,
    async append(_model, position, text) {
      if (((await read()).at(-1)?.position ?? 0) !== position - 1) return 'taken';
      const entry = pendingOf(parseVersioned(ledgerEntrySchema, text, 'the new entry'));
      if (Buffer.byteLength(JSON.stringify(entry.reason)) > MAX_REASON_BYTES) throw new UserError(`a reason may have ${MAX_REASON_BYTES} bytes at most; give a shorter one`);
      const pending = await readPending(path);
      const left = [...new Set([...(pending?.left ?? []), ...begun.left])];
      await writePending(files, path, { ...(pending ?? { schema: 'mlops/pending-record/v1', ...begun }), why: begun.why, left, entries: [...(pending?.entries ?? []), entry] });
      return 'appended';
    },
    settle: async () => undefined,
  };
}

function pendingOf(entry: LedgerEntry): PendingEntry {
  if (entry.kind === 'hold') return { kind: 'hold', at: entry.at, reason: entry.reason, until: entry.until };
  if (entry.kind === 'stage' && entry.cause === 'rollback') return { kind: 'rollback', at: entry.at, reason: entry.reason ?? '', version: entry.version, digest: entry.digest };
  throw new RangeError(`an entry of the kind ${entry.kind} can't wait`);
}
