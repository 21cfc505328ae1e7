import { PlatformError } from '../../../shared/verdict/errors.ts';
import { type Decision, decide } from '../decision/decide.ts';
import type { Deployment, Ended } from '../deployment.ts';
import { targetLayout } from '../target/target-layout.ts';
import { goBackAlone } from './go-back-alone.ts';
import { readPending } from './pending-record.ts';
import { settlePending } from './settle-pending.ts';
import type { WatchedLedger } from './watch-ledger.ts';
import { withPending } from './with-pending.ts';

/** Tells the log what waits to be recorded, then does what is asked by what it says. A rollback goes on without it where it can't be reached. */
export async function settleAndDecide(deployment: Deployment, decision: Decision, watched: WatchedLedger): Promise<Ended> {
  const { request, dryRun } = decision;
  let isSettled = false;
  try {
    if (!dryRun) await settle(deployment);
    isSettled = true;
    return await decide(dryRun ? await withWaiting(deployment) : deployment, decision);
  } catch (error) {
    // Before anything is decided, whatever keeps the log from being told keeps it from being used.
    const unreachable = watched.isFailure(error) || (!isSettled && error instanceof PlatformError);
    if (request.kind !== 'rollback' || !unreachable) throw error;
    return goBackAlone(deployment, { ...decision, request, watched, failure: error });
  }
}

async function settle({ ports, model, stage, target: { folder } }: Deployment): Promise<void> {
  if (folder !== null) await settlePending(ports, { model, stage, folder });
  await ports.ledger.settle(model);
}

/** A dry run writes nothing, but decides as the run would. */
async function withWaiting(deployment: Deployment): Promise<Deployment> {
  const { ports, target: { folder } } = deployment;
  const path = folder === null ? null : targetLayout(folder).pending;
  const pending = path === null ? null : await readPending(path);
  if (path === null || pending === null) return deployment;
  return { ...deployment, ports: { ...ports, ledger: { ...ports.ledger, read: async (model) => withPending(await ports.ledger.read(model), pending, path) } } };
}
