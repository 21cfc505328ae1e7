import type { RegisteredReference } from '../statement/reference.ts';
import { UserError } from '../verdict/errors.ts';
import type { OpenedEntry } from './open-version.ts';
import { heldByStage, type RegistryState, versionsOf } from './state.ts';

/** The version that a reference names. @throws UserError where there is none */
export function findRegistered(state: RegistryState, reference: RegisteredReference): OpenedEntry {
  if (reference.kind === 'stage') {
    const held = heldByStage(state, reference.stage, reference.back);
    if (held === null) throw new UserError(`${state.model}#${reference.stage}${reference.back === 0 ? '' : `~${reference.back}`}: the stage holds no such version`);
    return held;
  }
  const version = versionsOf(state).find((entry) => entry.version === reference.version);
  if (version === undefined) throw new UserError(`${state.model}@v${reference.version} is not registered; registered are ${versionsOf(state).map((entry) => `v${entry.version}`).join(', ') || 'no versions yet'}`);
  return version;
}
