import { PlatformError } from '../verdict/errors.ts';
import type { RegistryState } from './state.ts';

/**
 * For what rests on the whole log: a version that a damaged entry claimed could be claimed a second time.
 * @throws PlatformError naming the entry and what to do
 */
export function refuseDamagedLog({ model, damaged }: RegistryState): void {
  const [first, ...others] = damaged;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new PlatformError(
    `the log of ${model} is damaged at entry ${first.position}: ${first.location}: ${first.reason}${more}. Restore it from a copy and run this again; nothing was written to the log`,
  );
}
