import type { RegisteredReference } from '../statement/reference.ts';
import { UserError } from '../verdict/errors.ts';
import { compareVersions } from './compare-versions.ts';
import type { OpenedEntry } from './open-version.ts';
import { heldByStage, type RegistryState, versionsOf } from './state.ts';

/** Versions that an error names. */
const NAMED = 3;

/** The entry of the version; where a damaged log has lost it, the last move of a stage that names its bytes. */
export function findVersion(state: RegistryState, version: string): OpenedEntry | null {
  const claimed = versionsOf(state).find((entry) => entry.version === version);
  if (claimed !== undefined) return claimed;
  const moves = state.entries.flatMap(({ entry }) => (entry.kind === 'stage' && entry.version === version ? [{ version, digest: entry.digest }] : []));
  return moves.at(-1) ?? null;
}

/** What a reference names; null where no such version is registered, or the stage holds none. */
export function findReferenced(state: RegistryState, reference: RegisteredReference): OpenedEntry | null {
  if (reference.kind === 'version') return findVersion(state, reference.version);
  const held = heldByStage(state, reference.stage, reference.back);
  return held === null ? null : (findVersion(state, held.version) ?? held);
}

/** What a reference names. @throws UserError with the versions there are */
export function findRegistered(state: RegistryState, reference: RegisteredReference): OpenedEntry {
  const entry = findReferenced(state, reference);
  if (entry !== null) return entry;
  const { model } = state;
  if (reference.kind === 'version') throw new UserError(`${model}@v${reference.version} is not registered; ${listVersions(state)}`);
  throw new UserError(`"${model}#${reference.stage}${reference.back === 0 ? '' : `~${reference.back}`}": the stage ${reference.stage} holds no such version`);
}

function listVersions(state: RegistryState): string {
  const newest = versionsOf(state).map(({ version }) => version).toSorted(compareVersions).slice(-NAMED).reverse();
  return newest.length === 0 ? 'no version is' : `the newest are ${newest.map((version) => `v${version}`).join(', ')}`;
}
