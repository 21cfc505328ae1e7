import { join, resolve } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import { nearestName } from '../../shared/config/nearest-name.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { findReferenced, findRegistered } from '../../shared/registry/find-version.ts';
import { type OpenedEntry, openVersion } from '../../shared/registry/open-version.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { type RegistryState, stagesOf, versionsOf } from '../../shared/registry/state.ts';
import type { Profile } from '../../shared/results/profile.ts';
import { parseReference, type RegisteredReference, withoutArtifacts } from '../../shared/statement/reference.ts';
import { readProfile } from '../../shared/tabular/profile/read-profile.ts';
import { PlatformError, UserError } from '../../shared/verdict/errors.ts';

/** What drift is measured against. */
export type Reference =
  | { readonly state: 'found'; readonly reference: string; /** As a report calls it: `production (v1.2.0)`. */ readonly name: string; readonly profile: Profile }
  /** Known to be empty: nothing to compare with yet. */
  | { readonly state: 'first-version'; readonly reference: string; readonly reason: string }
  /** It should be there and can't be read, which is never a pass. */
  | { readonly state: 'unavailable'; readonly reference: string; readonly reason: string };

export interface ReferenceOptions {
  readonly loaded: LoadedConfig;
  readonly ports: Ports;
  /** Profile of the data files at a path. */
  readonly profileOf: (path: string) => Promise<Profile>;
}

/** The newest version, wherever it serves. */
const PREVIOUS = 'previous';

/** @throws UserError for a path, version or stage that was typed and doesn't exist; PlatformError where the registry can't be asked */
export async function resolveReference(text: string, { loaded, ports, profileOf }: ReferenceOptions): Promise<Reference> {
  const { model } = loaded.config;
  const reference = withoutArtifacts(parseReference(text, model), text);
  if (reference.kind === 'path') return { state: 'found', reference: text, name: text, profile: /\.json$/i.test(text) ? await typedProfile(text, loaded) : await profileOf(text) };
  const state = await readRegistry(ports.ledger, reference.model);
  const found = find(state, reference, { text, loaded });
  if ('state' in found) return found;
  const unavailable = (reason: string): Reference => ({ state: 'unavailable', reference: text, reason });
  try {
    const directory = await openVersion(ports, reference.model, found);
    const name = `${text} (v${found.version})`;
    const profile = await readProfile(join(directory, 'profile.json'), `profile.json of ${reference.model}@v${found.version}`);
    if (profile === null) return unavailable(`${reference.model}@v${found.version} was registered without a profile of its data; run validate-data before register-model, or name a data file in data.drift.against`);
    return { state: 'found', reference: text, name, profile };
  } catch (error) {
    if (error instanceof UserError || error instanceof PlatformError) return unavailable(error.message);
    throw error;
  }
}

async function typedProfile(text: string, { directory }: LoadedConfig): Promise<Profile> {
  const profile = await readProfile(resolve(directory, text), text);
  if (profile === null) throw new UserError(`${text}: there is no such file; paths start at the folder of the config file`);
  return profile;
}

function find(state: RegistryState, reference: RegisteredReference, { text, loaded }: { readonly text: string; readonly loaded: LoadedConfig }): OpenedEntry | Exclude<Reference, { state: 'found' }> {
  const { model } = reference;
  const [damage] = state.damaged;
  const newest = text === PREVIOUS;
  const entry = newest ? (versionsOf(state).at(-1) ?? null) : findReferenced(state, reference);
  // A damaged entry may have moved the stage, or been the newest version; a version that is named stays what it is.
  if (damage !== undefined && (entry === null || reference.kind === 'stage')) {
    return { state: 'unavailable', reference: text, reason: `the registry's log is damaged at ${damage.location}: ${damage.reason}` };
  }
  if (entry !== null) return entry;
  if (reference.kind === 'version') return findRegistered(state, reference);
  if (!newest) refuseUnknownStage(state, { stage: reference.stage, loaded });
  if (versionsOf(state).length === 0) return { state: 'first-version', reference: text, reason: `no version of ${model} is registered yet` };
  return { state: 'first-version', reference: text, reason: `${reference.stage} holds no version of ${model}${reference.back === 0 ? ' yet' : ' so far back'}` };
}

/** A misspelt stage is empty too; without this it would have nothing to compare with for ever. */
function refuseUnknownStage(state: RegistryState, { stage, loaded }: { readonly stage: string; readonly loaded: LoadedConfig }): void {
  const known = ['production', ...Object.keys(loaded.config.deploy ?? {})];
  if (known.includes(stage) || stagesOf(state, stage).length > 0) return;
  const near = nearestName(stage, [...known, PREVIOUS]);
  throw new UserError(`drift against ${JSON.stringify(stage)}: neither a stage under deploy nor one that ever held a version${near === null ? '' : `; did you mean "${near}"?`}`);
}
