import { basename, isAbsolute, posix, relative } from 'node:path';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { GithubClient } from '../../../shared/github/client.ts';
import type { GithubEvent } from '../../../shared/host-github/read-event.ts';
import type { WorkflowRun } from '../../../shared/host-github/workflow-run.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { baseFile, type BaseFile } from '../pull-request/base-file.ts';
import { type Base, findBase } from '../pull-request/find-base.ts';
import { type Checkout, readCheckout } from '../pull-request/local-checkout.ts';
import { isAtBase, policyAtBase } from '../pull-request/policy-at-base.ts';
import { refuseRerun } from '../rerun/refuse-rerun.ts';
import type { Rerun } from '../rerun/rerun-base.ts';
import { baseBaseline } from './base-baseline.ts';
import { BASE, type Baseline } from './resolve-baseline.ts';

export interface BaseOfRun {
  /** What `baseline: base` stands for. */
  resolve(scratch: string): Promise<Baseline>;
  /** mlops.yml as the base has it. */
  readonly file: BaseFile;
  /** The text of a policy as the base has it. */
  readPolicy(path: string): Promise<string>;
  /** Whether the base has that policy. */
  hasPolicy(path: string): Promise<boolean>;
}

export interface Looking {
  readonly event: GithubEvent;
  readonly run: WorkflowRun;
  /** null without a token. */
  readonly client: GithubClient | null;
  readonly loaded: LoadedConfig;
  readonly ports: Pick<Ports, 'programs' | 'log' | 'cancel'>;
  /** Trains the base again, where mlops.yml asks for it. */
  readonly rerun?: Rerun | undefined;
}

/** The base of a run, looked up once, and only when it is asked for. */
export function baseOfRun({ event, run, client, loaded, ports, rerun }: Looking): BaseOfRun {
  let checkedOut: Promise<Checkout | null> | null = null;
  const checkout = (): Promise<Checkout | null> => (checkedOut ??= readCheckout(ports.programs, loaded.directory));
  let found: Promise<Base | null> | null = null;
  const base = (): Promise<Base | null> => (found ??= checkout().then((at) => findBase({ event, ref: run.ref, sha: run.sha, checkout: at, client })));
  const file = baseFile(client, async () => {
    const at = await checkout();
    return { path: pathInRepository(loaded.path, { checkout: at, workspace: run.workspace }), commit: (await base())?.commit ?? null, own: at?.head ?? run.sha };
  });
  const lastEvaluation = async (): Promise<Baseline> => {
    if (client === null) return { state: 'unavailable', reference: BASE, reason: 'there is no github-token to look for the base with' };
    return baseBaseline({
      client,
      model: loaded.config.model,
      config: loaded.name,
      base: await base(),
      workflowRef: run.workflowRef,
      runId: run.runId,
      temporary: run.temporary,
      log: ports.log,
      signal: ports.cancel.signal,
      baseHasConfig: () => file.isThere(),
    });
  };
  const whereBase = async () => {
    const path = pathInRepository(loaded.path, { checkout: await checkout(), workspace: run.workspace });
    return { commit: (await base())?.commit ?? null, folder: path === null ? null : posix.dirname(path) };
  };
  return {
    file,
    readPolicy: (path) => policyAtBase(path, { client, base: whereBase }),
    hasPolicy: (path) => isAtBase(path, { client, base: whereBase }),
    async resolve(scratch) {
      const found = await lastEvaluation();
      if (found.state === 'found' || rerun === undefined) return found;
      const refusal = refuseRerun(event, run.eventName);
      if (refusal !== null) return { state: 'unavailable', reference: BASE, reason: `${found.reason}; ${refusal}` };
      ports.log.info(`No evaluation to compare with: ${found.reason}`);
      return rerun(await base(), scratch);
    },
  };
}

/**
 * git knows it also where the repository is checked out into a folder of the workspace. It follows links, though, and a change that makes one
 * of a folder would be held against what the base has elsewhere.
 * @returns null outside of the repository, and behind such a link
 */
function pathInRepository(path: string, { checkout, workspace }: { readonly checkout: Checkout | null; readonly workspace: string }): string | null {
  const inside = relative(workspace, path).replaceAll('\\', '/');
  if (checkout !== null) {
    const followed = `${checkout.prefix}${basename(path)}`;
    return `/${inside}`.endsWith(`/${followed}`) ? followed : null;
  }
  return inside.startsWith('../') || isAbsolute(inside) ? null : inside;
}
