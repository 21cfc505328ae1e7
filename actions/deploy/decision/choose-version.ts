import { join } from 'node:path';

import { compareVersions } from '../../../shared/registry/compare-versions.ts';
import { findRegistered, findVersion } from '../../../shared/registry/find-version.ts';
import type { OpenedEntry } from '../../../shared/registry/open-version.ts';
import { heldByStage, type RegistryState, stagesOf, versionsOf } from '../../../shared/registry/state.ts';
import { registerResultSchema } from '../../../shared/results/register-model.ts';
import { parseReference, withoutArtifacts } from '../../../shared/statement/reference.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { stageDirectory } from '../../../shared/work-directory/stage-directory.ts';
import { readVersionedFile } from '../read-versioned-file.ts';
import { versionBefore } from './version-before.ts';

const NUMBER = /^v?(?<number>\d+\.\d+\.\d+)$/;

/** The version that a deployment is to bring: the one named, else what register-model left, else the newest. @throws UserError */
export async function chooseVersion(state: RegistryState, { asked, workDirectory }: { readonly asked: string | undefined; readonly workDirectory: string }): Promise<OpenedEntry> {
  if (asked !== undefined) return namedVersion(state, asked);
  const path = join(stageDirectory(workDirectory, 'register-model'), 'result.json');
  const registered = await readVersionedFile(registerResultSchema, path);
  if (registered !== null && !registered.dry_run && registered.tag === `${state.model}@v${registered.version}`) {
    const entry = findVersion(state, registered.version);
    if (entry?.digest === registered.digest) return entry;
    throw new UserError(`${path} names ${registered.tag}, which the registry does not hold; run register-model again, or name a version`);
  }
  const newest = versionsOf(state).toSorted((a, b) => compareVersions(a.version, b.version)).at(-1);
  if (newest === undefined) throw new UserError(`${state.model} has no registered version yet; run register-model first`);
  return newest;
}

/** `1.2.3`, `v1.2.3`, `model@v1.2.3`, `model#stage`, `model#stage~1`. @throws UserError where there is no such version */
function namedVersion(state: RegistryState, asked: string): OpenedEntry {
  const number = NUMBER.exec(asked)?.groups?.['number'];
  const reference = number === undefined ? withoutArtifacts(parseReference(asked, state.model), asked) : ({ kind: 'version', model: state.model, version: number } as const);
  if (reference.kind === 'path') throw new UserError(`${JSON.stringify(asked)} is a path; only a registered version can be deployed, such as ${state.model}@v1.0.0`);
  if (reference.model !== state.model) throw new UserError(`${JSON.stringify(asked)} names the model ${reference.model}, but this config is about ${state.model}`);
  return findRegistered(state, reference);
}

/** What a rollback goes back to. @throws UserError where nothing went before, or the version named is no earlier one */
export function chooseEarlier(state: RegistryState, { stage, to }: { readonly stage: string; readonly to: string | undefined }): OpenedEntry {
  const held = heldByStage(state, stage);
  if (held === null) throw new UserError(`nothing was ever deployed to ${stage}, so there is nothing to go back from`);
  if (to === undefined) {
    const before = versionBefore(stagesOf(state, stage));
    if (before === null) throw new UserError(`nothing served in ${stage} before v${held.version}; name a version, or mend the model and deploy a new one`);
    return findVersion(state, before.version) ?? before;
  }
  const wanted = namedVersion(state, to);
  if (compareVersions(wanted.version, held.version) > 0) {
    throw new UserError(`v${wanted.version} is newer than v${held.version}, which ${stage} holds: that is no rollback; deploy it`);
  }
  return wanted;
}
