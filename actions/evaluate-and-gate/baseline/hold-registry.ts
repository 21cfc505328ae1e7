import { isDeepStrictEqual } from 'node:util';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import type { CommittedConfig } from '../../../shared/report/decision/read-committed-config.ts';
import { PlatformError, UserError } from '../../../shared/verdict/errors.ts';
import { BASE } from './resolve-baseline.ts';

/**
 * A policy names what is compared with, but mlops.yml the registry that it is looked up in: a change could look where it has put a weak
 * one. So under such a policy the registry is that of the base.
 * @param readBase mlops.yml as the base has it; asked only where that matters
 * @throws UserError where the change has another registry, PlatformError where that can't be told
 */
export async function holdRegistry({ config, policy }: LoadedConfig, readBase: () => Promise<CommittedConfig>): Promise<void> {
  if (policy === undefined || policy.baseline === null || policy.baseline === BASE) return;
  const base = await readBase();
  if (base.state === 'unreadable') throw new PlatformError(`policy ${policy.name}: whether the registry that its baseline lies in is the base's can't be told: ${base.reason}`);
  if (base.state === 'absent' || isDeepStrictEqual(base.config.registry, config.registry)) return;
  throw new UserError(`this change has another registry in mlops.yml than its base, and the policy ${policy.name} compares with ${JSON.stringify(policy.baseline)} of that one; move the registry in a change of its own, which somebody merges who may do so without this check`);
}
