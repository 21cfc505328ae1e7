import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { OpenedEntry } from '../../shared/registry/open-version.ts';
import { heldByStage, type RegistryState, stagesOf, versionsOf } from '../../shared/registry/state.ts';
import type { DEPLOY_STATES } from '../../shared/results/deploy.ts';
import { CancelledError } from '../../shared/verdict/errors.ts';
import { verifyEvaluation } from './decision/verify-evaluation.ts';
import { versionBefore } from './decision/version-before.ts';
import type { DeploymentRecord } from './deployment-record.ts';
import type { Journal } from './journal.ts';
import type { Target } from './target/target.ts';
import { openFromRegistry, type VersionFiles } from './target/version-files.ts';

/** What every step of a deployment needs to know. */
export interface Deployment {
  readonly ports: Ports;
  readonly loaded: LoadedConfig;
  readonly model: string;
  /** The environment's name, which is also its stage in the ledger. */
  readonly stage: string;
  readonly target: Target;
  readonly record: DeploymentRecord | null;
}

/** How it ended. */
export interface Ended {
  readonly state: (typeof DEPLOY_STATES)[number];
  readonly verdict: 'pass' | 'fail';
  readonly entry: OpenedEntry;
  /** What the stage held when the deployment began. */
  readonly previous: string | null;
  readonly cause: 'deploy' | 'rollback';
  readonly compared: number;
  /** One or more sentences without the last full stop. */
  readonly reason: string;
}

/** What a deployment finds when it begins. */
export interface Situation {
  readonly state: RegistryState;
  /** The journal of a run that neither recorded its deployment nor undid it. */
  readonly unfinished: Journal | null;
  readonly dryRun: boolean;
}

/** The verified files of a version: as the target keeps them, else from the registry. @throws PlatformError where neither has them whole */
export async function openFiles({ ports, model, target }: Deployment, entry: OpenedEntry): Promise<VersionFiles> {
  return (await target.kept(entry)) ?? (await openFromRegistry(ports, model, entry));
}

/** The same, with its evaluation: before anything is changed. */
export async function openVerified(deployment: Deployment, entry: OpenedEntry): Promise<VersionFiles> {
  const files = await openFiles(deployment, entry);
  await verifyEvaluation(files);
  deployment.ports.log.info(`Verified ${deployment.model}@v${entry.version}: its bytes are ${entry.digest}, and it passed`);
  return files;
}

/** Deletes old copies, but neither what the stage holds nor what it would go back to. */
export async function tidy({ stage, target }: Deployment, state: RegistryState): Promise<void> {
  const spared = [heldByStage(state, stage), heldByStage(state, stage, 1), versionBefore(stagesOf(state, stage))].flatMap((move) => (move === null ? [] : [move.version]));
  await target.prune(spared, versionsOf(state).map(({ version }) => version));
}

/** Makes the ends of one deployment, which have much in common. */
export function endOf({ entry }: VersionFiles, previous: string | null, cause: Ended['cause']) {
  return (state: Ended['state'], verdict: Ended['verdict'], { reason, compared = 0 }: { readonly reason: string; readonly compared?: number }): Ended => ({ state, verdict, entry, previous, cause, compared, reason });
}

/** The last moment at which stopping costs nothing. */
export function stopIfCancelled({ cancel }: Ports): void {
  if (cancel.signal.aborted) throw new CancelledError('the deployment had not begun');
}
