import type { Ports } from '../../../shared/ports/ports.ts';
import { mlopsCommand } from '../../../shared/registry/mlops-command.ts';
import { targetLayout } from '../target/target-layout.ts';
import { readPending } from './pending-record.ts';

/** What waits to be recorded at the folder, and what to do about it, in plain words; null where nothing does. */
export async function tellPending({ ledger }: Pick<Ports, 'ledger'>, folder: string | null): Promise<string | null> {
  if (folder === null) return null;
  const { pending: path } = targetLayout(folder);
  const pending = await readPending(path);
  if (pending === null) return null;
  const { entries, why } = pending;
  const what = entries.some(({ kind }) => kind === 'rollback') ? 'the hold and the rollback are' : 'the hold is';
  return `the registry could not be reached (${why}), so ${what} not recorded in it yet; ${path} has them. The next deployment here records them before anything else, and the hold stops it. To record them as soon as the registry answers: ${mlopsCommand(ledger, 'status')}. Don't run the rollback again for that: it would go back further`;
}
