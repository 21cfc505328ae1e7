import { CancelledError } from '../../../shared/verdict/errors.ts';
import type { Attempt, Target } from './target.ts';
import type { VersionFiles } from './version-files.ts';

/** Where a failed switch leads back to. */
export type Back =
  | { readonly to: 'version'; readonly version: string; open(): Promise<VersionFiles> }
  /** Nothing served before. */
  | { readonly to: 'nothing' }
  /** A rollback that fails must not bring back the version that it left. */
  | { readonly to: 'nowhere'; readonly version: string | null };

export type Switched =
  | { readonly state: 'serving'; readonly compared: number; readonly note: string }
  | NotSwitched;

export type NotSwitched =
  | { readonly state: 'unchanged'; readonly reason: string }
  | { readonly state: 'restored'; readonly reason: string }
  | { readonly state: 'broken'; readonly reason: string };

/**
 * Forward, else back: the version serves and answers as it was judged, or what served before serves again.
 * @throws whatever `prepare` throws: nothing that serves was changed by then; CancelledError after going back
 */
export async function switchVersion(target: Target, next: VersionFiles, back: Back): Promise<Switched> {
  const prepared = await target.prepare(next);
  if (!prepared.ok) return { state: 'unchanged', reason: prepared.reason };
  try {
    const previous = back.to === 'nothing' ? null : back.version;
    const activated = await attempt(() => target.activate(next, previous));
    if (activated.ok) return { state: 'serving', compared: activated.compared, note: activated.note };
    if (!activated.changed) return { state: 'unchanged', reason: activated.reason };
    // The same version again: there is no other one to go back to.
    if (back.to === 'version' && back.version === next.entry.version) return { state: 'broken', reason: activated.reason };
    return await goBack(target, { from: next.entry.version, back, reason: activated.reason });
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    await goBack(target, { from: next.entry.version, back, reason: error.message }).catch(() => undefined);
    throw error;
  }
}

/** Brings back what served before, through the same path as any version. */
export async function goBack(target: Target, { from, back, reason }: { readonly from: string; readonly back: Back; readonly reason: string }): Promise<NotSwitched> {
  if (back.to === 'nowhere') return { state: 'broken', reason: `${reason}. A rollback that fails is not rolled forward` };
  if (back.to === 'nothing') {
    const gone = await attempt(() => target.withdraw());
    return gone.ok ? { state: 'restored', reason } : { state: 'broken', reason: `${reason}; ${gone.reason}` };
  }
  const restored = await attempt(async () => {
    const files = await back.open();
    const prepared = await target.prepare(files);
    return prepared.ok ? target.activate(files, from, { uninterrupted: true }) : prepared;
  });
  return restored.ok ? { state: 'restored', reason } : { state: 'broken', reason: `${reason}; v${back.version} did not come back: ${restored.reason}` };
}

/** After the switch an error is a failed attempt, whatever it is: going back comes first. */
async function attempt(work: () => Promise<Attempt>): Promise<Attempt> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    return { ok: false, changed: true, reason: (error as Error).message };
  }
}
