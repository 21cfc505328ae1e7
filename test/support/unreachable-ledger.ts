import type { Ledger } from '../../shared/ports/ledger.ts';
import { PlatformError } from '../../shared/verdict/errors.ts';

/** The same ledger, of which these do not work. */
export function unreachableLedger(ledger: Ledger, { broken = ['read', 'append', 'settle'], error = new PlatformError('GitHub does not answer; run this again later') }: { readonly broken?: readonly ('read' | 'append' | 'settle')[]; readonly error?: Error } = {}): Ledger {
  const refuse = async (): Promise<never> => {
    throw error;
  };
  return { ...ledger, ...Object.fromEntries(broken.map((name) => [name, refuse])) };
}
