import { resolve } from 'node:path';

import type { Digest } from '../../shared/statement/digest.ts';
import { type Manifest, verifyBundle } from '../../shared/statement/manifest.ts';
import { UserError } from '../../shared/verdict/errors.ts';
import { stageDirectory } from '../../shared/work-directory/stage-directory.ts';
import { readData, type ValidatedData } from './read-data.ts';
import { type Evaluation, readEvaluation } from './read-evaluation.ts';
import { isFolder } from './is-folder.ts';
import { readTraining, type Training } from './read-training.ts';
import type { RegisterInputs } from './register-model.ts';

/** The bytes that want to be a version, with what was proved about them. */
export interface Candidate {
  readonly bundleDirectory: string;
  readonly manifest: Manifest;
  readonly digest: Digest;
  readonly evaluation: Evaluation;
  readonly training: Training | null;
  readonly data: ValidatedData | null;
}

/**
 * Reads model, evaluation, training and data, and holds them against one another: all must be about the same bytes.
 * @throws UserError where something is absent, altered or about other bytes; FailedError, InconclusiveError where the model did not pass
 */
export async function readCandidate(inputs: Pick<RegisterInputs, 'loaded' | 'workDirectory' | 'model' | 'evaluation' | 'data'>): Promise<Candidate> {
  const { loaded, workDirectory } = inputs;
  const folder = (given: string | undefined, fallback: string): string => (given === undefined ? fallback : resolve(loaded.directory, given));
  const bundleDirectory = folder(inputs.model, resolve(stageDirectory(workDirectory, 'train'), 'bundle'));
  if (!(await isFolder(bundleDirectory))) {
    throw new UserError(inputs.model === undefined ? `no model in ${bundleDirectory}; run train first, or name a bundle's folder as model` : `model: ${inputs.model} is no folder; name the folder of a bundle: predictions and ONNX files are judged, not registered`);
  }
  const { manifest, digest } = await verifyBundle(bundleDirectory);
  if (manifest.kind === 'data') throw new UserError(`${bundleDirectory}: holds data, not a model`);
  const evaluation = await readEvaluation(folder(inputs.evaluation, stageDirectory(workDirectory, 'evaluate-and-gate')), { name: loaded.config.model, digest });
  const judgedOn = evaluation.result.data?.digest ?? null;
  const data = await readData(folder(inputs.data, stageDirectory(workDirectory, 'validate-data')), judgedOn);
  if (data === null && inputs.data !== undefined) throw new UserError(`data: ${inputs.data} holds no result of validate-data on the data that the model was judged on (${judgedOn ?? 'none'})`);
  return { bundleDirectory, manifest, digest, evaluation, training: await readTraining(bundleDirectory, digest), data };
}
