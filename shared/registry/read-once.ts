import type { Ledger, LedgerText } from '../ports/ledger.ts';

/** A ledger that is asked for the log of a model once, for a stage that writes nothing into it: on GitHub each reading is a request. */
export function readOnce(ledger: Ledger): Ledger {
  const logs = new Map<string, Promise<readonly LedgerText[]>>();
  return {
    ...ledger,
    read(model) {
      const log = logs.get(model) ?? ledger.read(model);
      logs.set(model, log);
      return log;
    },
  };
}
