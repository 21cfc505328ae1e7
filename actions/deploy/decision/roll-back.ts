import { mlopsCommand } from '../../../shared/registry/mlops-command.ts';
import { readRegistry } from '../../../shared/registry/read-registry.ts';
import { heldByStage } from '../../../shared/registry/state.ts';
import { carryOut } from '../carry-out.ts';
import { type Deployment, type Ended, endOf, openVerified, type Situation, stopIfCancelled, tidy } from '../deployment.ts';
import type { Journal } from '../journal.ts';
import type { Request } from '../request.ts';
import { isReason } from '../without-registry/pending-record.ts';
import { chooseEarlier } from './choose-version.ts';
import { placeHold } from './place-hold.ts';

interface RollbackSituation extends Situation {
  readonly request: Extract<Request, { kind: 'rollback' }>;
  /** Whatever the run before left, recorded or not. */
  readonly journal: Journal | null;
}

/** A rollback that was asked for: a hold, then a deployment of an earlier version. It works while the log is damaged, and from the kept copies. */
export async function rollBack(deployment: Deployment, { request, state, journal, unfinished, dryRun }: RollbackSituation): Promise<Ended> {
  const { ports, model, stage, target } = deployment;
  for (const { location, reason } of state.damaged) ports.log.warn(`the log of ${model} is damaged, and what follows rests on the rest of it: ${location}: ${reason}`);
  const held = heldByStage(state, stage);
  const isDone = request.once && held?.cause === 'rollback' && isReason(held.reason, request.reason);
  const to = request.to ?? (isDone ? held.version : resumedTarget({ journal, unfinished, held: held?.version ?? null }));
  const files = await openVerified(deployment, chooseEarlier(state, { stage, to }));
  const { entry } = files;
  const end = endOf(files, held?.version ?? null, 'rollback');
  if (dryRun) return end('unchanged', 'pass', { reason: `dry run: v${entry.version} would replace v${held?.version}, and ${stage} would be held` });
  stopIfCancelled(ports);
  // Before anything moves: a run that dies later must not let the next merge bring the bad version back.
  await placeHold(ports, { model, stage, reason: request.reason, until: null });
  ports.log.info(`${stage} is on hold from now on: no deployment until it is lifted (${mlopsCommand(ports.ledger, `hold ${stage} --lift`)})`);
  if (held?.digest === entry.digest && unfinished === null) {
    const served = await target.serves(files);
    if (served.ok) await tidy(deployment, state);
    if (served.ok) return end('unchanged', 'pass', { reason: `${stage} is on hold; ${served.note}`, compared: served.compared });
    ports.log.warn(`${stage} should serve v${entry.version}, but: ${served.reason}`);
  }
  return carryOut(deployment, { files, cause: 'rollback', reason: request.reason, state: await readRegistry(ports.ledger, model), interrupted: unfinished !== null });
}

/** What a run that did not end says about the target of this rollback; undefined where it says nothing. */
function resumedTarget({ journal, unfinished, held }: { readonly journal: Journal | null; readonly unfinished: Journal | null; readonly held: string | null }): string | undefined {
  // Its run never reported an end, so this is the same rollback again, not one more.
  if (journal?.cause === 'rollback') return journal.to;
  // The deployment that died is the present one, though the ledger never heard of it: the way back is what the ledger says.
  return unfinished !== null && held !== null && unfinished.to !== held ? held : undefined;
}
