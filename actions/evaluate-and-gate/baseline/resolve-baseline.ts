import { join, resolve } from 'node:path';

import type { LoadedConfig } from '../../../shared/config/loaded-config.ts';
import { nearestName } from '../../../shared/config/nearest-name.ts';
import type { Answerer } from '../../../shared/judge/answers/answerer.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { findReferenced, findRegistered } from '../../../shared/registry/find-version.ts';
import { type OpenedEntry, openVersion } from '../../../shared/registry/open-version.ts';
import { readRegistry } from '../../../shared/registry/read-registry.ts';
import { type RegistryState, stagesOf, versionsOf } from '../../../shared/registry/state.ts';
import { parseReference, type RegisteredReference, withoutArtifacts } from '../../../shared/statement/reference.ts';
import { InconclusiveError, PlatformError, UserError } from '../../../shared/verdict/errors.ts';
import { openAnswerer } from '../candidate/open-answerer.ts';
import { pathName } from '../path-name.ts';
import type { TensorflowHost } from '../saved-model/saved-model-answerer.ts';
import { type BaselineEvidence, evidenceOfVersion, NO_EVIDENCE } from './baseline-evidence.ts';

export type Baseline =
  | {
      readonly state: 'found';
      readonly reference: string;
      /** As a report calls it: `production (v1.2.0)`, `main`. */
      readonly name: string;
      readonly version: string | null;
      readonly answerer: Answerer;
      readonly evidence: BaselineEvidence;
    }
  | { readonly state: 'first-version'; readonly reason: string }
  | { readonly state: 'unavailable'; readonly reference: string; readonly reason: string };

/** `evaluate.baseline: base` is no stage: the last evaluation of the base branch, which only a host with runs knows. */
export const BASE = 'base';

interface ResolveOptions {
  readonly loaded: LoadedConfig;
  readonly ports: Ports;
  /** The user wrote it, so that a name that leads nowhere is an error. */
  readonly typed: boolean;
  readonly wasmDirectory?: string | undefined;
  readonly tensorflow?: TensorflowHost | undefined;
  /** An empty folder for what a program reads and writes. */
  readonly scratch: string;
  readonly resolveBase?: ((scratch: string) => Promise<Baseline>) | undefined;
}

/**
 * Finds what the candidate is compared with. Known to be empty is a first version; anything that should be there and can't be read is
 * `unavailable`, which is never a pass.
 * @param text the input `baseline`, else `evaluate.baseline`
 * @throws UserError for a path, version or stage that was typed and doesn't exist
 */
export async function resolveBaseline(text: string, options: ResolveOptions): Promise<Baseline> {
  const { loaded, ports, resolveBase } = options;
  if (text === BASE) {
    if (resolveBase === undefined) throw new UserError("baseline base: the base branch's last evaluation is known only to a run of GitHub Actions; here name a stage (--baseline production), a version or a path, or have the base trained again (train.baseline: rerun)");
    return resolveBase(options.scratch);
  }
  const reference = withoutArtifacts(parseReference(text, loaded.config.model), text);
  if (reference.kind === 'path') {
    const path = resolve(loaded.directory, reference.path);
    return { state: 'found', reference: text, name: pathName(path, loaded.directory), version: null, answerer: await openAnswerer(path, { ...options, role: 'baseline' }), evidence: NO_EVIDENCE };
  }
  const state = await readRegistry(ports.ledger, reference.model);
  const found = find(state, reference, { ...options, text });
  if ('state' in found) return found;
  try {
    const directory = await openVersion(ports, reference.model, found);
    const answerer = await openAnswerer(join(directory, 'bundle'), { ...options, role: 'baseline', expected: found.digest });
    return { state: 'found', reference: text, name: `${text} (v${found.version})`, version: found.version, answerer, evidence: await evidenceOfVersion(directory, found) };
  } catch (error) {
    if (error instanceof UserError || error instanceof PlatformError || error instanceof InconclusiveError) return { state: 'unavailable', reference: text, reason: error.message };
    throw error;
  }
}

function find(state: RegistryState, reference: RegisteredReference, { text, loaded, typed }: { readonly text: string; readonly loaded: LoadedConfig; readonly typed: boolean }): OpenedEntry | Exclude<Baseline, { state: 'found' }> {
  const { model } = reference;
  const entry = findReferenced(state, reference);
  const [damage] = state.damaged;
  // A damaged entry may have moved the stage, so what the whole ones say may be out of date; a version stays what it is.
  if (damage !== undefined && (entry === null || reference.kind === 'stage')) {
    return { state: 'unavailable', reference: text, reason: `the registry's log is damaged at ${damage.location}: ${damage.reason}` };
  }
  if (entry !== null) return entry;
  if (reference.kind === 'version') return findRegistered(state, reference);
  if (versionsOf(state).length === 0) return { state: 'first-version', reason: `no version of ${model} is registered yet` };
  if (typed) refuseUnknownStage(state, { reference, loaded });
  return { state: 'first-version', reason: `${reference.stage} holds no version of ${model}${reference.back === 0 ? ' yet' : ' so far back'}` };
}

/** A misspelt stage is empty too; without this it would read as a first version for ever. */
function refuseUnknownStage(state: RegistryState, { reference, loaded }: { readonly reference: Extract<RegisteredReference, { kind: 'stage' }>; readonly loaded: LoadedConfig }): void {
  const configured = Object.keys(loaded.config.deploy ?? {});
  if (configured.includes(reference.stage) || stagesOf(state, reference.stage).length > 0) return;
  const near = nearestName(reference.stage, configured);
  throw new UserError(`baseline ${JSON.stringify(reference.stage)}: neither a stage under deploy nor one that ever held a version${near === null ? '' : `; did you mean "${near}"?`}`);
}
