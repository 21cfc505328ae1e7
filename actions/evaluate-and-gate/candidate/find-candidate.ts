import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import type { Answerer } from '../../../shared/judge/answers/answerer.ts';
import type { Ports } from '../../../shared/ports/ports.ts';
import { findRegistered } from '../../../shared/registry/find-version.ts';
import { openVersion } from '../../../shared/registry/open-version.ts';
import { readRegistry } from '../../../shared/registry/read-registry.ts';
import { MANIFEST_NAME } from '../../../shared/statement/manifest.ts';
import { parseReference, withoutArtifacts } from '../../../shared/statement/reference.ts';
import { UserError } from '../../../shared/verdict/errors.ts';
import { stageDirectory } from '../../../shared/work-directory/stage-directory.ts';
import { pathName } from '../path-name.ts';
import { openAnswerer, type OpenOptions } from './open-answerer.ts';
import { readTraining, type TrainingEvidence } from './read-training.ts';

export interface Candidate {
  /** As the report names it. */
  readonly name: string;
  readonly answerer: Answerer;
  /** Whether it is a bundle, which can be registered; else a file, or a folder, that nothing vouches for. */
  readonly isBundle: boolean;
  /** What it was made from, where that is recorded. */
  readonly training: TrainingEvidence | null;
}

/** Opens what is to be judged: the input `model`, else what train left. */
export async function findCandidate(
  { loaded, workDirectory, model, wasmDirectory, tensorflow, scratch }: Pick<OpenOptions, 'loaded' | 'scratch' | 'tensorflow' | 'wasmDirectory'> & { readonly workDirectory: string; readonly model?: string | undefined },
  ports: Ports,
): Promise<Candidate> {
  if (model === undefined) {
    const stage = stageDirectory(workDirectory, 'train');
    const bundle = join(stage, 'bundle');
    if ((await stat(bundle).catch(() => null)) === null) {
      const where = 'or name one with --model (a bundle, an ONNX file, a SavedModel, a predictions file, a registered version)';
      throw new UserError(loaded.config.train === undefined ? `there is no model to judge: ${loaded.name} has no train section; add one, ${where}` : `there is no model yet: run train first, ${where}`);
    }
    const answerer = await openAnswerer(bundle, { loaded, ports, scratch, role: 'candidate', wasmDirectory, tensorflow });
    return { name: 'this run', answerer, isBundle: true, training: await readTraining(join(stage, 'statement.json'), answerer.digest) };
  }
  const reference = withoutArtifacts(parseReference(model, loaded.config.model), model);
  if (reference.kind === 'path') {
    const path = resolve(loaded.directory, reference.path);
    const answerer = await openAnswerer(path, { loaded, ports, scratch, role: 'candidate', wasmDirectory, tensorflow });
    const isBundle = (await stat(join(path, MANIFEST_NAME)).catch(() => null)) !== null;
    return { name: pathName(path, loaded.directory), answerer, isBundle, training: await readTraining(join(dirname(path), 'statement.json'), answerer.digest) };
  }
  const entry = findRegistered(await readRegistry(ports.ledger, reference.model), reference);
  const directory = await openVersion(ports, reference.model, entry);
  const answerer = await openAnswerer(join(directory, 'bundle'), { loaded, ports, scratch, role: 'candidate', wasmDirectory, tensorflow, expected: entry.digest });
  return { name: `v${entry.version}`, answerer, isBundle: true, training: await readTraining(join(directory, 'statements/training.json'), entry.digest) };
}
