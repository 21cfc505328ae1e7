import type { Ledger, LedgerText } from '../../../shared/ports/ledger.ts';
import { readRegistry } from '../../../shared/registry/read-registry.ts';
import type { RegistryState } from '../../../shared/registry/state.ts';
import { targetLayout } from '../target/target-layout.ts';
import { readPending } from './pending-record.ts';
import { readRegistryCopy } from './registry-copy.ts';
import { tellPending } from './tell-pending.ts';
import { withPending } from './with-pending.ts';

interface Waiting {
  /** The log, or the copy that the folder keeps of it where it can't be read, as it will be when it is told what waits; as it was given where nothing waits. */
  readonly state: RegistryState | null;
  /** What waits, and what to do about it; null where nothing does. */
  readonly pending: string | null;
  /** Why the folder's own files can't be read; null where they can. */
  readonly problem: string | null;
}

/** What was done at a folder and is not recorded in the registry yet. Changes nothing, and never throws. */
export async function readWaiting({ ledger, model, folder, state }: { readonly ledger: Ledger; readonly model: string; readonly folder: string | null; readonly state: RegistryState | null }): Promise<Waiting> {
  if (folder === null) return { state, pending: null, problem: null };
  const layout = targetLayout(folder);
  try {
    const waiting = await readPending(layout.pending);
    if (waiting === null) return { state, pending: null, problem: null };
    const pending = await tellPending({ ledger }, folder);
    const texts = state === null ? (await readRegistryCopy({ path: layout.copy, model, repository: ledger.repository ?? null }))?.entries : await ledger.read(model);
    if (texts === undefined) return { state, pending, problem: null };
    const read = async (): Promise<readonly LedgerText[]> => withPending(texts, waiting, layout.pending);
    return { state: await readRegistry({ ...ledger, read }, model), pending, problem: null };
  } catch (error) {
    return { state, pending: null, problem: (error as Error).message };
  }
}
