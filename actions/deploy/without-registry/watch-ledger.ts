import type { Ledger, LedgerText } from '../../../shared/ports/ledger.ts';
import { PlatformError, UserError } from '../../../shared/verdict/errors.ts';

export interface WatchedLedger {
  readonly ledger: Ledger;
  /** The log as this run last read or wrote it; null where it was never read. */
  texts(): readonly LedgerText[] | null;
  /** Whether the error is one of the ledger itself: it can't be reached, or refuses us (a token that is missing is a UserError). */
  isFailure(error: unknown): error is Error;
}

/** The same ledger, of which is known what it said last, and which errors were its own. */
export function watchLedger(ledger: Ledger): WatchedLedger {
  let texts: readonly LedgerText[] | null = null;
  const failures = new Set<unknown>();
  const noting = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof PlatformError || error instanceof UserError) failures.add(error);
      throw error;
    }
  };
  return {
    texts: () => texts,
    isFailure: (error): error is Error => failures.has(error),
    ledger: {
      ...ledger,
      async read(model) {
        texts = await noting(ledger.read(model));
        return texts;
      },
      async append(model, position, text) {
        const written = await noting(ledger.append(model, position, text));
        if (written === 'appended' && texts !== null && (texts.at(-1)?.position ?? 0) === position - 1) texts = [...texts, { position, location: `entry ${position} of the log of ${model}`, text }];
        return written;
      },
      settle: (model) => noting(ledger.settle(model)),
    },
  };
}
