import type { Ledger, VersionStore } from '../../../shared/ports/ledger.ts';
import { appendEntry } from '../../../shared/registry/append-entry.ts';
import { mlopsCommand } from '../../../shared/registry/mlops-command.ts';
import { readRegistry } from '../../../shared/registry/read-registry.ts';
import { heldByStage } from '../../../shared/registry/state.ts';
import { formatTime } from '../../../shared/report/format.ts';
import { shortDigest } from '../../../shared/statement/digest.ts';
import { CancelledError, PlatformError, UserError } from '../../../shared/verdict/errors.ts';
import { decide } from '../decision/decide.ts';
import type { Deployment, Ended } from '../deployment.ts';
import { readJournal } from '../journal.ts';
import type { Request } from '../request.ts';
import { targetLayout } from '../target/target-layout.ts';
import { newestCopy } from './newest-copy.ts';
import { pendingLedger } from './pending-ledger.ts';
import { type PendingEntry, readPending } from './pending-record.ts';
import { lastOf } from './registry-copy.ts';
import type { WatchedLedger } from './watch-ledger.ts';

interface Alone {
  readonly request: Extract<Request, { kind: 'rollback' }>;
  readonly workDirectory: string;
  readonly dryRun: boolean;
  /** What the run that failed saw of the log. */
  readonly watched: WatchedLedger;
  /** Why the registry can't be reached. */
  readonly failure: Error;
}

/**
 * A rollback while the registry can't be reached. It is the same rollback: only that the log is the copy that the folder keeps of it, and that
 * hold and rollback wait beside it until the registry answers (`settlePending`). Versions are verified by the digests of that log, as always.
 * @throws the failure, where the target is no folder or keeps no copy
 */
export async function goBackAlone(deployment: Deployment, { request, workDirectory, dryRun, watched, failure }: Alone): Promise<Ended> {
  const { ports, model, stage, target } = deployment;
  if (target.folder === null) throw failure;
  const { copy: path, pending } = targetLayout(target.folder);
  const repository = ports.ledger.repository ?? null;
  const of = { path, model, repository };
  const copy = await newestCopy(ports, { of, seen: dryRun ? null : watched.texts() });
  const after = copy === null ? null : lastOf(copy.entries);
  if (copy === null || after === null) {
    ports.log.warn(`${target.folder} keeps no copy of the log of ${model} to go back by; the next deployment leaves one`);
    throw failure;
  }
  // After it stands what to do to make the same command work, which is not what to do now.
  const why = failure.message.split('; ', 1).join();
  ports.log.warn(`the registry can't be reached: ${why}. Going back by the copy of its log of ${formatTime(new Date(copy.at))}, which ${target.folder} keeps`);
  const common = { ledger: ports.ledger, files: ports.files, path: pending, texts: copy.entries };
  const begun = { model, stage, repository, why, after, left: [] };
  const left = await leftVersions(deployment, { request, ledger: pendingLedger({ ...common, begun }) });
  const ledger = pendingLedger({ ...common, begun: { ...begun, left: [...left] } });
  // Nothing is deleted while nobody can fetch it again.
  const folder = { ...target, prune: async () => undefined };
  const alone: Deployment = { ...deployment, ports: { ...ports, ledger, versions: explained(deployment) }, target: folder };
  const ended = await decide(alone, { request, workDirectory, dryRun });
  if (ended.state === 'deployed') await noteMove(alone, { ended, reason: request.reason, waiting: (await readPending(pending))?.entries.at(-1) });
  return ended;
}

/** What the folder serves, and what the stage holds as far as is known here. @throws UserError where they differ and nothing says why */
async function leftVersions({ model, stage, target }: Deployment, { request, ledger }: { readonly request: Alone['request']; readonly ledger: Ledger }): Promise<readonly string[]> {
  const held = heldByStage(await readRegistry(ledger, model), stage)?.version ?? null;
  const serving = await target.serving();
  const served = typeof serving === 'string' ? null : serving.version;
  // With a journal, the run before died between the two, and the rollback begins with that.
  if (request.to === undefined && served !== held && (await readJournal(target.journal)) === null) {
    throw new UserError(`${target.folder} serves ${nameOf(served)}, and its copy of the log says ${nameOf(held)}, so what served before is not known here; name a version: ${mlopsCommand(ledger, 'rollback --to <version> --reason …')}`);
  }
  return [served, held].filter((version) => version !== null);
}

function nameOf(version: string | null): string {
  return version === null ? 'nothing' : `v${version}`;
}

/** A registry that can't be read may still have the bytes; where it does not give them either, the folder has to keep them. */
function explained({ ports: { versions }, target }: Deployment): VersionStore {
  return {
    ...versions,
    open: (model, digest) =>
      versions.open(model, digest).catch((error: Error) => {
        if (error instanceof CancelledError) throw error;
        throw new PlatformError(`${target.folder} keeps no whole copy of the version (${shortDigest(digest)}), and the registry gives none: ${error.message}`, { cause: error });
      }),
  };
}

/** Where the copy of the log is late it says that the stage holds the version; the log itself may say another, so it is told. */
async function noteMove({ ports, model, stage }: Deployment, { ended, reason, waiting }: { readonly ended: Ended; readonly reason: string; readonly waiting: PendingEntry | undefined }): Promise<void> {
  const { version, digest } = ended.entry;
  if (waiting?.kind === 'rollback' && waiting.version === version) return;
  await appendEntry(ports, model, () => ({ kind: 'stage', stage, version, digest, cause: 'rollback', reason }));
}
