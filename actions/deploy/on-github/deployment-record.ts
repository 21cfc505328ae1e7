import { z } from 'zod';

import type { GithubClient } from '../../../shared/github/client.ts';
import { createDeployment, createDeploymentStatus, type DeploymentState } from '../../../shared/github/deployments.ts';
import { lastDeploymentState, type ListedDeployment, listDeployments } from '../../../shared/github/list-deployments.ts';
import type { Log } from '../../../shared/ports/log.ts';
import { findVersion } from '../../../shared/registry/find-version.ts';
import type { OpenedEntry } from '../../../shared/registry/open-version.ts';
import { CancelledError } from '../../../shared/verdict/errors.ts';
import type { DeploymentRecord, End, Plan } from '../deployment-record.ts';

interface RecordOptions {
  /** Not that of a run that may be stopped: how a stopped deployment ended must still be told. */
  readonly client: GithubClient;
  readonly log: Log;
  readonly model: string;
  /** Its name on GitHub is that of the stage. */
  readonly environment: string;
  /** Page of the workflow run. The same run again goes on with the deployment that it began. */
  readonly run: string;
  /** What GitHub is to deploy: the tag of a version, or the commit where versions have none. */
  readonly refOf: (version: string) => string;
}

const payloadSchema = z.object({
  model: z.string(), version: z.string(), digest: z.string(), run: z.string(), previous: z.string().nullable().catch(null),
  cause: z.enum(['deploy', 'rollback']).catch('deploy'),
  /** Who wrote none knew nothing of the ledger. */
  after: z.int().catch(-1),
});
type Payload = z.output<typeof payloadSchema>;
type Listed = ListedDeployment<Payload>;
type Current = { readonly id: number; readonly version: string };

const STATES: Readonly<Record<End, DeploymentState>> = { deployed: 'success', unchanged: 'failure', 'rolled-back': 'failure', broken: 'error' };
/** The last word on a deployment whose target was left as it was meant to be; `error` is the word for one that needs a person. */
const ENDED = new Set(['success', 'failure', 'inactive']);
/** Deployments that are looked at for one that is still called active: all but a few of them ended properly. */
const MAX_LOOKED_AT = 10;

/**
 * Deployments and their statuses on GitHub (https://docs.github.com/rest/deployments): one per version, environment and run.
 * Several models may share an environment, so what a new deployment replaces is said here and not left to GitHub, which goes by environment.
 */
export function githubDeploymentRecord(options: RecordOptions): DeploymentRecord {
  const { client, log, model, environment, run, refOf } = options;

  const open = async (plan: Plan): Promise<number> => {
    const { version, digest } = plan.entry;
    const { cause, after } = plan;
    return createDeployment(client, {
      ref: refOf(version),
      environment,
      payload: { model, version, digest, run, cause, after, ...(plan.previous === null ? {} : { previous: plan.previous.version }) },
      description: `${model} v${version}`,
      production: environment === 'production',
    });
  };
  const say = (deployment: number, state: DeploymentState, description: string): Promise<void> =>
    createDeploymentStatus(client, { deployment, state, description, logUrl: run });
  const ours = async (): Promise<readonly Listed[]> => (await listDeployments(client, environment, payloadSchema)).filter(({ payload }) => payload.model === model);

  /** Calls what served before the deployment inactive, and what a dead run left under way. */
  const retireOthers = async (deployments: readonly Listed[], current: Current): Promise<void> => {
    const others = deployments.filter(({ id }) => id !== current.id).slice(0, MAX_LOOKED_AT);
    for (const { id } of others) {
      const state = await lastDeploymentState(client, id);
      // Whoever said so has looked at all that are older.
      if (state === 'inactive') return;
      if (state !== 'failure' && state !== 'error') await say(id, 'inactive', `v${current.version} serves in its place`);
      if (state === 'success') return;
    }
  };
  const restore = async (plan: Plan, { version, digest }: OpenedEntry, deployments: readonly Listed[]): Promise<void> => {
    const known = deployments.find(({ payload }) => payload.version === version && payload.digest === digest);
    const id = known?.id ?? (await open({ ...plan, entry: { version, digest }, previous: null, cause: 'rollback' }));
    await say(id, 'success', `v${version} serves again`);
  };
  const tell = async (work: () => Promise<void>): Promise<void> => {
    await work().catch((error: Error) => log.warn(`the Deployment on GitHub does not say how it ended: ${error.message}`));
  };

  let begun: number | null = null;
  let left: number | null = null;
  return {
    async interrupted(state) {
      left = null;
      try {
        const [last] = await ours();
        if (last === undefined || ENDED.has((await lastDeploymentState(client, last.id)) ?? '')) return null;
        const { version, digest, previous, cause, after } = last.payload;
        // Whatever moved the stage since has brought another version, or this one.
        const moved = state.entries.some(({ position, entry }) => position > after && entry.kind === 'stage' && entry.stage === environment);
        // Anyone who may write deployments can write such a payload.
        if (moved || after < 0 || findVersion(state, version)?.digest !== digest) return null;
        left = last.id;
        return { schema: 'mlops/deploy-journal/v1', model, stage: environment, from: previous, to: version, cause, reason: null, after };
      } catch (error) {
        if (error instanceof CancelledError) throw error;
        log.warn(`whether the deployment before ended is not known: ${(error as Error).message}`);
        return null;
      }
    },
    async begin(plan) {
      begun = await open(plan);
      await say(begun, 'in_progress', `${plan.cause === 'rollback' ? 'Going back' : 'Deploying'} to v${plan.entry.version}`);
    },
    end: (plan, { state, reason }) =>
      tell(async () => {
        const id = begun ?? (await open(plan));
        const { version } = plan.entry;
        await say(id, STATES[state], state === 'deployed' ? `v${version} serves` : reason);
        if (state === 'deployed') await retireOthers(await ours(), { id, version });
        if (state === 'rolled-back' && plan.previous !== null) await restore(plan, plan.previous, await ours());
      }),
    async settle() {
      const id = left;
      // A deployment that began after it is the newer word.
      if (id !== null && begun === null) await tell(() => say(id, 'failure', 'its run did not end, and what served before was brought back'));
    },
    confirm: ({ version, digest }) =>
      tell(async () => {
        const deployments = await ours();
        const current = deployments.find(({ payload }) => payload.version === version && payload.digest === digest);
        if (current === undefined) return;
        if ((await lastDeploymentState(client, current.id)) !== 'success') await say(current.id, 'success', `v${version} serves`);
        await retireOthers(deployments, { id: current.id, version });
      }),
  };
}
