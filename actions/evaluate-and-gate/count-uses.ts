import type { Ports } from '../../shared/ports/ports.ts';
import { type JudgedBefore, judgedBefore } from '../../shared/registry/judged-before.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import type { Digest } from '../../shared/statement/digest.ts';
import { InconclusiveError, PlatformError, UserError } from '../../shared/verdict/errors.ts';

/** How often the test rows have judged before; null where they have no digest, or the log can't be read: this is shown, and decides nothing. */
export async function countUses({ ledger, log }: Pick<Ports, 'ledger' | 'log'>, { model, testRows, candidate }: { readonly model: string; readonly testRows: Digest | null; readonly candidate: string }): Promise<JudgedBefore | null> {
  if (testRows === null) return null;
  try {
    return judgedBefore(await readRegistry(ledger, model), { testRows, candidate });
  } catch (error) {
    if (!(error instanceof UserError || error instanceof PlatformError || error instanceof InconclusiveError)) throw error;
    log.debug(`How often these rows have judged is not known: ${error.message}`);
    return null;
  }
}
