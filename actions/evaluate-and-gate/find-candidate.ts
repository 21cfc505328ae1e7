import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { LoadedConfig } from '../../shared/config/loaded-config.ts';
import type { Ports } from '../../shared/ports/ports.ts';
import { findRegistered } from '../../shared/registry/find-registered.ts';
import { openVersion } from '../../shared/registry/open-version.ts';
import { readRegistry } from '../../shared/registry/read-registry.ts';
import { parseReference } from '../../shared/statement/reference.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { stageDirectory } from '../../shared/work-directory/stage-directory.ts';
import { type Answerer, openAnswerer } from './answerer.ts';

export interface Candidate {
  /** As the report names it. */
  readonly name: string;
  readonly answerer: Answerer;
}

/** Opens what is to be judged: the input `model`, else what train left. */
export async function findCandidate(
  { loaded, workDirectory, model, wasmDirectory }: { readonly loaded: LoadedConfig; readonly workDirectory: string; readonly model?: string | undefined; readonly wasmDirectory?: string | undefined },
  ports: Ports,
): Promise<Candidate> {
  if (model === undefined) {
    const bundle = join(stageDirectory(workDirectory, 'train'), 'bundle');
    if ((await stat(bundle).catch(() => null)) === null) throw new UserError('there is no model yet: run train first, or name one with --model (a bundle, a predictions file, a registered version)');
    return { name: 'this run', answerer: await openAnswerer(bundle, { loaded, wasmDirectory }) };
  }
  const reference = parseReference(model, loaded.config.model);
  if (reference.kind === 'path') return { name: model, answerer: await openAnswerer(resolve(loaded.directory, reference.path), { loaded, wasmDirectory }) };
  const entry = findRegistered(await readRegistry(ports.ledger, reference.model), reference);
  const directory = await openVersion(ports, reference.model, entry);
  return { name: `v${entry.version}`, answerer: await openAnswerer(join(directory, 'bundle'), { loaded, wasmDirectory, expected: entry.digest }) };
}
