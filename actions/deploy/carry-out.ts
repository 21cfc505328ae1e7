import { findVersion } from '../../shared/registry/find-version.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { heldByStage, type RegistryState, stagesOf } from '../../shared/registry/state.ts';
import { CancelledError } from '../../shared/verdict/errors.ts';
import type { Plan } from './deployment-record.ts';
import { type Deployment, type Ended, openFiles, tidy } from './deployment.ts';
import { writeJournal } from './journal.ts';
import { type Recorded, recordMove } from './record-move.ts';
import { type Back, goBack, type NotSwitched, type Switched, switchVersion } from './target/switch-version.ts';
import type { VersionFiles } from './target/version-files.ts';

export interface Order {
  readonly files: VersionFiles;
  readonly cause: 'deploy' | 'rollback';
  readonly reason: string | null;
  /** The ledger that the order was decided on. */
  readonly state: RegistryState;
  /** Whether the run before left the target in an unknown state. */
  readonly interrupted: boolean;
}

/** Does what was decided, and tells the record about it where one is kept. */
export async function carryOut(deployment: Deployment, order: Order): Promise<Ended> {
  const { record, stage } = deployment;
  const { files, cause, state } = order;
  const plan: Plan = { entry: files.entry, previous: heldByStage(state, stage), cause, after: state.last };
  await begin(deployment, plan);
  try {
    const ended = await moveStage(deployment, order);
    await record?.end(plan, ended);
    return ended;
  } catch (error) {
    // A run that was stopped, or a defect: what serves now is for the next run to find out.
    await record?.end(plan, { state: 'broken', reason: (error as Error).message });
    throw error;
  }
}

/** Who goes back is in need: that the record could not be written must not keep the bad version serving. */
async function begin({ record, ports }: Deployment, plan: Plan): Promise<void> {
  try {
    await record?.begin(plan);
  } catch (error) {
    if (plan.cause === 'deploy' || error instanceof CancelledError) throw error;
    ports.log.warn(`going back without a record of it: ${(error as Error).message}`);
  }
}

/** Journal, switch, ledger: in this order, so that a run that dies anywhere leaves a journal which says what it was about. */
async function moveStage(deployment: Deployment, order: Order): Promise<Ended> {
  const { ports, model, stage, target } = deployment;
  const { files, cause, reason, state } = order;
  const from = heldByStage(state, stage)?.version ?? null;
  const back = cause === 'rollback' ? ({ to: 'nowhere', version: from } as const) : await atHand(backTo(deployment, state), { ports, next: files.entry.version });
  await writeJournal(ports.files, { path: target.journal, intent: { model, stage, from, to: files.entry.version, cause, reason, after: state.last } });
  const switched = await switchVersion(target, files, back);
  if (switched.state === 'serving') return writeMove(deployment, { order, switched, from });
  // "Unchanged" is measured from where the run began; after a run that died, that may be half of the way.
  const settled = switched.state === 'unchanged' && order.interrupted ? await goBack(target, { from: files.entry.version, back, reason: switched.reason }) : switched;
  return failed({ order, switched: settled, from });
}

/** The way back to what the ledger says that the stage holds. */
export function backTo(deployment: Deployment, state: RegistryState): Back {
  const held = heldByStage(state, deployment.stage);
  if (held === null) return { to: 'nothing' };
  const entry = findVersion(state, held.version) ?? held;
  return { to: 'version', version: held.version, open: () => openFiles(deployment, entry) };
}

/** Fetches what served before: when it is needed, the network may be gone, or the run stopped. */
async function atHand(back: Back, { ports, next }: { readonly ports: Deployment['ports']; readonly next: string }): Promise<Back> {
  if (back.to !== 'version' || back.version === next) return back;
  try {
    const files = await back.open();
    return { ...back, open: async () => files };
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    ports.log.warn(`if v${next} fails, v${back.version} can't be brought back: ${(error as Error).message}`);
    return back;
  }
}

interface Serving {
  readonly order: Order;
  readonly switched: Extract<Switched, { state: 'serving' }>;
  readonly from: string | null;
}

async function writeMove(deployment: Deployment, { order, switched, from }: Serving): Promise<Ended> {
  const { ports, model, target } = deployment;
  const { files, cause, reason } = order;
  const { version } = files.entry;
  const refusal = await refusalToRecord(deployment, order);
  if (refusal === null) {
    await tidy(deployment, await readRegistry(ports.ledger, model));
    return { state: 'deployed', verdict: 'pass', entry: files.entry, previous: from, cause, compared: switched.compared, reason: reason === null ? switched.note : `${reason}; ${switched.note}` };
  }
  const back = cause === 'rollback' ? ({ to: 'nowhere', version: from } as const) : backTo(deployment, await readRegistry(ports.ledger, model));
  return failed({ order, switched: await goBack(target, { from: version, back, reason: refusal }), from });
}

/** Null where the ledger says that the stage holds the version now, else why it does not. */
async function refusalToRecord({ ports, model, stage }: Deployment, { files, cause, reason, state }: Order): Promise<string | null> {
  const { version, digest } = files.entry;
  const recorded = await recordMove(ports, { model, stage, version, digest, cause, reason, after: stagesOf(state, stage).length }).catch((error: Error) => error);
  if (!(recorded instanceof Error)) return describeRefusal(recorded, stage);
  // The entry may stand in spite of the error: a write that was applied and then reported as failed.
  const now = await readRegistry(ports.ledger, model);
  return heldByStage(now, stage)?.version === version ? null : `v${version} served, but the registry could not be written: ${recorded.message}`;
}

function describeRefusal(recorded: Recorded, stage: string): string | null {
  switch (recorded.state) {
    case 'recorded': return null;
    case 'moved': return `another deployment moved ${stage} to ${recorded.by === null ? 'nothing' : `v${recorded.by.version}`} meanwhile`;
    case 'held': return `${stage} was put on hold meanwhile: ${recorded.hold.reason}`;
  }
}

function failed({ order, switched, from }: { readonly order: Order; readonly switched: NotSwitched; readonly from: string | null }): Ended {
  const states = { unchanged: 'unchanged', restored: 'rolled-back', broken: 'broken' } as const;
  return { state: states[switched.state], verdict: 'fail', entry: order.files.entry, previous: from, cause: order.cause, compared: 0, reason: switched.reason };
}
