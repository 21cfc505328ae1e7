import type { LedgerText } from '../../../shared/ports/ledger.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { type CopyOf, holds, keepRegistryCopy, lastOf, readRegistryCopy, type RegistryCopy } from './registry-copy.ts';

/** What the run saw of the log before it failed is newer than the copy, unless it is not the log that is known here. @throws UserError where the copy is of no use */
export async function newestCopy(ports: Pick<Ports, 'files' | 'clock' | 'log'>, { of, seen }: { readonly of: CopyOf; readonly seen: readonly LedgerText[] | null }): Promise<RegistryCopy | null> {
  const copy = await readRegistryCopy(of);
  const known = copy === null ? null : lastOf(copy.entries);
  if (seen === null || (known !== null && !holds(seen, known))) return copy;
  await keepRegistryCopy(ports, seen, of);
  return readRegistryCopy(of);
}
