import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { LedgerText } from '../../shared/ports/ledger.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import type { DeployResult } from '../../shared/results/deploy.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { beginStage } from '../../shared/work-directory/stage-directory.ts';
import { chooseEnvironment } from './decision/choose-environment.ts';
import type { DeploymentRecord } from './deployment-record.ts';
import type { Deployment } from './deployment.ts';
import { headline } from './report.ts';
import type { Request } from './request.ts';
import { openTarget } from './target/open-target.ts';
import { targetLayout } from './target/target-layout.ts';
import { keepRegistryCopy } from './without-registry/registry-copy.ts';
import { settleAndDecide } from './without-registry/settle-and-decide.ts';
import { tellPending } from './without-registry/tell-pending.ts';
import { watchLedger } from './without-registry/watch-ledger.ts';
import { resultOf, writeResults } from './write-results.ts';

export interface DeployInputs {
  readonly loaded: LoadedConfig;
  readonly workDirectory: string;
  /** Default: what register-model left in the work directory, else the newest version. */
  readonly version?: string | undefined;
  readonly environment?: string | undefined;
  readonly rollback: boolean;
  /** With `rollback`; default: what served before the present version. */
  readonly to?: string | undefined;
  readonly reason?: string | undefined;
  readonly dryRun: boolean;
  /** Address of the run, where there is one. It stands in the log, and the same run again is the same rollback, not one more. */
  readonly run?: string | undefined;
  /** Told of what is done, beside the ledger. */
  readonly record?: DeploymentRecord | undefined;
  /** Folder of TensorFlow.js's .wasm files. */
  readonly wasmDirectory?: string | undefined;
}

/**
 * Brings a registered version to an environment and proves that it serves; on failure the version before comes back.
 * @throws UserError, FailedError, PlatformError before anything was changed
 */
export async function deploy(inputs: DeployInputs, ports: Ports): Promise<{ readonly result: DeployResult; readonly directory: string; readonly report: string }> {
  const { loaded, workDirectory } = inputs;
  const request = requestOf(inputs);
  const environment = chooseEnvironment(loaded, inputs.environment);
  const writer = await beginStage(ports.files, { workDirectory, stage: 'deploy' });
  const target = openTarget({ ports, loaded, environment, workDirectory, wasmDirectory: inputs.wasmDirectory });
  const watched = watchLedger(ports.ledger);
  const deployment: Deployment = { ports: { ...ports, ledger: watched.ledger }, loaded, model: loaded.config.model, stage: environment.name, target, record: inputs.dryRun ? null : (inputs.record ?? null) };
  await target.serving();
  const release = inputs.dryRun ? null : await target.lock();
  try {
    const ended = await settleAndDecide(deployment, { request, workDirectory, dryRun: inputs.dryRun }, watched);
    if (ended.state === 'unchanged' && ended.verdict === 'pass') await deployment.record?.confirm(ended.entry);
    const result = resultOf(deployment, { ended, dryRun: inputs.dryRun, pending: await tellPending(ports, target.folder) });
    const written = await writeResults(deployment, { ended, result, writer }).catch((error: unknown) => {
      // On a full disk this line is all that tells what was done.
      ports.log.warn(`${headline(result, ended)}: ${ended.reason}`);
      throw error;
    });
    // Last of all: until here a run that is repeated finds it, and ends what this one began.
    if (!inputs.dryRun && ended.state !== 'broken') {
      await deployment.record?.settle();
      await cleanUp(ports, async () => {
        await keepLog(deployment, watched.texts());
        await ports.files.remove(target.journal);
      });
    }
    return written;
  } finally {
    if (release !== null) await cleanUp(ports, release);
  }
}

/** A folder keeps the log that led to what it serves: going back works when the registry can't be reached. */
async function keepLog({ ports, model, target: { folder } }: Deployment, texts: readonly LedgerText[] | null): Promise<void> {
  if (folder !== null && texts !== null) await keepRegistryCopy(ports, texts, { path: targetLayout(folder).copy, model, repository: ports.ledger.repository ?? null });
}

/** What was decided and recorded stands, whether or not it can be tidied up after. */
async function cleanUp({ log }: Ports, work: () => Promise<void>): Promise<void> {
  await work().catch((error: Error) => log.warn(`could not tidy up, which the next run will do: ${error.message}`));
}

function requestOf({ rollback, version, to, reason, run }: DeployInputs): Request {
  if (!rollback) {
    if (to !== undefined) throw new UserError('`to` names what to go back to; it needs `rollback`');
    return { kind: 'deploy', version, reason: reason ?? null };
  }
  if (reason === undefined || reason.trim() === '') throw new UserError('a rollback needs a reason: it is shown to everyone whom its hold stops');
  if (to !== undefined && version !== undefined && to !== version) throw new UserError(`\`version\` (${version}) and \`to\` (${to}) both say what to go back to; give one`);
  return { kind: 'rollback', to: to ?? version, reason: run === undefined ? reason : `${reason} (${run})`, once: run !== undefined };
}
