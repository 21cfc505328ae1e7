import type { Ports } from '../../../shared/ports/ports.ts';
import { appendEntry } from '../../../shared/registry/append-entry.ts';
import { activeHold, heldByStage, stagesOf, versionsOf } from '../../../shared/registry/state.ts';
import { formatTime } from '../../../shared/report/format.ts';
import { shortDigest } from '../../../shared/statement/digest.ts';
import { PlatformError, UserError } from '../../../shared/verdict/errors.ts';
import { targetLayout } from '../target/target-layout.ts';
import { isRecordedIn, type PendingEntry, type PendingRecord, readPending, recordedEntry } from './pending-record.ts';
import { holds, keepRegistryCopy, nameOf } from './registry-copy.ts';

interface Pending {
  readonly model: string;
  readonly stage: string;
  /** The folder that serves, which the caller has locked. */
  readonly folder: string;
}

/**
 * Tells the log what was done at the folder while it could not be reached: the hold before the rollback, so that a run that dies in between
 * leaves what stops the next deployment. What stands in the log already is not written again.
 * @returns whether anything was pending
 * @throws UserError where it is for another registry; PlatformError where the log can't be reached, or is another one than was known here
 */
export async function settlePending({ ledger, files, clock, log }: Pick<Ports, 'ledger' | 'files' | 'clock' | 'log'>, { model, stage, folder }: Pending): Promise<boolean> {
  const layout = targetLayout(folder);
  const pending = await readPending(layout.pending);
  if (pending === null) return false;
  const repository = ledger.repository ?? null;
  const isOurs = pending.model === model && pending.stage === stage && pending.repository === repository;
  if (!isOurs) throw new UserError(`${layout.pending} waits to be recorded for ${pending.stage} of ${nameOf(pending)}; record it there first (mlops status), and give each environment a place of its own`);
  if (!holds(await ledger.read(model), pending.after)) {
    throw new PlatformError(`the log of ${nameOf(pending)} is not the one that this folder was deployed from: its entry ${pending.after.position} is another. Restore the log from a copy; until then ${layout.pending} waits to be recorded`);
  }
  for (const entry of pending.entries) await record({ ledger, clock, log }, { pending, entry, path: layout.pending });
  // The copy first: until it says that the stage was left, the pending record does.
  await keepRegistryCopy({ files, clock, log }, await ledger.read(model), { path: layout.copy, model, repository });
  await files.remove(layout.pending);
  return true;
}

async function record({ ledger, clock, log }: Pick<Ports, 'ledger' | 'clock' | 'log'>, { pending: { model, stage, left }, entry, path }: { readonly pending: PendingRecord; readonly entry: PendingEntry; /** Of the pending record. */ readonly path: string }): Promise<void> {
  const decided = `decided at ${formatTime(new Date(entry.at))}`;
  const wanted = recordedEntry(entry, stage);
  let moved: string | null = null;
  const written = await appendEntry({ ledger, clock }, model, (state) => {
    moved = null;
    if (isRecordedIn(state.entries.map((found) => found.entry), wanted)) return null;
    // A run that lost its connection half-way may have placed it under the reason alone.
    if (entry.kind === 'hold') return activeHold(state, stage, clock.now())?.reason === entry.reason ? null : wanted;
    const held = heldByStage(state, stage);
    if (held?.version === entry.version) return null;
    // Who can write into the folder is not for that allowed to write into the registry: a stage goes back to what it held, to those bytes.
    const claimed = versionsOf(state).find(({ version }) => version === entry.version);
    if (claimed?.digest !== entry.digest || !stagesOf(state, stage).some(({ version }) => version === entry.version)) {
      throw new UserError(`${path} says that ${stage} went back to v${entry.version} (${shortDigest(entry.digest)}), which the registry has never seen there; nothing of it is recorded. Look who writes into this folder, and remove the file when that is clear`);
    }
    // Another machine moved the stage meanwhile: the log does not say that it was left, since nobody left it.
    if (held !== null && !left.includes(held.version)) moved = held.version;
    return moved === null ? wanted : null;
  });
  const what = entry.kind === 'hold' ? `the hold on ${stage}` : `the rollback of ${stage} to v${entry.version}`;
  if (moved !== null) log.warn(`${what}, ${decided}, is not recorded: ${stage} was moved to v${moved} elsewhere meanwhile, and this folder serves another version. The hold stands; mlops status tells what serves here`);
  else if (written !== null) log.info(`Recorded ${what}, ${decided}, when the registry could not be reached`);
}
