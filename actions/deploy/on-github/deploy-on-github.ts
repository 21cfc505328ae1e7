import type { ActionContext } from '../../../shared/host-github/action.ts';
import { chooseEnvironment } from '../decision/choose-environment.ts';
import { deploy } from '../deploy.ts';
import type { DeploymentRecord } from '../deployment-record.ts';
import { githubDeploymentRecord } from './deployment-record.ts';
import { graceAfter } from './grace-after.ts';
import { versionOfEvent } from './version-of-event.ts';

export interface DeployOnGithubInputs {
  readonly version?: string | undefined;
  readonly environment?: string | undefined;
  readonly deployment: boolean;
  readonly rollback: boolean;
  readonly reason?: string | undefined;
}

export type DeployedOnGithub =
  | ({ readonly state: 'done' } & Awaited<ReturnType<typeof deploy>>)
  /** The event asks for no deployment of this model. */
  | { readonly state: 'nothing-to-do'; readonly reason: string; readonly environment: string };

type Context = Pick<ActionContext<unknown>, 'loaded' | 'workDirectory' | 'ports' | 'log' | 'run' | 'event' | 'client' | 'wasmDirectory'>;

/** The runner kills a step that was stopped after ten seconds; the last word on a deployment takes one or two. */
const GRACE_MS = 5000;

/** Deploys what the inputs or the event of the run name, and tells GitHub's Deployments about it where that was asked for. */
export async function deployOnGithub(inputs: DeployOnGithubInputs, context: Context): Promise<DeployedOnGithub> {
  const { loaded, workDirectory, ports, run, event, wasmDirectory } = context;
  const { rollback, reason } = inputs;
  const environment = chooseEnvironment(loaded, inputs.environment).name;
  const asked = versionOfEvent(event, { model: loaded.config.model, environment, version: inputs.version, rollback });
  if (asked.kind === 'nothing') return { state: 'nothing-to-do', reason: asked.reason, environment };
  const record = inputs.deployment ? await openRecord(environment, context) : undefined;
  return { state: 'done', ...(await deploy({ loaded, workDirectory, version: asked.version, environment, rollback, reason, dryRun: false, run: run.url, record, wasmDirectory }, ports)) };
}

async function openRecord(environment: string, { loaded, ports, log, run, client: open }: Context): Promise<DeploymentRecord> {
  const { model, registry } = loaded.config;
  const client = await open(graceAfter(ports.cancel.signal, GRACE_MS));
  // Versions in a folder have no tags.
  const refOf = (version: string): string => (registry?.backend === 'directory' ? run.sha : `${model}@v${version}`);
  return githubDeploymentRecord({ client, log, model, environment, run: run.url, refOf });
}
