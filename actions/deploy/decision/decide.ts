import { findVersion } from '../../../shared/registry/find-version.ts';
import { readRegistry } from '../../../shared/registry/read-registry.ts';
import { refuseDamagedLog } from '../../../shared/registry/refuse-damaged-log.ts';
import { activeHold, type RegistryState } from '../../../shared/registry/state.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { carryOut } from '../carry-out.ts';
import { type Deployment, type Ended, openVerified } from '../deployment.ts';
import { isRecorded, type Journal, readJournal } from '../journal.ts';
import type { Request } from '../request.ts';
import { bringForward } from './bring-forward.ts';
import { chooseVersion } from './choose-version.ts';
import { rollBack } from './roll-back.ts';

export interface Decision {
  readonly request: Request;
  readonly workDirectory: string;
  readonly dryRun: boolean;
}

/** Reads what is there, ends what an earlier run began, and does what is asked. */
export async function decide(deployment: Deployment, { request, workDirectory, dryRun }: Decision): Promise<Ended> {
  const { ports, model, stage, target } = deployment;
  const state = await readRegistry(ports.ledger, model);
  const journal = (await readJournal(target.journal)) ?? (target.kind === 'command' ? await interruptedElsewhere(deployment, state) : null);
  if (journal !== null && (journal.model !== model || journal.stage !== stage)) {
    throw new UserError(`${target.journal}: a deployment of ${journal.model} to ${journal.stage} did not end here; end that one first, and give each environment a place of its own`);
  }
  const unfinished = journal !== null && !isRecorded(journal, state) ? journal : null;
  if (request.kind === 'rollback') return rollBack(deployment, { request, state, journal, unfinished, dryRun });

  refuseDamagedLog(state);
  // Where its hold was lifted, a person has taken over, and the way is forward.
  const isPending = unfinished?.cause === 'rollback' && activeHold(state, stage, ports.clock.now()) !== null;
  if (isPending && !dryRun) {
    const finished = await finishRollback(deployment, { state, unfinished });
    if (finished.state !== 'deployed') return finished;
    await ports.files.remove(target.journal);
    return decide(deployment, { request, workDirectory, dryRun });
  }
  const files = await openVerified(deployment, await chooseVersion(state, { asked: request.version, workDirectory }));
  return bringForward(deployment, { files, reason: request.reason, state, unfinished, dryRun });
}

/** A journal lies where the team's program was run, and a fresh runner has none; a folder that serves has its own. */
async function interruptedElsewhere({ ports, stage, record }: Deployment, state: RegistryState): Promise<Journal | null> {
  const journal = (await record?.interrupted(state)) ?? null;
  if (journal !== null) ports.log.warn(`an earlier run began to bring v${journal.to} to ${stage} and did not end`);
  return journal;
}

/** A rollback that died is ended before anything else: putting the version back that it left would roll forward into it. */
async function finishRollback(deployment: Deployment, { state, unfinished }: { readonly state: RegistryState; readonly unfinished: Journal }): Promise<Ended> {
  const { ports, stage } = deployment;
  const entry = findVersion(state, unfinished.to);
  if (entry === null) throw new UserError(`an earlier run was rolling ${stage} back to v${unfinished.to}, which the registry does not hold; roll back to another version`);
  ports.log.warn(`an earlier run was rolling ${stage} back to v${entry.version} and did not end; that is done first`);
  return carryOut(deployment, { files: await openVerified(deployment, entry), cause: 'rollback', reason: unfinished.reason ?? activeHold(state, stage, ports.clock.now())?.reason ?? null, state, interrupted: true });
}
