import type { Ports } from '../../../shared/ports/ports.ts';
import { mlopsCommand } from '../../../shared/registry/mlops-command.ts';
import { targetLayout } from '../target-layout.ts';
import { readPending } from './pending-record.ts';

/** What waits to be recorded at the folder, and what to do about it, in plain words; null where nothing does. */
export async function tellPending({ ledger }: Pick<Ports, 'ledger'>, folder: string | null): Promise<string | null> {
  if (folder === null) return null;
  const { pending: path } = targetLayout(folder);
  const pending = await readPending(path);
  if (pending === null) return null;
  const { entries, why } = pending;
  const [what, they] = entries.some(({ kind }) => kind === 'rollback') ? ['the hold and the rollback are', 'They'] : ['the hold is', 'It'];
  return `the registry could not be reached (${why}), so ${what} not recorded in it yet: see ${path}. ${they} will be before any deployment here, which the hold then stops, or at once by ${mlopsCommand(ledger, 'status')} when the registry answers again. Don't repeat the rollback for that: it would go back further`;
}
