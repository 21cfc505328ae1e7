import { relative, resolve } from 'node:path';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import { AT_BASE } from '../../../shared/config/policy/read-policy.ts';
import { underPolicy } from '../../../shared/config/policy/under-policy.ts';
import { isProposed } from '../../../shared/host-github/proposed-change.ts';
import { rerunFor, type RerunOptions } from '../rerun/rerun-base.ts';
import { type BaseOfRun, baseOfRun, type Looking } from './base-of-run.ts';
import { holdRegistry } from './hold-registry.ts';

export interface OpenedBase {
  readonly base: BaseOfRun;
  /** mlops.yml under the policy. */
  readonly ruled: LoadedConfig;
  /** mlops.yml as the base of a change has it that is not merged; absent off one. */
  readonly baseConfig: BaseOfRun['file']['read'] | undefined;
}

/** What a run on GitHub is held against: its base, looked up when it is asked for, and the policy that the input names. @throws UserError, PlatformError where that can't be read or applied */
export async function openBase({ policy, ...looking }: Omit<Looking, 'ports'> & RerunOptions & { readonly policy: string | undefined }): Promise<OpenedBase> {
  const base = baseOfRun({ ...looking, rerun: rerunFor(looking) });
  const proposed = isProposed(looking.event, looking.run.ref);
  const text = proposed && policy !== undefined ? await ofBase(policy, looking.loaded.directory, base) : policy;
  const ruled = await underPolicy(looking.loaded, { text, readBase: proposed ? base.readPolicy : undefined });
  if (proposed) await holdRegistry(ruled, base.file.read);
  return { base, ruled, baseConfig: proposed ? base.file.read : undefined };
}

/** A policy by its path alone, where it is a file of the repository: a change could change it, so that of the base is meant. */
async function ofBase(policy: string, directory: string, base: BaseOfRun): Promise<string> {
  if (policy.startsWith(AT_BASE)) return policy;
  const path = relative(directory, resolve(directory, policy)).replaceAll('\\', '/');
  return (await base.hasPolicy(path)) ? `${AT_BASE}${path}` : policy;
}
